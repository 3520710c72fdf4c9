// Two displays: the desk on the first, the wall on the second, and nothing goes over by itself.

#include "program/window.hpp"

#include <catch2/catch_test_macros.hpp>
#include <memory>

using tests::Area;
using tests::comes_true;
using tests::Display;
using tests::Folder;
using tests::samen;
using tests::Window;

namespace {

constexpr Area wall{1920, 0, 1280, 720};
// Below the bar with the clock, which may turn a minute while it is looked at.
constexpr Area room{1920, 100, 1280, 620};
constexpr Area desk{0, 100, 1900, 900};

/// An evening at its first question, on a display as wide as two.
class TwoDisplays {
public:
    TwoDisplays() : file_(folder_ / "avond.samen"), display_("3200x1080") {
        REQUIRE(samen({"new", file_, "--title", "Avond"}).code == 0);
        REQUIRE(samen({"do", file_},
                      R"({"wish":"add_organisation","name":"Harmonie"})"
                      "\n"
                      R"({"wish":"enter_phase","phase":"kwaliteiten"})"
                      "\n"
                      R"({"wish":"show_on_wall","screen":"opdracht","phase":"kwaliteiten"})"
                      "\n")
                    .code == 0);
        window_ =
            std::make_unique<Window>(display_, folder_.path().string(), file_, "1280x720+1920+0");
        REQUIRE(comes_true([&] { return display_.windows("samen: scherm").size() == 1; }));
        // A window is there before its first picture is.
        REQUIRE(comes_true([&] {
            const std::string now = display_.pixels(room);
            return now.find_first_not_of(now.substr(0, 4)) != std::string::npos;
        }));
        settle();
    }

    /// What stands in an area once it has stood still for a while.
    std::string settled(const Area& area) const {
        std::string before = display_.pixels(area);
        int still = 0;
        comes_true([&] {
            std::string now = display_.pixels(area);
            still = now == before ? still + 1 : 0;
            before = std::move(now);
            return still == 8;
        });
        return before;
    }
    void settle() const {
        settled(desk);
        settled(room);
    }
    [[nodiscard]] bool turns_from(const std::string& before, const Area& area) const {
        return comes_true([&] { return display_.pixels(area) != before; });
    }

    const Display& display() const { return display_; }
    const Window& window() const { return *window_; }
    [[nodiscard]] bool file_says(const std::string& text) const {
        return samen({"show", file_, "--json", "--private"}).out.find(text) != std::string::npos;
    }

private:
    Folder folder_;
    std::string file_;
    Display display_;
    std::unique_ptr<Window> window_;
};

}  // namespace

TEST_CASE("with two displays the desk and the wall each have a window where it belongs",
          "[program][window]") {
    const TwoDisplays two;

    REQUIRE(two.display().windows("samen").size() == 1);
    const Area desk_window = two.display().windows("samen").front();
    CHECK(desk_window.x == 0);
    CHECK(desk_window.y == 0);
    // Nothing of the desk lies under the wall.
    CHECK(desk_window.width == 1920);
    CHECK(desk_window.height == 1080);
    CHECK(two.display().windows("samen: scherm") == std::vector{wall});
}

TEST_CASE("what is typed at the desk stays off the second display until F6 sends it",
          "[program][window]") {
    const TwoDisplays two;
    const std::string room_before = two.settled(room);
    const std::string desk_before = two.settled(desk);

    two.window().type("warme zaal voor 60");
    REQUIRE(two.turns_from(desk_before, desk));
    two.settle();
    CHECK((two.settled(room) == room_before));
    two.window().key("Return");
    REQUIRE(comes_true([&] { return two.file_says("warme zaal voor 60"); }));
    two.settle();
    CHECK((two.settled(room) == room_before));

    two.window().key("F6");

    CHECK(two.turns_from(room_before, room));
    CHECK(two.file_says("\"oogst\""));
}

TEST_CASE("F8 keeps the picture of the second display until something is sent, F9 shows a calm one",
          "[program][window]") {
    const TwoDisplays two;
    const std::string task = two.settled(room);
    const std::string desk_before = two.settled(desk);

    two.window().key("F8");
    REQUIRE(comes_true([&] { return two.file_says("\"frozen\": true"); }));
    two.window().type("+Bakkerij");
    two.window().key("Return");
    REQUIRE(two.turns_from(desk_before, desk));
    CHECK((two.settled(room) == task));

    two.window().key("F9");
    REQUIRE(two.turns_from(task, room));
    const std::string pause = two.settled(room);
    two.window().key("F9");
    REQUIRE(two.turns_from(pause, room));
    CHECK((two.settled(room) == task));

    two.window().key("F7");
    CHECK(two.turns_from(task, room));
    CHECK(two.file_says("\"oogst\""));
}
