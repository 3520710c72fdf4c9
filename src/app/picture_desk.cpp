#include "app/picture_desk.hpp"

#include "app/desk_input.hpp"
#include "domain/lookup.hpp"
#include "domain/undo.hpp"
#include "store/event_codes.hpp"
#include "ui/start_screen.hpp"
#include "ui/wall.hpp"

#include <imgui.h>

namespace app {
namespace {

/// The evening in the phase that the wall's screen belongs to, as if it had just begun.
domain::State in_phase_of_wall(const ui::Scene& scene) {
    domain::State state = scene.state;
    state.ended = false;
    const int phase = domain::index_of_phase(state.method, state.wall.phase);
    if (phase < 0 || phase == state.clock.phase) return state;
    state.clock.phase = phase;
    state.clock.since = scene.now;
    state.clock.planned_end =
        scene.now +
        std::chrono::minutes(state.method.phases[static_cast<std::size_t>(phase)].minutes);
    return state;
}

}  // namespace

PictureDesk::PictureDesk(const ui::Scene& scene, std::span<const domain::Record> records,
                         const matching::Knowledge& knowledge)
    : wall_(scene),
      state_(in_phase_of_wall(scene)),
      opportunities_(matching::opportunities(state_, matching::Audience::desk, knowledge)),
      records_(records),
      agenda_(agenda_now(state_, scene.now)) {
    memory_.look = scene.state.map_look;
    if (!domain::shows_all(memory_.look)) memory_.chances = ui::Chances::map;
    memory_.organisation = memory_.look.follow;
}

void PictureDesk::draw(const ui::Palette& palette, float width, float height, float text_scale) {
    const ui::Scene scene{state_, opportunities_, wall_.picture, wall_.now, wall_.words};
    ui::DeskInput input{scene, wall_, agenda_, {}, {}, {}, {}, false, {}, false};
    input.saved.saved_at = wall_.now;
    if (memory_.chances == ui::Chances::map) input.map = &wall_;
    input.for_others = true;
    const domain::FactNumber last = domain::last_act(records_, domain::Origin::facilitator);
    if (last.exists())
        input.undo =
            offer(wall_.words, last, std::string(store::code_of(records_[last.number - 1].event)));
    ui::Canvas canvas(*ImGui::GetBackgroundDrawList(), palette, {0, 0, width, height},
                      ui::wall_units_high, text_scale, false);
    // Nobody presses anything in a picture, so there is no answer.
    static_cast<void>(ui::draw_desk(canvas, input, memory_));
}

void draw_start_picture(const ui::Palette& palette, const Assets& assets,
                        const PictureOptions& options) {
    static ui::StartMemory memory;
    const std::string_view language =
        options.language.empty() ? std::string_view("nl") : options.language;
    const ui::StartInput input{assets.words(language), {}, "cuijk.samen", {}, {}, false, {}};
    ui::Canvas canvas(*ImGui::GetBackgroundDrawList(), palette,
                      {0, 0, static_cast<float>(options.width), static_cast<float>(options.height)},
                      ui::wall_units_high, options.scale, false);
    static_cast<void>(ui::draw_start_screen(canvas, input, memory));
}

}  // namespace app
