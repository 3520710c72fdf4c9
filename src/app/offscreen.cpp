#include "app/offscreen.hpp"

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace app {

struct Offscreen::Gl {
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    GLuint frame = 0;
    GLuint texture = 0;
    ImGuiContext* imgui = nullptr;

    Gl() = default;
    Gl(const Gl&) = delete;
    Gl& operator=(const Gl&) = delete;
    ~Gl() {
        if (imgui != nullptr) {
            ImGui::SetCurrentContext(imgui);
            if (ImGui::GetIO().BackendRendererUserData != nullptr) ImGui_ImplOpenGL3_Shutdown();
            ImGui::DestroyContext(imgui);
        }
        if (texture != 0) glDeleteTextures(1, &texture);
        if (frame != 0) glDeleteFramebuffers(1, &frame);
        if (context != EGL_NO_CONTEXT) {
            eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
            eglDestroyContext(display, context);
        }
        if (display != EGL_NO_DISPLAY) eglTerminate(display);
    }
};

namespace {

EGLDisplay open_display() {
    const auto get_platform_display = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(
        eglGetProcAddress("eglGetPlatformDisplayEXT"));
    EGLDisplay display = EGL_NO_DISPLAY;
    if (get_platform_display != nullptr)
        display = get_platform_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    if (display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) == EGL_TRUE)
        return display;
    display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
    if (display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) == EGL_TRUE)
        return display;
    return EGL_NO_DISPLAY;
}

EGLContext make_context(EGLDisplay display) {
    if (eglBindAPI(EGL_OPENGL_API) != EGL_TRUE) return EGL_NO_CONTEXT;
    constexpr std::array<EGLint, 3> wanted{EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
    EGLConfig config = nullptr;
    EGLint found = 0;
    eglChooseConfig(display, wanted.data(), &config, 1, &found);
    constexpr std::array<EGLint, 7> version{EGL_CONTEXT_MAJOR_VERSION,
                                            3,
                                            EGL_CONTEXT_MINOR_VERSION,
                                            3,
                                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                            EGL_NONE};
    return eglCreateContext(display, found > 0 ? config : EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT,
                            version.data());
}

bool make_frame(GLuint& frame, GLuint& texture, int width, int height) {
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glGenFramebuffers(1, &frame);
    glBindFramebuffer(GL_FRAMEBUFFER, frame);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
}

}  // namespace

base::Result<std::unique_ptr<Offscreen>> Offscreen::make(int width, int height) {
    // Read by Mesa when it starts: software, and one vector width on every processor.
    setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
    setenv("GALLIUM_DRIVER", "llvmpipe", 1);
    setenv("LP_NATIVE_VECTOR_WIDTH", "128", 1);

    auto gl = std::make_unique<Gl>();
    gl->display = open_display();
    if (gl->display == EGL_NO_DISPLAY) return base::Problem{"no_opengl", "EGL display"};
    gl->context = make_context(gl->display);
    if (gl->context == EGL_NO_CONTEXT) return base::Problem{"no_opengl", "OpenGL 3.3"};
    if (eglMakeCurrent(gl->display, EGL_NO_SURFACE, EGL_NO_SURFACE, gl->context) != EGL_TRUE)
        return base::Problem{"no_opengl", "EGL context"};
    if (!make_frame(gl->frame, gl->texture, width, height))
        return base::Problem{"no_opengl", "framebuffer"};

    gl->imgui = ImGui::CreateContext();
    ImGui::SetCurrentContext(gl->imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    if (!ImGui_ImplOpenGL3_Init("#version 330")) return base::Problem{"no_opengl", "ImGui"};
    return std::unique_ptr<Offscreen>(new Offscreen(std::move(gl), width, height));
}

Offscreen::Offscreen(std::unique_ptr<Gl> gl, int width, int height)
    : gl_(std::move(gl)), width_(width), height_(height) {}

Offscreen::~Offscreen() = default;

Pixels Offscreen::draw(const std::function<void()>& frame) {
    // A window of ImGui has its size in the second frame, and its scroll bars in the third.
    constexpr int frames_to_settle = 3;
    for (int count = 0; count < frames_to_settle; ++count) {
        ImGui::GetIO().DeltaTime = 1.0F / 60.0F;
        ImGui_ImplOpenGL3_NewFrame();
        ImGui::NewFrame();
        frame();
        ImGui::Render();
        glBindFramebuffer(GL_FRAMEBUFFER, gl_->frame);
        glViewport(0, 0, width_, height_);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    }
    Pixels pixels{width_, height_, {}};
    const std::size_t row = static_cast<std::size_t>(width_) * 4;
    pixels.bytes.resize(row * static_cast<std::size_t>(height_));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, pixels.bytes.data());
    // OpenGL counts rows from below.
    for (int y = 0; y < height_ / 2; ++y) {
        auto upper = pixels.bytes.begin() + static_cast<std::ptrdiff_t>(row) * y;
        auto lower = pixels.bytes.begin() + static_cast<std::ptrdiff_t>(row) * (height_ - 1 - y);
        std::swap_ranges(upper, upper + static_cast<std::ptrdiff_t>(row), lower);
    }
    return pixels;
}

}  // namespace app
