#include "graph/lettering.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using graph::label_lines;
using graph::Sizes;

namespace {

/// Every letter is half as wide as high.
graph::Lettering plain_letters() {
    const auto width = [](std::string_view text) { return 0.5 * static_cast<double>(text.size()); };
    return {width, width};
}

const Sizes sizes = graph::sizes_for(graph::Extent{}, 0);
const Sizes compact = graph::sizes_for(graph::Extent{}, 1);

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("names on a wall are 42 of 1080 lines high and discs as design says", "[graph]") {
    CHECK(sizes.text == Approx(42.0 / 1080.0));
    CHECK(sizes.initials == Approx(40.0 / 1080.0));
    CHECK(sizes.radius == Approx(42.0 / 1080.0));
    for (int level = 0; level <= graph::most_compact; ++level)
        CHECK(graph::sizes_for(graph::Extent{}, level).text == sizes.text);
}

TEST_CASE("a name stands on one line where there is room", "[graph]") {
    CHECK(label_lines("Museum Het Baken", sizes, plain_letters(), 1.0) ==
          Lines{"Museum Het Baken"});
}

TEST_CASE("a long name breaks where both lines are shortest", "[graph]") {
    CHECK(label_lines("Museum Het Baken", compact, plain_letters(), 1.0) ==
          Lines{"Museum", "Het Baken"});
    CHECK(label_lines("KBO Sint-Agatha", compact, plain_letters(), 1.0) ==
          Lines{"KBO Sint-", "Agatha"});
}

TEST_CASE("a name without a good place to break stays whole", "[graph]") {
    CHECK(label_lines("VluchtelingenWerk", compact, plain_letters(), 1.0) ==
          Lines{"VluchtelingenWerk"});
    CHECK(label_lines("De VluchtelingenWerker", compact, plain_letters(), 1.0).size() == 1);
}

TEST_CASE("a break leaves no small word alone where it saves little", "[graph]") {
    CHECK(label_lines("'t Hazelaartje", compact, plain_letters(), 1.0) == Lines{"'t Hazelaartje"});
    CHECK(label_lines("De Zonnebloemen", compact, plain_letters(), 1.0) ==
          Lines{"De Zonnebloemen"});
    CHECK(label_lines("Sint Hazelaartje", compact, plain_letters(), 1.0).size() == 2);
}

TEST_CASE("a name that is too wide for the room is shortened", "[graph]") {
    const Lines lines = label_lines("VluchtelingenWerk", compact, plain_letters(), 0.2);

    REQUIRE(lines.size() == 1);
    CHECK(lines[0].ends_with("…"));
    CHECK(lines[0].size() < 15);
}

TEST_CASE("nothing to write is no label", "[graph]") {
    CHECK(label_lines("", sizes, plain_letters(), 1.0).empty());
    CHECK_FALSE(graph::piece_for(graph::Shape::circle, {}, sizes, plain_letters()).labelled());
}

TEST_CASE("initials shrink until they fit their disc", "[graph]") {
    CHECK(graph::initials_size("VW", sizes, plain_letters()) == Approx(sizes.initials));

    const double three = graph::initials_size("VWX", compact, plain_letters());
    CHECK(three * 1.5 <= 2.0 * (sizes.radius - sizes.ring));
    CHECK(graph::initials_size("WWWW", sizes, plain_letters()) < sizes.initials);
    CHECK(graph::initials_size("", sizes, plain_letters()) == Approx(sizes.initials));
}
