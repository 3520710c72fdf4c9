#include "ui/wall_card.hpp"

#include "domain/lookup.hpp"
#include "domain/said_words.hpp"
#include "ui/wall.hpp"
#include "ui/wall_map_legend.hpp"
#include "ui/wall_sheet.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr float padding = 28;
constexpr float below_padding = 18;  // under the words: there every bit of height is the map's
constexpr float between_partners = 18;
constexpr float between_columns = 28;
constexpr float below_height = 252;   // the badge, a name and two lines of what was said
constexpr float narrow_ratio = 1.5F;  // walls that are less wide have the card below
constexpr float large_text = 1.2F;  // in which a card below leaves less of the map than one beside
constexpr int most_said_lines = 3;
constexpr TextStyle badge_style{
    .size = 44, .weight = Weight::bold, .colour = "ink", .ground = "spark-badge"};
constexpr TextStyle partner_style = on("surface", {.size = 46, .weight = Weight::bold});
constexpr TextStyle said_style = on("surface", {.size = 44});

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

std::vector<CardPart> parts_of(const Scene& scene) {
    const std::vector<domain::ContributionId> ids = said_in(scene);
    std::vector<CardPart> all;
    for (const domain::Organisation* organisation : known(scene, scene.state.wall.organisations)) {
        CardPart part{wall_name(*organisation), {}, {}};
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

/// Who it is for must be whole: a long word makes the letters smaller, down to the least.
TextStyle fitting(const Canvas& canvas, TextStyle style, const std::string& text, float most) {
    while (style.size > 42 && canvas.measure(text, style).w > most) style.size -= 1;
    return style;
}

void draw_badge(Canvas& canvas, Point at, const std::string& text, float most) {
    const TextStyle style = fitting(canvas, badge_style, text, most - 52);
    const float width = std::min(canvas.measure(text, style).w, most - 52);
    const Box box{at.x, at.y, width + 52, badge_height(canvas)};
    canvas.fill(box, canvas.colour("spark-badge"), box.h / 2);
    canvas.text({box.x + 26, box.y + 7}, text, style, Align::left, width);
}

/// The width of what stands in a part.
float part_width(const Card& card) {
    const float inner = card.box.w - 2 * padding;
    if (!card.below) return inner;
    const auto columns = static_cast<float>(card.parts.size());
    return (inner - (columns - 1) * between_columns) / columns;
}

float part_height(const Canvas& canvas, const Card& card, const CardPart& part) {
    float height = canvas.line_height(partner_style);
    for (std::size_t i = 0; i < part.said.size(); ++i)
        if (part.lines[i] > 0)
            height +=
                canvas.paragraph_height(part_width(card), part.said[i], said_style, part.lines[i]);
    return height;
}

float highest_part(const Canvas& canvas, const Card& card) {
    float most = 0;
    for (const CardPart& part : card.parts) most = std::max(most, part_height(canvas, card, part));
    return most;
}

/// How far the badge stands out above a card: below a map it lies over the border.
float badge_above(const Canvas& canvas, const Card& card) {
    return card.below ? badge_height(canvas) / 2 : 0;
}

float card_height(const Canvas& canvas, const Card& card) {
    if (card.below) return badge_height(canvas) / 2 + highest_part(canvas, card) + below_padding;
    float height = 2 * padding + badge_height(canvas);
    for (const CardPart& part : card.parts)
        height += between_partners + part_height(canvas, card, part);
    return height;
}

/// As many lines for each as it needs, up to the most.
void measure(const Canvas& canvas, Card& card) {
    for (CardPart& part : card.parts) {
        part.lines.clear();
        for (const std::string& said : part.said)
            part.lines.push_back(static_cast<int>(
                canvas.paragraph_height(part_width(card), said, said_style, most_said_lines) /
                    canvas.line_height(said_style) +
                0.5F));
    }
    card.box.h = card_height(canvas, card);
}

}  // namespace

CardRoom card_room(float width, float text_scale) {
    const Box inside = wall_inside(width, text_scale);
    if (width < narrow_ratio * wall_units_high && text_scale < large_text) {
        const float high = below_height * std::max(1.0F, text_scale);
        return {{inside.x, inside.bottom() - high, inside.w, high}, true};
    }
    const float wide =
        std::clamp(560 * text_scale, width * 0.305F, std::max(width * 0.305F, width * 0.44F));
    return {{inside.right() - wide, inside.y, wide, inside.h}, false};
}

bool shorten(const Canvas& canvas, Card& card, int least) {
    const float highest = card.below ? highest_part(canvas, card) : 0;
    int* longest = nullptr;
    for (CardPart& part : card.parts) {
        if (card.below && part_height(canvas, card, part) < highest) continue;
        for (int& lines : part.lines)
            if (longest == nullptr || lines >= *longest) longest = &lines;
    }
    if (longest == nullptr || *longest <= least) return false;
    --*longest;
    card.box.h = card_height(canvas, card);
    return true;
}

Card fitting_card(const Canvas& canvas, const Scene& scene) {
    const CardRoom room = card_room(canvas.width(), canvas.text_scale());
    Card card{room.box, parts_of(scene), 0, room.below};
    card.partners = card.parts.size();
    const float most = room.box.h - badge_above(canvas, card);
    // Two leave a third of a narrow wall for the legend, unless that would cut what they said.
    if (card.below && card.partners <= 2) card.box.w = (room.box.w - between_columns) * 2 / 3;
    measure(canvas, card);
    if (card.below && card.box.h > most) {
        card.box.w = room.box.w;
        measure(canvas, card);
    }
    while (card_height(canvas, card) > most && shorten(canvas, card, 0)) {
    }
    while (!card.below && card.parts.size() > 1 && card_height(canvas, card) > most)
        card.parts.pop_back();
    card.box.h = card_height(canvas, card);
    if (card.below) card.box.y = room.box.bottom() - card.box.h;
    return card;
}

void draw_card(Canvas& canvas, const Scene& scene, const Card& card) {
    const Box& box = card.box;
    canvas.fill(box, canvas.colour("surface"), 22);
    canvas.outline(box, canvas.colour("spark"), 6, 22);

    const float inner = part_width(card);
    float x = box.x + padding;
    float y = box.y + padding;
    if (card.below) y = box.y - badge_above(canvas, card);
    draw_badge(canvas, {x, y}, badge_text(scene, card.partners), box.w - 2 * padding);
    y += badge_height(canvas);
    const float first = y;
    for (const CardPart& part : card.parts) {
        if (!card.below) y += between_partners;
        y = canvas
                .text({x, y}, part.name, fitting(canvas, partner_style, part.name, inner),
                      Align::left, inner)
                .bottom();
        for (std::size_t i = 0; i < part.said.size(); ++i)
            if (part.lines[i] > 0)
                y = canvas.paragraph({x, y, inner, 0}, part.said[i], said_style, part.lines[i])
                        .bottom();
        if (!card.below) continue;
        x += inner + between_columns;
        y = first;
    }
}

}  // namespace ui
