#include "ui/shown_wall.hpp"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace ui_test;
using support::Evening;
using support::Shape;

namespace {

constexpr std::array<std::array<int, 2>, 5> sizes{
    {{1024, 768}, {1280, 720}, {1280, 800}, {1920, 1080}, {3840, 2160}}};

const std::vector<std::pair<std::string, Evening>>& evenings() {
    static const std::vector<std::pair<std::string, Evening>> all = [] {
        std::vector<std::pair<std::string, Evening>> made;
        made.emplace_back("nothing yet", Evening());
        made.emplace_back("Cuijk", support::evening_in_cuijk(support::Until::agreed));
        made.emplace_back("Cuijk while voting", support::evening_in_cuijk(support::Until::voting));
        made.emplace_back("long texts", support::made_up_evening({14, 1, 12, true, ""}));
        made.emplace_back("Arabic", support::made_up_evening({8, 1, 3, false, "ar"}));
        made.emplace_back("Hebrew", support::made_up_evening({8, 1, 3, false, "he"}));
        return made;
    }();
    return all;
}

/// Every page of every screen; of a screen with very many only the first and the last.
void check_every_screen(const Evening& evening, const Look& look) {
    for (std::size_t at = 0; at < domain::names_of<domain::Screen>.size(); ++at) {
        const auto screen = static_cast<domain::Screen>(at);
        for (const ShownWall& wall : all_pages(evening, screen, look)) {
            CAPTURE(domain::name_of(screen), wall.pages);
            CHECK(faults(wall) == std::vector<std::string>{});
            CHECK_FALSE(wall.recording.texts.empty());
        }
    }
}

Look look_of(std::size_t size, const std::string& language, float scale) {
    return {sizes[size][0], sizes[size][1], language, scale};
}

}  // namespace

TEST_CASE("on every wall all is readable, whole and where heads hide nothing", "[ui]") {
    const auto size = GENERATE(range(std::size_t{0}, sizes.size()));
    const std::string language = GENERATE("nl", "en");
    CAPTURE(sizes[size][0], sizes[size][1], language);

    for (const auto& [name, evening] : evenings()) {
        CAPTURE(name);
        check_every_screen(evening, look_of(size, language, 1.0F));
    }
}

TEST_CASE("larger and smaller text stays whole and where heads hide nothing", "[ui]") {
    const float scale = GENERATE(0.8F, 1.2F, 1.5F);
    const auto size = GENERATE(std::size_t{0}, std::size_t{3});
    CAPTURE(sizes[size][0], sizes[size][1], scale);

    for (const auto& [name, evening] : evenings()) {
        CAPTURE(name);
        check_every_screen(evening, look_of(size, "nl", scale));
    }
}

TEST_CASE("two hundred organisations stay readable", "[ui]") {
    static const Evening crowd = support::made_up_evening({200, 1, 5, false, ""});

    for (const domain::Screen screen :
         {domain::Screen::welcome, domain::Screen::harvest, domain::Screen::opportunities,
          domain::Screen::test_picture}) {
        for (const ShownWall& wall : all_pages(crowd, screen, look_of(0, "nl", 1.0F))) {
            CAPTURE(domain::name_of(screen), wall.pages);
            CHECK(faults(wall) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("a wall of any odd shape loses no letter", "[ui]") {
    const Evening evening = support::evening_in_cuijk(support::Until::agreed);
    for (const auto& [width, height] : {std::pair{800, 800}, {600, 900}, {2560, 720}}) {
        for (std::size_t at = 0; at < domain::names_of<domain::Screen>.size(); ++at) {
            const auto screen = static_cast<domain::Screen>(at);
            const ShownWall wall = shown(evening, screen, {width, height, "nl", 1.0F});
            std::size_t letters = 0;
            for (const ui::DrawnText& text : wall.recording.texts) letters += text.glyphs;
            CAPTURE(domain::name_of(screen), width, height);
            CHECK(letters == wall.drawn_letters);
        }
    }
}
