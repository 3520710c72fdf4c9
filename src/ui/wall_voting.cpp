#include "domain/lookup.hpp"
#include "ui/wall_options.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

namespace ui {
namespace {

std::string how_to_vote(const Scene& scene, const domain::PollRules& rules) {
    std::string how;
    if (rules.kind == domain::PollKind::levels)
        how = scene.words.say("wall.voting.levels");
    else if (rules.per == domain::VotePer::organisation)
        how = scene.words.count("wall.voting.dots_per_organisation", rules.dots_each);
    else
        how = scene.words.count("wall.voting.dots", rules.dots_each);
    how += ' ' + scene.words.say(rules.medium == domain::Medium::paper ? "wall.voting.paper"
                                                                       : "wall.voting.hands");
    const std::string municipality = municipal_sentence(scene, rules.municipal_role);
    return municipality.empty() ? how : how + ' ' + municipality;
}

}  // namespace

Sheet voting_sheet(const Canvas& canvas, const Scene& scene) {
    const domain::Poll* poll = poll_of(scene);
    const bool second = poll != nullptr && poll->round_of != domain::PollId{};
    Sheet sheet(canvas, scene.words.say(second ? "wall.voting.second_round" : "wall.voting.title"));
    if (poll == nullptr || poll->options.empty()) {
        sheet.add_text(canvas, scene.words.say("wall.voting.empty"), line_style, 0, 4);
        return sheet;
    }
    sheet.subtitle(canvas, poll->open ? how_to_vote(scene, poll->rules)
                                      : scene.words.say("wall.voting.closed"));
    std::vector<PlanRow> plans;
    for (std::size_t at = 0; at < poll->options.size(); ++at)
        plans.push_back({letter_of(static_cast<int>(at)), poll->options[at].title, "",
                         marks_of(scene, poll->options[at].partners, canvas.theme())});
    add_plans(sheet, canvas, std::move(plans));
    return sheet;
}

}  // namespace ui
