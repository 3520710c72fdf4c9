#include "ui/wall_map_legend.hpp"

#include "domain/lookup.hpp"
#include "ui/look_words.hpp"
#include "ui/wall_sheet.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace ui {
namespace {

constexpr float unbroken = 1e6;  // wider than any row
constexpr float apart = 40;      // between what stands left and right in a row

std::string_view chosen_key(const graph::Picture& picture) {
    switch (chosen_status(picture)) {
        case domain::ConnectionStatus::agreed:
            return "wall.legend.chosen.agreement";
        case domain::ConnectionStatus::proposed:
            return "wall.legend.chosen.plan";
        case domain::ConnectionStatus::possible:
        case domain::ConnectionStatus::pinned:
            break;
    }
    return "wall.legend.chosen";
}

std::optional<std::string> legend_words(const Scene& scene, const graph::LegendEntry& entry) {
    const domain::Method& method = scene.state.method;
    const std::string& language = scene.words.language();
    switch (entry.kind) {
        case graph::LegendKind::shape:
            if (entry.key == "other") return scene.words.say("wall.legend.other");
            return domain::term_name(method.kinds, entry.key, language);
        case graph::LegendKind::ring:
            if (entry.key.empty()) return std::nullopt;
            return domain::term_name(method.policy_fields, entry.key, language);
        case graph::LegendKind::hollow:
            return scene.words.say("wall.legend.hollow");
        case graph::LegendKind::chosen:
            return scene.words.say(chosen_key(scene.picture));
        case graph::LegendKind::help:
            return scene.words.say("wall.legend.help");
        case graph::LegendKind::status:
            break;
    }
    switch (entry.status) {
        case domain::ConnectionStatus::possible:
            return scene.words.say("wall.legend.possible");
        case domain::ConnectionStatus::pinned:
            return scene.words.say("wall.legend.pinned");
        case domain::ConnectionStatus::proposed:
            return scene.words.say("wall.legend.proposed");
        case domain::ConnectionStatus::agreed:
            return scene.words.say("wall.legend.agreed");
    }
    return std::nullopt;
}

/// How many opportunities are not drawn, told beside those that are: that takes less of a row.
std::vector<LegendLine> with_count_beside(const Scene& scene, std::vector<LegendLine> lines) {
    const auto possible = std::ranges::find_if(lines, [](const LegendLine& line) {
        return !line.alone && !line.aside && line.entry.kind == graph::LegendKind::status &&
               line.entry.status == domain::ConnectionStatus::possible;
    });
    const auto count = std::ranges::find(lines, true, &LegendLine::aside);
    if (possible == lines.end() || count == lines.end()) return lines;
    possible->words = scene.words.say("wall.legend.possible_more",
                                      {{"n", std::to_string(scene.picture.lines_left_out)}});
    lines.erase(count);
    return lines;
}

bool is_ring(const LegendLine& line) {
    return !line.alone && !line.aside && line.entry.kind == graph::LegendKind::ring;
}

bool is_shape(const LegendLine& line) {
    return !line.alone && !line.aside && line.entry.kind == graph::LegendKind::shape;
}

bool is_usual_shape(const LegendLine& line) { return is_shape(line) && line.entry.key == "other"; }

bool is_aside(const LegendLine& line) { return line.aside; }

/// So they fill rows best.
void longest_colours_first(std::vector<LegendLine>& lines) {
    const auto rings = std::ranges::find_if(lines, is_ring);
    std::ranges::stable_sort(rings, std::find_if_not(rings, lines.end(), is_ring),
                             std::ranges::greater{},
                             [](const LegendLine& line) { return line.words.size(); });
}

/// Words that stand alone, broken at the space nearest to their middle.
std::vector<LegendLine> in_two(const LegendLine& line) {
    const std::size_t half = line.words.size() / 2;
    const std::size_t before = line.words.rfind(' ', half);
    const std::size_t after = line.words.find(' ', half);
    const std::size_t at =
        before == std::string::npos || (after != std::string::npos && after - half < half - before)
            ? after
            : before;
    if (at == std::string::npos) return {line};
    return {{line.entry, line.words.substr(0, at), true},
            {line.entry, line.words.substr(at + 1), true}};
}

/// Tells what lines mean and who is not there, before marks and colours.
bool comes_first(const LegendLine& line) {
    return line.alone || is_line(line) ||
           (!line.aside && (line.entry.kind == graph::LegendKind::help ||
                            line.entry.kind == graph::LegendKind::hollow));
}

}  // namespace

