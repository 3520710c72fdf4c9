#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/moments.hpp"
#include "app/offscreen.hpp"
#include "app/pixels.hpp"
#include "app/reading.hpp"
#include "domain/evolve.hpp"
#include "domain/room_view.hpp"
#include "ui/lettering.hpp"
#include "ui/wall.hpp"

#include <algorithm>
#include <cstdio>
#include <imgui.h>
#include <iostream>

namespace app {
namespace {

/// The evening as the room would have seen its whole map after so many facts.
domain::State map_after(std::span<const domain::Record> records, std::size_t count) {
    domain::State state = domain::replay(records.first(count));
    state.wall = {};
    state.wall.screen = domain::Screen::opportunities;
    if (const domain::Phase* phase = ui::phase_with(state, domain::Screen::opportunities))
        state.wall.phase = phase->key;
    return domain::as_the_room_sees_it(state, state);
}

/// After how many facts the map was another one.
std::vector<std::size_t> moments_of(std::span<const domain::Record> records) {
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < records.size(); ++at)
        if (changes_map(records[at])) all.push_back(at + 1);
    return all;
}

/// Without the time when there was no line yet: the wall then asks people to tell.
std::vector<std::size_t> from_first_line(std::vector<std::size_t> moments,
                                         std::span<const domain::Record> records,
                                         matching::Matcher& matcher) {
    const auto has_lines = [&](std::size_t count) {
        const domain::State state = map_after(records, count);
        matcher.look_at(state);
        return !matcher.connections(state).empty();
    };
    const auto first = std::ranges::find_if(moments, has_lines);
    if (first != moments.end()) moments.erase(moments.begin(), first);
    return moments;
}

/// So many of them at most, the first and the last too.
std::vector<std::size_t> some_of(const std::vector<std::size_t>& all, int frames) {
    const auto most = static_cast<std::size_t>(frames);
    if (all.size() <= most) return all;
    if (most == 1) return {all.back()};
    std::vector<std::size_t> some;
    for (std::size_t at = 0; at < most; ++at)
        some.push_back(all[at * (all.size() - 1) / (most - 1)]);
    return some;
}

std::string frame_name(std::size_t number) {
    char name[32];
    std::snprintf(name, sizeof name, "kaart-%04zu.png", number);
    return name;
}

/// What stays the same from frame to frame.
struct Film {
    const Assets& assets;
    const FilmOptions& options;
    const ReadEvening& evening;
    MapShape shape;
    MapMeans means;
    Offscreen& offscreen;
    ui::Fonts fonts;
};

/// Everybody stands from the beginning where the last map has them, so that nothing moves and
/// only what came in between is new.
base::Result<base::Done> shoot(const Film& film) {
    const std::span<const domain::Record> records = film.evening.journal.records;
    const std::string& language =
        film.options.language.empty() ? film.evening.state.details.language : film.options.language;
    matching::Matcher matcher(*film.means.knowledge, matching::Audience::room);
    const SentMaps sent = maps_as_sent(records, film.shape, film.means);
    const domain::State end = map_after(records, records.size());
    matcher.look_at(end);
    const WallMap last = map_of(end, matcher.connections(end), film.shape, film.means, sent.last());
    const std::vector<std::size_t> moments = from_first_line(moments_of(records), records, matcher);
    std::size_t number = 0;
    for (const std::size_t count : some_of(moments, film.options.frames)) {
        const domain::State state = map_after(records, count);
        matcher.look_at(state);
        const std::vector<matching::Opportunity> opportunities = matcher.opportunities();
        const graph::Picture picture =
            map_of(state, matcher.connections(state), film.shape, film.means, &last).shown();
        const ui::Scene scene{state, opportunities, picture, records[count - 1].at,
                              film.assets.words(language)};
        ui::Recording recording;
        const ui::Palette palette{film.fonts, film.assets.theme, recording};
        const Pixels pixels = film.offscreen.draw([&] {
            recording.clear();
            ui::Canvas canvas(*ImGui::GetBackgroundDrawList(), palette,
                              {0, 0, static_cast<float>(film.options.width),
                               static_cast<float>(film.options.height)},
                              ui::wall_units_high, 1.0F, false);
            ui::draw_wall(canvas, scene);
        });
        const auto written = write_png(pixels, film.options.output / frame_name(++number));
        if (!written.has_value()) return written;
    }
    // What is left of a longer film that was here is no part of this one.
    std::error_code gone;
    while (std::filesystem::remove(film.options.output / frame_name(++number), gone)) {
    }
    return base::Done{};
}

}  // namespace

int command_film(const Assets& assets, const FilmOptions& options) {
    const auto evening = read_evening(assets, options.file);
    if (!evening.has_value()) return told(assets, evening.error());
    if (moments_of(evening.value().journal.records).empty()) {
        tell(assets, "commands.no_map", {{"file", options.file.string()}});
        return exit_data_at_fault;
    }
    std::error_code problem;
    std::filesystem::create_directories(options.output, problem);
    if (problem)
        return told(assets, {"cannot_write", options.output.string() + ": " + problem.message()});
    auto lettering = ui::Lettering::make(assets.folder / "fonts");
    if (!lettering.has_value()) return told(assets, lettering.error());
    auto offscreen = Offscreen::make(options.width, options.height);
    if (!offscreen.has_value()) return told(assets, offscreen.error());
    auto fonts = ui::load_fonts(*ImGui::GetIO().Fonts, assets.folder / "fonts");
    if (!fonts.has_value()) return told(assets, fonts.error());
    const MapShape shape{static_cast<double>(options.width) / options.height, 1.0};
    const MapMeans means{lettering.value()->widths(), &assets.knowledge()};
    const auto shot =
        shoot({assets, options, evening.value(), shape, means, *offscreen.value(), fonts.value()});
    if (!shot.has_value()) return told(assets, shot.error());
    tell(assets, "commands.written", {{"file", options.output.string()}});
    return evening.value().whole ? exit_done : exit_data_at_fault;
}

}  // namespace app
