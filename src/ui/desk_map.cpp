// The map at the desk: whom to follow, which lines, from how near, and who stands where.

#include "domain/lookup.hpp"
#include "matching/line_filter.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_growth.hpp"
#include "ui/desk_panels.hpp"
#include "ui/graph_view.hpp"
#include "ui/look_words.hpp"
#include "ui/map_look.hpp"
#include "ui/mark.hpp"
#include "ui/wall.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

using domain::MapFilterKey;
using domain::MapLook;

constexpr std::array filter_keys = {MapFilterKey::strength, MapFilterKey::policy_field,
                                    MapFilterKey::target_group, MapFilterKey::municipal_wish,
                                    MapFilterKey::kind};
constexpr int zoom_step = 25;
constexpr int pan_step = 40;          // thousandths of what is seen
constexpr float still = 6;            // a press that moves less is a click
constexpr std::size_t beyond = 4000;  // lines: then a filter's values are not looked for

/// From where, without what.
graph::Look look_of(const MapLook& look) {
    MapLook where;
    where.zoom = look.zoom;
    where.centre = look.centre;
    return map_look({}, {}, where);
}

int thousandths(double share) {
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * domain::most_map_place));
}

/// The map's room, as large as it fits the area, and how it lies there.
class MapFrame {
public:
    MapFrame(const graph::Box& room, Box area)
        : room_(room),
          unit_(std::min(area.w / static_cast<float>(room.w), area.h / static_cast<float>(room.h))),
          box_{area.x + (area.w - unit_ * static_cast<float>(room.w)) / 2, area.y,
               unit_ * static_cast<float>(room.w), unit_ * static_cast<float>(room.h)} {}

    [[nodiscard]] Box box() const { return box_; }
    /// The whole picture, of which the room is a part.
    [[nodiscard]] Box whole(double ratio) const {
        return {box_.x - unit_ * static_cast<float>(room_.x),
                box_.y - unit_ * static_cast<float>(room_.y), unit_ * static_cast<float>(ratio),
                unit_};
    }
    [[nodiscard]] Point at(graph::Point place) const {
        return {box_.x + unit_ * static_cast<float>(place.x - room_.x),
                box_.y + unit_ * static_cast<float>(place.y - room_.y)};
    }
    [[nodiscard]] float length(double share) const { return unit_ * static_cast<float>(share); }
    /// A place of the room as a share of it.
    [[nodiscard]] graph::Point share(Point at) const {
        return {(at.x - box_.x) / box_.w, (at.y - box_.y) / box_.h};
    }

private:
    graph::Box room_;
    float unit_;
    Box box_;
};

/// The disc under a point, or null.
const graph::Disc* disc_at(const graph::Picture& picture, const MapFrame& frame, Point at) {
    for (const graph::Disc& disc : picture.discs) {
        const Point centre = frame.at(disc.centre);
        if (std::hypot(at.x - centre.x, at.y - centre.y) <= frame.length(disc.radius) * 1.15F)
            return &disc;
    }
    return nullptr;
}

void zoom_to(MapLook& look, int zoom, graph::Point around) {
    const graph::Point stays = seen_at(look_of(look), around);
    look.zoom = std::clamp(zoom, 100, domain::most_zoom);
    const double by = 100.0 / look.zoom;
    look.centre = {thousandths(stays.x - (around.x - 0.5) * by),
                   thousandths(stays.y - (around.y - 0.5) * by)};
    const graph::Point middle = graph::middle(look_of(look));
    look.centre = {thousandths(middle.x), thousandths(middle.y)};
}

void pan(MapLook& look, int across, int down) {
    const graph::Point middle = graph::middle(look_of(look));
    const double by = 0.1 / look.zoom;  // of thousandths of what is seen
    look.centre = {thousandths(middle.x + across * by), thousandths(middle.y + down * by)};
}

void follow(MapLook& look, domain::OrganisationId who) {
    look.follow = look.follow == who ? domain::OrganisationId{} : who;
}

