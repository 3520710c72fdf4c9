#include "ui/graph_view.hpp"
#include "ui/wall.hpp"
#include "ui/wall_card.hpp"
#include "ui/wall_map_legend.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <optional>

namespace ui {
namespace {

constexpr float above_legend = 16;
constexpr float above_row = 8;
constexpr float beside_legend = 28;

/// The legend without the colours: shape and initials tell who somebody is, colours only help.
std::vector<LegendLine> without_rings(std::vector<LegendLine> lines) {
    std::erase_if(
        lines, [](const LegendLine& line) { return line.entry.kind == graph::LegendKind::ring; });
    return lines;
}

/// Where a card leaves room for a legend: under a card beside the map, right of one below it.
class UnderCard {
public:
    UnderCard(const Canvas& canvas, const Card& card) : canvas_(canvas) {
        const Box inside = wall_inside(canvas.width(), canvas.text_scale());
        at_ = card.below ? Point{card.box.right() + beside_legend,
                                 card_room(canvas.width(), canvas.text_scale()).box.y}
                         : Point{card.box.x, card.box.bottom() + above_legend};
        room_ = {inside.right() - at_.x, inside.bottom() - at_.y};
    }

    [[nodiscard]] std::optional<LegendPart> part(const std::vector<LegendLine>& lines) const {
        const Size size = Legend(canvas_, lines, room_.w).size();
        if (!lines.empty() && (size.w > room_.w || size.h > room_.h)) return std::nullopt;
        return LegendPart{lines, room_.w, {at_.x, at_.y, size.w, size.h}};
    }

private:
    const Canvas& canvas_;
    Point at_{};
    Size room_{};
};

/// A card, and what explains the map: beside or under the card, on the map, and below both.
struct Told {
    Card card;
    std::vector<LegendPart> parts;
    std::vector<LegendLine> below;
};

/// A part of the legend under the card and the rest where the map is empty: the most that fits
/// under the card, beginning with the lines or, failing that, ending with the marks.
std::vector<LegendPart> in_two_parts(const Canvas& canvas, const Scene& scene,
                                     const UnderCard& under, const std::vector<LegendLine>& lines) {
    const Box area = map_area(canvas.width() / canvas.height(), canvas.text_scale(), true);
    const EmptyGround ground(canvas, scene.picture, area);
    for (std::size_t left_out = 0; left_out <= lines.size(); ++left_out)
        for (const bool lines_first : {true, false}) {
            const auto cut = lines.begin() + static_cast<std::ptrdiff_t>(
                                                 lines_first ? lines.size() - left_out : left_out);
            std::vector<LegendLine> here(lines.begin(), cut);
            std::vector<LegendLine> there(cut, lines.end());
            if (!lines_first) std::swap(here, there);
            const auto first = under.part(here);
            if (!first) continue;
            if (there.empty()) return {*first};
            if (const auto second = part_on_ground(canvas, ground, there, area.w))
                return {*first, *second};
        }
    return {};
}

/// Of the legend what there is room for beside this card, at least its first `least` lines, and the
/// rest below card and map; nothing when there is no room for those.
std::optional<Told> told_with(const Canvas& canvas, const Scene& scene, const Card& card,
                              std::size_t least) {
    const std::vector<LegendLine> lines = legend_of(scene, canvas.theme());
    const UnderCard under(canvas, card);
    if (const auto all = under.part(lines)) return Told{card, {*all}, {}};
    for (std::vector<LegendLine> here = without_rings(lines); here.size() >= least;
         here.pop_back()) {
        if (auto parts = in_two_parts(canvas, scene, under, here); !parts.empty())
            return Told{card,
                        std::move(parts),
                        {lines.begin() + static_cast<std::ptrdiff_t>(here.size()), lines.end()}};
        if (here.empty()) break;
    }
    return std::nullopt;
}

/// Every kind of line that the map shows is explained: a room that reads "mogelijke kans" beside a
/// green line it does not know is misled. For that what was said may lose its third line; it is
/// read aloud anyway. Where that is not enough, the explanation stands below.
Told card_and_legend(const Canvas& canvas, const Scene& scene) {
    constexpr int least_said_lines = 2;
    const auto kinds_of_line =
        static_cast<std::size_t>(std::ranges::count_if(legend_of(scene, canvas.theme()), is_line));
    const Card whole = fitting_card(canvas, scene);
    Card card = whole;
    std::optional<Told> told = told_with(canvas, scene, card, kinds_of_line);
    while (!told && !card.below && shorten(canvas, card, least_said_lines))
        told = told_with(canvas, scene, card, kinds_of_line);
    if (!told) told = told_with(canvas, scene, whole, 0);
    return told.value_or(Told{whole, {}, {}});
}

void draw_card_and_legend(Canvas& canvas, const Scene& scene) {
    const Told told = card_and_legend(canvas, scene);
    for (const LegendPart& part : told.parts) draw_part(canvas, part);
    draw_below(canvas, scene, told.below, wall_inside(canvas.width(), canvas.text_scale()));
    draw_card(canvas, scene, told.card);
}

/// A card comes in as the map makes room for it, so that nobody is ever under it. What explains the
/// map comes when it is there.
void draw_coming_card(Canvas& canvas, const Scene& scene) {
    Card card = card_and_legend(canvas, scene).card;
    const Box now = on_wall(canvas, scene.moving->room);
    const Box then = on_wall(canvas, scene.picture.room);
    card.box.x += now.right() - then.right();
    card.box.y += now.bottom() - then.bottom();
    draw_card(canvas, scene, card);
}

}  // namespace

Box map_area(float ratio, float text_scale, bool with_card) {
    const float width = ratio * wall_units_high;
    Box area = wall_inside(width, text_scale);
    if (!with_card) {
        area.h = legend_row(width, text_scale).y - above_row - area.y;
        return area;
    }
    const CardRoom card = card_room(width, text_scale);
    if (card.below)
        area.h = card.box.y - 18 - area.y;
    else
        area.w = card.box.x - 36 - area.x;
    return area;
}

void draw_opportunities(Canvas& canvas, const Scene& scene) {
    if (scene.picture.curves.empty()) {
        Sheet sheet(canvas, scene.words.say("wall.opportunities.title"));
        sheet.add_text(canvas, scene.words.say("wall.opportunities.empty"), line_style, 0, 4);
        sheet.draw(canvas, 0, scene.words);
        return;
    }
    const bool makes_room = scene.moving != nullptr && scene.moving->room != scene.picture.room;
    draw_graph(canvas, scene.moving != nullptr ? *scene.moving : scene.picture);
    if (!scene.state.wall.organisations.empty()) {
        if (makes_room)
            draw_coming_card(canvas, scene);
        else
            draw_card_and_legend(canvas, scene);
    } else if (!makes_room) {
        draw_legend_on_map(canvas, scene);
    }
}

}  // namespace ui
