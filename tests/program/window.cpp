#include "program/window.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <signal.h>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {
namespace {

pid_t start_quietly(const std::vector<std::string>& words,
                    const std::vector<std::string>& more_environment) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    std::vector<char*> environment;
    for (const std::string& variable : more_environment)
        environment.push_back(const_cast<char*>(variable.c_str()));
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string name = std::string(*variable).substr(0, std::string(*variable).find('='));
        if (name != "DISPLAY" && name != "HOME" && !name.starts_with("XDG_"))
            environment.push_back(*variable);
    }
    environment.push_back(nullptr);
    posix_spawn_file_actions_t quiet{};
    posix_spawn_file_actions_init(&quiet);
    for (const int stream : {0, 1, 2})
        posix_spawn_file_actions_addopen(&quiet, stream, "/dev/null", O_RDWR, 0);
    pid_t process = -1;
    const int failed =
        posix_spawnp(&process, arguments[0], &quiet, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&quiet);
    if (failed != 0) throw std::runtime_error("cannot start " + words.front());
    return process;
}

}  // namespace

Display::Display(const std::string& size) {
    // Several tests run side by side: the number comes from the process.
    const int number = 100 + static_cast<int>(getpid()) % 5000;
    name_ = ":" + std::to_string(number);
    // Without -noreset the server starts anew when its last client leaves, and turns away who
    // comes.
    server_ = start_quietly({"Xvfb", name_, "-screen", "0", size + "x24", "-nolisten", "tcp",
                             "-noreset", "-fbdir", frame_.path().string()},
                            {});
    // Its socket is there before it listens, so only an answer says that it is ready.
    const bool ready = comes_true([&] {
        return run({"timeout", "5", "env", "DISPLAY=" + name_, "xdotool", "getdisplaygeometry"})
                   .code == 0;
    });
    if (!ready) throw std::runtime_error("Xvfb did not start");
}

Display::~Display() {
    kill(server_, SIGTERM);
    waitpid(server_, nullptr, 0);
}

std::string Display::pixels(const Area& area) const {
    // As xwd writes it: numbers of a header, the header's text, a table of colours, the rows.
    std::ifstream picture(frame_.path() / "Xvfb_screen0", std::ios::binary);
    const auto number = [&](std::streamoff at) {
        picture.seekg(4 * at);
        std::streamoff value = 0;
        for (int byte = 0; byte < 4; ++byte) value = value * 256 + picture.get();
        return value;
    };
    constexpr std::streamoff colour_size = 12;
    const std::streamoff first = number(0) + number(19) * colour_size;
    const std::streamoff row = number(12);
    std::string line(static_cast<std::size_t>(area.width) * 4, 0);
    std::string found;
    for (int y = area.y; y < area.y + area.height; ++y) {
        picture.seekg(first + y * row + 4 * static_cast<std::streamoff>(area.x));
        picture.read(line.data(), static_cast<std::streamsize>(line.size()));
        found += line;
    }
    if (!picture) throw std::runtime_error("no picture of the display");
    return found;
}

std::vector<Area> Display::windows(const std::string& title) const {
    std::vector<Area> all;
    std::istringstream found(run({"env", "DISPLAY=" + name_, "xdotool", "search", "--onlyvisible",
                                  "--name", "^" + title + "$"})
                                 .out);
    for (std::string id; found >> id;) {
        const std::string told =
            run({"env", "DISPLAY=" + name_, "xdotool", "getwindowgeometry", "--shell", id}).out;
        const auto value = [&](const std::string& key) {
            const std::size_t at = told.find("\n" + key + "=");
            return at == std::string::npos ? -1 : std::stoi(told.substr(at + key.size() + 2));
        };
        all.push_back({value("X"), value("Y"), value("WIDTH"), value("HEIGHT")});
    }
    return all;
}

Window::Window(const Display& display, const std::string& home, const std::string& file,
               const std::string& wall)
    : display_(display.name()) {
    std::filesystem::create_directories(home);
    std::vector<std::string> words{PROGRAM};
    if (!file.empty()) words.push_back(file);
    std::vector<std::string> environment{"DISPLAY=" + display_, "HOME=" + home};
    if (!wall.empty()) environment.push_back("SAMEN_WALL=" + wall);
    process_ = start_quietly(words, environment);
    // A display without a window manager gives the focus to nobody by itself. To wait for it inside
    // xdotool can last for ever when the window was drawn just then.
    const auto ask = [&](std::vector<std::string> question) {
        question.insert(question.begin(),
                        {"timeout", "5", "env", "DISPLAY=" + display_, "xdotool"});
        return run(question);
    };
    const bool there = comes_true([&] {
        ask({"search", "--onlyvisible", "--name", "^samen$", "windowfocus"});
        return ask({"getwindowfocus", "getwindowname"}).out.starts_with("samen");
    });
    if (!there) throw std::runtime_error("the window did not open");
}

Window::~Window() {
    if (process_ > 0) kill_hard();
}

void Window::xdotool(std::vector<std::string> words) const {
    words.insert(words.begin(), {"env", "DISPLAY=" + display_, "xdotool"});
    run(words);
}

void Window::type(const std::string& text) const { xdotool({"type", "--delay", "12", text}); }

void Window::key(const std::string& name, int times) const {
    for (int count = 0; count < times; ++count) xdotool({"key", name});
}

void Window::kill_hard() {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

}  // namespace tests
