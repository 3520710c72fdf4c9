#include "ui/start_screen.hpp"

#include "ui/bare_screen.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <imgui.h>

namespace {

/// Somebody before the start screen.
class StartRoom {
public:
    StartRoom() { look(); }

    ui::StartMemory memory;
    std::vector<ui::RecentFile> recent;
    std::string sample = "sessions/cuijk.samen";
    std::optional<ui::ImportPreview> import;
    std::string message;
    std::string open_session;
    std::string language = "nl";
    float width = 1920;
    float height = 1080;
    float text_scale = 1;
    ui::Recording recording;
    std::optional<ui::StartAct> act;

    void look() {
        for (int frames = 0; frames < 2; ++frames) frame();
    }
    void type(const char* text) {
        ImGui::GetIO().AddInputCharactersUTF8(text);
        look();
    }
    void press(ImGuiKey key) {
        ImGui::GetIO().AddKeyEvent(key, true);
        look();
        ImGui::GetIO().AddKeyEvent(key, false);
        look();
    }
    void click(std::string_view label) {
        const auto found = std::ranges::find(recording.items, label, &ui::DrawnItem::label);
        REQUIRE(found != recording.items.end());
        const ui::Point at = found->box.centre();
        ImGui::GetIO().AddMousePosEvent(at.x, at.y);
        look();
        ImGui::GetIO().AddMouseButtonEvent(0, true);
        look();
        ImGui::GetIO().AddMouseButtonEvent(0, false);
        look();
    }
    [[nodiscard]] bool sees(std::string_view text) const {
        return std::ranges::any_of(recording.texts, [&](const auto& drawn) {
            return drawn.text.find(text) != std::string::npos;
        });
    }

private:
    void frame() {
        const ui::StartInput input{
            ui_test::words(language), recent, sample, import, message, false, open_session};
        screen_.one_frame(width, height, [&](ImDrawList& list) {
            recording.clear();
            const ui::Palette palette{screen_.fonts(), ui_test::theme(), recording};
            ui::Canvas canvas(list, palette, {0, 0, width, height}, 1080, text_scale, false);
            if (const auto asked = ui::draw_start_screen(canvas, input, memory)) act = asked;
        });
    }

    ui_test::BareScreen screen_;
};

}  // namespace

TEST_CASE("a new evening asks three questions and nothing more", "[ui]") {
    StartRoom room;

    room.type("Samen tegen eenzaamheid");
    room.press(ImGuiKey_Tab);
    room.type("Cuijk");
    room.press(ImGuiKey_Tab);
    room.type("Hoe halen we ouderen erbij?");
    room.press(ImGuiKey_Enter);

    REQUIRE(room.act.has_value());
    const auto& asked = std::get<ui::StartNew>(*room.act);
    CHECK(asked.title == "Samen tegen eenzaamheid");
    CHECK(asked.municipality == "Cuijk");
    CHECK(asked.question == "Hoe halen we ouderen erbij?");
}

TEST_CASE("Enter walks the three questions and begins from the last", "[ui]") {
    StartRoom room;

    room.type("Samen tegen eenzaamheid");
    room.press(ImGuiKey_Enter);
    CHECK_FALSE(room.act.has_value());
    room.type("Cuijk");
    room.press(ImGuiKey_Enter);
    CHECK_FALSE(room.act.has_value());
    room.type("Hoe halen we ouderen erbij?");
    room.press(ImGuiKey_Enter);

    REQUIRE(room.act.has_value());
    const auto& asked = std::get<ui::StartNew>(*room.act);
    CHECK(asked.title == "Samen tegen eenzaamheid");
    CHECK(asked.municipality == "Cuijk");
    CHECK(asked.question == "Hoe halen we ouderen erbij?");
}

TEST_CASE("an evening without a name is not begun", "[ui]") {
    StartRoom room;

    for (int questions = 0; questions < 3; ++questions) room.press(ImGuiKey_Enter);

    CHECK_FALSE(room.act.has_value());
}

TEST_CASE("a recent evening opens with arrows and Enter, or with a click", "[ui]") {
    StartRoom room;
    room.recent = {{"a.samen", "Cuijk", "gisteren", true}, {"b.samen", "Grave", "maandag", true}};
    room.look();

    SECTION("keys") {
        room.press(ImGuiKey_DownArrow);
        room.press(ImGuiKey_DownArrow);
        room.press(ImGuiKey_Enter);
    }
    SECTION("mouse") { room.click("Grave"); }

    REQUIRE(room.act.has_value());
    CHECK(std::get<ui::OpenFile>(*room.act).path == "b.samen");
}

TEST_CASE("a table is looked at before an evening begins with it", "[ui]") {
    StartRoom room;
    room.click("Tabel (typ de plek, of sleep haar hierheen), dan Enter");
    room.type("lijst.csv");
    room.press(ImGuiKey_Enter);
    REQUIRE(room.act.has_value());
    CHECK(std::get<ui::PreviewImport>(*room.act).path == "lijst.csv");
    room.act.reset();

    room.import =
        ui::ImportPreview{"lijst.csv", 40, 80, 75, {"Scouting", "Koor"}, {"Rij 7: geen naam."}};
    room.look();
    CHECK(room.sees("40 organisaties"));
    CHECK(room.sees("Rij 7"));
    room.click("Hoe heet de avond?");
    room.type("Met lijst");
    for (int questions = 0; questions < 3; ++questions) room.press(ImGuiKey_Enter);

    CHECK(std::get<ui::StartNew>(*room.act).table == "lijst.csv");
}

TEST_CASE("the sample, another language and the way back are one press away", "[ui]") {
    StartRoom room;
    room.click("Bekijk de voorbeeldavond");
    CHECK(std::holds_alternative<ui::OpenSample>(*room.act));
    room.click("English");
    CHECK(std::get<ui::ChangeLanguage>(*room.act).language == "en");
    room.open_session = "Cuijk";
    room.look();

    room.press(ImGuiKey_Escape);

    CHECK(std::holds_alternative<ui::BackToEvening>(*room.act));
}

TEST_CASE("the start screen fits every window, in both languages, with long names", "[ui]") {
    StartRoom room;
    const std::string name(40, 'W');
    for (int number = 0; number < 8; ++number)
        room.recent.push_back({"/ver/weg/" + name + ".samen", name + " " + name, "gisteren", true});
    room.import = ui::ImportPreview{"lijst.csv", 40, 80, 75, {name, name, name}, {name, name}};
    room.open_session = name;
    room.message = name + " " + name;
    for (const std::string language : {"nl", "en"}) {
        room.language = language;
        for (const auto& [wide, high, scale] :
             {std::tuple{1024.F, 768.F, 1.F}, std::tuple{1280.F, 720.F, 1.F},
              std::tuple{1280.F, 800.F, 1.5F}, std::tuple{3840.F, 2160.F, 1.F}}) {
            CAPTURE(language, wide, high, scale);
            room.width = wide;
            room.height = high;
            room.text_scale = scale;
            room.look();
            for (std::size_t at = 0; at < room.recording.texts.size(); ++at) {
                const ui::DrawnText& text = room.recording.texts[at];
                CAPTURE(text.text);
                CHECK(text.box.x >= 0);
                CHECK(text.box.right() <= wide + 1);
                CHECK(text.box.bottom() <= high + 1);
                for (std::size_t next = at + 1; next < room.recording.texts.size(); ++next) {
                    CAPTURE(room.recording.texts[next].text);
                    CHECK_FALSE(
                        ui::overlap(text.box, room.recording.texts[next].box, 3 * high / 1080));
                }
            }
        }
    }
}
