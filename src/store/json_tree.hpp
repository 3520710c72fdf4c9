#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// One value of a JSON text from outside, with the line it stands on, so that whoever finds a
/// fault in it can point at it.
struct JsonValue {
    enum class Kind : std::uint8_t { null, boolean, integer, real, text, list, object };

    Kind kind = Kind::null;
    int line = 1;
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;              // of a text; of a real: its digits as they were written
    std::string name;              // of this value as a member of an object; else empty
    std::vector<JsonValue> items;  // of a list or an object, in the order of the text

    /// The member of an object, or null.
    [[nodiscard]] const JsonValue* member(std::string_view wanted) const;
};

/// What is read at all. Beyond it a text is refused before anything is made of it.
struct JsonLimits {
    std::size_t most_bytes = std::size_t{1024} * 1024;
    std::size_t most_values = 100'000;
    int most_deep = 16;
};

/// Why a text is no JSON that we read: "json_broken", "json_too_large", "json_too_deep",
/// "json_key_twice", with the line and, for a key, the key.
struct JsonFault {
    std::string code;
    int line = 1;
    std::string detail;
};

/// Reads JSON that somebody else wrote.
///
/// Gives: the value with every key of an object once; an integer outside 64 bits is a `real`.
/// Fails: as JsonFault says. Text that is not UTF-8 is broken.
/// Cost:  linear in the text; never deeper than the limit, so no text overflows the stack.
[[nodiscard]] base::Result<JsonValue, JsonFault> read_json(std::string_view text,
                                                           const JsonLimits& limits = {});

/// As read_json, for a file: the detail of the problem is "FILE:LINE KEY".
[[nodiscard]] base::Result<JsonValue> read_json_of_file(std::string_view text,
                                                        const std::string& file,
                                                        const JsonLimits& limits = {});

/// "FILE:LINE what", the form in which every fault in a file from outside is told.
[[nodiscard]] std::string place_in_file(const std::string& file, int line, std::string_view what);

}  // namespace store
