#pragma once

#include "domain/state.hpp"

#include <string_view>
#include <vector>

namespace store {

// Which things of an evening go by a name: exact but for case, spaces and the form of accents.
// One thing where one is meant; of several that are merged only what stands on its own counts.
// An evening has no two organisations of one name, but two cards may well read the same.

[[nodiscard]] std::vector<domain::OrganisationId> things_named(const domain::State& now,
                                                               std::string_view name,
                                                               domain::OrganisationId);
/// By the text of the card.
[[nodiscard]] std::vector<domain::ContributionId> things_named(const domain::State& now,
                                                               std::string_view text,
                                                               domain::ContributionId);
/// By the title.
[[nodiscard]] std::vector<domain::ProposalId> things_named(const domain::State& now,
                                                           std::string_view title,
                                                           domain::ProposalId);
/// By the title of the proposal it came from.
[[nodiscard]] std::vector<domain::AgreementId> things_named(const domain::State& now,
                                                            std::string_view title,
                                                            domain::AgreementId);
/// By its text.
[[nodiscard]] std::vector<domain::MunicipalWishId> things_named(const domain::State& now,
                                                                std::string_view text,
                                                                domain::MunicipalWishId);

/// The place from 0 of what people call by name, or -1: a phase by its key or its name in any
/// language; a level and a condition likewise.
[[nodiscard]] int phase_named(const domain::Method& method, std::string_view name);
[[nodiscard]] int term_named(const std::vector<domain::Term>& terms, std::string_view name);

/// An option of a poll by its letter ("A") or its title, from 0, or -1.
[[nodiscard]] int option_named(const domain::Poll& poll, std::string_view name);

}  // namespace store
