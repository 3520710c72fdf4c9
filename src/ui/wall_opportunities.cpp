#include "domain/lookup.hpp"
#include "ui/graph_view.hpp"
#include "ui/map_legend.hpp"
#include "ui/wall.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <optional>

namespace ui {
namespace {

constexpr float padding = 34;
constexpr float between_partners = 24;
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
            const bool need = said->side == domain::Side::need;
            part.said.push_back(scene.words.say(need ? "wall.card.seeks" : "wall.card.has",
                                                {{"text", said->text}}));
        }
        all.push_back(std::move(part));
    }
    return all;
}

float badge_height(const Canvas& canvas) { return canvas.line_height(badge_style) + 14; }

float part_height(const Canvas& canvas, const Part& part, float width, int lines) {
    float height = canvas.line_height(partner_style);
    if (lines > 0)
        for (const std::string& said : part.said)
            height += canvas.paragraph_height(width, said, said_style, lines);
    return height;
}

float card_height(const Canvas& canvas, const std::vector<Part>& all, float width, int lines) {
    float height = 2 * padding + badge_height(canvas);
    for (const Part& part : all)
        height += between_partners + part_height(canvas, part, width, lines);
    return height;
}

std::string badge_text(const Scene& scene, std::size_t partners) {
    const std::string key = "wall.card.chance." + std::to_string(partners);
    if (scene.words.knows(key)) return scene.words.say(key);
    return scene.words.say("wall.card.chance", {{"n", std::to_string(partners)}});
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

/// Draws the card and gives the box it took.
Box draw_card(Canvas& canvas, const Scene& scene) {
    std::vector<Part> all = parts(scene);
    const std::size_t partners = all.size();
    Box card = card_area(canvas.width(), canvas.text_scale());
    const float inner = card.w - 2 * padding;
    int lines = 3;
    while (lines > 0 && card_height(canvas, all, inner, lines) > card.h) --lines;
    while (all.size() > 1 && card_height(canvas, all, inner, lines) > card.h) all.pop_back();
    card.h = card_height(canvas, all, inner, lines);
    canvas.fill(card, canvas.colour("surface"), 22);
    canvas.outline(card, canvas.colour("spark"), 6, 22);

    float y = card.y + padding;
    draw_badge(canvas, {card.x + padding, y}, badge_text(scene, partners), inner);
    y += badge_height(canvas);
    for (const Part& part : all) {
        y += between_partners;
        y = canvas.text({card.x + padding, y}, part.name, partner_style, Align::left, inner)
                .bottom();
        for (const std::string& said : part.said)
            if (lines > 0)
                y = canvas.paragraph({card.x + padding, y, inner, 0}, said, said_style, lines)
                        .bottom();
    }
    return card;
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
            return scene.words.say("wall.legend.chosen");
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

/// What the picture shows, most needed first: what a line means, then shapes, then rings.
std::vector<LegendLine> legend(const Scene& scene) {
    std::vector<LegendLine> lines;
    const auto rank = [](const LegendLine& line) {
        switch (line.entry.kind) {
            case graph::LegendKind::chosen:
                return 0;
            case graph::LegendKind::status:
                return 1;
            case graph::LegendKind::shape:
                return 2;
            case graph::LegendKind::hollow:
                return 3;
            case graph::LegendKind::ring:
                break;
        }
        return 4;
    };
    for (const graph::LegendEntry& entry : scene.picture.legend)
        if (auto words = legend_words(scene, entry)) lines.push_back({entry, *std::move(words)});
    std::ranges::stable_sort(lines, {}, rank);
    return lines;
}

/// The longest beginning of the legend, by kind of line, for which there is room: below the card
/// or, without one, where the map leaves the wall empty.
void add_legend(Canvas& canvas, const Scene& scene, const std::optional<Box>& card) {
    std::vector<LegendLine> lines = legend(scene);
    const Box inside = wall_inside(canvas.width(), canvas.text_scale());
    std::optional<EmptyGround> ground;
    if (!card) ground.emplace(canvas, scene.picture, inside);
    while (!lines.empty()) {
        const Size size = legend_size(canvas, lines);
        Box place;
        if (ground)
            place = ground->place(size);
        else if (size.w <= card->w && card->bottom() + 24 + size.h <= inside.bottom())
            place = {card->x, card->bottom() + 24, size.w, size.h};
        if (place.w > 0) return draw_legend(canvas, {place.x, place.y}, lines);
        const auto last = lines.back().entry.kind;
        while (!lines.empty() && lines.back().entry.kind == last) lines.pop_back();
    }
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
    draw_graph(canvas, scene.picture);
    std::optional<Box> card;
    if (!scene.state.wall.organisations.empty()) card = draw_card(canvas, scene);
    add_legend(canvas, scene, card);
}

}  // namespace ui
