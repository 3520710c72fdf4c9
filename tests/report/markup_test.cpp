#include "report/markup.hpp"

#include <catch2/catch_test_macros.hpp>

using report::escaped;
using report::Markup;
using report::style_string;

TEST_CASE("the five characters that mean something in a page are escaped", "[report][escaping]") {
    CHECK(escaped("<b> & \"x\" 'y'") == "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;");
    CHECK(escaped("Zoë, 250 €, أحمد") == "Zoë, 250 €, أحمد");
}

TEST_CASE("control characters fall away and lines stay", "[report][escaping]") {
    CHECK(escaped(std::string_view("a\0b\x1b[0m\x7f", 9)) == "ab[0m");
    CHECK(escaped("een\ntwee\tdrie") == "een\ntwee\tdrie");
    CHECK(escaped("a\u0085b") == "ab");
}

TEST_CASE("bytes that are no text become the replacement character", "[report][escaping]") {
    CHECK(escaped("a\xff"
                  "b") == "a\uFFFDb");
    CHECK(escaped("\xC0\xBCscript") == "\uFFFD\uFFFDscript");
    CHECK(escaped("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(escaped("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(escaped("cut \xE2\x82") == "cut \uFFFD\uFFFD");
    CHECK(escaped("\xE2") == "\uFFFD");
}

TEST_CASE("nothing can end a string in a style sheet", "[report][escaping]") {
    CHECK(style_string("Cuijk 2026") == "\"Cuijk 2026\"");
    CHECK(style_string("\"}</style>") == "\"\\000022 \\00007d \\00003c \\00002f style\\00003e \"");
    CHECK(style_string("\n\\") == "\"\\00000a \\00005c \"");
}

TEST_CASE("text and attributes are escaped wherever they stand", "[report][escaping]") {
    Markup page;
    page.open("p", {{"title", "\"><script>"}}).text("<script>").close();

    CHECK(page.whole() == "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;</p>\n");
}

TEST_CASE("an element without text is not written", "[report]") {
    Markup page;
    page.element("h2", "").element("h2", "Dank");

    CHECK(page.whole() == "<h2>Dank</h2>\n");
}
