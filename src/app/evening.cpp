#include "app/evening.hpp"

#include "domain/room_view.hpp"
#include "domain/undo.hpp"
#include "store/event_codes.hpp"

namespace app {

using matching::Audience;

Evening::Memory::Memory(const matching::Knowledge& knowledge)
    : desk(knowledge, Audience::desk), room(knowledge, Audience::room) {}

Evening::Evening(std::unique_ptr<store::Session> session, MapMeans means)
    : session_(std::move(session)),
      means_(std::move(means)),
      memory_(std::make_unique<Memory>(*means_.knowledge)) {
    look();
}

void Evening::know(const matching::Knowledge& knowledge) {
    means_.knowledge = &knowledge;
    memory_ = std::make_unique<Memory>(knowledge);
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
    memory_->desk.look_at(*seen_);
    desk_ = Moment{*seen_, memory_->desk.opportunities(), wall(shape).picture};
    return *desk_;
}

base::UtcSeconds Evening::wall_time(base::UtcSeconds now) const {
    if (!seen_->wall.frozen) return now;
    session_->look_at_records([&](std::span<const domain::Record> records) {
        now = records[seen_->wall.frozen_at.number - 1].at;
    });
    return now;
}

const graph::Picture* Evening::map_as_sent(const MapShape& shape) {
    std::optional<SentMaps>& sent = memory_->sent;
    if (!sent || !(sent->shape() == shape)) {
        sent.emplace(shape, means_);
        memory_->sent_until = {};
    }
    for (const domain::Record& record : session_->records(memory_->sent_until)) {
        memory_->sent_until = record.number;
        if (sends_map(record)) sent->add(*session_->state_at(record.number));
    }
    return sent->last();
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
    memory_->room.look_at(state);
    graph::Picture picture =
        map_of(state, memory_->room.connections(state), shape, means_, map_as_sent(shape));
    wall_ = Moment{std::move(state), memory_->room.opportunities(), std::move(picture)};
    return *wall_;
}

}  // namespace app
