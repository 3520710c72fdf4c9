#include "store/journal_frame.hpp"

#include "store/checksum.hpp"

#include <array>
#include <charconv>
#include <cstdint>

namespace store {

namespace {

constexpr std::string_view magic = "samen-session";
constexpr std::size_t checksum_digits = 8;

std::string checksum_text(std::uint32_t checksum) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(checksum_digits, '0');
    for (std::size_t at = checksum_digits; at > 0; --at, checksum >>= 4)
        text[at - 1] = digits[checksum & 0xFU];
    return text;
}

/// A number from 1 as it is written here: no sign, no leading zeroes.
template <class Number>
std::optional<Number> number_from(std::string_view text) {
    if (text.empty() || text[0] < '1' || text[0] > '9') return std::nullopt;
    Number number = 0;
    const char* const end = text.data() + text.size();
    const auto [after, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc{} || after != end) return std::nullopt;
    return number;
}

/// The text up to the next blank; what is behind the blank stays in `rest`.
std::optional<std::string_view> next_word(std::string_view& rest) {
    const std::size_t blank = rest.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    const std::string_view word = rest.substr(0, blank);
    rest.remove_prefix(blank + 1);
    return word;
}

std::uint32_t checksum_of(std::string_view label, std::string_view json) {
    return crc32c(json, crc32c(" ", crc32c(label)));
}

}  // namespace

std::string header_line(Header header) {
    std::string line(magic);
    line += " " + std::to_string(header.version) + " " + std::to_string(header.minimum_reader);
    return line + " " + checksum_text(crc32c(line)) + "\n";
}

std::optional<Header> header_from(std::string_view line) {
    std::string_view rest = line;
    if (next_word(rest) != magic) return std::nullopt;
    const auto version = next_word(rest);
    const auto reader = next_word(rest);
    if (!version.has_value() || !reader.has_value()) return std::nullopt;
    const auto version_number = number_from<int>(*version);
    const auto reader_number = number_from<int>(*reader);
    if (!version_number.has_value() || !reader_number.has_value()) return std::nullopt;
    const Header header{*version_number, *reader_number};
    const std::string right = header_line(header);
    if (line != std::string_view(right).substr(0, right.size() - 1)) return std::nullopt;
    return header;
}

std::string frame_line(const Frame& frame) {
    std::string line = frame.written == Written::together ? "+" : "";
    line += std::to_string(frame.number.number);
    const std::uint32_t checksum = checksum_of(line, frame.json);
    line.reserve(line.size() + checksum_digits + frame.json.size() + 3);
    line += " " + checksum_text(checksum) + " ";
    line += frame.json;
    return line += "\n";
}

std::optional<Frame> frame_from(std::string_view line) {
    std::string_view rest = line;
    const auto label = next_word(rest);
    const auto checksum = next_word(rest);
    if (!label.has_value() || !checksum.has_value() || rest.empty()) return std::nullopt;
    const bool together = label->starts_with('+');
    const auto number = number_from<std::uint32_t>(label->substr(together ? 1 : 0));
    if (!number.has_value()) return std::nullopt;
    if (*checksum != checksum_text(checksum_of(*label, rest))) return std::nullopt;
    return Frame{{*number}, together ? Written::together : Written::first, rest};
}

}  // namespace store
