#include "app/write_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>
#include <unistd.h>

namespace app {
namespace {

/// Whether an evening, whole or damaged, lies there: a report must never take its place.
bool holds_an_evening(const std::filesystem::path& file) {
    constexpr std::string_view start = "samen-session";
    std::string bytes(start.size(), '\0');
    std::ifstream stream(file, std::ios::binary);
    return file.extension() == ".samen" ||
           (stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) &&
            bytes == start);
}

}  // namespace

base::Result<base::Done> write_file(const std::filesystem::path& file, std::string_view bytes) {
    if (holds_an_evening(file)) return base::Problem{"would_overwrite_evening", file.string()};
    std::error_code unknown;
    const std::filesystem::file_status there = std::filesystem::status(file, unknown);
    // A pipe or a device is written to; put in its place, a file would take it away.
    const bool special = std::filesystem::exists(there) && std::filesystem::is_other(there);
    std::filesystem::path temporary = file;
    if (!special) temporary += ".new";
    const auto failed = [&] {
        const std::string reason = std::strerror(errno);
        std::error_code ignored;
        if (!special) std::filesystem::remove(temporary, ignored);
        return base::Problem{"cannot_write", file.string() + ": " + reason};
    };
    const auto closed = [](std::FILE* open) { return std::fclose(open); };
    std::unique_ptr<std::FILE, decltype(closed)> open(std::fopen(temporary.c_str(), "wbe"), closed);
    if (open == nullptr) return failed();
    if (std::fwrite(bytes.data(), 1, bytes.size(), open.get()) != bytes.size()) return failed();
    if (std::fflush(open.get()) != 0) return failed();
    if (!special && fsync(fileno(open.get())) != 0) return failed();
    if (std::fclose(open.release()) != 0) return failed();
    if (special) return base::Done{};
    if (std::rename(temporary.c_str(), file.c_str()) != 0) return failed();
    return base::Done{};
}

}  // namespace app
