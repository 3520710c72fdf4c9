#include "app/evening.hpp"

#include "domain/room_view.hpp"
#include "domain/undo.hpp"
#include "store/event_codes.hpp"

namespace app {
Evening::Evening(std::unique_ptr<store::Session> session, MapMeans means)
    : session_(std::move(session)), means_(std::move(means)) {
    look();
}

void Evening::know(const matching::Knowledge& knowledge) {
    means_.knowledge = &knowledge;
    desk_.reset();
    wall_.reset();
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
    session_->look_at_records([&](std::span<const domain::Record> records) {
        const auto step = [&](domain::FactNumber fact) -> std::optional<Step> {
            if (!fact.exists()) return std::nullopt;
            const domain::Record& record = records[fact.number - 1];
            return Step{fact, std::string(store::code_of(record.event))};
        };
        undo_ = step(domain::last_act(records, domain::Origin::facilitator));
        redo_ = step(domain::last_taken_back(records, domain::Origin::facilitator));
    });
}

const Moment& Evening::desk(const MapShape& shape) {
    if (desk_ && desk_shape_ == shape) return *desk_;
    desk_shape_ = shape;
    desk_ =
        Moment{*seen_, matching::opportunities(*seen_, matching::Audience::desk, *means_.knowledge),
               wall(shape).picture};
    return *desk_;
}

base::UtcSeconds Evening::wall_time(base::UtcSeconds now) const {
    if (!seen_->wall.frozen) return now;
    session_->look_at_records([&](std::span<const domain::Record> records) {
        now = records[seen_->wall.frozen_at.number - 1].at;
    });
    return now;
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
    // A pause stands over everything, also over a picture that is held.
    state.wall.paused = view.paused;
    std::vector<domain::Record> records = session_->records();
    const auto before = map_as_sent(records, shape, means_);
    graph::Picture picture =
        map_of(state, matching::Audience::room, shape, means_, before ? &*before : nullptr);
    auto opportunities =
        matching::opportunities(state, matching::Audience::room, *means_.knowledge);
    wall_ = Moment{std::move(state), std::move(opportunities), std::move(picture)};
    return *wall_;
}

}  // namespace app
