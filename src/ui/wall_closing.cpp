#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr TextStyle date_style{.size = 52};
constexpr TextStyle missing_style{.size = 52, .weight = Weight::bold, .colour = "ask"};
constexpr float after_disc = 34;
constexpr float before_date = 40;

void draw_tick(Canvas& canvas, Point centre, float radius) {
    canvas.circle(centre, radius, canvas.colour("action"));
    const float unit = radius / 42;
    canvas.polyline({{centre.x - 17 * unit, centre.y + 1 * unit},
                     {centre.x - 5 * unit, centre.y + 13 * unit},
                     {centre.x + 18 * unit, centre.y - 11 * unit}},
                    canvas.colour("surface"), 9 * unit, false);
}

void add_agreement(Sheet& sheet, const Canvas& canvas, std::string title, std::string date,
                   const TextStyle& style) {
    const float disc = 84 * canvas.text_scale();
    const float width = sheet.rest().w;
    const float date_width = canvas.measure(date, style).w;
    const float text = width - disc - after_disc - date_width - before_date;
    const float height = std::max(disc, canvas.paragraph_height(text, title, strong_style, 2));
    sheet.add(height, 30, [=](Canvas& on, Box box) {
        const float middle = box.y + box.h / 2;
        draw_tick(on, {box.x + disc / 2, middle}, disc / 2);
        const float taken = on.paragraph_height(text, title, strong_style, 2);
        on.paragraph({box.x + disc + after_disc, middle - taken / 2, text, 0}, title, strong_style,
                     2);
        on.text({box.right(), middle - on.line_height(style) / 2}, date, style, Align::right);
    });
}

/// The first day on which something is looked back on; dates sort as their text does.
std::string first_review(const domain::State& state) {
    std::string first;
    for (const domain::Agreement& agreement : state.agreements) {
        const std::string& review = agreement.details.review;
        if (!review.empty() && (first.empty() || review < first)) first = review;
    }
    return first;
}

void add_farewell(Sheet& sheet, const Canvas& canvas, const Scene& scene) {
    const std::string review = first_review(scene.state);
    if (!review.empty())
        sheet.add_text(canvas,
                       scene.words.say("wall.closing.review",
                                       {{"date", domain::long_date(scene.words, review)}}),
                       soft_style, 46, 2);
    const int people = domain::people_present(scene.state);
    sheet.add_text(canvas,
                   people > 1 ? scene.words.count("wall.closing.thanks", people)
                              : scene.words.say("wall.closing.thanks_all"),
                   soft_style, review.empty() ? 46 : 8, 1);
}

std::string title(const Scene& scene) {
    const domain::Phase* phase = phase_of(scene);
    if (phase != nullptr && phase->screen == domain::Screen::closing && !phase->question.nl.empty())
        return phase->question.in(scene.words.language());
    return scene.words.say("wall.closing.title");
}

}  // namespace

Sheet closing_sheet(const Canvas& canvas, const Scene& scene) {
    Sheet sheet(canvas, title(scene));
    for (const domain::Agreement& agreement : scene.state.agreements) {
        const domain::Proposal* proposal = domain::find(scene.state, agreement.details.proposal);
        const bool dated = !agreement.details.before.empty();
        add_agreement(sheet, canvas,
                      proposal != nullptr ? proposal->details.title : agreement.details.first_step,
                      dated ? domain::short_date(scene.words, agreement.details.before)
                            : scene.words.say("wall.agreements.missing"),
                      dated ? date_style : missing_style);
    }
    if (scene.state.agreements.empty())
        sheet.add_text(canvas, scene.words.say("wall.closing.empty"), line_style, 0, 4);
    add_farewell(sheet, canvas, scene);
    return sheet;
}

}  // namespace ui
