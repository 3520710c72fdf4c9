#pragma once

#include "base/words.hpp"
#include "domain/state.hpp"

#include <string>
#include <vector>

namespace report {

// How report and paper name the evening and who was there. Organisations have names here;
// persons have none.

/// A name or text with letters from the right to the left, fenced off so that the sentence around
/// it keeps its order; any other text as it is.
[[nodiscard]] std::string fenced(const std::string& text);

/// The name of an organisation; empty for nobody.
[[nodiscard]] std::string name_of(const domain::State& now, domain::OrganisationId id);

/// "A, B en C".
[[nodiscard]] std::string listed(const std::vector<std::string>& names, const base::Words& words);
[[nodiscard]] std::string names_of(const domain::State& now,
                                   const std::vector<domain::OrganisationId>& ids,
                                   const base::Words& words);
[[nodiscard]] std::string partners_of(const domain::State& now, const domain::Proposal& plan,
                                      const base::Words& words);

/// "12 organisaties en 1 bewoner": residents are no organisation, and 0 of them are not told.
[[nodiscard]] std::string counted(long organisations, long residents, const base::Words& words);

/// The title of the evening; the name of the method when it has none.
[[nodiscard]] std::string title_of(const domain::State& now, const base::Words& words);
/// "dinsdag 16 juni 2026 · 19.30–22.00 uur · Dorpshuis De Kei · begeleiding: ...".
[[nodiscard]] std::string under_title_of(const domain::State& now, const base::Words& words);
/// "dinsdag 16 juni 2026 · Dorpshuis De Kei · Cuijk": no person.
[[nodiscard]] std::string when_and_where_of(const domain::State& now, const base::Words& words);
/// "Samen werkt het · Cuijk · 16 juni 2026": at the foot of every page.
[[nodiscard]] std::string running_line_of(const domain::State& now, const base::Words& words);

}  // namespace report