/// A disc that is dragged stays where it is let go; the ground that is dragged moves the map; a
/// click follows.
void hear_mouse(Desk& desk, const graph::Picture& picture, const MapFrame& frame) {
    DeskMemory& memory = desk.memory;
    MapLook& look = memory.look;
    if (const int nearer = desk.widgets.wheel_over(frame.box(), zoom_step); nearer != 0)
        zoom_to(look, look.zoom + nearer, frame.share(desk.widgets.mouse()));
    if (const int across = desk.widgets.wheel_across(frame.box(), pan_step); across != 0)
        pan(look, -across, 0);
    const auto held = desk.widgets.held(frame.box());
    if (!held) {
        memory.dragged = {};
        return;
    }
    const graph::Disc* pressed = disc_at(picture, frame, held->from);
    const bool moved = std::hypot(held->now.x - held->from.x, held->now.y - held->from.y) > still;
    if (held->ends && !moved) {
        if (pressed != nullptr) {
            memory.organisation = pressed->organisation;
            follow(look, pressed->organisation);
        }
        return;
    }
    if (!moved) {
        memory.panned_from = look.centre;
        memory.dragged = pressed == nullptr ? domain::OrganisationId{} : pressed->organisation;
        return;
    }
    const graph::Point place = seen_at(look_of(look), frame.share(held->now));
    if (memory.dragged.exists()) {
        if (held->ends)
            desk.wish(domain::PlaceOnMap{
                memory.dragged, true, {thousandths(place.x), thousandths(place.y)}});
        return;
    }
    const double by = 100.0 / look.zoom;
    const graph::Point from = frame.share(held->from);
    const graph::Point to = frame.share(held->now);
    look.centre = {thousandths(memory.panned_from.x / 1000.0 - (to.x - from.x) * by),
                   thousandths(memory.panned_from.y / 1000.0 - (to.y - from.y) * by)};
}

void hear_arrows(Desk& desk) {
    if (desk.widgets.focused().field != Field::none) return;
    MapLook& look = desk.memory.look;
    if (look.zoom > 100) {
        if (desk.widgets.take(Key::left)) pan(look, -pan_step, 0);
        if (desk.widgets.take(Key::right)) pan(look, pan_step, 0);
        if (desk.widgets.take(Key::up)) pan(look, 0, -pan_step);
        if (desk.widgets.take(Key::down)) pan(look, 0, pan_step);
        return;
    }
    // Through everybody, in the order in which they joined; who is followed goes along.
    std::vector<domain::OrganisationId> all;
    for (const graph::Disc& disc : desk.input.map->picture.discs) all.push_back(disc.organisation);
    int step = 0;
    if (desk.widgets.take(Key::down) || desk.widgets.take(Key::right)) step = 1;
    if (desk.widgets.take(Key::up) || desk.widgets.take(Key::left)) step = -1;
    if (step == 0) return;
    choose_next(all, desk.memory.organisation, step);
    if (look.follow.exists()) look.follow = desk.memory.organisation;
}

std::string value_of(const MapLook& look, MapFilterKey key) {
    const auto found = std::ranges::find(look.filters, key, &domain::MapFilter::key);
    return found == look.filters.end() ? std::string() : found->value;
}

/// The next value that some line has; after the last one all lines again.
void step_filter(Desk& desk, MapFilterKey key) {
    const Scene& map = *desk.input.map;
    std::vector<domain::Connection> lines;
    for (const graph::Neighbours& here : map.picture.text)
        for (const domain::Connection& line : here.connections)
            if (line.one == here.organisation) lines.push_back(line);
    if (lines.size() > beyond) lines.resize(beyond);
    const std::vector<std::string> values =
        matching::filter_values(map.state, map.opportunities, lines, key);
    std::vector<domain::MapFilter>& filters = desk.memory.look.filters;
    const std::string before = value_of(desk.memory.look, key);
    std::erase_if(filters, [&](const domain::MapFilter& filter) { return filter.key == key; });
    const auto at = std::ranges::find(values, before);
    const auto next = before.empty() ? values.begin() : at == values.end() ? at : at + 1;
    if (next != values.end()) filters.push_back({key, *next});
    desk.memory.notice =
        values.empty()
            ? desk.say("desk.map.no_value",
                       {{"what", desk.say("desk.map." + std::string(domain::name_of(key)))}})
            : std::string();
}

