#include "domain/cleaning.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

bool is_phase(const State& now, int phase) {
    return phase >= 0 && static_cast<std::size_t>(phase) < now.method.phases.size();
}

int planned_minutes(const State& now, int phase) {
    return now.clock.minutes[static_cast<std::size_t>(phase)];
}

Table clean_table(Cleaning& clean, const State& now, const Table& typed) {
    Table table;
    table.number = typed.number;
    clean.require(typed.number >= 1 && typed.number <= static_cast<int>(most_tables),
                  Refusal::number_out_of_range);
    table.title = clean.line(typed.title);
    table.proposal = typed.proposal;
    clean.require(!typed.proposal.exists() || find(now, typed.proposal) != nullptr,
                  Refusal::unknown_proposal);
    for (const OrganisationId id : typed.organisations) {
        clean.require(find(now, id) != nullptr, Refusal::unknown_organisation);
        if (std::ranges::find(table.organisations, id) == table.organisations.end())
            table.organisations.push_back(id);
    }
    table.people = typed.people;
    clean.require(typed.people >= 0 && typed.people <= most_people, Refusal::number_out_of_range);
    return table;
}

/// Why this cannot be shown, or nothing.
std::optional<Refusal> not_to_be_shown(const State& now, const WallView& view) {
    if (!view.phase.empty() && phase_with_key(now.method, view.phase) == nullptr)
        return Refusal::unknown_phase;
    for (const OrganisationId id : view.organisations)
        if (find(now, id) == nullptr) return Refusal::unknown_organisation;
    for (const ContributionId id : view.contributions)
        if (find(now, id) == nullptr) return Refusal::unknown_contribution;
    const Poll* poll = find(now, view.poll);
    if (view.poll.exists() && poll == nullptr) return Refusal::unknown_poll;
    const std::size_t options = poll == nullptr ? 1 : poll->options.size();
    if (view.option < 0 || static_cast<std::size_t>(view.option) >= options)
        return Refusal::unknown_option;
    if (view.page < 0 || view.page > most_pages) return Refusal::number_out_of_range;
    return std::nullopt;
}

bool is_term(const std::vector<Term>& terms, const std::string& key) {
    return std::ranges::any_of(terms, [&](const Term& term) { return term.key == key; });
}

/// Why lines cannot be chosen by this. What organisations are may be free text, so any text does
/// that one of them is.
std::optional<Refusal> not_a_filter(const State& now, const MapFilter& filter) {
    const auto told = [&](auto member) {
        return std::ranges::any_of(now.organisations, [&](const Organisation& organisation) {
            return organisation.details.*member == filter.value;
        });
    };
    const auto fits = [&](bool fit, Refusal refusal) {
        return fit ? std::nullopt : std::optional(refusal);
    };
    switch (filter.key) {
        case MapFilterKey::strength:
            return fits(filter.value.size() == 1 && filter.value >= "1" && filter.value <= "5",
                        Refusal::number_out_of_range);
        case MapFilterKey::policy_field:
            return fits(is_term(now.method.policy_fields, filter.value) ||
                            told(&OrganisationDetails::policy_field),
                        Refusal::unknown_term);
        case MapFilterKey::kind:
            return fits(is_term(now.method.kinds, filter.value) || told(&OrganisationDetails::kind),
                        Refusal::unknown_term);
        case MapFilterKey::target_group:
            return fits(is_term(now.method.target_groups, filter.value), Refusal::unknown_term);
        case MapFilterKey::municipal_wish:
            break;
    }
    return fits(std::ranges::any_of(now.municipal_wishes,
                                    [&](const MunicipalWish& wish) {
                                        return base::to_text(wish.id) == filter.value;
                                    }),
                Refusal::unknown_municipal_wish);
}

}  // namespace

Decision rule(const State& now, const EnterPhase& asked, const Given& given) {
    if (!is_phase(now, asked.phase)) return Refusal::unknown_phase;
    if (asked.phase == now.clock.phase) return Refusal::nothing_new;
    const std::chrono::minutes minutes(planned_minutes(now, asked.phase));
    return Event{PhaseEntered{asked.phase, given.at + minutes}};
}

Decision rule(const State& now, const ExtendPhase& asked, const Given& given) {
    if (now.clock.phase < 0) return Refusal::phase_not_started;
    if (asked.minutes == 0) return Refusal::nothing_new;
    if (asked.minutes < -most_minutes || asked.minutes > most_minutes)
        return Refusal::number_out_of_range;
    const int planned = planned_minutes(now, now.clock.phase) + asked.minutes;
    const base::UtcSeconds end = now.clock.planned_end + std::chrono::minutes(asked.minutes);
    const bool in_the_past = asked.minutes < 0 && end < given.at;
    if (in_the_past || planned < 0 || planned > most_minutes) return Refusal::number_out_of_range;
    return Event{PhaseExtended{now.clock.phase, asked.minutes, end}};
}

