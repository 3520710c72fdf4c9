#pragma once

#include "domain/connection.hpp"

#include <string_view>

namespace graph {

enum class Pattern { unbroken, dashed, dotted, twin };

// Of a twin line, two beside each other: how wide both are together, and what lies between them, in
// widths of one line. Between them must be two pixels of a 720p projector to be seen.
inline constexpr double twin_width = 1.6;
inline constexpr double twin_gap = 0.5;

// How far around the letters of a name that a line passes under it is painted over, so that it can
// be read and the line still be followed; as a share of their size.
inline constexpr double label_rim = 0.12;

struct LineStyle {
    std::string_view colour;  // of the theme
    Pattern pattern = Pattern::unbroken;
};

/// The colour of the lines of the opportunity that is pointed out.
inline constexpr std::string_view chosen_colour = "spark";

/// How a line of the map looks. It is told by its pattern as well as by its colour, and the
/// colours are as light and dark as it takes to tell them apart in grey and by people who see
/// fewer colours; a test of ui measures that.
[[nodiscard]] constexpr LineStyle style_of(domain::ConnectionStatus status) {
    switch (status) {
        case domain::ConnectionStatus::possible:
            return {"line", Pattern::unbroken};
        case domain::ConnectionStatus::pinned:
            return {"ink", Pattern::dotted};
        case domain::ConnectionStatus::proposed:
            return {"plan", Pattern::dashed};
        case domain::ConnectionStatus::agreed:
            return {"action", Pattern::twin};
    }
    return {"line", Pattern::unbroken};
}

}  // namespace graph
