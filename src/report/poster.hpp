#pragma once

#include "report/build_report.hpp"

#include <string>
#include <vector>

namespace report {

/// The map of an evening on one sheet for the wall, as a value: what it says and draws. Nobody is
/// named in it but organisations.
struct Poster {
    std::string title;
    std::string question;        // of the evening; may be empty
    std::string when_and_where;  // may be empty
    std::string legend_heading;
    MapFigure map;
    std::string key_heading;
    std::vector<std::string> key;  // "BL Buurtbus Het Land": whom the map has no whole name of
    std::string made;              // "YYYY-MM-DD", or empty; goes with the file, not on the sheet

    bool operator==(const Poster&) const = default;
};

/// Takes:  a picture with at least one disc; no opportunities are needed.
[[nodiscard]] Poster build_poster(const Material& material);

/// What the poster says to who cannot see it: who could work with whom, organisation after
/// organisation.
[[nodiscard]] std::string in_words(const Poster& poster);

}  // namespace report
