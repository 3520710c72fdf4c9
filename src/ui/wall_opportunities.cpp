#include "domain/lookup.hpp"
#include "domain/said_words.hpp"
#include "ui/graph_view.hpp"
#include "ui/wall.hpp"
#include "ui/wall_map_legend.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <optional>

namespace ui {
namespace {

constexpr float padding = 28;
constexpr float between_partners = 18;
constexpr TextStyle badge_style{
    .size = 44, .weight = Weight::bold, .colour = "ink", .ground = "spark-badge"};
constexpr TextStyle partner_style = on("surface", {.size = 46, .weight = Weight::bold});
constexpr TextStyle said_style = on("surface", {.size = 44});

/// What the card says of one organisation.
struct Part {
    std::string name;
    std::vector<std::string> said;  // "zoekt ...", "heeft ..."
};

Box card_area(float width, float text_scale) {
    const Box inside = wall_inside(width, text_scale);
    const float wide =
        std::clamp(560 * text_scale, width * 0.305F, std::max(width * 0.305F, width * 0.44F));
    return {inside.right() - wide, inside.y, wide, inside.h};
}

/// What was sent with the view or, when only organisations were, what links them: all together,
/// or else some of them.
std::vector<domain::ContributionId> said_in(const Scene& scene) {
    const domain::WallView& view = scene.state.wall;
    if (!view.contributions.empty()) return view.contributions;
    std::vector<domain::ContributionId> ids;
    const auto add = [&](const matching::Opportunity& opportunity) {
        for (const domain::OrganisationId organisation : opportunity.organisations)
            for (const domain::ContributionId id : matching::said_by(opportunity, organisation))
                if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    };
    if (const auto* exact = matching::opportunity_of(scene.opportunities, view.organisations)) {
        add(*exact);
        return ids;
    }
    const auto chosen = [&](domain::OrganisationId id) {
        return std::ranges::find(view.organisations, id) != view.organisations.end();
    };
    for (const matching::Opportunity& opportunity : scene.opportunities)
        if (std::ranges::all_of(opportunity.organisations, chosen)) add(opportunity);
    return ids;
}

std::vector<Part> parts(const Scene& scene) {
    const std::vector<domain::ContributionId> ids = said_in(scene);
    std::vector<Part> all;
    for (const domain::Organisation* organisation : known(scene, scene.state.wall.organisations)) {
        Part part{wall_name(*organisation), {}};
        for (const domain::ContributionId id : ids) {
            const domain::Contribution* said = domain::find(scene.state, id);
            if (said == nullptr || said->organisation != organisation->id ||
                !domain::may_be_seen(scene.state, *said))
                continue;
            part.said.push_back(domain::said_as(scene.words, said->side, said->text));
        }
        all.push_back(std::move(part));
    }
    return all;
}

float badge_height(const Canvas& canvas) { return canvas.line_height(badge_style) + 14; }

/// What those on the card are to each other by now.
std::string badge_text(const Scene& scene, std::size_t partners) {
    const domain::ConnectionStatus status = chosen_status(scene.picture);
    const std::string what = status == domain::ConnectionStatus::agreed     ? "wall.card.agreement"
                             : status == domain::ConnectionStatus::proposed ? "wall.card.plan"
                                                                            : "wall.card.chance";
    const std::string key = what + "." + std::to_string(partners);
    if (scene.words.knows(key)) return scene.words.say(key);
    return scene.words.say(what, {{"n", std::to_string(partners)}});
}

void draw_badge(Canvas& canvas, Point at, const std::string& text, float most) {
    TextStyle style = badge_style;
    // Who it is for must be whole: a long word makes the letters smaller, down to the least.
    while (style.size > 42 && canvas.measure(text, style).w > most - 52) style.size -= 1;
    const float width = std::min(canvas.measure(text, style).w, most - 52);
    const Box box{at.x, at.y, width + 52, badge_height(canvas)};
    canvas.fill(box, canvas.colour("spark-badge"), box.h / 2);
    canvas.text({box.x + 26, box.y + 7}, text, style, Align::left, width);
}

/// The card of the chosen opportunity, measured.
struct Card {
    Box box;
    std::vector<Part> parts;
    std::size_t partners = 0;
    std::vector<int> lines;  // of each thing said, in order

