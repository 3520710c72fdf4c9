#include "domain/lookup.hpp"
#include "ui/wall_names.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <memory>

namespace ui {
namespace {

std::string title(const Scene& scene) {
    const domain::Phase* phase = phase_of(scene);
    if (phase != nullptr && phase->screen == domain::Screen::welcome && !phase->question.nl.empty())
        return phase->question.in(scene.words.language());
    return scene.words.say("wall.welcome.title");
}

/// The whole question of the evening, which the top bar shortens.
void add_question(Sheet& sheet, const Canvas& canvas, const Scene& scene) {
    const std::string& question = scene.state.details.question;
    if (question.empty()) return;
    sheet.add_text(canvas, scene.words.say("wall.welcome.question"),
                   coloured("ink-soft", text_style), 50, 1);
    sheet.add_text(canvas, question, on("paper", strong_style), 0, 3);
}

}  // namespace

// Who is expected but not here yet is nobody's business on a wall: it lists who is present.
Sheet welcome_sheet(const Canvas& canvas, const Scene& scene) {
    Sheet sheet(canvas, title(scene));
    std::vector<const domain::Organisation*> present;
    for (const domain::Organisation& organisation : scene.state.organisations)
        if (organisation.presence == domain::Presence::present) present.push_back(&organisation);
    if (present.empty()) {
        sheet.add_text(canvas, scene.words.say("wall.welcome.empty"), line_style, 0, 4);
        add_question(sheet, canvas, scene);
        return sheet;
    }
    const auto flow = std::make_shared<NameFlow>(canvas, named_marks(present, canvas.theme()),
                                                 sheet.rest().w, 44.0F);
    for (int row = 0; row < flow->rows(); ++row)
        sheet.add(flow->row_height(), 22,
                  [flow, row](Canvas& on, Box box) { flow->draw_row(on, box, row); });
    add_question(sheet, canvas, scene);
    return sheet;
}

}  // namespace ui
