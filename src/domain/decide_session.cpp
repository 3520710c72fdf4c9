#include "domain/cleaning.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

constexpr int furthest_offset = 14 * 60;  // of any place on earth

SessionDetails clean_details(Cleaning& clean, const SessionDetails& typed) {
    SessionDetails details;
    details.title = clean.needed(typed.title);
    details.municipality = clean.line(typed.municipality, most_in_name);
    details.place = clean.line(typed.place);
    details.date = clean.date(typed.date);
    details.from = clean.time(typed.from);
    details.to = clean.time(typed.to);
    details.language = clean.line(typed.language);
    clean.require(details.language == "nl" || details.language == "en", Refusal::not_a_language);
    details.question = clean.line(typed.question);
    details.facilitator = clean.line(typed.facilitator);
    details.delete_by = clean.date(typed.delete_by);
    details.utc_offset_minutes = typed.utc_offset_minutes;
    clean.require(
        typed.utc_offset_minutes >= -furthest_offset && typed.utc_offset_minutes <= furthest_offset,
        Refusal::number_out_of_range);
    return details;
}

}  // namespace

Decision rule(const State& now, const StartSession& asked, const Given&) {
    if (now.started) return Refusal::session_started_already;
    Cleaning clean;
    const SessionDetails details = clean_details(clean, asked.details);
    if (clean.refusal()) return *clean.refusal();
    const std::optional<Method> method = checked(asked.method);
    if (!method) return Refusal::not_a_method;
    return Event{SessionStarted{*method, details}};
}

Decision rule(const State& now, const ChangeSession& asked, const Given&) {
    SessionDetails wanted = now.details;
    wanted.title = asked.title.value_or(wanted.title);
    wanted.municipality = asked.municipality.value_or(wanted.municipality);
    wanted.place = asked.place.value_or(wanted.place);
    wanted.date = asked.date.value_or(wanted.date);
    wanted.from = asked.from.value_or(wanted.from);
    wanted.to = asked.to.value_or(wanted.to);
    wanted.language = asked.language.value_or(wanted.language);
    wanted.question = asked.question.value_or(wanted.question);
    wanted.facilitator = asked.facilitator.value_or(wanted.facilitator);
    wanted.delete_by = asked.delete_by.value_or(wanted.delete_by);
    wanted.utc_offset_minutes = asked.utc_offset_minutes.value_or(wanted.utc_offset_minutes);
    Cleaning clean;
    const SessionDetails details = clean_details(clean, wanted);
    if (clean.refusal()) return *clean.refusal();
    if (details == now.details) return Refusal::nothing_new;
    return Event{DetailsChanged{details}};
}

Decision rule(const State& now, const SetCase& asked, const Given&) {
    Cleaning clean;
    CaseCard card;
    card.sentence = clean.line(asked.card.sentence);
    for (const Figure& figure : asked.card.figures) {
        const Figure typed{clean.line(figure.number, most_in_name), clean.line(figure.text)};
        if (typed != Figure{}) card.figures.push_back(typed);
    }
    card.source = clean.line(asked.card.source);
    card.falls_outside = clean.line(asked.card.falls_outside);
    clean.require(card.figures.size() <= most_figures_of_case, Refusal::too_many);
    if (clean.refusal()) return *clean.refusal();
    if (card == now.case_card) return Refusal::nothing_new;
    return Event{CaseSet{card}};
}

Decision rule(const State& now, const AddMunicipalWish& asked, const Given&) {
    Cleaning clean;
    const std::string text = clean.needed(asked.text);
    if (clean.refusal()) return *clean.refusal();
    const bool known = std::ranges::any_of(now.municipal_wishes, [&](const MunicipalWish& wish) {
        return folded(wish.text) == folded(text);
    });
    if (known) return Refusal::nothing_new;
    return Event{MunicipalWishAdded{text}};
}

Decision rule(const State& now, const SetMunicipalRole& asked, const Given&) {
    if (asked.role == now.municipal_role) return Refusal::nothing_new;
    return Event{MunicipalRoleSet{asked.role}};
}

Decision rule(const State& now, const ParkPoint& asked, const Given&) {
    Cleaning clean;
    const std::string text = clean.needed(asked.text);
    if (clean.refusal()) return *clean.refusal();
    if (asked.organisation.exists() && find(now, asked.organisation) == nullptr)
        return Refusal::unknown_organisation;
    return Event{PointParked{text, asked.organisation}};
}

Decision rule(const State& now, const SetNotes& asked, const Given&) {
    Cleaning clean;
    const std::string text = clean.lines(asked.text);
    if (clean.refusal()) return *clean.refusal();
    if (text == now.notes) return Refusal::nothing_new;
    return Event{NotesSet{text}};
}

Decision rule(const State& now, const EndSession&, const Given&) {
    // A count that is still going on would never be seen again.
    if (open_poll(now) != nullptr) return Refusal::poll_open_already;
    return Event{SessionEnded{}};
}

}  // namespace domain
