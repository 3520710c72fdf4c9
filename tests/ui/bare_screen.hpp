#pragma once

#include "base/theme.hpp"
#include "base/words.hpp"
#include "ui/fonts.hpp"

#include <cstddef>
#include <functional>
#include <string_view>

struct ImDrawList;
struct ImGuiContext;

namespace ui_test {

/// An ImGui context without a window, a driver or a picture: what is drawn can be counted, and
/// that is all.
class BareScreen {
public:
    BareScreen();
    BareScreen(const BareScreen&) = delete;
    BareScreen& operator=(const BareScreen&) = delete;
    ~BareScreen();

    [[nodiscard]] const ui::Fonts& fonts() const { return fonts_; }

    /// Exactly one frame, for what hears keys.
    void one_frame(float width, float height, const std::function<void(ImDrawList&)>& draw);

    /// Runs one frame of this size; `draw` gets the list behind all windows.
    void frame(float width, float height, const std::function<void(ImDrawList&)>& draw);

    /// How many letters the last frame really drew, counted in what a graphics card would get.
    [[nodiscard]] std::size_t drawn_letters() const { return letters_; }

private:
    ImGuiContext* context_;
    ui::Fonts fonts_;
    std::size_t letters_ = 0;
};

/// What the program reads from assets/.
const base::Words& words(std::string_view language);
const base::Theme& theme();

}  // namespace ui_test