    [[nodiscard]] float inner() const { return box.w - 2 * padding; }
};

constexpr int most_said_lines = 3;

float card_height(const Canvas& canvas, const Card& card) {
    float height = 2 * padding + badge_height(canvas);
    std::size_t index = 0;
    for (const Part& part : card.parts) {
        height += between_partners + canvas.line_height(partner_style);
        for (const std::string& said : part.said)
            if (const int lines = card.lines[index++]; lines > 0)
                height += canvas.paragraph_height(card.inner(), said, said_style, lines);
    }
    return height;
}

/// Takes a line from the longest of what was said, the last of those.
/// Gives: false when everything has `least` lines.
bool shorten(Card& card, int least) {
    const auto longest = std::max_element(card.lines.rbegin(), card.lines.rend());
    if (longest == card.lines.rend() || *longest <= least) return false;
    --*longest;
    return true;
}

/// As much of the card as fits the wall.
Card fitting_card(const Canvas& canvas, const Scene& scene) {
    Card card{card_area(canvas.width(), canvas.text_scale()), parts(scene), 0, {}};
    card.partners = card.parts.size();
    for (const Part& part : card.parts)
        for (const std::string& said : part.said)
            card.lines.push_back(static_cast<int>(
                canvas.paragraph_height(card.inner(), said, said_style, most_said_lines) /
                    canvas.line_height(said_style) +
                0.5F));
    while (card_height(canvas, card) > card.box.h && shorten(card, 0)) {
    }
    while (card.parts.size() > 1 && card_height(canvas, card) > card.box.h) card.parts.pop_back();
    card.box.h = card_height(canvas, card);
    return card;
}

void draw_card(Canvas& canvas, const Scene& scene, const Card& card) {
    const Box& box = card.box;
    const float inner = card.inner();
    canvas.fill(box, canvas.colour("surface"), 22);
    canvas.outline(box, canvas.colour("spark"), 6, 22);

    float y = box.y + padding;
    std::size_t index = 0;
    draw_badge(canvas, {box.x + padding, y}, badge_text(scene, card.partners), inner);
    y += badge_height(canvas);
    for (const Part& part : card.parts) {
        y += between_partners;
        y = canvas.text({box.x + padding, y}, part.name, partner_style, Align::left, inner)
                .bottom();
        for (const std::string& said : part.said)
            if (const int lines = card.lines[index++]; lines > 0)
                y = canvas.paragraph({box.x + padding, y, inner, 0}, said, said_style, lines)
                        .bottom();
    }
}

constexpr float above_legend = 16;

/// The legend without the colours: shape and initials tell who somebody is, colours only help.
std::vector<LegendLine> without_rings(std::vector<LegendLine> lines) {
    std::erase_if(
        lines, [](const LegendLine& line) { return line.entry.kind == graph::LegendKind::ring; });
    return lines;
}

/// Where a card leaves room for a legend.
class UnderCard {
public:
    UnderCard(Canvas& canvas, const Card& card)
        : canvas_(canvas),
          at_{card.box.x, card.box.bottom() + above_legend},
          room_{card.box.w, wall_inside(canvas.width(), canvas.text_scale()).bottom() - at_.y} {}

