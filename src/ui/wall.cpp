#include "ui/wall.hpp"

#include "ui/wall_bar.hpp"
#include "ui/wall_screens.hpp"

#include <optional>

namespace ui {
namespace {

/// The screens that are lists; nothing for one that is not.
std::optional<Sheet> sheet_of(const Canvas& canvas, const Scene& scene) {
    switch (scene.state.wall.screen) {
        case domain::Screen::welcome:
            return welcome_sheet(canvas, scene);
        case domain::Screen::case_card:
            return case_sheet(canvas, scene);
        case domain::Screen::task:
            return task_sheet(canvas, scene);
        case domain::Screen::harvest:
            return harvest_sheet(canvas, scene);
        case domain::Screen::tables:
            return tables_sheet(canvas, scene);
        case domain::Screen::proposals:
            return proposals_sheet(canvas, scene);
        case domain::Screen::voting:
            return voting_sheet(canvas, scene);
        case domain::Screen::result:
            return result_sheet(canvas, scene);
        case domain::Screen::tie:
            return tie_sheet(canvas, scene);
        case domain::Screen::agreements:
            return agreements_sheet(canvas, scene);
        case domain::Screen::closing:
            return closing_sheet(canvas, scene);
        case domain::Screen::opportunities:
        case domain::Screen::hands:
        case domain::Screen::test_picture:
        case domain::Screen::pause:
            break;
    }
    return std::nullopt;
}

bool is_paused(const Scene& scene) {
    return scene.state.wall.paused || scene.state.wall.screen == domain::Screen::pause;
}

}  // namespace

void draw_wall(Canvas& canvas, const Scene& scene) {
    canvas.fill({0, 0, canvas.width(), canvas.height()}, canvas.colour("paper"));
    if (is_paused(scene)) return draw_pause(canvas, scene);
    if (scene.state.wall.screen == domain::Screen::test_picture)
        return draw_test_picture(canvas, scene);
    draw_bar(canvas, bar_text(scene));
    if (scene.state.wall.screen == domain::Screen::opportunities)
        return draw_opportunities(canvas, scene);
    if (scene.state.wall.screen == domain::Screen::hands) return draw_hands(canvas, scene);
    if (scene.state.wall.screen == domain::Screen::tie) return draw_tie(canvas, scene);
    if (const auto sheet = sheet_of(canvas, scene))
        sheet->draw(canvas, scene.state.wall.page, scene.words);
}

int wall_pages(const Canvas& canvas, const Scene& scene) {
    if (is_paused(scene)) return 1;
    if (scene.state.wall.screen == domain::Screen::tie) return tie_pages(canvas, scene);
    const auto sheet = sheet_of(canvas, scene);
    return sheet ? sheet->pages() : 1;
}

}  // namespace ui
