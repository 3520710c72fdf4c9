#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace report_tests {

/// One start tag of a page with the text up to the next tag.
struct Tag {
    std::string name;
    std::map<std::string, std::string> attributes;  // as written, still escaped
    std::string text;                               // of the element itself, still escaped
};

struct ParsedPage {
    std::vector<Tag> tags;            // in the order of the page
    std::vector<std::string> faults;  // what is not well-formed
};

/// Reads a page strictly: every element is closed in order, every attribute is quoted and stands
/// once, and no < or & is left over.
[[nodiscard]] ParsedPage parsed(std::string_view page);

/// The text of a page without tags, style and escapes.
[[nodiscard]] std::string plain_text(std::string_view page);

}  // namespace report_tests
