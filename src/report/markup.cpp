#include "report/markup.hpp"

#include <cassert>
#include <cstddef>
#include <cstdint>

namespace report {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Character {
    std::uint32_t point = 0xFFFD;
    std::size_t bytes = 1;  // how many were read; the point is U+FFFD when they are no character
};

std::size_t bytes_after(unsigned char first) {
    if (first < 0x80) return 0;
    if (first >= 0xC2 && first < 0xE0) return 1;
    if (first >= 0xE0 && first < 0xF0) return 2;
    if (first >= 0xF0 && first < 0xF5) return 3;
    return 4;  // no character starts like this
}

Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    const std::size_t more = bytes_after(byte(at));
    if (more == 0) return {byte(at), 1};
    if (more == 4 || at + more >= text.size()) return {};
    std::uint32_t point = byte(at) & (0x3Fu >> more);
    for (std::size_t next = 1; next <= more; ++next) {
        if ((byte(at + next) & 0xC0u) != 0x80u) return {};
        point = (point << 6u) | (byte(at + next) & 0x3Fu);
    }
    const bool too_long = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
    const bool no_character = point > 0x10FFFF || (point >= 0xD800 && point < 0xE000);
    if (too_long || no_character) return {};
    return {point, more + 1};
}

bool is_control(std::uint32_t point) {
    return (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point < 0xA0);
}

std::string_view entity(std::uint32_t point) {
    switch (point) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        if (const std::string_view name = entity(character.point); !name.empty())
            out += name;
        else if (character.point == 0xFFFD)
            out += replacement;
        else if (!is_control(character.point))
            out += text.substr(at, character.bytes);
        at += character.bytes;
    }
    return out;
}

std::string style_string(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        at += character.bytes;
        const std::uint32_t point = character.point;
        const bool plain = point == ' ' || (point >= '0' && point <= '9') ||
                           (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
        if (plain) {
            out += static_cast<char>(point);
        } else if (!is_control(point)) {
            out += '\\';
            for (int shift = 20; shift >= 0; shift -= 4) out += digits[(point >> shift) & 0xFu];
            out += ' ';  // belongs to the number
        }
    }
    return out + "\"";
}

void Markup::start(std::string_view element, const Attributes& attributes) {
    written_ += '<';
    written_ += element;
    for (const auto& [name, value] : attributes) {
        written_ += ' ';
        written_ += name;
        written_ += "=\"";
        written_ += escaped(value);
        written_ += '"';
    }
}

Markup& Markup::open(std::string_view element, const Attributes& attributes) {
    start(element, attributes);
    written_ += '>';
    open_.emplace_back(element);
    return *this;
}

Markup& Markup::close() {
    assert(!open_.empty());
    written_ += "</" + open_.back() + ">";
    // A line break after words in bold would stand in the sentence as a space.
    if (open_.back() != "strong" && open_.back() != "span") written_ += '\n';
    open_.pop_back();
    return *this;
}

Markup& Markup::single(std::string_view element, const Attributes& attributes) {
    start(element, attributes);
    // In a drawing an element without end says so; in a page it may not.
    written_ += element == "meta" ? ">\n" : "/>\n";
    return *this;
}

Markup& Markup::text(std::string_view said) {
    written_ += escaped(said);
    return *this;
}

Markup& Markup::element(std::string_view name, std::string_view said,
                        const Attributes& attributes) {
    if (said.empty()) return *this;
    return open(name, attributes).text(said).close();
}

Markup& Markup::style(std::string_view sheet) {
    written_ += "<style>\n";
    written_ += sheet;
    written_ += "</style>\n";
    return *this;
}

Markup& Markup::add(const Markup& other) {
    written_ += other.whole();
    return *this;
}

std::string Markup::whole() const {
    assert(open_.empty());
    return written_;
}

}  // namespace report
