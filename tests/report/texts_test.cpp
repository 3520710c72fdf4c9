#include "report/build_report.hpp"
#include "report/evening.hpp"
#include "report/html.hpp"
#include "report/paper_html.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;
using namespace report_tests;

namespace {

bool shows_a_key(const std::string& page) {
    for (const char* key : {"report.", "paper.", "date."}) {
        const std::size_t at = page.find(key);
        // "paper.css" and the like never stand in a page; a key is letters after the dot.
        if (at != std::string::npos &&
            std::isalpha(static_cast<unsigned char>(page[at + std::string(key).size()])) != 0)
            return true;
    }
    return false;
}

bool shows_a_brace(const std::string& page) {
    // Style sheets have braces of their own; they stand before the body.
    return page.find('{', page.find("<body>")) != std::string::npos;
}

}  // namespace

TEST_CASE("the methods that come along ask for chapters that there are", "[report][texts]") {
    for (const auto& file : fs::directory_iterator(std::string(SOURCE_DIR) + "/assets/methods")) {
        std::ifstream text(file.path());
        const std::string pack{std::istreambuf_iterator<char>(text), {}};
        const std::size_t from = pack.find("\"report_chapters\"");
        REQUIRE(from != std::string::npos);
        const std::size_t list = pack.find('[', from);
        std::istringstream asked(pack.substr(list + 1, pack.find(']', list) - list - 1));
        std::string key;
        for (std::string part; std::getline(asked, part, '"');)
            if (std::isalpha(static_cast<unsigned char>(part[0])) != 0) {
                CAPTURE(file.path(), part);
                CHECK(std::ranges::find(report::chapters_known, part) !=
                      report::chapters_known.end());
                key = part;
            }
        CHECK_FALSE(key.empty());
    }
}

TEST_CASE("no key and no brace is left in what people read", "[report][texts]") {
    for (const char* language : {"nl", "en"}) {
        const base::Words& words = words_in(language);
        for (const domain::State& now : {an_evening(), an_empty_evening()}) {
            const std::string pages[] = {
                report::html_of(report_of(now, language), theme()),
                report::paper_html(report::build_paper(now, words), theme(), words)};
            for (const std::string& page : pages) {
                CHECK_FALSE(shows_a_key(page));
                CHECK_FALSE(shows_a_brace(page));
            }
        }
    }
}
