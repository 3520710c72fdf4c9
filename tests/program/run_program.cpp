#include "program/run_program.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {
namespace {

struct Pipe {
    int read = -1;
    int write = -1;
    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe");
        read = ends[0];
        write = ends[1];
    }
};

pid_t start(const std::vector<std::string>& words, int input, int output, int error) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t streams{};
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_adddup2(&streams, input, 0);
    posix_spawn_file_actions_adddup2(&streams, output, 1);
    posix_spawn_file_actions_adddup2(&streams, error, 2);
    pid_t process = -1;
    const int failed =
        posix_spawnp(&process, arguments[0], &streams, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&streams);
    if (failed != 0) throw std::runtime_error("cannot start " + words.front());
    return process;
}

int code_of(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::vector<std::string> with_program(const std::vector<std::string>& arguments) {
    std::vector<std::string> words{PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

/// Feeds the input and collects both outputs at the same time, so that no pipe fills up.
void exchange(const std::string& input, int to, int out, int err, Ran& ran) {
    fcntl(to, F_SETFL, O_NONBLOCK);
    std::size_t written = 0;
    bool feeding = true;
    std::array<pollfd, 3> ends{pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0},
                               pollfd{to, POLLOUT, 0}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (feeding && written == input.size()) {
            close(to);
            ends[2].fd = -1;
            feeding = false;
        }
        if (poll(ends.data(), ends.size(), -1) < 0) continue;
        for (std::size_t stream = 0; stream < 2; ++stream) {
            if (ends[stream].fd < 0 || ends[stream].revents == 0) continue;
            std::array<char, 65536> buffer{};
            const ssize_t got = read(ends[stream].fd, buffer.data(), buffer.size());
            if (got <= 0)
                ends[stream].fd = -1;
            else
                (stream == 0 ? ran.out : ran.err)
                    .append(buffer.data(), static_cast<std::size_t>(got));
        }
        if (feeding && ends[2].revents != 0) {
            const ssize_t put = ::write(to, input.data() + written, input.size() - written);
            if (put > 0) written += static_cast<std::size_t>(put);
            if (put < 0 && errno != EAGAIN) written = input.size();
        }
    }
    if (feeding) close(to);
}

}  // namespace

Ran run(const std::vector<std::string>& words, const std::string& input) {
    signal(SIGPIPE, SIG_IGN);
    const Pipe in;
    const Pipe out;
    const Pipe err;
    const pid_t process = start(words, in.read, out.write, err.write);
    close(in.read);
    close(out.write);
    close(err.write);
    Ran ran;
    exchange(input, in.write, out.read, err.read, ran);
    close(out.read);
    close(err.read);
    ran.code = code_of(process);
    return ran;
}

Ran samen(const std::vector<std::string>& arguments, const std::string& input) {
    return run(with_program(arguments), input);
}

Folder::Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "samen-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("mkdtemp");
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Talk::Talk(const std::vector<std::string>& arguments) {
    signal(SIGPIPE, SIG_IGN);
    const Pipe in;
    const Pipe out;
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    process_ = start(with_program(arguments), in.read, out.write, nowhere);
    close(in.read);
    close(out.write);
    close(nowhere);
    input_ = in.write;
    output_ = out.read;
}

Talk::~Talk() {
    close_input();
    if (output_ >= 0) close(output_);
    if (process_ > 0) {
        kill_hard();
        static_cast<void>(code());
    }
}

ssize_t Talk::say(std::string_view text) const { return ::write(input_, text.data(), text.size()); }

std::string Talk::hear() {
    for (;;) {
        const std::size_t end = heard_.find('\n');
        if (end != std::string::npos) {
            std::string line = heard_.substr(0, end);
            heard_.erase(0, end + 1);
            return line;
        }
        std::array<char, 65536> buffer{};
        const ssize_t got = read(output_, buffer.data(), buffer.size());
        if (got <= 0) return {};
        heard_.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

std::string Talk::hear_out() {
    std::array<char, 65536> buffer{};
    for (ssize_t got = 0; (got = read(output_, buffer.data(), buffer.size())) > 0;)
        heard_.append(buffer.data(), static_cast<std::size_t>(got));
    return std::move(heard_);
}

void Talk::close_input() {
    if (input_ >= 0) close(input_);
    input_ = -1;
}

void Talk::kill_hard() const { kill(process_, SIGKILL); }

int Talk::code() {
    const int code = code_of(process_);
    process_ = -1;
    return code;
}

std::string content_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& file, std::string_view text) {
    std::ofstream(file, std::ios::binary)
        .write(text.data(), static_cast<std::streamsize>(text.size()));
}

}  // namespace tests