Decision rule(const State& now, const SetMinutes& asked, const Given& given) {
    if (!is_phase(now, asked.phase)) return Refusal::unknown_phase;
    const Phase& phase = now.method.phases[static_cast<std::size_t>(asked.phase)];
    if (asked.minutes < 0 || asked.minutes > most_minutes) return Refusal::number_out_of_range;
    if (asked.minutes == planned_minutes(now, asked.phase)) return Refusal::nothing_new;
    const bool never_shorter = phase.shorten_order == 0 && asked.minutes < phase.minutes;
    if (never_shorter || asked.minutes < phase.least_minutes)
        return Refusal::phase_cannot_be_shortened;
    const bool in_the_past = asked.phase == now.clock.phase &&
                             asked.minutes < planned_minutes(now, asked.phase) &&
                             now.clock.since + std::chrono::minutes(asked.minutes) < given.at;
    if (in_the_past) return Refusal::number_out_of_range;
    return Event{MinutesSet{asked.phase, asked.minutes}};
}

Decision rule(const State& now, const PlanTables& asked, const Given&) {
    if (asked.tables.empty()) return Refusal::no_tables;
    if (asked.tables.size() > most_tables) return Refusal::too_many;
    Cleaning clean;
    std::vector<Table> tables;
    for (const Table& typed : asked.tables) {
        clean.require(std::ranges::find(tables, typed.number, &Table::number) == tables.end(),
                      Refusal::table_number_twice);
        tables.push_back(clean_table(clean, now, typed));
    }
    clean.require(asked.rounds >= 1 && asked.rounds <= most_rounds, Refusal::number_out_of_range);
    clean.require(asked.round_minutes >= 1 && asked.round_minutes <= most_minutes,
                  Refusal::number_out_of_range);
    if (clean.refusal()) return *clean.refusal();
    const TablePlan& plan = now.table_plan;
    if (tables == plan.tables && asked.rounds == plan.rounds &&
        asked.round_minutes == plan.round_minutes && plan.round == 0)
        return Refusal::nothing_new;
    return Event{TablesPlanned{tables, asked.rounds, asked.round_minutes}};
}

Decision rule(const State& now, const StartRound& asked, const Given& given) {
    if (now.table_plan.tables.empty()) return Refusal::no_tables;
    if (asked.round < 1 || asked.round > now.table_plan.rounds) return Refusal::number_out_of_range;
    const std::chrono::minutes minutes(now.table_plan.round_minutes);
    return Event{RoundStarted{asked.round, given.at + minutes}};
}

Decision rule(const State& now, const ShowOnWall& asked, const Given& given) {
    if (const auto refusal = not_to_be_shown(now, asked.view)) return *refusal;
    // Showing something new ends a pause and a standstill: what was sent is what people see.
    WallView view = asked.view;
    view.sent = given.next;
    view.paused = false;
    view.frozen = false;
    view.frozen_at = {};
    return Event{WallShown{view}};
}

Decision rule(const State& now, const ShowMap& asked, const Given&) {
    if (!asked.phase.empty() && phase_with_key(now.method, asked.phase) == nullptr)
        return Refusal::unknown_phase;
    const MapLook& look = asked.look;
    if (look.follow.exists() && find(now, look.follow) == nullptr)
        return Refusal::unknown_organisation;
    if (look.zoom < 100 || look.zoom > most_zoom || !is_on_map(look.centre))
        return Refusal::number_out_of_range;
    for (std::size_t at = 0; at < look.filters.size(); ++at) {
        if (const auto refusal = not_a_filter(now, look.filters[at])) return *refusal;
        for (std::size_t before = 0; before < at; ++before)
            if (look.filters[before].key == look.filters[at].key) return Refusal::too_many;
    }
    return Event{MapShown{asked.phase, look}};
}

Decision rule(const State& now, const PauseWall& asked, const Given&) {
    if (asked.paused == now.wall.paused) return Refusal::nothing_new;
    return Event{WallPaused{asked.paused}};
}

Decision rule(const State& now, const FreezeWall& asked, const Given&) {
    if (asked.frozen == now.wall.frozen) return Refusal::nothing_new;
    return Event{WallFrozen{asked.frozen}};
}

}  // namespace domain
