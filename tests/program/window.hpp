#pragma once

#include "program/run_program.hpp"

#include <string>
#include <sys/types.h>
#include <vector>

namespace tests {

/// A display of its own (Xvfb), for one test.
class Display {
public:
    explicit Display(const std::string& size = "1920x1080");
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    ~Display();

    [[nodiscard]] const std::string& name() const { return name_; }

private:
    std::string name_;
    pid_t server_ = -1;
};

/// The real window on a display, driven by real keys.
class Window {
public:
    /// Takes: `home`: where its user's files lie; `file`: empty for the start screen.
    Window(const Display& display, const std::string& home, const std::string& file);
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
