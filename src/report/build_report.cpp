#include "report/build_report.hpp"

#include "report/chapters.hpp"
#include "report/names.hpp"

#include <cstddef>
#include <utility>

namespace report {

namespace {

using Chapter = Section (*)(const Material&);

// In the order of chapters_known.
constexpr std::array<Chapter, chapters_known.size()> makers{
    summary_chapter,    agreements_chapter, map_chapter,
    case_chapter,       proposals_chapter,  votes_chapter,
    open_needs_chapter, not_heard_chapter,  municipal_wishes_chapter,
    parked_chapter,     conditions_chapter, strengths_chapter,
    needs_chapter,      thanks_chapter};

void add_chapter(Document& document, const Material& material, std::string_view key) {
    for (const Section& section : document.sections)
        if (section.key == key) return;
    for (std::size_t at = 0; at < chapters_known.size(); ++at) {
        if (chapters_known[at] != key) continue;
        Section section = makers[at](material);
        section.key = key;
        if (!section.blocks.empty()) document.sections.push_back(std::move(section));
    }
}

}  // namespace

Document build_report(const Material& material) {
    const base::Words& words = material.words;
    Document document;
    document.language = words.language();
    document.above_title = words.say("report.above_title");
    document.title = title_of(material.now, words);
    document.under_title = under_title_of(material.now, words);
    document.running = running_line_of(material.now, words);
    document.page_of = words.say("report.page_of");
    const auto& asked = material.now.method.report_chapters;
    for (const std::string& key : asked) add_chapter(document, material, key);
    if (asked.empty())
        for (const std::string_view key : chapters_known) add_chapter(document, material, key);
    return document;
}

}  // namespace report
