#include "store/means.hpp"

#include "store/posix_files.hpp"

#include <array>
#include <chrono>
#include <random>
#include <unistd.h>

namespace store {

Means means_of_this_machine() {
    Means means;
    means.files = std::make_shared<PosixFiles>();
    means.clock = [] {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    };
    means.lot = [] { return std::random_device{}(); };
    return means;
}

std::string this_process() {
    std::array<char, 256> host{};
    const bool known = ::gethostname(host.data(), host.size() - 1) == 0;
    return "process " + std::to_string(::getpid()) + " on " + (known ? host.data() : "unknown");
}

}  // namespace store
