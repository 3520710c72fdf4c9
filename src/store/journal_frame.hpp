#pragma once

#include "domain/id.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace store {

// The lines of a session file; sessions/README.md tells them byte by byte.

inline constexpr int format_version = 1;
/// The oldest reader that can read what this version writes.
inline constexpr int minimum_reader = 1;

struct Header {
    int version = 0;
    int minimum_reader = 0;

    bool operator==(const Header&) const = default;
};

/// "samen-session 1 1 CHECKSUM" with its line break.
[[nodiscard]] std::string header_line(Header header = {format_version, minimum_reader});

/// Reads a first line without its line break; nothing when its checksum does not fit.
[[nodiscard]] std::optional<Header> header_from(std::string_view line);

/// How a line came to the disk. A line that was written together with the one before it shares
/// its sync: when it is there, that one need not be. A line that stands first proves that all
/// lines before it were on the disk when it was written.
enum class Written { first, together };

struct Frame {
    domain::FactNumber number;
    Written written = Written::first;
    std::string_view json;  // of the line it was read from
};

/// "NUMBER CHECKSUM JSON" with its line break; "+NUMBER ..." when written together with the line
/// before it. The checksum is over the line without the checksum and the blank behind it.
///
/// Takes:  JSON without line breaks.
[[nodiscard]] std::string frame_line(const Frame& frame);

/// Reads a line without its line break; nothing when it is not exactly what frame_line writes.
[[nodiscard]] std::optional<Frame> frame_from(std::string_view line);

}  // namespace store