    [[nodiscard]] bool fits(const std::vector<LegendLine>& lines) const {
        const Size size = Legend(canvas_, lines, room_.w).size();
        return lines.empty() || (size.w <= room_.w && size.h <= room_.h);
    }
    void draw(const std::vector<LegendLine>& lines) {
        Legend(canvas_, lines, room_.w).draw(canvas_, at_);
    }

private:
    Canvas& canvas_;
    Point at_;
    Size room_;
};

/// A part of the legend under the card and the rest where the map is empty: the most that fits
/// under the card, beginning with the lines or, failing that, ending with the marks.
bool drawn_in_two(Canvas& canvas, const Scene& scene, UnderCard under,
                  const std::vector<LegendLine>& lines) {
    const Box area = map_area(canvas.width() / canvas.height(), canvas.text_scale(), true);
    const EmptyGround ground(canvas, scene.picture, area);
    for (std::size_t left_out = 0; left_out <= lines.size(); ++left_out)
        for (const bool lines_first : {true, false}) {
            const auto cut = lines.begin() + static_cast<std::ptrdiff_t>(
                                                 lines_first ? lines.size() - left_out : left_out);
            std::vector<LegendLine> here(lines.begin(), cut);
            std::vector<LegendLine> there(cut, lines.end());
            if (!lines_first) std::swap(here, there);
            if (!under.fits(here)) continue;
            if (!there.empty() && !drawn_on_ground(canvas, ground, there, area.w)) continue;
            under.draw(here);
            return true;
        }
    return false;
}

/// Draws of the legend what there is room for beside this card, at least its first `least`, and the
/// rest below card and map.
/// Gives: false, and draws nothing, when there is no room for those.
bool explained(Canvas& canvas, const Scene& scene, const Card& card, std::size_t least) {
    const std::vector<LegendLine> lines = legend_of(scene);
    UnderCard under(canvas, card);
    if (under.fits(lines)) {
        under.draw(lines);
        return true;
    }
    for (std::vector<LegendLine> here = without_rings(lines); here.size() >= least;
         here.pop_back()) {
        if (drawn_in_two(canvas, scene, under, here)) {
            draw_below(canvas,
                       {lines.begin() + static_cast<std::ptrdiff_t>(here.size()), lines.end()},
                       wall_inside(canvas.width(), canvas.text_scale()));
            return true;
        }
        if (here.empty()) break;
    }
    return false;
}

/// Every kind of line that the map shows is explained: a room that reads "mogelijke kans" beside a
/// green line it does not know is misled. For that what was said may lose its third line; it is
/// read aloud anyway. Where that is not enough, the explanation stands below.
void draw_card_and_legend(Canvas& canvas, const Scene& scene) {
    constexpr int least_said_lines = 2;
    const auto kinds_of_line =
        static_cast<std::size_t>(std::ranges::count_if(legend_of(scene), is_line));
    const Card whole = fitting_card(canvas, scene);
    Card card = whole;
    bool all = explained(canvas, scene, card, kinds_of_line);
    while (!all && shorten(card, least_said_lines)) {
        card.box.h = card_height(canvas, card);
        all = explained(canvas, scene, card, kinds_of_line);
    }
    if (!all) {
        card = whole;
        explained(canvas, scene, card, 0);
    }
    draw_card(canvas, scene, card);
}

}  // namespace

Box map_area(float ratio, float text_scale, bool with_card) {
    const float width = ratio * wall_units_high;
    Box area = wall_inside(width, text_scale);
    if (with_card) area.w = card_area(width, text_scale).x - 36 - area.x;
    return area;
}

void draw_opportunities(Canvas& canvas, const Scene& scene) {
    if (scene.picture.curves.empty()) {
        Sheet sheet(canvas, scene.words.say("wall.opportunities.title"));
        sheet.add_text(canvas, scene.words.say("wall.opportunities.empty"), line_style, 0, 4);
        sheet.draw(canvas, 0, scene.words);
        return;
    }
    draw_graph(canvas, scene.moving != nullptr ? *scene.moving : scene.picture);
    if (!scene.state.wall.organisations.empty())
        draw_card_and_legend(canvas, scene);
    else
        draw_legend_on_map(canvas, scene, wall_inside(canvas.width(), canvas.text_scale()));
}

}  // namespace ui
