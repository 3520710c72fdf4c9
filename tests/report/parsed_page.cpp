#include "report/parsed_page.hpp"

#include <regex>
#include <set>

namespace report_tests {

namespace {

const std::set<std::string> without_end{"meta"};

void check_text(const std::string& text, ParsedPage& page) {
    if (text.find_first_of("<>&") == std::string::npos) return;
    static const std::regex entity("&(amp|lt|gt|quot|#39);");
    const std::string without = std::regex_replace(text, entity, "");
    if (without.find_first_of("<>&") != std::string::npos)
        page.faults.push_back("left over: " + text);
}

void read_attributes(const std::string& inside, Tag& tag, ParsedPage& page) {
    static const std::regex attribute(R"re(\s+([a-zA-Z-]+)="([^"]*)")re");
    std::string rest = inside;
    std::smatch found;
    while (std::regex_search(rest, found, attribute, std::regex_constants::match_continuous)) {
        if (!tag.attributes.emplace(found[1].str(), found[2].str()).second)
            page.faults.push_back("twice: " + found[1].str());
        check_text(found[2].str(), page);
        rest = found.suffix();
    }
    if (rest.find_first_not_of(" /") != std::string::npos)
        page.faults.push_back("attributes: " + inside);
}

void close(std::vector<std::string>& open, const std::string& name, ParsedPage& page) {
    if (open.empty() || open.back() != name)
        page.faults.push_back("closed out of order: " + name);
    else
        open.pop_back();
}

}  // namespace

ParsedPage parsed(std::string_view source) {
    ParsedPage page;
    std::vector<std::string> open;
    std::size_t at = source.find("<html");
    if (source.substr(0, 16) != "<!DOCTYPE html>\n") page.faults.emplace_back("no doctype");
    while (at < source.size()) {
        const std::size_t end = source.find('>', at);
        if (end == std::string_view::npos) {
            page.faults.emplace_back("a tag without end");
            return page;
        }
        const std::string inside(source.substr(at + 1, end - at - 1));
        std::size_t next = source.find('<', end);
        const bool is_end = inside.starts_with('/');
        Tag tag;
        tag.name = inside.substr(is_end ? 1 : 0, inside.find_first_of(" /", 1) - (is_end ? 1 : 0));
        if (is_end) {
            close(open, inside.substr(1), page);
        } else {
            read_attributes(inside.substr(tag.name.size()), tag, page);
            if (!inside.ends_with('/') && !without_end.contains(tag.name)) open.push_back(tag.name);
        }
        if (next == std::string_view::npos) next = source.size();
        const std::string text(source.substr(end + 1, next - end - 1));
        // A style sheet has rules of its own.
        if (open.empty() || open.back() != "style") check_text(text, page);
        tag.text = text;
        if (!is_end) page.tags.push_back(tag);
        at = next;
    }
    if (!open.empty()) page.faults.push_back("never closed: " + open.back());
    return page;
}

std::string plain_text(std::string_view page) {
    static const std::regex style("<style>[^<]*</style>");
    static const std::regex tag("<[^>]*>");
    std::string text = std::regex_replace(std::string(page), style, "");
    text = std::regex_replace(text, tag, " ");
    const std::pair<const char*, const char*> escapes[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [written, meant] : escapes)
        text = std::regex_replace(text, std::regex(written), meant);
    return text;
}

}  // namespace report_tests
