#pragma once

#include "program/run_program.hpp"

#include <string>
#include <sys/types.h>
#include <vector>

namespace tests {

/// A rectangle of a display, in its pixels.
struct Area {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Area&) const = default;
};

/// A display of its own (Xvfb), for one test.
class Display {
public:
    explicit Display(const std::string& size = "1920x1080");
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    ~Display();

    [[nodiscard]] const std::string& name() const { return name_; }
    /// What stands there now, four bytes a pixel.
    [[nodiscard]] std::string pixels(const Area& area) const;
    /// The windows with exactly this title that can be seen.
    [[nodiscard]] std::vector<Area> windows(const std::string& title) const;

private:
    std::string name_;
    Folder frame_;  // the server keeps its picture here
    pid_t server_ = -1;
};

/// The real window on a display, driven by real keys.
class Window {
public:
    /// Takes: `home`: where its user's files lie; `file`: empty for the start screen.
    ///        `wall`: where a second display would lie, as SAMEN_WALL says it; empty: one display.
    Window(const Display& display, const std::string& home, const std::string& file,
           const std::string& wall = "");
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window();

    void type(const std::string& text) const;
    void key(const std::string& name, int times = 1) const;
    /// Kills it as a power cut would.
    void kill_hard();

private:
    void xdotool(std::vector<std::string> words) const;

    std::string display_;
    pid_t process_ = -1;
};

/// Waits until `holds` is true, for at most half a minute. Gives whether it became true.
template <class Condition>
bool comes_true(const Condition& holds) {
    for (int attempt = 0; attempt < 600; ++attempt) {
        if (holds()) return true;
        run({"sleep", "0.05"});
    }
    return false;
}

}  // namespace tests
