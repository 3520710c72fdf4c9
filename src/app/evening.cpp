#include "app/evening.hpp"

#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "domain/undo.hpp"
#include "store/event_codes.hpp"

#include <algorithm>

namespace app {

using matching::Audience;
using matching::Opportunity;

struct Evening::Memory {
    Memory(const store::Session& of, MapMeans with)
        : session(of),
          means(std::move(with)),
          desk(*means.knowledge, Audience::desk),
          room(*means.knowledge, Audience::room) {}

    Answer answer(const Question& question) {
        desk.look_at(*question.desk);
        room.look_at(question.room);
        const graph::Picture* const before = map_as_sent(question);
        const bool complete = means.knowledge != &matching::Knowledge::none();
        return {
            question.shape, complete, desk.opportunities(), room.opportunities(),
            map_of(question.room, room.connections(question.room), question.shape, means, before)};
    }

private:
    const graph::Picture* map_as_sent(const Question& question) {
        if (!sent || !(sent->shape() == question.shape)) {
            sent.emplace(question.shape, means);
            sent_until = {};
        }
        for (const domain::Record& record : session.records(sent_until)) {
            if (record.number > question.until) break;
            sent_until = record.number;
            if (sends_map(record)) sent->add(*session.state_at(record.number));
        }
        return sent->last();
    }

    const store::Session& session;
    MapMeans means;
    matching::Matcher desk;
    matching::Matcher room;
    std::optional<SentMaps> sent;
    domain::FactNumber sent_until;  // facts that were looked at for it
};

namespace {

/// Opportunities may be those of a moment ago: of what is gone since then nothing is shown.
std::vector<Opportunity> still_true(std::vector<Opportunity> all, const domain::State& state) {
    std::erase_if(all, [&](const Opportunity& opportunity) {
        const auto& who = opportunity.organisations;
        if (std::ranges::any_of(
                who, [&](domain::OrganisationId id) { return domain::find(state, id) == nullptr; }))
            return true;
        return std::ranges::any_of(opportunity.reasons, [&](const matching::Reason& reason) {
            const auto gone = [&](domain::ContributionId id) {
                return id.exists() && domain::find(state, id) == nullptr;
            };
            return gone(reason.need) || gone(reason.strength);
        });
    });
    return all;
}

}  // namespace

Evening::Evening(std::unique_ptr<store::Session> session, MapMeans means,
                 std::function<void()> ready)
    : session_(std::move(session)), means_(std::move(means)), ready_(std::move(ready)) {
    begin_thinking();
    look();
}

void Evening::begin_thinking() {
    thinking_.reset();
    const auto memory = std::make_shared<Memory>(*session_, means_);
    thinking_ = std::make_unique<Thinking>(
        [memory](const Question& question) { return memory->answer(question); }, ready_);
}

void Evening::know(const matching::Knowledge& knowledge) {
    means_.knowledge = &knowledge;
    begin_thinking();
    if (answer_) ask();
}

bool Evening::look() {
    std::shared_ptr<const domain::State> now = session_->snapshot();
    std::optional<Answer> answer = thinking_->take();
    const bool came = now != seen_;
    if (!came && !answer) return false;
    if (answer) take(*std::move(answer));
    desk_.reset();
    wall_.reset();
    if (came) {
        seen_ = std::move(now);
        find_steps();
        // Nobody looks before the first picture asks for one of its form.
        if (answer_) ask();
    }
    return true;
}

void Evening::settle() {
    look();
    if (std::optional<Answer> answer = thinking_->wait()) take(*std::move(answer));
}

void Evening::take(Answer answer) {
    complete_ = answer.complete;
    answer_ = std::move(answer);
    desk_.reset();
    wall_.reset();
}

void Evening::ask() { thinking_->ask({seen_, room_state(), session_->last(), shape_}); }

void Evening::have_answer(const MapShape& shape) {
    if (answer_ && answer_->shape == shape) return;
    shape_ = shape;
    ask();
    settle();
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
    have_answer(shape);
    if (!desk_) desk_ = Moment{*seen_, still_true(answer_->desk, *seen_), answer_->picture};
    return *desk_;
}

base::UtcSeconds Evening::wall_time(base::UtcSeconds now) const {
    if (!seen_->wall.frozen) return now;
    session_->look_at_records([&](std::span<const domain::Record> records) {
        now = records[seen_->wall.frozen_at.number - 1].at;
    });
    return now;
}

domain::State Evening::room_state() const {
    const domain::WallView& view = seen_->wall;
    domain::State state = view.frozen
                              ? domain::as_the_room_sees_it(*session_->state_at(view.sent),
                                                            *session_->state_at(view.frozen_at))
                              : domain::as_the_room_sees_it(*session_->state_at(view.sent), *seen_);
    // A pause stands over everything, also over a picture that is held.
    state.wall.paused = view.paused;
    return state;
}

const Moment& Evening::wall(const MapShape& shape) {
    have_answer(shape);
    if (wall_) return *wall_;
    domain::State state = room_state();
    std::vector<Opportunity> opportunities = still_true(answer_->room, state);
    wall_ = Moment{std::move(state), std::move(opportunities), answer_->picture};
    return *wall_;
}

}  // namespace app
