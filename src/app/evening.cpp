#include "app/evening.hpp"

#include <algorithm>
#include <set>
#include <type_traits>

#include "domain/room_view.hpp"
#include "store/event_codes.hpp"

namespace app {
namespace {

template <class... Kinds>
bool is_any(const domain::Event& event) {
    return (std::holds_alternative<Kinds>(event) || ...);
}

/// Ctrl Z takes back what somebody did to the evening; where the evening is and what the wall
/// shows have keys of their own, and what is final is never offered.
bool can_be_offered(const domain::Record& record) {
    if (record.by == domain::Origin::phone) return false;
    return !is_any<domain::SessionStarted, domain::PollClosed, domain::CountCorrected,
                   domain::PhaseEntered, domain::RoundStarted, domain::WallShown,
                   domain::WallPaused, domain::WallFrozen, domain::Withdrawn, domain::Restored>(
        record.event);
}

}  // namespace

Evening::Evening(std::unique_ptr<store::Session> session, graph::Lettering lettering)
    : session_(std::move(session)), lettering_(std::move(lettering)) {
    look();
}

bool Evening::look() {
    std::shared_ptr<const domain::State> now = session_->snapshot();
    if (now == seen_) return false;
    seen_ = std::move(now);
    desk_.reset();
    wall_.reset();
    find_steps();
    return true;
}

void Evening::find_steps() {
    undo_.reset();
    redo_.reset();
    session_->look_at_records([&](std::span<const domain::Record> records) {
        std::set<domain::FactNumber> gone;
        std::vector<domain::FactNumber> taken_back;  // that Ctrl Y can bring back, newest last
        for (const domain::Record& record : records) {
            if (const auto* back = std::get_if<domain::Withdrawn>(&record.event)) {
                gone.insert(back->fact);
                taken_back.push_back(back->fact);
            } else if (const auto* again = std::get_if<domain::Restored>(&record.event)) {
                gone.erase(again->fact);
                std::erase(taken_back, again->fact);
            } else if (can_be_offered(record)) {
                // Something new was done: what lies behind it is no longer the next to redo.
                taken_back.clear();
            }
        }
        const auto step = [&](domain::FactNumber fact) {
            const auto found = std::find_if(
                records.rbegin(), records.rend(),
                [&](const domain::Record& record) { return record.number == fact; });
            return Step{fact, std::string(store::code_of(found->event))};
        };
        const auto last =
            std::find_if(records.rbegin(), records.rend(), [&](const domain::Record& record) {
                return can_be_offered(record) && !gone.contains(record.number);
            });
        if (last != records.rend()) undo_ = step(last->number);
        if (!taken_back.empty()) redo_ = step(taken_back.back());
    });
}

const Moment& Evening::desk(const MapShape& shape) {
    if (desk_ && desk_shape_ == shape) return *desk_;
    desk_shape_ = shape;
    desk_ = Moment{*seen_, matching::opportunities(*seen_, matching::Audience::desk),
                   wall(shape).picture};
    return *desk_;
}

const Moment& Evening::wall(const MapShape& shape) {
    if (wall_ && wall_shape_ == shape) return *wall_;
    wall_shape_ = shape;
    const domain::WallView& view = seen_->wall;
    domain::State state;
    if (view.frozen)
        state = domain::as_the_room_sees_it(*session_->state_at(view.sent),
                                            *session_->state_at(view.frozen_at));
    else
        state = domain::as_the_room_sees_it(*session_->state_at(view.sent), *seen_);
    std::vector<domain::Record> records = session_->records();
    const auto before = map_as_sent(records, shape, lettering_);
    graph::Picture picture = map_of(state, matching::Audience::room, shape, lettering_,
                                    before ? &*before : nullptr);
    auto opportunities = matching::opportunities(state, matching::Audience::room);
    wall_ = Moment{std::move(state), std::move(opportunities), std::move(picture)};
    return *wall_;
}

}  // namespace app
