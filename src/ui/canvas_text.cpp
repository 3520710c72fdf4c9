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

/// Lines as they fill up with words.
struct Canvas::Breaking {
    const Canvas& canvas;
    TextStyle style;  // of the next word
    float most;
    std::vector<Line> lines = std::vector<Line>(1);
    float used = 0;
    bool space = false;  // stands before the next word, also across a change of weight

    [[nodiscard]] float width(std::string_view part) const {
        return canvas.width_of(display_form(part), style);
    }

    void fresh_line() {
        lines.emplace_back();
        used = 0;
    }

    void put(std::string_view word, float word_width) {
        Line& line = lines.back();
        const bool apart = space && !line.empty();
        if (line.empty() || line.back().weight != style.weight) line.push_back({"", style.weight});
        if (apart) line.back().text += ' ';
        line.back().text += word;
        used += word_width + (apart ? width(" ") : 0);
        space = false;
    }

    void add(std::string_view word) {
        float word_width = width(word);
        if (used > 0 && used + word_width + (space ? width(" ") : 0) > most) fresh_line();
        // A word that is wider than a whole line is broken inside.
        while (word_width > most) {
            const std::size_t cut = most_of(word);
            if (cut >= word.size()) break;
            put(word.substr(0, cut), 0);
            fresh_line();
            word.remove_prefix(cut);
            word_width = width(word);
        }
        put(word, word_width);
    }

    /// How much of a word fits a line; at least one letter.
    [[nodiscard]] std::size_t most_of(std::string_view word) const {
        std::size_t cut = next_code_point(word, 0);
        for (std::size_t next = cut; next < word.size(); cut = next) {
            next = next_code_point(word, next);
            if (width(word.substr(0, next)) > most) break;
        }
        return cut;
    }

    /// Ends the last line with an ellipsis, because more was to follow.
    void shorten_last() {
        if (lines.back().empty()) return;
        float before = 0;
        for (std::size_t run = 0; run + 1 < lines.back().size(); ++run) {
            style.weight = lines.back()[run].weight;
            before += width(lines.back()[run].text);
        }
        style.weight = lines.back().back().weight;
        std::string& tail = lines.back().back().text;
        const std::string dotted = tail + std::string(ellipsis);
        tail = width(dotted) <= most - before
                   ? dotted
                   : canvas.fitted(tail + " " + tail, style, most - before);
    }
};

std::vector<Canvas::Line> Canvas::broken(std::string_view text, const TextStyle& style, float most,
                                         int lines) const {
    // Most texts fit one line, and then there is nothing to break.
    const bool plain =
        text.find('\n') == std::string_view::npos && text.find("**") == std::string_view::npos;
    if (plain && width_of(display_form(text), style) <= most)
        return {Line{{std::string(text), style.weight}}};

    Breaking breaking{*this, style, most};
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at, 2) == "**") {
            Weight& weight = breaking.style.weight;
            weight = weight == style.weight ? Weight::bold : style.weight;
            at += 2;
        } else if (text[at] == '\n') {
            breaking.fresh_line();
            ++at;
        } else if (text[at] == ' ') {
            breaking.space = true;
            ++at;
        } else {
            std::size_t end = at + 1;
            while (end < text.size() && text[end] != ' ' && text[end] != '\n' &&
                   text.substr(end, 2) != "**")
                ++end;
            breaking.add(text.substr(at, end - at));
            at = end;
        }
    }
    if (lines > 0 && breaking.lines.size() > static_cast<std::size_t>(lines)) {
        breaking.lines.resize(static_cast<std::size_t>(lines));
        breaking.shorten_last();
    }
    return std::move(breaking.lines);
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
