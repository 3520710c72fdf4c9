#pragma once

#include "domain/state.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

// Questions about a State that more than one room asks. A pointer given here lives as long as the
// state; it is null when there is no such thing.

[[nodiscard]] const Organisation* find(const State& state, OrganisationId id);
[[nodiscard]] const Contribution* find(const State& state, ContributionId id);
[[nodiscard]] bool is_need(const State& state, ContributionId id);  // false when it is not there
[[nodiscard]] const Proposal* find(const State& state, ProposalId id);
[[nodiscard]] const Poll* find(const State& state, PollId id);
[[nodiscard]] const Agreement* find(const State& state, AgreementId id);
[[nodiscard]] const MunicipalWish* find(const State& state, MunicipalWishId id);

[[nodiscard]] const Organisation* organisation_named(const State& state, std::string_view name);

/// The agreement that came out of a proposal, or null.
[[nodiscard]] const Agreement* agreement_of(const State& state, ProposalId proposal);
[[nodiscard]] const Poll* open_poll(const State& state);
/// The poll closed last, or null.
[[nodiscard]] const Poll* last_closed_poll(const State& state);

/// The phase the evening is in, or null before the first.
[[nodiscard]] const Phase* current_phase(const State& state);
[[nodiscard]] const Phase* phase_with_key(const Method& method, std::string_view key);
/// Its place in the method, from 0, or -1.
[[nodiscard]] int index_of_phase(const Method& method, std::string_view key);

/// Proposals and contributions that stand on their own: not merged into another.
[[nodiscard]] std::vector<const Proposal*> standing_proposals(const State& state);
[[nodiscard]] std::vector<const Contribution*> standing_contributions(const State& state);

/// Whether the room may see a contribution now: shown, not merged, and for a need: the phase up
/// to which the method hides needs has been reached.
[[nodiscard]] bool may_be_seen(const State& state, const Contribution& contribution);

/// How many people are present: the people of organisations that are present, residents included.
[[nodiscard]] int people_present(const State& state);

/// How many votes there are: people or organisations that are present and whose kind may vote.
/// The municipality counts only when it joins in.
[[nodiscard]] int voters(const State& state, VotePer per, MunicipalRole municipal_role);

/// Whether two links are the same one: the same two organisations, in either order, and the same
/// contributions. The reason may differ.
[[nodiscard]] bool is_same_link(const Link& one, const Link& other);

/// What people said about a link, or null.
[[nodiscard]] const LinkMark* mark_of(const State& state, const Link& link);

/// Whether an organisation is (a part of) the municipality.
[[nodiscard]] bool is_municipality(const Organisation& organisation);

/// The name of a term in a language; a key that the method does not know is its own name.
[[nodiscard]] std::string term_name(const std::vector<Term>& terms, std::string_view key,
                                    std::string_view language);

/// Free initials for a name: of its words, then longer, then with a digit. At most 3 characters.
[[nodiscard]] std::string initials_for(const State& state, std::string_view name);

/// The name without "Stichting", "B.V." and the like, where something is left.
[[nodiscard]] std::string without_legal_form(std::string_view name);

/// A name for the wall: the name when it fits 18 characters, else without its legal form, else what
/// it is called without the kind ("Zwemvereniging De Otter": "De Otter"), else its first words,
/// else cut off with an ellipsis. Cut off too when one of `taken` is the same.
[[nodiscard]] std::string short_name_for(std::string_view name,
                                         std::span<const std::string> taken = {});

/// Whether a short name was made from this name rather than thought of.
[[nodiscard]] bool is_made_short_name(std::string_view short_name, std::string_view name);

/// The short names of everybody but one.
[[nodiscard]] std::vector<std::string> short_names(const State& state, OrganisationId besides);

/// The organisations whose initials, or the beginning of a word of whose name, are `typed`;
/// initials first, then names in the order they joined.
[[nodiscard]] std::vector<const Organisation*> organisations_for_letters(const State& state,
                                                                         std::string_view typed);

}  // namespace domain
