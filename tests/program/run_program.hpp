#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tests {

/// What a run of the program left behind.
struct Ran {
    int code = -1;  // exit code, or 128 + signal
    std::string out;
    std::string err;
};

/// Runs build/.../samen as a person would, with `input` on its standard input, and waits.
Ran samen(const std::vector<std::string>& arguments, const std::string& input = "");

/// The same for any other program.
Ran run(const std::vector<std::string>& words, const std::string& input = "");

/// A folder of its own for one test; gone with it.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    [[nodiscard]] std::string operator/(const std::string& name) const {
        return (path_ / name).string();
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A program whose input and output stay open, for tests that talk, wait and kill.
class Talk {
public:
    explicit Talk(const std::vector<std::string>& arguments);
    Talk(const Talk&) = delete;
    Talk& operator=(const Talk&) = delete;
    ~Talk();

    /// Writes what fits into the pipe now; gives how many bytes that was, or -1 at a closed end.
    [[nodiscard]] ssize_t say(std::string_view text) const;
    /// The next line of its output without the line break; empty when it has ended.
    [[nodiscard]] std::string hear();
    /// All that comes until it ends.
    [[nodiscard]] std::string hear_out();
    void close_input();
    void kill_hard() const;
    /// Waits for its end.
    int code();

private:
    pid_t process_ = -1;
    int input_ = -1;
    int output_ = -1;
    std::string heard_;
};

std::string content_of(const std::filesystem::path& file);
void write(const std::filesystem::path& file, std::string_view text);

}  // namespace tests
