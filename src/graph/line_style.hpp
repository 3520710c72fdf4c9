#pragma once

#include "domain/connection.hpp"

#include <string_view>

namespace graph {

enum class Pattern { unbroken, dashed, dotted };

struct LineStyle {
    std::string_view colour;  // of the theme
    Pattern pattern = Pattern::unbroken;
};

/// How a line of the map looks. It is told by its pattern as well as by its colour: who prints in
/// grey sees it too.
[[nodiscard]] constexpr LineStyle style_of(domain::ConnectionStatus status) {
    switch (status) {
        case domain::ConnectionStatus::possible:
            return {"line", Pattern::unbroken};
        case domain::ConnectionStatus::pinned:
            return {"ink-soft", Pattern::dotted};
        case domain::ConnectionStatus::proposed:
            return {"action", Pattern::dashed};
        case domain::ConnectionStatus::agreed:
            return {"action", Pattern::unbroken};
    }
    return {"line", Pattern::unbroken};
}

}  // namespace graph