domain::ConnectionStatus chosen_status(const graph::Picture& picture) {
    using domain::ConnectionStatus;
    std::optional<ConnectionStatus> least;
    for (const graph::Curve& curve : picture.curves) {
        if (!curve.chosen) continue;
        const bool early =
            curve.status == ConnectionStatus::possible || curve.status == ConnectionStatus::pinned;
        const ConnectionStatus status = early ? ConnectionStatus::possible : curve.status;
        least = least ? std::min(*least, status) : status;
    }
    return least.value_or(ConnectionStatus::possible);
}

std::vector<LegendLine> legend_of(const Scene& scene, const base::Theme& theme) {
    std::vector<LegendLine> lines;
    const auto rank = [](const LegendLine& line) {
        if (line.alone) return -1;
        if (line.aside) return 6;
        switch (line.entry.kind) {
            case graph::LegendKind::chosen:
                return 0;
            case graph::LegendKind::status:
            case graph::LegendKind::help:
                return 1;
            case graph::LegendKind::hollow:
                return 2;
            case graph::LegendKind::shape:
                // Most are round: that goes without saying.
                return line.entry.key == "other" ? 4 : 3;
            case graph::LegendKind::ring:
                break;
        }
        return 5;
    };
    if (std::string words = look_words(scene.state, scene.words, scene.state.map_look);
        !words.empty()) {
        // An empty map would look like a mistake.
        if (std::ranges::all_of(scene.picture.curves, &graph::Curve::faded))
            words += scene.words.say("wall.look.no_line");
        lines.push_back({{}, std::move(words), true});
    }
    const auto looks_like_any = [&](const graph::LegendEntry& entry) {
        return entry.kind == graph::LegendKind::ring && !theme.tells(entry.key);
    };
    for (const graph::LegendEntry& entry : scene.picture.legend)
        if (auto words = legend_words(scene, entry); words && !looks_like_any(entry))
            lines.push_back({entry, *std::move(words)});
    // Who is followed has all lines drawn, and a filter says itself that it leaves some out.
    const int left_out = scene.picture.lines_left_out;
    if (left_out > 0 && scene.state.map_look == domain::MapLook{})
        lines.push_back({{}, scene.words.count("wall.legend.left_out", left_out), false, true});
    std::ranges::stable_sort(lines, {}, rank);
    return lines;
}

std::optional<LegendPart> part_on_ground(const Canvas& canvas, const EmptyGround& ground,
                                         const std::vector<LegendLine>& lines, float width) {
    // In the midst of a map it would read as a part of it.
    for (const auto where : {EmptyGround::Where::at_a_side, EmptyGround::Where::anywhere})
        for (const float most : {1.0F, width / 2, width}) {
            const Box place = ground.place(Legend(canvas, lines, most).size(), where);
            if (place.w > 0) return LegendPart{lines, most, place, true};
        }
    return std::nullopt;
}

void draw_part(Canvas& canvas, const LegendPart& part) {
    if (part.on_map) canvas.fill(part.place, canvas.colour("paper"), 8);
    Legend(canvas, part.lines, part.width).draw(canvas, {part.place.x, part.place.y});
}

