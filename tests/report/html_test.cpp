#include "report/html.hpp"

#include "report/evening.hpp"
#include "report/paper_html.hpp"
#include "report/parsed_page.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace report_tests;

namespace {

std::string report_page(const domain::State& now, const std::string& language = "nl") {
    return report::html_of(report_of(now, language), theme());
}

std::string paper_page(const domain::State& now, const std::string& language = "nl") {
    const base::Words& words = words_in(language);
    return report::paper_html(report::build_paper(now, words), theme(), words);
}

std::vector<std::string> headings_of(const ParsedPage& page) {
    std::vector<std::string> levels;
    for (const Tag& tag : page.tags)
        if (tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' && tag.name[1] <= '6')
            levels.push_back(tag.name);
    return levels;
}

std::set<std::string> names_of(const ParsedPage& page) {
    std::set<std::string> names;
    for (const Tag& tag : page.tags) names.insert(tag.name);
    return names;
}

}  // namespace

TEST_CASE("a page is well formed and says its language and title", "[report][html]") {
    for (const char* language : {"nl", "en"}) {
        for (const std::string& text :
             {report_page(an_evening(), language), report_page(an_empty_evening(), language),
              paper_page(an_evening(), language), paper_page(an_empty_evening(), language)}) {
            const ParsedPage page = parsed(text);

            CHECK(page.faults == std::vector<std::string>{});
            REQUIRE_FALSE(page.tags.empty());
            CHECK(page.tags[0].attributes.at("lang") == language);
            CHECK(std::ranges::count(page.tags, "title", &Tag::name) >= 1);
        }
    }
}

TEST_CASE("there is one first heading and no level is skipped", "[report][html]") {
    for (const std::string& text : {report_page(an_evening()), report_page(an_empty_evening()),
                                    paper_page(an_evening()), paper_page(an_empty_evening())}) {
        const auto levels = headings_of(parsed(text));

        REQUIRE_FALSE(levels.empty());
        CHECK(levels[0] == "h1");
        CHECK(std::ranges::count(levels, "h1") == 1);
        for (std::size_t at = 1; at < levels.size(); ++at)
            CHECK(levels[at][1] - levels[at - 1][1] <= 1);
    }
}

TEST_CASE("every heading of a table says what it is the heading of", "[report][html]") {
    for (const std::string& text : {report_page(an_evening()), paper_page(an_evening())}) {
        for (const Tag& tag : parsed(text).tags) {
            if (tag.name != "th") continue;
            REQUIRE(tag.attributes.contains("scope"));
            CHECK((tag.attributes.at("scope") == "col" || tag.attributes.at("scope") == "row"));
        }
    }
}

TEST_CASE("a page needs nothing from outside", "[report][html]") {
    for (const std::string& text : {report_page(an_evening()), paper_page(an_evening())}) {
        for (const Tag& tag : parsed(text).tags) {
            CAPTURE(tag.name);
            for (const char* name : {"src", "href", "xlink:href", "srcset", "action"})
                CHECK_FALSE(tag.attributes.contains(name));
        }
        CHECK(text.find("url(") == std::string::npos);
        CHECK(text.find("@import") == std::string::npos);
        CHECK(text.find("http") == text.find("http-equiv"));
    }
}

TEST_CASE("every id stands once and every reference finds one", "[report][html]") {
    std::multiset<std::string> ids;
    std::set<std::string> references;
    for (const Tag& tag : parsed(report_page(an_evening())).tags) {
        if (tag.attributes.contains("id")) ids.insert(tag.attributes.at("id"));
        for (const char* name : {"aria-labelledby", "aria-describedby"})
            if (tag.attributes.contains(name)) references.insert(tag.attributes.at(name));
    }

    CHECK_FALSE(references.empty());
    for (const std::string& id : references) CHECK(ids.count(id) == 1);
    for (const std::string& id : ids) CHECK(ids.count(id) == 1);
}

TEST_CASE("hostile text in any field is text and nothing else", "[report][html][escaping]") {
    const std::string hostile =
        "'\"></title></style></svg><script>alert(1)</script><img src=x onerror=y>&amp;\x01{name}";
    const auto usual_report = names_of(parsed(report_page(an_evening())));
    const auto usual_paper = names_of(parsed(paper_page(an_evening())));

    for (const std::string& field : text_fields()) {
        domain::State now = an_evening();
        set_text(now, field, hostile);
        CAPTURE(field);
        const ParsedPage report = parsed(report_page(now));
        CHECK(report.faults == std::vector<std::string>{});
        CHECK(std::ranges::includes(usual_report, names_of(report)));
        const ParsedPage paper = parsed(paper_page(now));
        CHECK(paper.faults == std::vector<std::string>{});
        CHECK(std::ranges::includes(usual_paper, names_of(paper)));
    }
}

TEST_CASE("what people wrote is shown as they wrote it", "[report][html][escaping]") {
    domain::State now = an_evening();
    now.proposals[0].details.title = "Koffie & <taart> voor \"iedereen\"";
    now.details.question = "Wat is 1 < 2 & 'waar'?";

    const std::string text = plain_text(report_page(now));

    CHECK(text.find("Koffie & <taart> voor \"iedereen\"") != std::string::npos);
    CHECK(text.find("Wat is 1 < 2 & 'waar'?") != std::string::npos);
}

TEST_CASE("everything the document says stands in the page", "[report][html]") {
    const report::Document document = report_of(an_evening());
    const std::string text = plain_text(report::html_of(document, theme()));

    for (const std::string& said : report::texts_of(document)) {
        if (said == document.running) continue;  // stands in the style, for paper
        CAPTURE(said);
        CHECK(text.find(said) != std::string::npos);
    }
}

TEST_CASE("a word of sixty letters is broken and pushes no column off the page", "[report][html]") {
    const std::string page = report_page(an_evening());
    const std::size_t rule = page.find("tbody th, tbody td:not(.number-cell) {");

    REQUIRE(rule != std::string::npos);
    CHECK(page.substr(rule, page.find('}', rule) - rule).find("overflow-wrap: anywhere") !=
          std::string::npos);
}
