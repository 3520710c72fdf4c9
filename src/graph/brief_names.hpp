#pragma once

#include "graph/lettering.hpp"

#include <span>
#include <string>
#include <vector>

namespace graph {

/// For each name the same on one short line that still tells who it is, because nobody else's name
/// has those words: its first words ("Voedselbank Maas": "Voedselbank"), else its last ("Ons
/// Genoegen": "Genoegen"), else its beginning with an ellipsis. A name that fits the line stays as
/// it is; where no short form tells who it is, an empty text.
///
/// Takes: names as wide as in the same `sizes`, whatever their scale.
[[nodiscard]] std::vector<std::string> brief_names(std::span<const std::string> names,
                                                   const Sizes& sizes, const Lettering& lettering);

}  // namespace graph
