#pragma once

#include "app/pixels.hpp"
#include "base/result.hpp"

#include <functional>
#include <memory>

namespace app {

/// A picture drawn without a display: an OpenGL context that belongs to no window (EGL) with one
/// ImGui context, drawn by Mesa's software renderer so that every machine gives the same bytes.
class Offscreen {
public:
    /// Takes: the size in pixels, 1 to 8192 each way.
    /// Fails: no_opengl with the step that failed.
    static base::Result<std::unique_ptr<Offscreen>> make(int width, int height);

    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;
    ~Offscreen();

    /// Draws `frame` so often that a layout which needs its own last sizes has settled, and
    /// gives the last picture.
    Pixels draw(const std::function<void()>& frame);

private:
    struct Gl;
    explicit Offscreen(std::unique_ptr<Gl> gl, int width, int height);

    std::unique_ptr<Gl> gl_;
    int width_;
    int height_;
};

}  // namespace app
