#include "report/evening.hpp"
#include "report/html.hpp"
#include "report/paper_html.hpp"

#include <catch2/catch_test_macros.hpp>
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
