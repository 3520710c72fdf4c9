#include "ui/shown_wall.hpp"

#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "graph/motion.hpp"
#include "graph/picture.hpp"
#include "matching/opportunity.hpp"
#include "ui/bare_screen.hpp"
#include "ui/lettering.hpp"
#include "ui/map_look.hpp"
#include "ui/wall.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace ui_test {
namespace {

graph::Lettering lettering() {
    static const auto measured = ui::Lettering::make(BUILD_DIR "/assets/fonts");
    return measured.value()->widths();
}

/// Where a text leaves ink: capitals of figures, else also what hangs below the line.
ui::Box ink(const ui::DrawnText& text) {
    const bool figures =
        std::ranges::all_of(text.text, [](char letter) { return letter >= '0' && letter <= '9'; });
    const float top = (text.box.h - text.capital_height) / 2;
    const float below = figures ? top : text.box.h * 0.06F;
    return {text.box.x, text.box.y + top * 0.8F, text.box.w, text.box.h - top * 0.8F - below};
}

std::string described(const ui::DrawnText& text) {
    std::ostringstream words;
    words << '"' << text.text << "\" at " << text.box.x << "," << text.box.y << " " << text.box.w
          << "x" << text.box.h;
    return words.str();
}

void find_faults(const ShownWall& wall, const ui::DrawnText& text,
                 std::vector<std::string>& found) {
    const auto width = static_cast<float>(wall.look.width);
    const auto height = static_cast<float>(wall.look.height);
    const auto fault = [&](std::string_view what) {
        found.push_back(std::string(what) + ": " + described(text));
    };
    if (contrast(text.colour, text.ground) < 7.0) fault("too little contrast");
    float least = (text.repeats ? 40.0F : 42.0F) * wall.unit();
    // The discs of a map, and so the letters in them, do not grow with the text.
    const float scale = wall.look.scale;
    least *= text.repeats && wall.is_map ? std::min(1.0F, scale) : scale;
    // The discs of a map are equal; three letters, wide ones, or a crowd leave less for the
    // letters, which repeat the name below.
    const bool wide = text.glyphs > 2 || text.text.find_first_of("MW") != std::string::npos;
    if (text.repeats && wall.is_map && (wide || wall.is_crowd)) least *= 0.5F;
    if (text.size < least * 0.999F) fault("too small");
    if (text.box.x < 0 || text.box.right() > width || text.box.y < 0 || text.box.bottom() > height)
        fault("outside the wall");
    if (text.decoration) return;
    const ui::Box area = ink(text);
    const float edge = 0.03F * width - 1;
    if (area.x < edge || area.right() > width - edge) fault("in the outer 3 %");
    if (area.y < 0.03F * height - 1) fault("at the upper edge");
    if (area.bottom() > height * 7 / 8 + 1) fault("in the lowest eighth");
}

domain::State with_screen(const support::Evening& evening, domain::Screen screen,
                          std::string_view phase) {
    domain::State state = evening.state();
    state.wall.screen = screen;
    state.wall.phase = phase;
    if (phase.empty())
        for (const domain::Phase& one : state.method.phases)
            if (state.wall.phase.empty() && (one.screen == screen || one.harvest == screen))
                state.wall.phase = one.key;
    return state;
}

}  // namespace

bool ShownWall::says(std::string_view text) const {
    const auto bare = [](std::string_view from) {
        std::string without;
        for (const char letter : from)
            if (letter != ' ') without += letter;
        return without;
    };
    return bare(all()).find(bare(text)) != std::string::npos;
}

std::string ShownWall::all() const {
    std::string together;
    for (const ui::DrawnText& text : recording.texts) together += text.text + " ";
    return together;
}

graph::Picture map_of(const domain::State& state, const Look& look) {
    if (state.wall.screen != domain::Screen::opportunities) return {};
    const double ratio = static_cast<double>(look.width) / look.height;
    const ui::Box area =
        ui::map_area(static_cast<float>(ratio), look.scale, !state.wall.organisations.empty());
    const double unit = ui::wall_units_high;
    graph::Setting setting;
    setting.extent = {ratio,
                      {area.x / unit, area.y / unit, area.w / unit, area.h / unit},
                      static_cast<double>(look.scale)};
    setting.lettering = lettering();
    setting.chosen = state.wall.organisations;
    const auto all = matching::opportunities(state, matching::Audience::room);
    return graph::looked_at(
        graph::picture(state, matching::connections(state, matching::Audience::room), setting),
        state, ui::map_look(state, all, state.map_look), setting.lettering);
}

ShownWall shown(const domain::State& known, base::UtcSeconds now, const Look& look,
                const graph::Picture* from, double done) {
    const domain::State state = domain::as_the_room_sees_it(known, known);
    static BareScreen screen;
    ShownWall wall;
    wall.look = look;
    wall.is_map = state.wall.screen == domain::Screen::opportunities;
    wall.is_crowd = state.organisations.size() > 25;
    const auto opportunities = matching::opportunities(state, matching::Audience::room);
    const graph::Picture picture = map_of(state, look);
    const graph::Picture moving = from != nullptr ? graph::between(*from, picture, done) : picture;
    const ui::Scene scene{state, opportunities,        picture,
                          now,   words(look.language), from != nullptr ? &moving : nullptr};
    const auto width = static_cast<float>(look.width);
    const auto height = static_cast<float>(look.height);
    screen.frame(width, height, [&](ImDrawList& list) {
        wall.recording.clear();
        ui::Canvas canvas(list, {screen.fonts(), theme(), wall.recording}, {0, 0, width, height},
                          ui::wall_units_high, look.scale, false);
        ui::draw_wall(canvas, scene);
        wall.pages = ui::wall_pages(canvas, scene);
    });
    wall.drawn_letters = screen.drawn_letters();
    return wall;
}

ShownWall shown(const support::Evening& evening, domain::Screen screen, const Look& look,
                std::string_view phase) {
    return shown(with_screen(evening, screen, phase), evening.now(), look);
}

std::vector<ShownWall> all_pages(const support::Evening& evening, domain::Screen screen,
                                 const Look& look, std::string_view phase) {
    domain::State state = with_screen(evening, screen, phase);
    state.wall.page = 0;
    std::vector<ShownWall> pages{shown(state, evening.now(), look)};
    while (static_cast<int>(pages.size()) < pages.front().pages) {
        ++state.wall.page;
        pages.push_back(shown(state, evening.now(), look));
    }
    return pages;
}

std::vector<std::string> faults(const ShownWall& wall) {
    std::vector<std::string> found;
    std::size_t letters = 0;
    const std::vector<ui::DrawnText>& texts = wall.recording.texts;
    for (std::size_t one = 0; one < texts.size(); ++one) {
        letters += texts[one].glyphs;
        find_faults(wall, texts[one], found);
        for (std::size_t other = one + 1; other < texts.size(); ++other)
            if (overlap(ink(texts[one]), ink(texts[other]), 1.0F))
                found.push_back("over each other: " + described(texts[one]) + " and " +
                                described(texts[other]));
    }
    if (letters != wall.drawn_letters)
        found.push_back(std::to_string(wall.drawn_letters) + " letters drawn, " +
                        std::to_string(letters) + " recorded");
    return found;
}

double contrast(base::Colour one, base::Colour other) {
    const auto light = [](base::Colour colour) {
        const auto part = [](std::uint8_t value) {
            const double share = value / 255.0;
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
    };
    const double a = light(one);
    const double b = light(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace ui_test
