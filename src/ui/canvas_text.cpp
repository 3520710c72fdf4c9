// How Canvas breaks and shortens text.

#include "ui/canvas.hpp"
#include "ui/display_form.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr std::string_view ellipsis = "…";

/// The end of the code point that begins at `at`.
std::size_t next_code_point(std::string_view text, std::size_t at) {
    do ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return at;
}

}  // namespace

std::string Canvas::fitted(std::string_view text, const TextStyle& style, float most) const {
    const auto fits = [&](std::string_view part) {
        return width_of(display_form(part), style) <= most;
    };
    if (fits(text)) return std::string(text);
    // The longest beginning that fits with the ellipsis: widths grow with the length.
    std::vector<std::size_t> ends{0};
    for (std::size_t at = 0; at < text.size(); ends.push_back(at)) at = next_code_point(text, at);
    const auto too_long = std::partition_point(ends.begin(), ends.end(), [&](std::size_t end) {
        return fits(std::string(text.substr(0, end)) + std::string(ellipsis));
    });
    std::size_t end = too_long == ends.begin() ? 0 : *(too_long - 1);
    // At a word, unless that would throw away more than a third.
    const std::size_t space = text.substr(0, end + 1).rfind(' ');
    if (space != std::string_view::npos && space * 3 >= end * 2) end = space;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ',')) --end;
    return std::string(text.substr(0, end)) + std::string(ellipsis);
}

std::vector<Canvas::Line> Canvas::broken(std::string_view text, const TextStyle& style, float most,
                                         int lines) const {
    std::vector<Line> broken_lines(1);
    float used = 0;
    TextStyle word_style = style;
    bool space = false;  // stands before the next word, also across a change of weight
    const auto fresh_line = [&] {
        broken_lines.emplace_back();
        used = 0;
    };
    const auto append = [&](std::string_view word, bool space_before) {
        Line& line = broken_lines.back();
        const std::string piece = (space_before && !line.empty() ? " " : "") + std::string(word);
        used += width_of(display_form(piece), word_style);
        if (!line.empty() && line.back().weight == word_style.weight)
            line.back().text += piece;
        else
            line.push_back({piece, word_style.weight});
    };

    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            fresh_line();
            ++at;
            continue;
        }
        if (text.substr(at, 2) == "**") {
            word_style.weight = word_style.weight == style.weight ? Weight::bold : style.weight;
            at += 2;
            continue;
        }
        if (text[at] == ' ') {
            space = true;
            ++at;
        }
        std::size_t end = at;
        while (end < text.size() && text[end] != ' ' && text[end] != '\n' &&
               text.substr(end, 2) != "**")
            ++end;
        std::string_view word = text.substr(at, end - at);
        at = end;
        if (word.empty()) continue;
        const float width = width_of(display_form(" " + std::string(word)), word_style);
        if (used > 0 && used + width > most) fresh_line();
        // A word that is wider than a whole line is broken inside.
        while (width_of(display_form(word), word_style) > most && word.size() > 1) {
            std::size_t cut = next_code_point(word, 0);
            for (std::size_t next = cut; next < word.size(); cut = next) {
                next = next_code_point(word, next);
                if (width_of(display_form(word.substr(0, next)), word_style) > most) break;
            }
            if (cut >= word.size()) break;
            append(word.substr(0, cut), space);
            space = false;
            fresh_line();
            word.remove_prefix(cut);
        }
        append(word, space);
        space = false;
    }

    if (lines > 0 && broken_lines.size() > static_cast<std::size_t>(lines)) {
        broken_lines.resize(static_cast<std::size_t>(lines));
        Line& last = broken_lines.back();
        float before = 0;
        word_style = style;
        for (std::size_t run = 0; run + 1 < last.size(); ++run) {
            word_style.weight = last[run].weight;
            before += width_of(display_form(last[run].text), word_style);
        }
        if (!last.empty()) {
            word_style.weight = last.back().weight;
            std::string& tail = last.back().text;
            const std::string dotted = tail + std::string(ellipsis);
            tail = width_of(display_form(dotted), word_style) <= most - before
                       ? dotted
                       : fitted(tail + " " + tail, word_style, most - before);
        }
    }
    return broken_lines;
}

std::vector<std::string> Canvas::wrapped(std::string_view text, const TextStyle& style, float most,
                                         int lines) const {
    std::vector<std::string> plain;
    for (const Line& line : broken(text, style, most, lines)) {
        std::string joined;
        for (const Run& run : line) joined += run.text;
        plain.push_back(std::move(joined));
    }
    return plain;
}

float Canvas::paragraph_height(float width, std::string_view text, const TextStyle& style,
                               int lines) const {
    if (text.empty()) return 0;
    return static_cast<float>(broken(text, style, width, lines).size()) * line_height(style);
}

Box Canvas::paragraph(Box area, std::string_view text, const TextStyle& style, int lines,
                      Align align) {
    Box took{area.x, area.y, 0, 0};
    if (text.empty()) return took;
    for (const Line& line : broken(text, style, area.w, lines)) {
        float width = 0;
        for (const Run& run : line) {
            TextStyle run_style = style;
            run_style.weight = run.weight;
            width += width_of(display_form(run.text), run_style);
        }
        float x = area.x;
        if (align == Align::centre) x += (area.w - width) / 2;
        if (align == Align::right) x += area.w - width;
        for (const Run& run : line) {
            TextStyle run_style = style;
            run_style.weight = run.weight;
            x += draw({x, took.bottom()}, display_form(run.text), run_style).w;
        }
        took.w = std::max(took.w, width);
        took.h += line_height(style);
    }
    return took;
}

}  // namespace ui
