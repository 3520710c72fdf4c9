#include "store/named_things.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"

#include <cctype>
#include <string>

namespace store {
namespace {

using domain::folded;

/// The ids of the things whose text is `wanted`. Merged ones only when there is no other.
template <class Thing>
auto matching(const std::vector<Thing>& things, std::string_view wanted, auto text_of,
              auto is_merged) {
    const std::string folded_wanted = folded(wanted);
    std::vector<decltype(Thing::id)> standing;
    std::vector<decltype(Thing::id)> merged;
    for (const Thing& thing : things)
        if (folded(text_of(thing)) == folded_wanted)
            (is_merged(thing) ? merged : standing).push_back(thing.id);
    return standing.empty() ? merged : standing;
}

constexpr auto never = [](const auto&) { return false; };
constexpr auto was_merged = [](const auto& thing) { return thing.merged_into.exists(); };

bool is_name_of(const domain::Saying& saying, const std::string& folded_name) {
    return folded(saying.nl) == folded_name || folded(saying.en) == folded_name;
}

/// The place of the first thing with a key and a name that is called so.
template <class Thing>
int place_of(const std::vector<Thing>& things, std::string_view name) {
    const std::string folded_name = folded(name);
    for (std::size_t at = 0; at < things.size(); ++at)
        if (things[at].key == name || is_name_of(things[at].name, folded_name))
            return static_cast<int>(at);
    return -1;
}

}  // namespace

std::vector<domain::OrganisationId> things_named(const domain::State& now, std::string_view name,
                                                 domain::OrganisationId) {
    return matching(
        now.organisations, name, [](const auto& thing) { return thing.details.name; }, never);
}

std::vector<domain::ContributionId> things_named(const domain::State& now, std::string_view text,
                                                 domain::ContributionId) {
    return matching(
        now.contributions, text, [](const auto& thing) { return thing.text; }, was_merged);
}

std::vector<domain::ProposalId> things_named(const domain::State& now, std::string_view title,
                                             domain::ProposalId) {
    return matching(
        now.proposals, title, [](const auto& thing) { return thing.details.title; }, was_merged);
}

std::vector<domain::AgreementId> things_named(const domain::State& now, std::string_view title,
                                              domain::AgreementId) {
    const auto title_of = [&now](const domain::Agreement& thing) {
        const domain::Proposal* proposal = find(now, thing.details.proposal);
        return proposal == nullptr ? std::string() : proposal->details.title;
    };
    return matching(now.agreements, title, title_of, never);
}

std::vector<domain::MunicipalWishId> things_named(const domain::State& now, std::string_view text,
                                                  domain::MunicipalWishId) {
    return matching(
        now.municipal_wishes, text, [](const auto& thing) { return thing.text; }, never);
}

int phase_named(const domain::Method& method, std::string_view name) {
    return place_of(method.phases, name);
}

int term_named(const std::vector<domain::Term>& terms, std::string_view name) {
    return place_of(terms, name);
}

int option_named(const domain::Poll& poll, std::string_view name) {
    if (name.size() == 1 && std::isalpha(static_cast<unsigned char>(name.front())) != 0) {
        const int place = std::toupper(static_cast<unsigned char>(name.front())) - 'A';
        if (place < static_cast<int>(poll.options.size())) return place;
    }
    const std::string folded_name = folded(name);
    for (std::size_t at = 0; at < poll.options.size(); ++at)
        if (folded(poll.options[at].title) == folded_name) return static_cast<int>(at);
    return -1;
}

}  // namespace store
