#pragma once

#include "app/assets.hpp"
#include "ui/canvas.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct GLFWwindow;
struct ImGuiContext;

namespace app {

/// Where a window stands.
struct WindowPlan {
    std::string title;
    int x = -1;  // of the screen, in its own coordinates; -1: where the system wants
    int y = -1;
    int width = 1600;
    int height = 900;
    bool borderless = false;  // fills a display
    bool takes_input = true;  // the wall has no input of its own
};

/// One window with its own ImGui context, font atlas and recording.
class ViewWindow {
public:
    /// Fails: no_display, no_opengl, or as ui::load_fonts.
    static base::Result<std::unique_ptr<ViewWindow>> open(const WindowPlan& plan,
                                                          const Assets& assets);

    ViewWindow(const ViewWindow&) = delete;
    ViewWindow& operator=(const ViewWindow&) = delete;
    ~ViewWindow();

    /// What a frame draws; it gets the size in pixels.
    void draws(std::function<void(int width, int height)> draw) { draw_ = std::move(draw); }
    /// Takes in what was typed, draws once and shows it.
    void frame();

    /// Asks for frames: ImGui needs a second one to settle after an input.
    void poke(int frames = 2) { frames_due_ = std::max(frames_due_, frames); }
    [[nodiscard]] bool frame_due() const { return frames_due_ > 0; }
    /// The files that were dropped on the window since the last call.
    [[nodiscard]] std::vector<std::string> take_dropped() { return std::exchange(dropped_, {}); }
    [[nodiscard]] bool should_close() const;
    /// Width by height, 1 while the window is put away.
    [[nodiscard]] double ratio() const;
    void refuse_to_close();
    [[nodiscard]] GLFWwindow* handle() const { return window_; }
    [[nodiscard]] ui::Palette palette() { return {fonts_, assets_.theme, recording_}; }
    ui::Recording& recording() { return recording_; }

    /// Keys pressed in this window go to `other` instead: a presenter remote works whichever
    /// window has the focus.
    void send_keys_to(ViewWindow* other) { keys_to_ = other; }

private:
    explicit ViewWindow(const Assets& assets) : assets_(assets) {}
    void listen();
    void take_in();
    void think(int width, int height);

    const Assets& assets_;
    GLFWwindow* window_ = nullptr;
    ImGuiContext* context_ = nullptr;
    bool renderer_ready_ = false;
    bool input_ready_ = false;
    int frames_due_ = 3;
    ui::Fonts fonts_;
    ui::Recording recording_;
    ViewWindow* keys_to_ = nullptr;
    std::vector<std::string> dropped_;
    std::function<void(int, int)> draw_;
    bool thinking_ = false;
};

}  // namespace app
