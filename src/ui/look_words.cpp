#include "ui/look_words.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"

namespace ui {
namespace {

constexpr std::size_t most_of_name = 36;  // characters: a line of the wall holds some 45
constexpr std::size_t most_of_wish = 30;  // characters: beside it stand other words

}  // namespace

std::string filter_words(const domain::State& state, const base::Words& words,
                         const domain::MapFilter& filter) {
    const domain::Method& method = state.method;
    switch (filter.key) {
        case domain::MapFilterKey::strength:
            return words.say("wall.look.strength", {{"n", filter.value}});
        case domain::MapFilterKey::policy_field:
            return domain::term_name(method.policy_fields, filter.value, words.language());
        case domain::MapFilterKey::target_group:
            return domain::term_name(method.target_groups, filter.value, words.language());
        case domain::MapFilterKey::kind:
            return domain::term_name(method.kinds, filter.value, words.language());
        case domain::MapFilterKey::municipal_wish:
            break;
    }
    for (const domain::MunicipalWish& wish : state.municipal_wishes)
        if (base::to_text(wish.id) == filter.value)
            return words.say("wall.look.wish",
                             {{"wish", domain::shortened(wish.text, most_of_wish)}});
    return filter.value;
}

std::string look_words(const domain::State& state, const base::Words& words,
                       const domain::MapLook& look) {
    std::string said;
    if (const domain::Organisation* who = domain::find(state, look.follow))
        said = words.say("wall.look.around",
                         {{"name", domain::shortened(who->details.name, most_of_name)}});
    std::string only;
    for (const domain::MapFilter& filter : look.filters)
        only += (only.empty() ? "" : ", ") + filter_words(state, words, filter);
    if (only.empty()) return said;
    if (said.empty()) return words.say("wall.look.only_alone", {{"what", only}});
    return said + " · " + words.say("wall.look.only", {{"what", only}});
}

}  // namespace ui
