#include "ui/wall_subject.hpp"

#include "domain/lookup.hpp"
#include "ui/wall.hpp"

#include <algorithm>

namespace ui {
namespace {

bool is_of_a_vote(domain::Screen screen) {
    switch (screen) {
        case domain::Screen::hands:
        case domain::Screen::voting:
        case domain::Screen::result:
        case domain::Screen::tie:
            return true;
        default:
            return false;
    }
}

bool has_screen(const domain::Phase& phase, domain::Screen screen) {
    const auto same = [&](domain::Screen one) {
        return one == screen || (is_of_a_vote(one) && is_of_a_vote(screen));
    };
    return same(phase.screen) || same(phase.harvest);
}

}  // namespace

const domain::Phase* phase_with(const domain::State& state, domain::Screen screen) {
    const domain::Phase* sent = domain::phase_with_key(state.method, state.wall.phase);
    if (sent != nullptr && has_screen(*sent, screen)) return sent;
    const domain::Phase* current = domain::current_phase(state);
    if (current != nullptr && has_screen(*current, screen)) return current;
    const auto first = std::ranges::find_if(state.method.phases,
                                            [&](const auto& p) { return has_screen(p, screen); });
    return first != state.method.phases.end() ? &*first : nullptr;
}

const domain::Phase* phase_of(const Scene& scene) {
    // An evening that is over is in no step; what is still shown belongs to its own.
    if (scene.state.ended)
        if (const domain::Phase* own = phase_with(scene.state, scene.state.wall.screen)) return own;
    const domain::Phase* named = domain::phase_with_key(scene.state.method, scene.state.wall.phase);
    if (named != nullptr) return named;
    // People come in before the first phase has begun.
    if (scene.state.clock.phase < 0 && !scene.state.method.phases.empty())
        return &scene.state.method.phases.front();
    return domain::current_phase(scene.state);
}

bool is_running(const Scene& scene, const domain::Phase* phase) {
    return !scene.state.ended && phase != nullptr && phase == domain::current_phase(scene.state);
}

const domain::Poll* poll_of(const Scene& scene) {
    if (const domain::Poll* named = domain::find(scene.state, scene.state.wall.poll)) return named;
    if (const domain::Poll* open = domain::open_poll(scene.state)) return open;
    return domain::last_closed_poll(scene.state);
}

const domain::Poll* closed_poll_of(const Scene& scene) {
    const domain::Poll* named = domain::find(scene.state, scene.state.wall.poll);
    if (named != nullptr) return named->open ? nullptr : named;
    return domain::last_closed_poll(scene.state);
}

std::string letter_of(int option) { return {static_cast<char>('A' + option % 26)}; }

std::string wall_name(const domain::Organisation& organisation) {
    const domain::OrganisationDetails& details = organisation.details;
    return details.short_name.empty() ? domain::short_name_for(details.name) : details.short_name;
}

std::vector<const domain::Organisation*> known(const Scene& scene,
                                               const std::vector<domain::OrganisationId>& ids) {
    std::vector<const domain::Organisation*> found;
    for (const domain::OrganisationId id : ids)
        if (const auto* organisation = domain::find(scene.state, id)) found.push_back(organisation);
    return found;
}

std::vector<Mark> marks_of(const Scene& scene, const std::vector<domain::OrganisationId>& ids,
                           const base::Theme& theme) {
    std::vector<Mark> marks;
    for (const domain::Organisation* organisation : known(scene, ids))
        marks.push_back(mark_of(*organisation, theme));
    return marks;
}

std::vector<domain::OrganisationId> partners_of(const domain::Proposal& proposal) {
    std::vector<domain::OrganisationId> ids;
    for (const domain::Partner& partner : proposal.details.partners)
        ids.push_back(partner.organisation);
    ids.insert(ids.end(), proposal.joiners.begin(), proposal.joiners.end());
    return ids;
}

std::string municipal_sentence(const Scene& scene, domain::MunicipalRole role) {
    switch (role) {
        case domain::MunicipalRole::listens:
            return scene.words.say("wall.municipality_listens");
        case domain::MunicipalRole::absent:
            return scene.words.say("wall.municipality_absent");
        case domain::MunicipalRole::joins:
            break;
    }
    return {};
}

std::string listed(const base::Words& words, const std::vector<std::string>& parts) {
    std::string list;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (at > 0) list += at + 1 < parts.size() ? ", " : words.say("wall.and");
        list += parts[at];
    }
    return list;
}

}  // namespace ui
