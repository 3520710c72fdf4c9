// A build without windows: what needs one says so.

#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"
#include "app/report_map.hpp"
#include "domain/text.hpp"
#include "matching/opportunity.hpp"

namespace app {

base::Result<graph::Picture> report_map(const Assets& assets, std::span<const domain::Record>,
                                        const domain::State& state, const MapShape& shape) {
    // Without fonts the widths of letters are guessed: an average letter is this share of an em.
    const auto guessed = [](std::string_view text) {
        return 0.6 * static_cast<double>(domain::length(text));
    };
    graph::Setting setting;
    setting.extent.ratio = shape.ratio;
    setting.extent.room = graph::wall_room(setting.extent.ratio, 0.1);
    setting.lettering = {guessed, guessed};
    return graph::picture(
        state, matching::connections(state, matching::Audience::room, assets.knowledge()), setting);
}

int command_picture(const Assets& assets, const PictureOptions&) {
    tell(assets, "commands.no_window");
    return exit_data_at_fault;
}

int command_film(const Assets& assets, const FilmOptions&) {
    tell(assets, "commands.no_window");
    return exit_data_at_fault;
}

int command_window(const Assets& assets, const std::filesystem::path&) {
    tell(assets, "commands.no_window");
    return exit_data_at_fault;
}

}  // namespace app