void draw_below(Canvas& canvas, const Scene& scene, std::vector<LegendLine> lines,
                const Box& area) {
    std::vector<LegendLine> uncounted = lines;
    std::erase_if(uncounted, [](const LegendLine& line) { return line.aside; });
    lines = with_count_beside(scene, std::move(lines));
    constexpr float above = 8;
    const auto drawn = [&] {
        const Legend legend(canvas, lines, area.w);
        if (legend.size().w > area.w || area.bottom() + above + legend.size().h > canvas.height())
            return false;
        legend.draw(canvas, {area.x, area.bottom() + above}, Legend::Worth::extra);
        return true;
    };
    const auto drawn_without = [&](auto... gone) {
        std::vector<LegendLine> all = lines;
        (std::erase_if(lines, gone), ...);
        if (!lines.empty() && drawn()) return true;
        lines = std::move(all);
        return false;
    };
    // That most are round goes without saying.
    if (lines.empty() || drawn() || drawn_without(is_usual_shape)) return;
    longest_colours_first(lines);
    longest_colours_first(uncounted);
    // What is drawn goes before how much is not.
    const auto drawn_uncounted = [&] {
        std::swap(lines, uncounted);
        if (!lines.empty() && (drawn() || drawn_without(is_usual_shape))) return true;
        std::swap(lines, uncounted);
        return false;
    };
    // Everybody has a colour; the municipality and companies have names that say what they are. Who
    // finds some colours explained looks for the others: all of them, or none.
    const bool colours = std::ranges::any_of(lines, is_ring);
    if (drawn() || drawn_without(is_usual_shape) || drawn_uncounted() ||
        (colours && (drawn_without(is_shape) || drawn_without(is_shape, is_aside))) ||
        drawn_without(is_usual_shape, is_ring))
        return;
    std::erase_if(lines, [&](const LegendLine& line) {
        return is_usual_shape(line) || is_ring(line) || is_aside(line);
    });
    while (!lines.empty() && !drawn()) lines.pop_back();
}

Box legend_row(float width, float text_scale) {
    constexpr float row = 56;  // a line of text at its usual size, with some air
    const Box inside = wall_inside(width, text_scale);
    const float high = row * text_scale;
    return {inside.x, inside.bottom() - high, inside.w, high};
}

void draw_legend_on_map(Canvas& canvas, const Scene& scene) {
    std::vector<LegendLine> rest = legend_of(scene, canvas.theme());
    if (rest.empty()) return;
    const Box row = legend_row(canvas.width(), canvas.text_scale());
    const auto width = [&](const std::vector<LegendLine>& lines) {
        return Legend(canvas, lines, unbroken).size().w;
    };
    // What is looked at may be long: its end is told below, rather than nowhere.
    if (rest.front().alone && width({rest.front()}) > row.w) {
        const std::vector<LegendLine> halves = in_two(rest.front());
        rest.erase(rest.begin());
        rest.insert(rest.begin(), halves.begin(), halves.end());
    }
    std::vector<LegendLine> here;
    while (!rest.empty() && comes_first(rest.front())) {
        here.push_back(rest.front());
        if (here.size() > 1 && width(here) > row.w) {
            here.pop_back();
            break;
        }
        rest.erase(rest.begin());
    }
    Legend(canvas, here, unbroken).draw(canvas, {row.x, row.y});
    // At the other end, so that the number moves nothing as it changes.
    if (const auto count = std::ranges::find_if(rest, is_aside); count != rest.end()) {
        const auto has_room = [&] { return width(here) + apart + width({*count}) <= row.w; };
        const std::string whole = count->words;
        if (!has_room())
            count->words = scene.words.say("wall.legend.left_out_short",
                                           {{"n", std::to_string(scene.picture.lines_left_out)}});
        if (has_room()) {
            Legend(canvas, {*count}, unbroken).draw(canvas, {row.right() - width({*count}), row.y});
            rest.erase(count);
        } else {
            count->words = whole;
        }
    }
    // The first that goes where there is no room stands last, so that it moves no other.
    std::ranges::stable_partition(rest, std::not_fn(is_usual_shape));
    draw_below(canvas, scene, std::move(rest), wall_inside(canvas.width(), canvas.text_scale()));
}

}  // namespace ui
