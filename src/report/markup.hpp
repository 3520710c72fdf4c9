#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace report {

/// Text fit for HTML and SVG, between tags and inside attributes: the five characters that mean
/// something there are escaped, control characters fall away, and bytes that are not UTF-8 become
/// the replacement character.
[[nodiscard]] std::string escaped(std::string_view text);

/// Text fit for a string inside a style sheet, quotes included. Everything but ASCII letters,
/// digits and spaces is written as its number, so nothing can end the string or the style.
[[nodiscard]] std::string style_string(std::string_view text);

/// Writes HTML and SVG. Whatever is handed in as text or as the value of an attribute is escaped;
/// the names of elements and attributes come from the code alone.
class Markup {
public:
    using Attribute = std::pair<std::string_view, std::string>;
    using Attributes = std::vector<Attribute>;

    /// Starts an element; close() ends the one started last.
    Markup& open(std::string_view element, const Attributes& attributes = {});
    Markup& close();
    /// An element with nothing in it: <meta>, <br>, or <path/> in a drawing.
    Markup& single(std::string_view element, const Attributes& attributes = {});
    Markup& text(std::string_view said);
    /// An element with only text in it. Without text nothing is written.
    Markup& element(std::string_view name, std::string_view said,
                    const Attributes& attributes = {});
    /// A style sheet from the code. Text of people may stand in it as style_string alone.
    Markup& style(std::string_view sheet);
    /// What another Markup made.
    Markup& add(const Markup& other);

    /// All that was written. Every element that was opened has been closed.
    [[nodiscard]] std::string whole() const;

private:
    void start(std::string_view element, const Attributes& attributes);

    std::string written_;
    std::vector<std::string> open_;
};

}  // namespace report
