#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

constexpr int list_id = 20;
constexpr std::size_t most_hits = 60;

/// Something that can be jumped to.
struct Hit {
    std::string title;
    std::string kind;
    std::function<void(Desk&)> jump;
};

void add_places(const Desk& desk, std::vector<Hit>& hits) {
    for (int place = 0; place <= static_cast<int>(Place::session); ++place)
        hits.push_back({desk.say("desk.place." + std::to_string(place)),
                        desk.say("desk.search.place"),
                        [place](Desk& at) { at.go(static_cast<Place>(place)); }});
    for (std::size_t phase = 0; phase < desk.state.method.phases.size(); ++phase)
        hits.push_back({std::to_string(phase + 1) + " " +
                            desk.state.method.phases[phase].name.in(desk.language()),
                        desk.say("desk.search.phase"), [phase](Desk& at) {
                            at.wish(domain::EnterPhase{static_cast<int>(phase)});
                        }});
}

void add_people(const Desk& desk, std::vector<Hit>& hits) {
    for (const domain::Organisation& organisation : desk.state.organisations) {
        if (!desk.shows(organisation)) continue;
        hits.push_back({organisation.details.name + " (" + organisation.details.initials + ")",
                        desk.say("desk.search.organisation"), [id = organisation.id](Desk& at) {
                            at.memory.organisation = id;
                            at.go(Place::cards);
                        }});
    }
}

void add_said(const Desk& desk, std::vector<Hit>& hits) {
    for (const domain::Contribution* card : domain::standing_contributions(desk.state)) {
        if (!desk.shows(*card)) continue;
        hits.push_back({card->text,
                        desk.say(card->side == domain::Side::need ? "desk.search.need"
                                                                  : "desk.search.strength"),
                        [id = card->id, of = card->organisation](Desk& at) {
                            at.memory.organisation = of;
                            at.memory.contribution = id;
                            at.go(Place::cards);
                            at.memory.widgets.focus[0] = {};
                        }});
    }
    for (const domain::Proposal* proposal : domain::standing_proposals(desk.state))
        hits.push_back({proposal->details.title, desk.say("desk.search.proposal"),
                        [id = proposal->id](Desk& at) {
                            at.memory.proposal = id;
                            at.go(Place::proposals);
                        }});
    for (const domain::Agreement& agreement : desk.state.agreements)
        hits.push_back({agreement.details.first_step, desk.say("desk.search.agreement"),
                        [id = agreement.details.proposal](Desk& at) {
                            at.memory.proposal = id;
                            at.go(Place::agreements);
                        }});
}

/// What holds the words typed: titles that begin so first.
std::vector<Hit> hits_of(const Desk& desk) {
    std::vector<Hit> all;
    add_places(desk, all);
    add_people(desk, all);
    add_said(desk, all);
    const std::string wanted = domain::folded(desk.memory.search.text);
    std::vector<Hit> found;
    for (const bool at_start : {true, false})
        for (const Hit& hit : all) {
            const std::size_t at = domain::folded(hit.title).find(wanted);
            if (at == std::string::npos || (at == 0) != at_start) continue;
            if (found.size() < most_hits) found.push_back(hit);
        }
    return found;
}

void draw_hit(Desk& desk, Box box, const Hit& hit, bool chosen) {
    desk.widgets.row({box.x, box.y, box.w, box.h - 4}, hit.title, chosen);
    const std::string_view ground = chosen ? "action-soft" : "surface";
    const TextStyle soft = desk_style(22, Weight::regular, "ink-soft", ground);
    const float kind = desk.canvas.measure(hit.kind, soft).w;
    desk.line({box.right() - 16 - kind, box.y, kind + 2, box.h - 4}, hit.kind, soft);
    desk.line({box.x + 16, box.y, box.w - kind - 56, box.h - 4}, hit.title,
              desk_style(24, Weight::regular, "ink", ground));
}

}  // namespace

void desk_search(Desk& desk, Box area) {
    const float width = std::min(area.w - 80, 1100.0F);
    const Box box{area.centre().x - width / 2, area.y + 70, width, area.h - 140};
    desk.canvas.fill(box, desk.canvas.colour("surface"), 16);
    desk.canvas.outline(box, desk.canvas.colour("ink"), 3, 16);
    Rest rest{box.inset(28)};
    const std::string hint = desk.say("desk.search.hint");
    FieldLook look;
    look.size = 30;
    look.hint = hint;
    DeskMemory& memory = desk.memory;
    const FieldEvent event =
        desk.widgets.field(rest.take(desk.widgets.field_height(look), 14), {Field::search},
                           desk.say("desk.search"), memory.search, look);
    if (event == FieldEvent::changed) memory.found = 0;
    const std::vector<Hit> hits = hits_of(desk);
    const auto count = static_cast<int>(hits.size());
    if (desk.widgets.take(Key::down)) ++memory.found;
    if (desk.widgets.take(Key::up)) --memory.found;
    memory.found = std::clamp(memory.found, 0, std::max(0, count - 1));
    const auto close = [&] { memory.over = Over::nothing; };
    if (hits.empty()) desk.empty(rest.box, "desk.search.nothing");
    int opened = event == FieldEvent::entered && count > 0 ? memory.found : -1;
    desk.widgets.list(
        rest.box, list_id, count, memory.found, [](int) { return 54.0F; },
        [&](int row, Box at) {
            draw_hit(desk, at, hits[static_cast<std::size_t>(row)], row == memory.found);
            if (desk.widgets.clicked(at)) opened = row;
        });
    if (opened >= 0) {
        hits[static_cast<std::size_t>(opened)].jump(desk);
        memory.search = TextEdit();
        close();
    } else if (desk.widgets.take(Key::escape)) {
        close();
    }
}

}  // namespace ui
