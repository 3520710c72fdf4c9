#include "domain/text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utf8proc.h>
#include <vector>

namespace domain {
namespace {

using CodePoint = utf8proc_int32_t;

// Unicode names of what a name or card may not carry.
constexpr CodePoint next_line = 0x85;
constexpr CodePoint line_separator = 0x2028;
constexpr CodePoint paragraph_separator = 0x2029;
constexpr CodePoint zero_width_space = 0x200B;
constexpr CodePoint byte_order_mark = 0xFEFF;
constexpr CodePoint ellipsis = 0x2026;

constexpr int most_marks_in_a_row = 3;

enum class LineBreaks { to_spaces, kept };

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::optional<std::vector<CodePoint>> decoded(std::string_view text) {
    std::vector<CodePoint> points;
    points.reserve(text.size());
    while (!text.empty()) {
        CodePoint point = 0;
        const utf8proc_ssize_t taken =
            utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &point);
        if (taken <= 0) return std::nullopt;
        points.push_back(point);
        text.remove_prefix(static_cast<std::size_t>(taken));
    }
    return points;
}

std::string encoded(const std::vector<CodePoint>& points) {
    std::string text;
    text.reserve(points.size());
    for (const CodePoint point : points) {
        utf8proc_uint8_t bytes[4];
        const utf8proc_ssize_t written = utf8proc_encode_char(point, bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(written));
    }
    return text;
}

/// The text in the form `options` asks for; nothing when it is not UTF-8.
std::optional<std::string> mapped(std::string_view text, int options) {
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &made,
                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(made, &std::free);
    if (size < 0) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(made), static_cast<std::size_t>(size));
}

bool breaks_line(CodePoint point) {
    return (point >= '\n' && point <= '\r') || point == next_line || point == line_separator ||
           point == paragraph_separator;
}

bool is_space(CodePoint point) {
    return point == '\t' || utf8proc_category(point) == UTF8PROC_CATEGORY_ZS;
}

bool overrides_direction(CodePoint point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x206F);
}

bool is_dropped(CodePoint point) {
    // Zero width joiners stay: Persian and emoji are spelled with them.
    return utf8proc_category(point) == UTF8PROC_CATEGORY_CC || overrides_direction(point) ||
           point == zero_width_space || point == byte_order_mark;
}

bool is_stacked_mark(CodePoint point) {
    // Spacing marks do not count: in Burmese many follow each other and none is stacked.
    const utf8proc_category_t category = utf8proc_category(point);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

std::vector<CodePoint> without_unwanted(const std::vector<CodePoint>& points, LineBreaks breaks) {
    std::vector<CodePoint> kept;
    kept.reserve(points.size());
    CodePoint before = 0;
    for (const CodePoint point : points) {
        if (breaks_line(point)) {
            const bool second_half = before == '\r' && point == '\n';
            if (!second_half) kept.push_back(breaks == LineBreaks::kept ? '\n' : ' ');
        } else if (is_space(point)) {
            kept.push_back(' ');
        } else if (!is_dropped(point)) {
            kept.push_back(point);
        }
        before = point;
    }
    return kept;
}

void limit_marks(std::vector<CodePoint>& points) {
    int run = 0;
    std::erase_if(points, [&run](CodePoint point) {
        run = is_stacked_mark(point) ? run + 1 : 0;
        return run > most_marks_in_a_row;
    });
}

void fold_spaces(std::string& text) {
    std::string folded_text;
    folded_text.reserve(text.size());
    for (const char letter : text) {
        const bool blank_before = folded_text.empty() || folded_text.back() == '\n';
        if (letter == ' ' && (blank_before || folded_text.back() == ' ')) continue;
        if (letter == '\n' && !folded_text.empty() && folded_text.back() == ' ')
            folded_text.pop_back();
        folded_text += letter;
    }
    while (!folded_text.empty() && (folded_text.back() == ' ' || folded_text.back() == '\n'))
        folded_text.pop_back();
    folded_text.erase(0, folded_text.find_first_not_of('\n'));
    text = std::move(folded_text);
}

/// Whether there is nothing but printable ASCII, as in most texts: it is composed, and none of it
/// is dropped.
bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return byte >= ' ' && byte <= '~'; });
}

Cleaned cleaned_plain(std::string_view typed, std::size_t most) {
    std::string text(typed);
    fold_spaces(text);
    if (text.size() > most) return Refusal::text_too_long;
    return text;
}

Cleaned cleaned_with(std::string_view typed, std::size_t most, LineBreaks breaks) {
    if (is_plain(typed)) return cleaned_plain(typed, most);
    std::optional<std::vector<CodePoint>> points = decoded(typed);
    if (!points) return Refusal::text_not_unicode;
    *points = without_unwanted(*points, breaks);
    // Before the composing too: ordering a very long run of marks takes quadratic time.
    limit_marks(*points);
    std::string text = *mapped(encoded(*points), UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    *points = *decoded(text);
    limit_marks(*points);
    text = encoded(*points);
    fold_spaces(text);
    if (length(text) > most) return Refusal::text_too_long;
    return text;
}

/// Where the text may be cut: after how many code points a whole letter, as people see it, ends.
std::size_t whole_letters(const std::vector<CodePoint>& points, std::size_t most) {
    std::size_t end = 0;
    utf8proc_int32_t memory = 0;
    for (std::size_t at = 1; at <= most && at < points.size(); ++at)
        if (utf8proc_grapheme_break_stateful(points[at - 1], points[at], &memory)) end = at;
    return end;
}

std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

}  // namespace

Cleaned cleaned(std::string_view typed, std::size_t most) {
    return cleaned_with(typed, most, LineBreaks::to_spaces);
}

Cleaned cleaned_lines(std::string_view typed, std::size_t most) {
    return cleaned_with(typed, most, LineBreaks::kept);
}

std::string folded(std::string_view text) {
    std::optional<std::vector<CodePoint>> points = decoded(text);
    if (!points) return std::string(text);
    *points = without_unwanted(*points, LineBreaks::to_spaces);
    std::string form =
        *mapped(encoded(*points), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    fold_spaces(form);
    return form;
}

bool is_unicode(std::string_view text) {
    while (!text.empty()) {
        CodePoint point = 0;
        const utf8proc_ssize_t taken =
            utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &point);
        if (taken <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(taken));
    }
    return true;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text)
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++count;
    return count;
}

std::string shortened(std::string_view text, std::size_t most) {
    const std::optional<std::vector<CodePoint>> points = decoded(text);
    if (!points || points->size() <= most) return std::string(text);
    if (most == 0) return {};
    std::size_t cut = whole_letters(*points, most - 1);
    for (std::size_t at = cut; at > 0 && at * 3 >= most * 2; --at) {
        if ((*points)[at] != ' ') continue;
        cut = at;
        break;
    }
    while (cut > 0 && (*points)[cut - 1] == ' ') --cut;
    std::vector<CodePoint> kept(points->begin(),
                                points->begin() + static_cast<std::ptrdiff_t>(cut));
    kept.push_back(ellipsis);
    return encoded(kept);
}

bool is_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return false;
    return std::chrono::year_month_day(std::chrono::year(*year),
                                       std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
        .ok();
}

bool is_time(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return false;
    const auto hour = digits(text.substr(0, 2));
    const auto minute = digits(text.substr(3, 2));
    return hour && minute && *hour < 24 && *minute < 60;
}

}  // namespace domain
