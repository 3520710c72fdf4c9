#pragma once

#include "graph/picture.hpp"

#include <chrono>
#include <optional>

namespace app {

/// Eases the map on a wall from one picture to the next, so that the eye can follow what came; in
/// less than a second it is still again, and nothing is drawn any more.
class MapMotion {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// What to draw now.
    ///
    /// Takes: `wanted`: the map as it is; `visible`: whether it stands on the wall. What was not
    ///        seen, or was seen on a wall of another form, does not move.
    const graph::Picture& picture(const graph::Picture& wanted, bool visible, Time now);

    /// Whether the picture that was given last is still on its way.
    [[nodiscard]] bool moving() const { return between_.has_value(); }

private:
    std::optional<graph::Picture> from_;
    std::optional<graph::Picture> to_;
    std::optional<graph::Picture> between_;
    Time since_{};
};

}  // namespace app
