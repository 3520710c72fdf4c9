#include "domain/lookup.hpp"
#include "ui/wall_options.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

namespace ui {
namespace {

std::string line_under(const Scene& scene, const domain::ProposalDetails& details) {
    std::string line;
    if (!details.for_whom.empty())
        line = scene.words.say("wall.proposals.for_whom", {{"whom", details.for_whom}});
    const bool fits = scene.state.method.rules.show_municipal_fit &&
                      domain::find(scene.state, details.serves) != nullptr;
    if (!fits) return line;
    const std::string fit = scene.words.say("wall.municipal_fit");
    // What is cut off, when it is long, is for whom.
    return line.empty() ? fit : fit + " · " + line;
}

}  // namespace

Sheet proposals_sheet(const Canvas& canvas, const Scene& scene) {
    Sheet sheet(canvas, scene.words.say("wall.proposals.title"));
    std::vector<PlanRow> plans;
    for (const domain::Proposal* proposal : domain::standing_proposals(scene.state))
        plans.push_back({"", proposal->details.title, line_under(scene, proposal->details),
                         marks_of(scene, partners_of(*proposal), canvas.theme())});
    if (plans.empty())
        sheet.add_text(canvas, scene.words.say("wall.proposals.empty"), line_style, 0, 4);
    else
        add_plans(sheet, canvas, std::move(plans));
    return sheet;
}

}  // namespace ui
