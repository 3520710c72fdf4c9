#include "app/map_words.hpp"

#include "domain/decide.hpp"
#include "domain/lookup.hpp"
#include "domain/text.hpp"

#include <optional>

namespace app {
namespace {

std::optional<domain::OrganisationId> called(const domain::State& state, const std::string& words) {
    if (const auto* named = domain::organisation_named(state, words)) return named->id;
    for (const domain::Organisation& one : state.organisations)
        if (domain::folded(one.details.initials) == domain::folded(words) ||
            domain::folded(one.details.short_name) == domain::folded(words))
            return one.id;
    return std::nullopt;
}

/// The key of a term that is told by its name in either language.
std::string key_of(const std::vector<domain::Term>& terms, const std::string& words) {
    for (const domain::Term& term : terms)
        for (const std::string& name : {term.name.nl, term.name.en})
            if (domain::folded(name) == domain::folded(words)) return term.key;
    return words;
}

std::string value_of(const domain::State& state, domain::MapFilterKey key,
                     const std::string& words) {
    switch (key) {
        case domain::MapFilterKey::strength:
            break;
        case domain::MapFilterKey::policy_field:
            return key_of(state.method.policy_fields, words);
        case domain::MapFilterKey::target_group:
            return key_of(state.method.target_groups, words);
        case domain::MapFilterKey::kind:
            return key_of(state.method.kinds, words);
        case domain::MapFilterKey::municipal_wish:
            for (const domain::MunicipalWish& wish : state.municipal_wishes)
                if (domain::folded(wish.text) == domain::folded(words))
                    return base::to_text(wish.id);
            break;
    }
    return words;
}

/// The values that a filter may have, as a person would write them.
std::string values_of(const domain::State& state, domain::MapFilterKey key) {
    std::string all;
    const auto add = [&](const std::string& value) { all += (all.empty() ? "" : ", ") + value; };
    const auto add_names = [&](const std::vector<domain::Term>& terms) {
        for (const domain::Term& term : terms)
            add(domain::term_name(terms, term.key, state.details.language));
    };
    switch (key) {
        case domain::MapFilterKey::strength:
            return "1, 2, 3, 4, 5";
        case domain::MapFilterKey::policy_field:
            add_names(state.method.policy_fields);
            break;
        case domain::MapFilterKey::target_group:
            add_names(state.method.target_groups);
            break;
        case domain::MapFilterKey::kind:
            add_names(state.method.kinds);
            break;
        case domain::MapFilterKey::municipal_wish:
            for (const domain::MunicipalWish& wish : state.municipal_wishes) add(wish.text);
            break;
    }
    return all.empty() ? "-" : all;
}

}  // namespace

base::Result<domain::MapLook> look_told(const domain::State& state, const std::string& follow,
                                        std::span<const std::string> filters) {
    domain::MapLook look;
    if (!follow.empty()) {
        const auto who = called(state, follow);
        if (!who) return base::Problem{"not_in_evening", follow};
        look.follow = *who;
    }
    for (const std::string& told : filters) {
        const std::size_t at = told.find('=');
        const auto key = domain::choice_named<domain::MapFilterKey>(told.substr(0, at));
        if (at == std::string::npos || !key) return base::Problem{"not_a_filter", told};
        look.filters.push_back({*key, value_of(state, *key, told.substr(at + 1))});
        // The rule that the desk obeys decides.
        domain::MapLook alone;
        alone.filters = {look.filters.back()};
        const auto decision = domain::decide(state, domain::ShowMap{{}, alone}, {});
        if (std::holds_alternative<domain::Refusal>(decision))
            return base::Problem{"not_a_filter_value", told + ": " + values_of(state, *key)};
    }
    return look;
}

}  // namespace app
