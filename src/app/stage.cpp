#include "app/stage.hpp"

#define GLFW_INCLUDE_NONE
#include "app/commands.hpp"
#include "app/desk_input.hpp"
#include "app/measure.hpp"
#include "domain/evening_time.hpp"
#include "domain/room_view.hpp"
#include "ui/wall.hpp"

#include <GLFW/glfw3.h>
#include <cstdio>
#include <cstdlib>
#include <imgui.h>

namespace app {
namespace {

constexpr int narrowest_desk = 800;
constexpr int lowest_desk = 600;

base::UtcSeconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Whether a display stands beside the first one and does not mirror it.
bool is_beside(GLFWmonitor* first, GLFWmonitor* other) {
    int x = 0;
    int y = 0;
    int other_x = 0;
    int other_y = 0;
    glfwGetMonitorPos(first, &x, &y);
    glfwGetMonitorPos(other, &other_x, &other_y);
    return x != other_x || y != other_y;
}

WindowPlan plan_on(GLFWmonitor* display) {
    WindowPlan plan;
    const GLFWvidmode* mode = glfwGetVideoMode(display);
    glfwGetMonitorPos(display, &plan.x, &plan.y);
    plan.width = mode->width;
    plan.height = mode->height;
    return plan;
}

/// Where the wall gets a window of its own: on the second display, or where $SAMEN_WALL says
/// ("1280x720+1920+0"): for trying two views on one display, and for sharing the wall alone.
std::optional<WindowPlan> wall_plan() {
    std::optional<WindowPlan> plan;
    int count = 0;
    GLFWmonitor** displays = glfwGetMonitors(&count);
    WindowPlan told;
    const char* wanted = std::getenv("SAMEN_WALL");
    if (wanted != nullptr &&
        std::sscanf(wanted, "%dx%d+%d+%d", &told.width, &told.height, &told.x, &told.y) == 4) {
        plan = told;
    } else if (count > 1 && is_beside(displays[0], displays[1])) {
        plan = plan_on(displays[1]);
    }
    if (!plan) return plan;
    plan->title = "samen: scherm";
    plan->borderless = true;
    plan->takes_input = false;
    return plan;
}

/// The first display, but never under the wall.
WindowPlan desk_plan() {
    GLFWmonitor* first = glfwGetPrimaryMonitor();
    WindowPlan plan = first != nullptr ? plan_on(first) : WindowPlan{};
    plan.title = "samen";
    const std::optional<WindowPlan> wall = wall_plan();
    if (wall && wall->x >= plan.x + narrowest_desk && wall->x < plan.x + plan.width)
        plan.width = wall->x - plan.x;
    return plan;
}

}  // namespace

Stage::Stage(const Assets& assets) : assets_(assets), language_(language_of_environment()) {}

Stage::~Stage() {
    // The evening first: it saves what is left, and its writer may still wake the window.
    evening_.reset();
    awake_.reset();
    wall_window_.reset();
    desk_window_.reset();
    glfwTerminate();
}

std::optional<base::Problem> Stage::run(const std::filesystem::path& file) {
    if (glfwInit() != GLFW_TRUE) {
        const char* reason = nullptr;
        glfwGetError(&reason);
        return base::Problem{"no_display", reason != nullptr ? reason : ""};
    }
    auto lettering = ui::Lettering::make(assets_.folder / "fonts");
    if (!lettering.has_value()) return lettering.error();
    lettering_ = std::move(lettering).value();
    list_recent();
    if (!file.empty()) open_evening(file);
    if (const auto problem = open_windows()) return problem;
    while (!desk_window_->should_close() || keep_open()) {
        draw_due_frames();
        wait();
        for (const std::string& dropped : desk_window_->take_dropped()) take_dropped(dropped);
    }
    return std::nullopt;
}

bool Stage::keep_open() {
    // What could not be saved is only here. The first attempt to close says so; the second closes.
    const bool unsaved = evening_ && evening_->session().saved() != evening_->session().last() &&
                         evening_->session().trouble().has_value();
    if (!unsaved || warned_before_closing_) return false;
    warned_before_closing_ = true;
    desk_window_->refuse_to_close();
    say(words().say("window.not_saved_yet"), true);
    return true;
}

std::optional<base::Problem> Stage::open_windows() {
    auto desk = ViewWindow::open(desk_plan(), assets_);
    if (!desk.has_value()) return desk.error();
    desk_window_ = std::move(desk).value();
    desk_window_->draws([this](int width, int height) { draw_desk_window(width, height); });
    glfwSetWindowSizeLimits(desk_window_->handle(), narrowest_desk, lowest_desk, GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
    arrange_displays();
    return std::nullopt;
}

void Stage::arrange_displays() {
    const std::optional<WindowPlan> plan = wall_plan();
    if (plan.has_value() == second_display_) return;
    second_display_ = plan.has_value();
    if (!plan) {
        wall_window_.reset();
        desk_shown_ = true;
    } else {
        auto wall = ViewWindow::open(*plan, assets_);
        // Without a second window the evening goes on as with one display.
        if (!wall.has_value()) return;
        wall_window_ = std::move(wall).value();
        wall_window_->send_keys_to(desk_window_.get());
        wall_window_->draws([this](int width, int height) { draw_wall_window(width, height); });
    }
    poke_all();
}

void Stage::poke_all() {
    desk_window_->poke();
    if (wall_window_) wall_window_->poke();
}

/// What the clocks on both views read: a new face is a reason to draw, the same one is not.
std::string Stage::clock_face() const {
    if (!evening_ || at_start_) return {};
    const domain::State& state = *evening_->session().snapshot();
    const base::UtcSeconds time = now();
    std::string face = domain::local_time(time, state.details.utc_offset_minutes);
    for (const base::UtcSeconds end : {state.clock.planned_end, state.table_plan.round_end}) {
        const auto left = (end - time).count();
        if (left < -24 * 3600) continue;
        // Seconds are shown in the last minute alone.
        face += left > 60 || left <= 0 ? " " + std::to_string((left + 59) / 60)
                                       : " 0:" + std::to_string(left);
    }
    return face;
}

void Stage::wait() {
    const bool due = desk_window_->frame_due() || (wall_window_ && wall_window_->frame_due());
    if (due)
        glfwPollEvents();
    else
        glfwWaitEventsTimeout(1.0);
    arrange_displays();
    look_at_lexicon();
    if (evening_ && evening_->look()) poke_all();
    if (const std::string face = clock_face(); face != shown_clock_) {
        shown_clock_ = face;
        poke_all();
    }
    if (!evening_) return;
    if (const domain::FactNumber saved = evening_->session().saved(); saved != saved_) {
        saved_ = saved;
        saved_at_ = now();
        desk_window_->poke();
    }
    try_saving_again();
    if (const bool trouble = evening_->session().trouble().has_value(); trouble != in_trouble_) {
        in_trouble_ = trouble;
        desk_window_->poke();
    }
}

const matching::Knowledge* Stage::knowledge() const {
    return knows_ ? &assets_.knowledge() : &matching::Knowledge::none();
}

void Stage::look_at_lexicon() {
    if (knows_ || !first_swap_measured_) return;
    if (!lexicon_.valid())
        lexicon_ =
            std::async(std::launch::async, [this] { static_cast<void>(assets_.knowledge()); });
    if (lexicon_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    lexicon_.get();
    knows_ = true;
    if (evening_) evening_->know(assets_.knowledge());
    poke_all();
}

/// A full disk may have room again: the evening then goes on without anybody asking.
void Stage::try_saving_again() {
    constexpr std::chrono::seconds between{5};
    store::Session& session = evening_->session();
    const auto trouble = session.trouble();
    if (!trouble || trouble->code != "disk_full" || now() - tried_again_ < between) return;
    tried_again_ = now();
    if (!session.save_elsewhere(session.file()).has_value()) return;
    say(words().say("window.saved_again"));
}

void Stage::draw_due_frames() {
    if (desk_window_->frame_due()) {
        desk_window_->frame();
        if (evening_ && evening_->look()) poke_all();
        if (!first_swap_measured_) measured("first_swap", Stopwatch());
        first_swap_measured_ = true;
    }
    if (wall_window_ && wall_window_->frame_due()) wall_window_->frame();
}

void Stage::draw_wall_window(int width, int height) {
    ui::Canvas canvas(*ImGui::GetBackgroundDrawList(), wall_window_->palette(),
                      {0, 0, static_cast<float>(width), static_cast<float>(height)},
                      ui::wall_units_high, text_scale_, false);
    draw_wall(canvas);
}

/// The form of what the room looks at, whatever the desk's is: the desk, its small picture of the
/// wall and the report all have the map that stands there.
MapShape Stage::wall_shape() const {
    const ViewWindow& wall = wall_window_ ? *wall_window_ : *desk_window_;
    return {wall.ratio(), text_scale_};
}

void Stage::draw_wall(ui::Canvas& canvas) {
    if (!evening_ || at_start_) {
        // Before an evening is open the room sees calm paper, never the start screen.
        canvas.fill({0, 0, canvas.width(), canvas.height()}, canvas.colour("paper"));
        return;
    }
    const Shown& shown = evening_->wall(wall_shape());
    const domain::WallView& view = shown.state->wall;
    const bool visible = view.screen == domain::Screen::opportunities && !view.paused;
    const graph::Picture& picture =
        motion_.picture(shown.picture, visible, std::chrono::steady_clock::now());
    ui::draw_wall(canvas,
                  {*shown.state, *shown.opportunities, shown.picture, evening_->wall_time(now()),
                   words(), motion_.moving() ? &picture : nullptr});
    if (motion_.moving()) (wall_window_ ? wall_window_ : desk_window_)->poke(1);
}

/// With one display the desk has all of it while the evening is prepared; from the first step on,
/// or when something is sent, held still, paused or F10 asks for it, the wall has it.
bool Stage::over_the_wall() const {
    return !wall_window_ && evening_ && !at_start_ &&
           (wall_wanted_ || evening_->session().snapshot()->clock.phase >= 0);
}

void Stage::draw_desk_window(int width, int height) {
    if (evening_ && evening_->look() && wall_window_) wall_window_->poke();
    const ui::Box area{0, 0, static_cast<float>(width), static_cast<float>(height)};
    const bool over_the_wall = this->over_the_wall();
    const MapShape shape = wall_shape();
    ui::Canvas canvas(*ImGui::GetBackgroundDrawList(), desk_window_->palette(), area,
                      ui::wall_units_high, text_scale_, false);
    if (!evening_ || at_start_) {
        draw_start(canvas);
        return;
    }
    if (over_the_wall) draw_wall(canvas);
    const Shown& room = evening_->wall(shape);
    const Shown& desk = evening_->desk(shape);
    const base::UtcSeconds time = now();
    const ui::Scene wall{*room.state, *room.opportunities, room.picture, evening_->wall_time(time),
                         words()};
    const ui::Scene scene{*desk.state, *desk.opportunities, room.picture, time, words()};
    const domain::Agenda agenda = agenda_now(*desk.state, time);
    ui::DeskInput input{scene, wall,         agenda,   saved_status(),
                        {},    {},           message_, message_is_refusal_,
                        {},    over_the_wall};
    std::optional<ui::Scene> map;
    if (desk_memory_.chances == ui::Chances::map) {
        const domain::MapLook& look = desk_memory_.look;
        if (const Moment* moment = evening_->map(shape, look, desk_memory_.map_back))
            map.emplace(ui::Scene{moment->state, moment->opportunities, moment->picture,
                                  evening_->map_time(time), words()});
        input.map_moments = static_cast<int>(evening_->map_moments().size());
    } else {
        evening_->forget_map();
    }
    if (map) input.map = &*map;
    input.overview = evening_->overview();
    if (const auto& step = evening_->undo_step())
        input.undo = offer(words(), step->fact, step->code);
    if (const auto& step = evening_->redo_step()) {
        input.redo = offer(words(), step->fact, step->code);
        input.redo->again = true;
    }
    if (const auto second = evening_->session().second_place())
        input.second_place = second->file.parent_path().string();
    input.hidden = over_the_wall && !desk_shown_;
    input.only_display = !wall_window_;
    input.refused = refused_;
    input.complete = evening_->complete();
    // A hidden desk lies outside the picture: its keys work, and no click can reach it.
    const ui::Box where = input.hidden ? ui::Box{0, -4 * area.h, area.w, area.h} : area;
    ui::Canvas desk_canvas(*ImGui::GetBackgroundDrawList(), desk_window_->palette(), where,
                           ui::wall_units_high, text_scale_, false);
    take(ui::draw_desk(desk_canvas, input, desk_memory_));
    if (evening_) evening_->card_may_come(desk_memory_.was_at == ui::Place::opportunities);
}

}  // namespace app
