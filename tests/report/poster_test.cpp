#include "report/poster.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "report/evening.hpp"
#include "report/poster_layout.hpp"
#include "report/poster_print.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace report_tests;
using report::PosterFormat;
using report::Sheet;

namespace {

report::Poster poster_of(const domain::State& now, const std::string& language = "nl") {
    const graph::Picture picture = its_picture(now);
    return report::build_poster({now, {}, picture, words_in(language)});
}

std::string printed(const report::Poster& poster, PosterFormat format, Sheet sheet = Sheet::a3) {
    auto bytes = report::print_poster(poster, sheet, format, theme(), BUILD_DIR "/assets/fonts");
    REQUIRE(bytes.has_value());
    return bytes.value();
}

// Letters of one width, lines that are filled to their end.
report::TextSize measured(std::string_view text, const report::TextStyle& style, double most) {
    const double width = 0.6 * style.size * static_cast<double>(domain::length(text));
    const int lines = static_cast<int>(std::ceil(width / most));
    const int kept = std::min(lines, style.most_lines);
    return {std::min(width, most), 1.25 * style.size * kept, lines > kept};
}

bool apart(const graph::Box& one, const graph::Box& other) {
    return one.right() <= other.x || other.right() <= one.x || one.bottom() <= other.y ||
           other.bottom() <= one.y;
}

bool within(const graph::Box& box, const graph::Box& other) {
    constexpr double rounding = 1e-6;
    return box.x >= other.x - rounding && box.y >= other.y - rounding &&
           box.right() <= other.right() + rounding && box.bottom() <= other.bottom() + rounding;
}

/// An evening whose texts are as long as anybody could type them.
report::Poster with_long_texts() {
    report::Poster poster = poster_of(an_evening());
    const auto repeated = [](const std::string& text, int times) {
        std::string all;
        for (int time = 0; time < times; ++time) all += text;
        return all;
    };
    poster.title = repeated("Samen werkt het ", 40);
    poster.question = repeated("Wat kunnen wij voor elkaar doen ", 40);
    poster.when_and_where = repeated("Dorpshuis ", 60);
    poster.map.caption = repeated("Wie iets met elkaar kan ", 30);
    for (std::string& words : poster.map.legend) words = repeated(words + " ", 4);
    return poster;
}

/// So many that the map has hardly a name.
report::Poster with_long_key() {
    report::Poster poster = poster_of(an_evening());
    for (int at = 10; at < 100; ++at)
        poster.key.push_back(std::to_string(at) + " Buurtvereniging De Lange Naam nr " +
                             std::to_string(at));
    return poster;
}

std::size_t number_at(const std::string& png, std::size_t at) {
    std::size_t number = 0;
    for (std::size_t byte = 0; byte < 4; ++byte)
        number = number * 256 + static_cast<unsigned char>(png[at + byte]);
    return number;
}

}  // namespace

TEST_CASE("the poster names the evening, its question, when and where, and nobody",
          "[report][poster]") {
    domain::State now = an_evening();
    now.details.question = "Wie kan wie helpen?";
    now.details.facilitator = "Gerda Gespreksleider";
    const report::Poster poster = poster_of(now);

    CHECK(poster.title == now.details.title);
    CHECK(poster.question == "Wie kan wie helpen?");
    CHECK(poster.when_and_where.find("2026") != std::string::npos);
    CHECK(poster.map.caption.starts_with("Wie iets met elkaar kan: "));
    CHECK(poster.map.legend.size() == poster.map.picture.legend.size());

    std::string said = poster.title + poster.question + poster.when_and_where +
                       poster.legend_heading + report::in_words(poster);
    for (const std::string& words : poster.map.legend) said += words;
    for (const graph::Disc& disc : poster.map.picture.discs)
        for (const std::string& line : disc.label.lines) said += line;
    std::vector<std::string> names = private_words();
    names.emplace_back("Gerda");
    for (const std::string& name : names) {
        CAPTURE(name);
        CHECK(said.find(name) == std::string::npos);
    }
}

TEST_CASE("whom the map has no room to name stands in the poster's key", "[report][poster]") {
    domain::State now = an_evening();
    graph::Picture picture = poster_of(now).map.picture;
    REQUIRE(picture.discs.size() >= 3);
    CHECK(poster_of(now).key.empty());
    // The key is where a name stands whole, however long.
    for (domain::Organisation& one : now.organisations)
        if (one.id == picture.discs[0].organisation)
            one.details.name = "Gehandicaptenplatform Land van Cuijk en Omstreken";
    picture.discs[0].label = {};
    picture.discs[2].label.lines = {"Vereni…"};

    const report::Poster poster = report::build_poster({now, {}, picture, words_in("nl")});

    REQUIRE(poster.key.size() == 2);
    CHECK(std::ranges::is_sorted(poster.key));
    for (const std::size_t at : {0U, 2U}) {
        const graph::Disc& disc = picture.discs[at];
        const std::string name = domain::find(now, disc.organisation)->details.name;
        CHECK(std::ranges::count(poster.key, disc.initials + " " + name) == 1);
    }
    CHECK(poster.key_heading == "Wie is wie");
}