using Buttons = std::vector<std::pair<std::string, ButtonLook>>;

std::string filter_label(const Desk& desk, MapFilterKey key) {
    const std::string name = desk.say("desk.map." + std::string(domain::name_of(key)));
    const std::string value = value_of(desk.memory.look, key);
    if (value.empty()) return name;
    return name + ": " + filter_words(desk.state, desk.words, {key, value});
}

/// Whether it was put there by hand, so that it can be let go.
bool is_placed(const Desk& desk) {
    const domain::Organisation* who = domain::find(desk.state, desk.memory.organisation);
    return who != nullptr && who->place.has_value();
}

struct MapKey {
    char letter;
    std::string_view cap;
};
constexpr std::array filter_caps = {MapKey{'1', "1"}, MapKey{'2', "2"}, MapKey{'3', "3"},
                                    MapKey{'4', "4"}, MapKey{'5', "5"}};

constexpr float look_row = 34;

/// Everything that can be pressed; the filters come last.
Buttons map_buttons(const Desk& desk) {
    const MapLook& look = desk.memory.look;
    const std::string who = desk.name_of(desk.memory.organisation);
    Buttons buttons{{desk.say("desk.key.send"), {.key = "F6", .filled = true}},
                    {desk.say("desk.map.follow", {{"name", who}}),
                     {.key = "V", .chosen = look.follow.exists()}},
                    {desk.say("desk.map.nearer"), {.key = "+", .enabled = look.zoom < 400}},
                    {desk.say("desk.map.farther"), {.key = "-", .enabled = look.zoom > 100}},
                    {desk.say("desk.map.all"), {.key = "0"}}};
    buttons.push_back({desk.say("desk.map.direction"), {.key = "R", .chosen = look.direction}});
    if (is_placed(desk)) buttons.push_back({desk.say("desk.map.let_go"), {.key = "L"}});
    for (std::size_t at = 0; at < filter_keys.size(); ++at)
        buttons.push_back(
            {filter_label(desk, filter_keys[at]),
             {.key = filter_caps[at].cap, .chosen = !value_of(look, filter_keys[at]).empty()}});
    return buttons;
}

/// Where buttons and words stand below the map they take its height; on a low desk, under a wall
/// that shares its display, they stand beside it where it becomes larger so.
/// Gives: that box, taken from the rest; without width: they stand below.
Box beside_map(Desk& desk, Rest& rest, const graph::Box& room) {
    constexpr float gap = 18;
    constexpr float clearly = 1.1F;
    const Box all = rest.box;
    const Buttons buttons = map_buttons(desk);
    const auto rows = [&](float width) { return growth_height(desk, width) + look_row + 28; };
    const auto map_height = [&](Box left) {
        return std::min(left.h, left.w * static_cast<float>(room.h / room.w));
    };
    const float below = buttons_height(desk, all.w, buttons) + rows(all.w);
    float most = clearly * map_height({all.x, all.y, all.w, all.h - below});
    float width = 0;
    for (float column = 0.3F * all.w; column < 0.7F * all.w; column += 20) {
        if (buttons_height(desk, column, buttons) + rows(column) > all.h) continue;
        const float high = map_height({all.x, all.y, all.w - column - gap, all.h});
        if (high <= most) continue;
        most = high;
        width = column;
    }
    if (width == 0) return {};
    rest.box.w = all.w - width - gap;
    return {all.right() - width, all.y, width, all.h};
}

void draw_buttons(Desk& desk, Rest& rest) {
    MapLook& look = desk.memory.look;
    const Buttons buttons = map_buttons(desk);
    const std::size_t first_filter = buttons.size() - filter_keys.size();
    const float height = buttons_height(desk, rest.box.w, buttons);
    const int pressed = desk.widgets.buttons(rest.take_bottom(height, 12), buttons);
    const auto on = [&](int button, char letter) {
        return desk.widgets.take_letter(letter) || pressed == button;
    };
    if (pressed == 0) desk.widgets.press({Key::f6});
    if (on(1, 'v')) follow(look, look.follow.exists() ? look.follow : desk.memory.organisation);
    if (on(2, '+')) zoom_to(look, look.zoom + zoom_step, {0.5, 0.5});
    if (on(3, '-')) zoom_to(look, look.zoom - zoom_step, {0.5, 0.5});
    if (on(4, '0')) look = {};
    if (on(5, 'r')) look.direction = !look.direction;
    if (first_filter == 7 && on(6, 'l'))
        desk.wish(domain::PlaceOnMap{desk.memory.organisation, false, {}});
    for (std::size_t at = 0; at < filter_keys.size(); ++at)
        if (on(static_cast<int>(first_filter + at), filter_caps[at].letter))
            step_filter(desk, filter_keys[at]);
}

