#include "app/awake.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/extensions/scrnsaver.h>
#include <array>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace app {
namespace {

void suspend_saver(bool suspended) {
    Display* display = glfwGetX11Display();
    int first_event = 0;
    int first_error = 0;
    if (display == nullptr || XScreenSaverQueryExtension(display, &first_event, &first_error) == 0)
        return;
    XScreenSaverSuspend(display, suspended ? 1 : 0);
    XFlush(display);
}

/// Holds the system's sleep off for as long as this process is its parent: `tail` ends with us.
int start_inhibitor() {
    std::array<char, 32> parent{};
    std::snprintf(parent.data(), parent.size(), "--pid=%d", static_cast<int>(getpid()));
    std::array<const char*, 8> words{
        "systemd-inhibit", "--what=idle:sleep", "--who=samen", "--why=samen", "tail", "-f",
        parent.data(),     "/dev/null"};
    std::array<char*, 9> arguments{};
    for (std::size_t at = 0; at < words.size(); ++at) arguments[at] = const_cast<char*>(words[at]);
    posix_spawn_file_actions_t quiet{};
    posix_spawn_file_actions_init(&quiet);
    for (const int stream : {0, 1, 2})
        posix_spawn_file_actions_addopen(&quiet, stream, "/dev/null", O_RDWR, 0);
    pid_t child = -1;
    if (posix_spawnp(&child, arguments[0], &quiet, nullptr, arguments.data(), environ) != 0)
        child = -1;
    posix_spawn_file_actions_destroy(&quiet);
    return child;
}

}  // namespace

StayAwake::StayAwake() : inhibitor_(start_inhibitor()) { suspend_saver(true); }

StayAwake::~StayAwake() {
    suspend_saver(false);
    if (inhibitor_ <= 0) return;
    kill(inhibitor_, SIGTERM);
    waitpid(inhibitor_, nullptr, 0);
}

}  // namespace app
