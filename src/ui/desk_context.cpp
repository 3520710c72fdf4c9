#include "ui/desk_context.hpp"

#include "domain/calendar.hpp"
#include "domain/evening_time.hpp"
#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "ui/mark.hpp"

#include <algorithm>

namespace ui {

bool Desk::shows(const domain::Organisation& organisation) const {
    return private_open() || organisation.presence == domain::Presence::present;
}

bool Desk::shows(const domain::Contribution& contribution) const {
    return private_open() || contribution.showing == domain::Showing::shown;
}

bool Desk::shows(const matching::Opportunity& opportunity) const {
    if (private_open()) return true;
    for (const domain::OrganisationId id : opportunity.organisations) {
        const domain::Organisation* organisation = domain::find(state, id);
        if (organisation == nullptr || !shows(*organisation)) return false;
    }
    for (const matching::Reason& reason : opportunity.reasons)
        for (const domain::ContributionId id : {reason.need, reason.strength}) {
            const domain::Contribution* said = domain::find(state, id);
            if (said != nullptr && !shows(*said)) return false;
        }
    return true;
}

void Desk::ask(Asked asked) {
    if (answer.wish) {
        memory.later.push_back(std::move(asked));
        return;
    }
    answer.wish = asked.wish;
    memory.asked = std::move(asked);
}

void Desk::act(DeskAct asked) {
    if (!answer.act) answer.act = std::move(asked);
}

void Desk::ask_first(std::string_view key, const std::string& about,
                     std::variant<domain::Command, DeskAct> then) {
    const std::string base = "desk.ask." + std::string(key);
    memory.question = Question{say(base + ".title", {{"what", about}}), say(base + ".text"),
                               say(base + ".yes"), std::move(then)};
    memory.widgets.focus[1] = {};
}

void Desk::go(Place place) {
    memory.place = place;
    memory.phase = state.clock.phase;
}

Box Desk::line(Box box, std::string_view text, const TextStyle& style, Align align) {
    const float x = align == Align::left     ? box.x
                    : align == Align::centre ? box.centre().x
                                             : box.right();
    return canvas.text({x, box.y + (box.h - canvas.line_height(style)) / 2}, text, style, align,
                       box.w);
}

void Desk::name_lines(Box box, std::string_view name, TextStyle style) {
    if (canvas.measure(name, style).w > box.w) style.size = 22;
    const float high = canvas.paragraph_height(box.w, name, style, 2);
    if (high > box.h) {
        line(box, name, style);
        return;
    }
    canvas.paragraph({box.x, box.y + (box.h - high) / 2, box.w, high}, name, style, 2);
}

void Desk::lines(Rest& rest, std::string_view text, const TextStyle& style, int most, float gap) {
    const float height = canvas.line_height(style);
    const int room = static_cast<int>((rest.box.h + 0.5F) / height);
    const int shown = std::min(most, room);
    if (shown < 1) return;
    const Box took = canvas.paragraph(rest.box, text, style, shown);
    rest.take(took.h, gap);
}

void Desk::heading(Rest& rest, std::string_view text, std::string_view colour) {
    if (!rest.holds(40)) return;
    line(rest.take(40, 8), text, desk_style(29, Weight::bold, colour));
}

void Desk::empty(Box area, std::string_view key) {
    Rest rest{area};
    lines(rest, say(key), desk_style(24, Weight::regular, "ink-soft"), 6);
}

Desk::Parts Desk::beside_each_other(Box area, float share_of_list) {
    constexpr float between = 14;
    const float list = (area.w - between) * share_of_list;
    return {{area.x, area.y, list, area.h},
            {area.x + list + between, area.y, area.w - list - between, area.h}};
}

Desk::Parts Desk::parts(Box area, float row, float least, float most) const {
    if (beside(area)) return beside_each_other(area, 0.44F);
    constexpr float between = 14;
    const float two_rows = 2 * row + 24;
    const float chosen = std::max(
        0.0F, std::min(std::clamp(area.h * 0.52F, least, most), area.h - between - two_rows));
    return {{area.x, area.y, area.w, area.h - between - chosen},
            {area.x, area.bottom() - chosen, area.w, chosen}};
}

float Desk::field_height(const FieldLook& look) const { return widgets.field_height(look) + 30; }

FieldEvent Desk::field(Rest& rest, FieldId id, std::string_view key, TextEdit& edit,
                       FieldLook look) {
    if (!rest.holds(field_height(look))) return FieldEvent::none;
    const std::string label = say(key);
    line(rest.take(28, 2), label, desk_style(22, Weight::regular, "ink-soft"));
    return widgets.field(rest.take(widgets.field_height(look), 12), id, label, edit, look);
}

void Desk::disc(Point centre, float radius, const domain::Organisation& organisation) {
    const Mark mark = mark_of(organisation, canvas.theme());
    MarkSize size{2 * radius, std::max(3.0F, radius * 0.17F), radius * 0.84F};
    TextStyle style = desk_style(size.initials, Weight::bold);
    const float room = (radius - size.ring) * 1.75F;
    const float wide = canvas.measure(mark.initials, style).w;
    if (wide > room) size.initials *= room / wide;
    draw_mark(canvas, centre, mark, size);
}

void Desk::discs(Box line_box, const std::vector<domain::OrganisationId>& organisations) {
    std::vector<const domain::Organisation*> all;
    for (const domain::OrganisationId id : organisations)
        if (const domain::Organisation* organisation = domain::find(state, id))
            all.push_back(organisation);
    if (all.empty()) return;
    const float mark = line_box.h;
    const float after_mark = 8;
    const float after_name = 18;
    const TextStyle style = desk_style(22, Weight::semibold);
    float wanted = -after_name;
    for (const domain::Organisation* organisation : all)
        wanted += mark + after_mark + canvas.measure(organisation->details.short_name, style).w +
                  after_name;
    const auto count = static_cast<float>(all.size());
    const float share = line_box.w / count - mark - after_mark - after_name;
    // Whole names where they fit, shortened ones while they can be read, else the marks alone.
    const bool whole = wanted <= line_box.w;
    const bool names = whole || share >= 90;
    float x = line_box.x;
    for (const domain::Organisation* organisation : all) {
        if (x + mark > line_box.right() + 0.5F) return;
        disc({x + mark / 2, line_box.centre().y}, mark / 2, *organisation);
        x += mark + after_mark;
        if (!names) continue;
        const float most = whole ? line_box.right() - x : share;
        x = line({x, line_box.y, most, mark}, organisation->details.short_name, style).right() +
            after_name;
    }
}

void Desk::marks(Box line_box, const std::vector<domain::OrganisationId>& organisations) {
    const float mark = std::min(line_box.h, 40.0F);
    float x = line_box.x;
    for (const domain::OrganisationId id : organisations) {
        const domain::Organisation* organisation = domain::find(state, id);
        if (organisation == nullptr) continue;
        if (x + mark > line_box.right() + 0.5F) return;
        disc({x + mark / 2, line_box.centre().y}, mark / 2, *organisation);
        x += mark + 8;
    }
}

std::string Desk::name_of(domain::OrganisationId organisation) const {
    const domain::Organisation* found = domain::find(state, organisation);
    return found == nullptr ? std::string() : found->details.name;
}

std::string Desk::names_of(const std::vector<domain::OrganisationId>& all) const {
    std::string names;
    for (const domain::OrganisationId id : all) {
        const std::string name = name_of(id);
        if (name.empty()) continue;
        if (!names.empty()) names += ", ";
        names += name;
    }
    return names;
}

domain::OrganisationId Desk::organisation_typed(std::string_view typed) const {
    if (typed.empty()) return {};
    if (const domain::Organisation* named = domain::organisation_named(state, typed))
        return named->id;
    const auto found = domain::organisations_for_letters(state, typed);
    if (found.empty()) return {};
    const bool initials = domain::folded(found.front()->details.initials) == domain::folded(typed);
    return found.size() == 1 || initials ? found.front()->id : domain::OrganisationId{};
}

std::string Desk::clock(base::UtcSeconds at) const {
    return domain::clock_text(words, at, state.details.utc_offset_minutes);
}

std::string Desk::today() const {
    return domain::local_date(input.scene.now, state.details.utc_offset_minutes);
}

Place place_of_phase(const domain::State& state) {
    const domain::Phase* phase = domain::current_phase(state);
    if (phase == nullptr || !phase->side.empty()) return Place::cards;
    for (const domain::Screen screen : {phase->harvest, phase->screen}) {
        switch (screen) {
            case domain::Screen::opportunities:
                return Place::opportunities;
            case domain::Screen::tables:
                return Place::tables;
            case domain::Screen::proposals:
                return Place::proposals;
            case domain::Screen::hands:
            case domain::Screen::voting:
            case domain::Screen::result:
            case domain::Screen::tie:
                return Place::voting;
            case domain::Screen::agreements:
            case domain::Screen::closing:
                return Place::agreements;
            default:
                break;
        }
    }
    return Place::cards;
}

Place place_now(const domain::State& state, const DeskMemory& memory) {
    return memory.place && memory.phase == state.clock.phase ? *memory.place
                                                             : place_of_phase(state);
}

std::string option_letter(int option) {
    return std::string(1, static_cast<char>('A' + std::clamp(option, 0, 25)));
}

}  // namespace ui
