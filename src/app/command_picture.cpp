#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/map_words.hpp"
#include "app/moments.hpp"
#include "app/offscreen.hpp"
#include "app/picture_desk.hpp"
#include "app/reading.hpp"
#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "domain/text.hpp"
#include "ui/lettering.hpp"
#include "ui/wall.hpp"

#include <imgui.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace app {
namespace {

constexpr std::string_view start_screen = "start";

/// Everything that stays the same while one file's screens are drawn.
struct Studio {
    const Assets& assets;
    const PictureOptions& options;
    const ReadEvening* evening;  // null for the start screen alone
    MapShape shape;
    Offscreen& offscreen;
    ui::Fonts fonts;
    MapMeans means;
    const WallMap* map_before;  // as last sent to the wall; null when it never was
};

nlohmann::ordered_json listed(const ui::Recording& recording, const Moment* moment) {
    const auto box = [](const ui::Box& at) {
        return nlohmann::ordered_json{at.x, at.y, at.w, at.h};
    };
    nlohmann::ordered_json texts = nlohmann::ordered_json::array();
    for (const ui::DrawnText& text : recording.texts)
        texts.push_back({{"text", text.text},
                         {"box", box(text.box)},
                         {"size", text.size},
                         {"capital_height", text.capital_height},
                         {"preview", text.preview}});
    nlohmann::ordered_json items = nlohmann::ordered_json::array();
    for (const ui::DrawnItem& item : recording.items)
        items.push_back({{"label", item.label}, {"box", box(item.box)}, {"enabled", item.enabled}});
    nlohmann::ordered_json all{{"texts", texts}, {"items", items}};
    if (moment == nullptr) return all;
    nlohmann::ordered_json unlabelled = nlohmann::ordered_json::array();
    for (const graph::Disc& disc : moment->picture.discs)
        if (!disc.faded && disc.label.lines.empty())
            if (const auto* who = domain::find(moment->state, disc.organisation))
                unlabelled.push_back(who->details.name);
    all["unlabelled"] = unlabelled;
    all["lines_left_out"] = moment->picture.lines_left_out;
    return all;
}

/// Draws one screen of one view and writes it.
base::Result<base::Done> draw(const Studio& studio, std::string_view name, bool desk,
                              const std::filesystem::path& output) {
    const PictureOptions& options = studio.options;
    const float width = static_cast<float>(options.width);
    const float height = static_cast<float>(options.height);
    ui::Recording recording;
    const ui::Palette palette{studio.fonts, studio.assets.theme, recording};
    Pixels pixels;
    std::optional<Moment> map;
    if (name == start_screen) {
        pixels = studio.offscreen.draw([&] {
            recording.clear();
            draw_start_picture(palette, studio.assets, options);
        });
    } else {
        // The desk knows who is expected; the room is not told who is missing.
        const domain::State read =
            desk ? studio.evening->state : domain::if_sent_now(studio.evening->state);
        base::UtcSeconds now = studio.evening->journal.records.back().at;
        const std::string& language =
            options.language.empty() ? read.details.language : options.language;
        const domain::Screen screen = *domain::choice_named<domain::Screen>(name);
        matching::Matcher matcher(studio.assets.knowledge(), matching::Audience::room);
        matcher.look_at(read);
        Moment moment{read, matcher.opportunities(), {}};
        const auto look = look_told(read, options.follow, options.filters);
        if (!look.has_value()) return look.error();
        if (!domain::shows_all(look.value())) {
            moment.state.wall.organisations.clear();
            moment.state.map_look = look.value();
        }
        moment.state = with_screen(std::move(moment.state), screen, moment.opportunities);
        if (const auto seen = last_seen(studio.evening->journal.records, moment.state)) {
            now = seen->at;
            moment.state = as_seen(std::move(moment.state), *seen);
        }
        moment.picture = map_of(moment.state, matcher.connections(moment.state), studio.shape,
                                studio.means, studio.map_before)
                             .shown();
        if (screen == domain::Screen::opportunities) {
            moment.picture =
                as_looked_at(std::move(moment.picture), moment.state, moment.opportunities,
                             moment.state.map_look, studio.means);
            map = moment;
        }
        const ui::Scene scene{moment.state, moment.opportunities, moment.picture, now,
                              studio.assets.words(language)};
        PictureDesk picture_desk(scene, studio.evening->journal.records, studio.assets.knowledge());
        pixels = studio.offscreen.draw([&] {
            recording.clear();
            if (desk) {
                picture_desk.draw(palette, width, height, options.scale);
                return;
            }
            ui::Canvas canvas(*ImGui::GetBackgroundDrawList(), palette, {0, 0, width, height},
                              ui::wall_units_high, options.scale, false);
            ui::draw_wall(canvas, scene);
        });
    }
    if (options.json) std::cout << listed(recording, map ? &*map : nullptr).dump(1) << "\n";
    return write_png(pixels, output);
}

bool is_screen(std::string_view name) {
    return name == start_screen || domain::choice_named<domain::Screen>(name).has_value();
}

std::string screen_names() {
    std::string names;
    for (const std::string_view name : domain::names_of<domain::Screen>)
        names += std::string(name) + ", ";
    return names + std::string(start_screen);
}

base::Result<base::Done> draw_all(const Studio& studio) {
    const std::filesystem::path& folder = studio.options.output;
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) return base::Problem{"cannot_write", folder.string() + ": " + problem.message()};
    for (const bool desk : {false, true}) {
        if (!studio.options.both_views && desk != studio.options.desk) continue;
        for (const std::string_view name : domain::names_of<domain::Screen>) {
            const std::string file =
                std::string(desk ? "desk-" : "wall-") + std::string(name) + ".png";
            const auto drawn = draw(studio, name, desk, folder / file);
            if (!drawn.has_value()) return drawn;
        }
        if (desk) {
            const auto drawn = draw(studio, start_screen, true, folder / "desk-start.png");
            if (!drawn.has_value()) return drawn;
        }
    }
    return base::Done{};
}

}  // namespace

