#include "store/json_guard.hpp"

#include <cstdint>
#include <cstring>

namespace store {

namespace {

std::uint8_t byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

/// The length of the well-formed sequence at `at`, or 0.
/// Source: Unicode 15, table 3-7, well-formed UTF-8 byte sequences.
std::size_t sequence_at(std::string_view bytes, std::size_t at) {
    const std::uint8_t first = byte_at(bytes, at);
    if (first < 0x80) return 1;
    std::size_t length = 0;
    std::uint8_t least = 0x80;
    std::uint8_t most = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) length = 2;
    if (first >= 0xE0 && first <= 0xEF) length = 3;
    if (first >= 0xF0 && first <= 0xF4) length = 4;
    if (first == 0xE0) least = 0xA0;
    if (first == 0xED) most = 0x9F;
    if (first == 0xF0) least = 0x90;
    if (first == 0xF4) most = 0x8F;
    if (length == 0 || bytes.size() - at < length) return 0;
    for (std::size_t next = 1; next < length; ++next) {
        const std::uint8_t byte = byte_at(bytes, at + next);
        if (byte < least || byte > most) return 0;
        least = 0x80;
        most = 0xBF;
    }
    return length;
}

/// Eight bytes at once, for the plain stretches that most text is.
bool eight_plain(std::string_view bytes, std::size_t at) {
    if (bytes.size() - at < 8) return false;
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, 8);
    return (eight & 0x8080808080808080U) == 0;
}

/// How deep the brackets go and how many values there can be. Brackets in texts do not count.
struct Shape {
    int depth = 0;
    std::size_t values = 1;
    bool has_zero_character = false;  // \u0000 would end a text early
};

std::size_t end_of_text(std::string_view json, std::size_t at, Shape& shape) {
    for (++at; at < json.size(); ++at) {
        if (json[at] == '"') return at;
        if (json[at] != '\\') continue;
        if (json.substr(at, 6) == "\\u0000") shape.has_zero_character = true;
        ++at;
    }
    return at;
}

Shape shape_of(std::string_view json) {
    Shape shape;
    int depth = 0;
    for (std::size_t at = 0; at < json.size(); ++at) {
        switch (json[at]) {
            case '"':
                at = end_of_text(json, at, shape);
                break;
            case '{':
            case '[':
                ++shape.values;
                if (++depth > shape.depth) shape.depth = depth;
                if (depth > most_json_depth) return shape;
                break;
            case '}':
            case ']':
                --depth;
                break;
            case ',':
                ++shape.values;
                break;
            default:
                break;
        }
    }
    return shape;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (eight_plain(bytes, at)) {
            at += 8;
            continue;
        }
        const std::size_t length = sequence_at(bytes, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::optional<base::Problem> objection_to_json(std::string_view json) {
    if (json.size() > most_json_bytes) return base::Problem{"fact_too_large", ""};
    const Shape shape = shape_of(json);
    if (shape.depth > most_json_depth) return base::Problem{"fact_too_deep", ""};
    if (shape.values > most_json_values) return base::Problem{"fact_too_large", ""};
    if (shape.has_zero_character || !is_utf8(json)) return base::Problem{"fact_not_unicode", ""};
    return std::nullopt;
}

}  // namespace store
