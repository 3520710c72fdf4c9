#include "app/view_window.hpp"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#define GLFW_INCLUDE_NONE
#include "app/measure.hpp"

#include <GLFW/glfw3.h>
#include <algorithm>
#include <chrono>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

namespace app {
namespace {

ViewWindow* of(GLFWwindow* window) {
    return static_cast<ViewWindow*>(glfwGetWindowUserPointer(window));
}

void set_hints(const WindowPlan& plan) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "samen");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "samen");
    glfwWindowHint(GLFW_DECORATED, plan.borderless ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    // The facilitator keeps typing at the desk when the wall opens.
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, plan.takes_input ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_FOCUSED, plan.takes_input ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
}

/// ImGui takes in quick keys one a frame, so that none is lost.
bool keys_are_waiting() { return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0; }

}  // namespace

base::Result<std::unique_ptr<ViewWindow>> ViewWindow::open(const WindowPlan& plan,
                                                           const Assets& assets) {
    set_hints(plan);
    std::unique_ptr<ViewWindow> view(new ViewWindow(assets));
    view->window_ = glfwCreateWindow(plan.width, plan.height, plan.title.c_str(), nullptr, nullptr);
    if (view->window_ == nullptr) {
        const char* reason = nullptr;
        glfwGetError(&reason);
        return base::Problem{"no_opengl", reason != nullptr ? reason : "window"};
    }
    if (plan.x >= 0) glfwSetWindowPos(view->window_, plan.x, plan.y);
    glfwSetWindowUserPointer(view->window_, view.get());
    glfwMakeContextCurrent(view->window_);
    // Frames come from events and are rare; waiting for the display would only delay the answer
    // to a key when two windows wait in turn.
    glfwSwapInterval(0);

    view->context_ = ImGui::CreateContext();
    ImGui::SetCurrentContext(view->context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;  // a blinking cursor would draw for ever
    auto fonts = ui::load_fonts(*io.Fonts, assets.folder / "fonts");
    if (!fonts.has_value()) return fonts.error();
    view->fonts_ = fonts.value();
    if (!ImGui_ImplOpenGL3_Init("#version 330")) return base::Problem{"no_opengl", "ImGui"};
    view->renderer_ready_ = true;
    view->listen();
    if (plan.takes_input) view->input_ready_ = ImGui_ImplGlfw_InitForOpenGL(view->window_, true);
    glfwShowWindow(view->window_);
    return view;
}

ViewWindow::~ViewWindow() {
    if (window_ == nullptr) return;
    glfwMakeContextCurrent(window_);
    if (context_ != nullptr) {
        ImGui::SetCurrentContext(context_);
        if (renderer_ready_) ImGui_ImplOpenGL3_Shutdown();
        if (input_ready_) ImGui_ImplGlfw_Shutdown();
        ImGui::DestroyContext(context_);
    }
    glfwDestroyWindow(window_);
}

void ViewWindow::listen() {
    // ImGui's own callbacks are set later and call these first.
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int code, int action, int mods) {
        ViewWindow* view = of(window);
        view->poke();
        if (view->keys_to_ == nullptr) {
            view->take_in();
            return;
        }
        view->keys_to_->poke();
        view->keys_to_->take_in();
        ImGui_ImplGlfw_KeyCallback(view->keys_to_->handle(), key, code, action, mods);
    });
    glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned letter) {
        ViewWindow* view = of(window);
        view->poke();
        if (view->keys_to_ == nullptr) return;
        view->keys_to_->poke();
        ImGui_ImplGlfw_CharCallback(view->keys_to_->handle(), letter);
    });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double, double) {
        if (of(window)->keys_to_ == nullptr) of(window)->poke();
    });
    glfwSetMouseButtonCallback(window_,
                               [](GLFWwindow* window, int, int, int) { of(window)->poke(3); });
    glfwSetScrollCallback(window_, [](GLFWwindow* window, double, double) { of(window)->poke(); });
    glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** paths) {
        for (int file = 0; file < count; ++file) of(window)->dropped_.emplace_back(paths[file]);
        of(window)->poke();
    });
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int) { of(window)->poke(); });
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { of(window)->poke(); });
    glfwSetFramebufferSizeCallback(window_,
                                   [](GLFWwindow* window, int, int) { of(window)->poke(3); });
}

double ViewWindow::ratio() const {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return width <= 0 || height <= 0 ? 1.0 : static_cast<double>(width) / height;
}

bool ViewWindow::should_close() const { return glfwWindowShouldClose(window_) == GLFW_TRUE; }

void ViewWindow::refuse_to_close() { glfwSetWindowShouldClose(window_, GLFW_FALSE); }

/// ImGui takes in the keys that came since the last frame together, and then a quick Ctrl Z whose
/// Ctrl is let go first is a z. So every key is taken in before the next one is looked at. Nothing
/// is painted for that: without a graphics card painting takes a hundred times as long as thinking.
void ViewWindow::take_in() {
    if (thinking_) return;
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    if (width <= 0 || height <= 0) return;  // minimised
    glfwMakeContextCurrent(window_);
    ImGui::SetCurrentContext(context_);
    constexpr int most_frames = 500;
    for (int count = 0; count < most_frames && keys_are_waiting(); ++count) think(width, height);
}

void ViewWindow::think(int width, int height) {
    thinking_ = true;
    ImGui_ImplOpenGL3_NewFrame();
    if (input_ready_) {
        ImGui_ImplGlfw_NewFrame();
    } else {
        ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
        ImGui::GetIO().DeltaTime = 1.0F / 60.0F;
    }
    const Stopwatch watch;
    ImGui::NewFrame();
    recording_.clear();
    draw_(width, height);
    ImGui::Render();
    measured("frame", watch);
    thinking_ = false;
}

void ViewWindow::frame() {
    frames_due_ = std::max(0, frames_due_ - 1);
    take_in();
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    if (width <= 0 || height <= 0) return;
    glfwMakeContextCurrent(window_);
    ImGui::SetCurrentContext(context_);
    think(width, height);
    const Stopwatch watch;
    glViewport(0, 0, width, height);
    glClearColor(0.98F, 0.97F, 0.96F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window_);
    measured("swap", watch);
}

}  // namespace app
