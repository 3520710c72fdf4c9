#include "report/picture_svg.hpp"

#include "report/evening.hpp"
#include "report/parsed_page.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace report_tests;

namespace {

std::vector<Tag> drawn(const graph::Picture& picture) {
    const std::string drawing =
        report::picture_svg(picture, {"map", "Kaart", "In woorden"}, theme()).whole();
    const ParsedPage page = parsed("<!DOCTYPE html>\n<html>" + drawing + "</html>");
    CHECK(page.faults == std::vector<std::string>{});
    return page.tags;
}

std::vector<Tag> named(const std::vector<Tag>& tags, std::string_view name) {
    std::vector<Tag> found;
    std::ranges::copy_if(tags, std::back_inserter(found),
                         [&](const Tag& tag) { return tag.name == name; });
    return found;
}

graph::Picture one_line(domain::ConnectionStatus status) {
    graph::Picture picture;
    picture.ratio = 1.5;
    picture.room = {0.0, 0.0, 1.5, 1.0};
    graph::Curve curve;
    curve.points = {{{0.1, 0.2}, {0.3, 0.25}, {0.5, 0.3}, {0.7, 0.3005}}};
    curve.width = 0.01;
    curve.status = status;
    picture.curves = {curve};
    return picture;
}

}  // namespace

TEST_CASE("the drawing tells what it is to who cannot see it", "[report][svg]") {
    const auto tags = drawn(its_picture(an_evening()));

    CHECK(named(tags, "svg")[0].attributes.at("role") == "img");
    CHECK(named(tags, "svg")[0].attributes.at("aria-labelledby") == "map-title");
    CHECK(named(tags, "title")[0].text == "Kaart");
    CHECK(named(tags, "desc")[0].text == "In woorden");
}

TEST_CASE("discs stand where the picture has them, in the colour of their field", "[report][svg]") {
    graph::Picture picture = its_picture(an_evening());
    picture.discs.resize(1);
    picture.curves.clear();
    picture.discs[0].centre = {0.25, 0.5};
    picture.discs[0].radius = 0.05;
    picture.ring_width = 0.01;

    const auto circle = named(drawn(picture), "circle");

    REQUIRE(circle.size() == 1);
    CHECK(circle[0].attributes.at("cx") == "250");
    CHECK(circle[0].attributes.at("cy") == "500");
    CHECK(circle[0].attributes.at("r") == "45");  // the ring ends at the radius
    CHECK(circle[0].attributes.at("stroke") == "#AA3377");
    CHECK(circle[0].attributes.at("fill") == "#FFFFFF");
}

TEST_CASE("the shape tells the kind, and who is not here is hollow and dashed", "[report][svg]") {
    const auto tags = drawn(its_picture(an_evening()));
    const auto hexagon = named(tags, "path").back();

    CHECK(named(tags, "rect").size() == 1);    // the municipality
    CHECK(named(tags, "circle").size() == 8);  // everybody but the bakery
    CHECK(hexagon.attributes.at("fill") == "none");
    CHECK(hexagon.attributes.contains("stroke-dasharray"));
}

TEST_CASE("a line is told by its pattern as well as by its colour", "[report][svg]") {
    using enum domain::ConnectionStatus;
    const auto look = [](domain::ConnectionStatus status) {
        const auto line = named(drawn(one_line(status)), "path")[0].attributes;
        const auto dash = line.find("stroke-dasharray");
        return std::pair{line.at("stroke"),
                         dash == line.end() ? std::string("unbroken") : dash->second};
    };

    CHECK(look(possible) == std::pair<std::string, std::string>{"#7E868C", "unbroken"});
    CHECK(look(pinned) == std::pair<std::string, std::string>{"#1A2027", "0 20"});
    CHECK(look(proposed) == std::pair<std::string, std::string>{"#253577", "25 12"});
    CHECK(look(agreed) == std::pair<std::string, std::string>{"#0B5F5A", "unbroken"});
    CHECK(named(drawn(one_line(agreed)), "path")[0].attributes.at("d") ==
          "M100 200 C300 250 500 300 700 300.5");
}

TEST_CASE("labels say the picture's lines and never more", "[report][svg]") {
    graph::Picture picture = its_picture(an_evening());
    picture.discs[0].label.lines = {"Museum", "Het Baken"};
    picture.discs[1].label.lines.clear();

    const auto texts = named(drawn(picture), "text");
    const auto says = [&](std::string_view words) {
        return std::ranges::count(texts, words, &Tag::text);
    };

    CHECK(texts.size() == 20);  // ten initials, eight labels of one line and one of two
    CHECK(says("Museum") == 1);
    CHECK(says("Het Baken") == 1);
    CHECK(says("Wijkraad Noord") == 0);
}

TEST_CASE("a map shows the part where something is, at the width of the room", "[report][svg]") {
    const auto view = [](const graph::Picture& picture) {
        return named(drawn(picture), "svg")[0].attributes.at("viewBox");
    };

    CHECK(view(one_line(domain::ConnectionStatus::agreed)) == "-20 180 1540 140.5");
    CHECK(view(graph::Picture{}) == "0 0 20 1000");
}

TEST_CASE("a swatch of the legend looks like what it stands for", "[report][svg]") {
    const auto swatch = [](const graph::LegendEntry& entry) {
        return parsed("<!DOCTYPE html>\n<html>" + report::legend_svg(entry, theme()).whole() +
                      "</html>")
            .tags;
    };

    const auto ring = named(swatch({graph::LegendKind::ring, "culture", {}, {}}), "circle");
    REQUIRE(ring.size() == 1);
    CHECK(ring[0].attributes.at("stroke") == "#AA3377");
    CHECK(
        named(swatch({graph::LegendKind::shape, "municipality", graph::Shape::square, {}}), "rect")
            .size() == 1);
    CHECK(named(swatch({graph::LegendKind::hollow, "", {}, {}}), "circle")[0].attributes.contains(
        "stroke-dasharray"));
    CHECK(named(swatch({graph::LegendKind::chosen, "", {}, {}}), "path")[0].attributes.at(
              "stroke") == "#BB4611");
}
