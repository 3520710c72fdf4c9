#pragma once

#include "base/words.hpp"
#include "domain/state.hpp"
#include "graph/picture.hpp"
#include "matching/opportunity.hpp"
#include "report/document.hpp"

#include <array>
#include <span>
#include <string_view>

namespace report {

/// The chapters a method can ask for, in the order they stand in when it asks for none. The
/// summary, the agreements and the map are the first page.
inline constexpr std::array chapters_known{std::string_view{"summary"},
                                           std::string_view{"agreements"},
                                           std::string_view{"map"},
                                           std::string_view{"case"},
                                           std::string_view{"proposals"},
                                           std::string_view{"votes"},
                                           std::string_view{"open_needs"},
                                           std::string_view{"not_heard"},
                                           std::string_view{"municipal_wishes"},
                                           std::string_view{"parked"},
                                           std::string_view{"conditions"},
                                           std::string_view{"strengths"},
                                           std::string_view{"needs"},
                                           std::string_view{"thanks"}};

/// What a report is made of. All of it outlives the call.
struct Material {
    const domain::State& now;
    std::span<const matching::Opportunity> opportunities;  // as the room may see them
    const graph::Picture& picture;                         // as the room may see it
    const base::Words& words;
};

/// Makes the report of an evening, also of one that has hardly begun.
///
/// Gives:  the chapters that Method::report_chapters names, in its order; a key that is not in
///         chapters_known is skipped, and an empty list means all. A chapter with nothing to say
///         is left out, but for the summary, the agreements and the thanks.
///         No names or contacts of persons, no notes, nothing that is held back.
[[nodiscard]] Document build_report(const Material& material);

}  // namespace report
