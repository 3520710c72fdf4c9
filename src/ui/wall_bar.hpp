#pragma once

#include "ui/canvas.hpp"
#include "ui/scene.hpp"

#include <string>

namespace ui {

/// What stands in the top bar. A part between ** and ** is larger; the short forms take over when
/// the bar is too narrow.
struct BarText {
    std::string question;
    std::string step;
    std::string short_step;
    std::string time;
    std::string short_time;
};

/// Whole minutes, rounded up; seconds only in the last one; after the end a calm sentence and
/// never how late it is.
[[nodiscard]] BarText bar_text(const Scene& scene);

void draw_bar(Canvas& canvas, const BarText& text);

}  // namespace ui