TEST_CASE("nothing on the poster overlaps or leaves the sheet", "[report][poster]") {
    for (const Sheet sheet : {Sheet::a3, Sheet::a1}) {
        for (const report::Poster& poster :
             {poster_of(an_evening()), with_long_texts(), with_long_key()}) {
            const report::PosterLayout layout = report::layout_of(poster, sheet, measured);
            const double rim = layout.margin;
            const graph::Box inside{rim, rim, layout.width - 2 * rim, layout.height - 2 * rim};
            std::vector<graph::Box> boxes = layout.samples;
            for (const report::PlacedText& text : layout.texts) boxes.push_back(text.box);
            boxes.push_back(layout.picture.box);

            CHECK(layout.samples.size() == poster.map.picture.legend.size());
            CHECK(layout.texts.size() == 4 + 1 + poster.map.legend.size() -
                                             (poster.question.empty() ? 1 : 0) +
                                             (poster.key.empty() ? 0 : 1 + poster.key.size()));
            CHECK(layout.picture.box.h >= 0.4 * layout.height);
            for (std::size_t one = 0; one < boxes.size(); ++one) {
                CAPTURE(one, boxes[one].x, boxes[one].y, boxes[one].w, boxes[one].h);
                CHECK(within(boxes[one], inside));
                for (std::size_t other = one + 1; other < boxes.size(); ++other)
                    CHECK(apart(boxes[one], boxes[other]));
            }
        }
    }
}

TEST_CASE("the map stands whole in its place, at one scale", "[report][poster]") {
    const report::Poster poster = poster_of(an_evening());
    const report::PosterLayout layout = report::layout_of(poster, Sheet::a3, measured);
    const report::PlacedPicture& placed = layout.picture;
    const auto on_sheet = [&](const graph::Box& box) {
        return graph::Box{placed.origin.x + box.x * placed.height,
                          placed.origin.y + box.y * placed.height, box.w * placed.height,
                          box.h * placed.height};
    };
    for (const graph::Disc& disc : poster.map.picture.discs) {
        CHECK(within(on_sheet(graph::grown({disc.centre.x, disc.centre.y, 0.0, 0.0}, disc.radius)),
                     placed.box));
        if (!disc.label.lines.empty()) CHECK(within(on_sheet(disc.label.box), placed.box));
    }
    const report::PosterLayout larger = report::layout_of(poster, Sheet::a1, measured);
    CHECK(larger.picture.height > 1.99 * placed.height);
    CHECK(larger.picture.height < 2.01 * placed.height);
}

TEST_CASE("a map of two is not blown up to plates", "[report][poster]") {
    domain::State now = an_evening();
    now.organisations.resize(2);
    const report::Poster poster = poster_of(now);
    const report::PosterLayout layout = report::layout_of(poster, Sheet::a3, measured);

    CHECK(poster.map.picture.discs[0].radius * layout.picture.height < 40.0);
}

TEST_CASE("the same evening gives the same bytes in every format", "[report][poster]") {
    const report::Poster poster = poster_of(an_evening());
    for (const PosterFormat format : {PosterFormat::svg, PosterFormat::pdf, PosterFormat::png})
        CHECK(printed(poster, format) == printed(poster, format));

    report::Poster undated = poster;
    undated.made.clear();
    CHECK(printed(undated, PosterFormat::pdf) == printed(undated, PosterFormat::pdf));
}

TEST_CASE("an SVG tells what it is to who cannot see it", "[report][poster]") {
    report::Poster poster = poster_of(an_evening());
    poster.title = "Wij <& zij>";
    const std::string svg = printed(poster, PosterFormat::svg);

    CHECK(svg.find("<title id=\"poster-title\">Wij &lt;&amp; zij&gt;</title>") !=
          std::string::npos);
    CHECK(svg.find("Museum Het Baken") != std::string::npos);  // in words; the letters are drawn
    CHECK(svg.find("role=\"img\"") < svg.find("<title"));
    CHECK(svg.find("id=\"surface") == std::string::npos);
    CHECK(svg.find("<text") == std::string::npos);
}

TEST_CASE("a PDF carries the day of the evening and not of the printing", "[report][poster]") {
    report::Poster poster = poster_of(an_evening());
    poster.made = "2026-06-16";
    const std::string pdf = printed(poster, PosterFormat::pdf);

    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf.find("/CreationDate (20260616000000Z)") != std::string::npos);
    CHECK(pdf.find("/Title") != std::string::npos);
    CHECK(pdf.find("/Subject") != std::string::npos);
}

TEST_CASE("a PNG has 150 pixels an inch and says so", "[report][poster]") {
    const report::Poster poster = poster_of(an_evening());
    const std::string a3 = printed(poster, PosterFormat::png);
    REQUIRE(a3.size() > 60);
    CHECK(number_at(a3, 16) == 2480);
    CHECK(number_at(a3, 20) == 1754);
    CHECK(a3.substr(37, 4) == "pHYs");
    CHECK(number_at(a3, 41) == 5906);  // a metre

    const std::string a1 = printed(poster, PosterFormat::png, Sheet::a1);
    CHECK(number_at(a1, 16) == 4967);
    CHECK(number_at(a1, 20) == 3508);
}

TEST_CASE("the poster speaks the language that is asked", "[report][poster]") {
    const report::Poster dutch = poster_of(an_evening());
    const report::Poster english = poster_of(an_evening(), "en");

    CHECK(dutch.legend_heading == "Uitleg");
    CHECK(english.legend_heading == "Legend");
    CHECK(english.map.caption != dutch.map.caption);
    CHECK(english.when_and_where.find("juni") == std::string::npos);
}