int command_picture(const Assets& assets, const PictureOptions& options) {
    const std::string& name = options.screens.front();
    const bool all = name == "all";
    if (!all && !is_screen(name)) {
        tell(assets, "commands.unknown_screen", {{"screen", name}, {"screens", screen_names()}});
        return exit_command_at_fault;
    }
    if (!all && domain::folded(options.output.extension().string()) != ".png") {
        tell(assets, "commands.picture_format", {{"file", options.output.string()}});
        return exit_command_at_fault;
    }
    std::optional<ReadEvening> evening;
    if (!options.file.empty()) {
        auto read = read_evening(assets, options.file);
        if (!read.has_value()) return told(assets, read.error());
        evening = std::move(read).value();
    }
    auto lettering = ui::Lettering::make(assets.folder / "fonts");
    if (!lettering.has_value()) return told(assets, lettering.error());
    auto offscreen = Offscreen::make(options.width, options.height);
    if (!offscreen.has_value()) return told(assets, offscreen.error());
    auto fonts = ui::load_fonts(*ImGui::GetIO().Fonts, assets.folder / "fonts");
    if (!fonts.has_value()) return told(assets, fonts.error());

    const MapShape shape{static_cast<double>(options.width) / options.height,
                         static_cast<double>(options.scale)};
    const MapMeans means{lettering.value()->widths(), &assets.knowledge()};
    const SentMaps sent = maps_as_sent(
        evening ? evening->journal.records : std::vector<domain::Record>{}, shape, means);
    const Studio studio{
        assets, options,    evening ? &*evening : nullptr, shape, *offscreen.value(), fonts.value(),
        means,  sent.last()};
    const auto drawn = all ? draw_all(studio) : draw(studio, name, options.desk, options.output);
    if (!drawn.has_value()) return told(assets, drawn.error());
    if (all) tell(assets, "commands.written", {{"file", options.output.string()}});
    return !evening || evening->whole ? exit_done : exit_data_at_fault;
}

}  // namespace app
