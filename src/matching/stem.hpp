#pragma once

#include <string>
#include <string_view>

namespace matching {

/// A Dutch stem of a folded word: "muzikanten" and "muzikant", "huizen" and "huis", "gemaaid" and
/// "maaien", "coordinatie" and "coördinatie" meet.
///
/// Source: the ending rules of Dutch spelling, with a list of forms that follow no rule.
[[nodiscard]] std::string stem(std::string_view folded);

/// The stem of a part of a compound, which has no endings: "verhuiz" to "verhuis".
[[nodiscard]] std::string stem_of_part(std::string_view part);

/// Folded text without the accents of Latin letters; people in a hurry leave them out.
[[nodiscard]] std::string without_accents(std::string_view text);

}  // namespace matching