/// Who is chosen, who was put somewhere by hand, and where a dragged disc would stand.
void draw_marks(Desk& desk, const graph::Picture& picture, const MapFrame& frame) {
    for (const graph::Disc& disc : picture.discs) {
        const float radius = frame.length(disc.radius);
        const Point centre = frame.at(disc.centre);
        desk.widgets.thing({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius},
                           desk.say("desk.map.disc", {{"name", desk.name_of(disc.organisation)}}));
        if (disc.organisation == desk.memory.organisation)
            desk.canvas.ring(centre, radius + 5, desk.canvas.colour("action"), 3);
        const domain::Organisation* who = domain::find(desk.state, disc.organisation);
        if (who != nullptr && who->place)
            desk.canvas.circle({centre.x + radius * 0.75F, centre.y - radius * 0.75F}, 5,
                               desk.canvas.colour("ask"));
    }
    const auto held = desk.widgets.held(frame.box());
    const auto dragged =
        std::ranges::find(picture.discs, desk.memory.dragged, &graph::Disc::organisation);
    if (!held || dragged == picture.discs.end() ||
        std::hypot(held->now.x - held->from.x, held->now.y - held->from.y) <= still)
        return;
    const float radius = frame.length(dragged->radius);
    if (const domain::Organisation* who = domain::find(desk.state, dragged->organisation))
        draw_mark(desk.canvas, held->now, mark_of(*who, desk.canvas.theme()),
                  {2 * radius, frame.length(picture.ring_width),
                   frame.length(dragged->initials_size) / desk.text_scale});
    desk.canvas.ring(held->now, radius + 4, desk.canvas.colour("spark"), 3);
}

}  // namespace

void desk_map(Desk& desk, Box area, KeyHints& hints) {
    Rest rest{area};
    if (desk.input.map == nullptr || desk.input.map->picture.discs.empty()) {
        desk.empty(rest.box, desk.input.map == nullptr ? "desk.map.coming" : "desk.map.none");
        return;
    }
    // The left list holds who is not here as well; the map chooses among its own.
    const graph::Picture& picture = desk.input.map->picture;
    if (!desk.memory.organisation.exists())
        desk.memory.organisation = picture.discs.front().organisation;
    hints.push_back({"F6", desk.say("desk.key.send"), {Key::f6}});
    hints.push_back({"V", desk.say("desk.map.follow_hint"), {.letter = U'v'}});
    hints.push_back({"M", desk.say("desk.map.list"), {.letter = U'm'}});
    Rest aside{beside_map(desk, rest, picture.room)};
    Rest& tools = aside.box.w > 0 ? aside : rest;
    draw_buttons(desk, tools);
    draw_growth(desk, tools);
    const std::string words = look_words(desk.state, desk.words, desk.memory.look);
    desk.line(tools.take_bottom(look_row, 6), words.empty() ? desk.say("desk.map.whole") : words,
              desk_style(24, Weight::semibold, "ink", "paper"));
    desk.canvas.fill(rest.box, desk.canvas.colour("paper"), 12);
    desk.canvas.outline(rest.box, desk.canvas.colour("rule-quiet"), 2, 12);
    const MapFrame frame(picture.room, rest.box.inset(8));
    Canvas wall =
        desk.canvas.part(frame.whole(picture.ratio), wall_units_high, desk.text_scale, true);
    draw_graph(wall, picture);
    draw_marks(desk, picture, frame);
    hear_mouse(desk, picture, frame);
    hear_arrows(desk);
}

}  // namespace ui
