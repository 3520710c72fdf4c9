#include "app/evening.hpp"

#include "app/together.hpp"
#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "domain/undo.hpp"
#include "store/event_codes.hpp"

#include <algorithm>
#include <iterator>

namespace app {

using matching::Audience;
using matching::Opportunity;

struct Evening::Memory {
    Memory(const store::Session& of, MapMeans with)
        : session(of),
          means(std::move(with)),
          desk(*means.knowledge, Audience::desk),
          room(*means.knowledge, Audience::room),
          next(*means.knowledge, Audience::room),
          foreseeing([with = means](const Coming& one) { return foresee(one, with); }, {}) {}

    Answer answer(const Question& question) {
        desk.look_at(*question.desk);
        room.look_at(*question.room);
        const WallMap* const before = map_as_sent(question);
        const domain::State& seen = *question.room;
        Answer answer;
        answer.shape = question.shape;
        answer.complete = means.knowledge != &matching::Knowledge::none();
        const WallMap map = map_of(seen, room.connections(seen), question.shape, means, before);
        if (before == nullptr || !before->card) expect_card(question, map);
        answer.room = {question.room, shared(room.opportunities()), map.shown()};
        answer.desk = {question.desk, shared(desk.opportunities()), answer.room.picture};
        answer.overview = ui::overview_of(*question.desk, *answer.desk.opportunities,
                                          desk.connections(*question.desk), desk.hubs());
        if (question.map) answer.map = map_for_desk(question, map);
        return answer;
    }

private:
    /// A map without a card, which may get one soon.
    struct Coming {
        std::shared_ptr<const domain::State> state;
        MapShape shape;
        WallMap map;
    };

    static WallMap foresee(Coming coming, const MapMeans& means) {
        coming.map.beside = beside_first_card(*coming.state, coming.map, coming.shape, means);
        return std::move(coming.map);
    }

    /// While the room looks at the whole map, or somebody looks for an opportunity to show, how the
    /// map stands beside a card is worked out on a thread of its own, for then the room would wait
    /// for it.
    void expect_card(const Question& question, const WallMap& map) {
        const domain::WallView& wall = question.room->wall;
        const bool whole_map =
            wall.screen == domain::Screen::opportunities && wall.organisations.empty();
        if (map.beside || !(whole_map || question.card_may_come)) return;
        if (coming && coming->shape == question.shape &&
            coming->map.organisations == map.organisations &&
            coming->map.connections == map.connections)
            return;
        coming = Coming{question.room, question.shape, map};
        foreseen.reset();
        foreseeing.ask(*coming);
    }

    /// The map beside a card, if it is that of this state.
    const WallMap* card_foreseen(const domain::State& state) {
        if (state.wall.organisations.empty() || !coming || !(coming->shape == sent->shape()) ||
            coming->map.organisations != domain::if_sent_now(state).organisations)
            return nullptr;
        if (std::optional<WallMap> found = foreseeing.wait()) foreseen = std::move(found);
        return foreseen ? &*foreseen : nullptr;
    }

    static std::shared_ptr<const std::vector<Opportunity>> shared(std::vector<Opportunity> all) {
        return std::make_shared<const std::vector<Opportunity>>(std::move(all));
    }

    Moment map_for_desk(const Question& question, const WallMap& shown) {
        next.look_at(*question.map);
        const WallMap map =
            map_of(*question.map, next.connections(*question.map), question.shape, means, &shown);
        return {*question.map, next.opportunities(), map.shown()};
    }

    const WallMap* map_as_sent(const Question& question) {
        if (!sent || !(sent->shape() == question.shape)) {
            sent.emplace(question.shape, means);
            sent_until = {};
        }
        for (const domain::Record& record : session.records(sent_until)) {
            if (record.number > question.until) break;
            sent_until = record.number;
            if (!sends_map(record)) continue;
            const auto state = session.state_at(record.number);
            sent->add(*state, card_foreseen(*state));
        }
        return sent->last();
    }

    const store::Session& session;
    MapMeans means;
    matching::Matcher desk;
    matching::Matcher room;
    matching::Matcher next;  // looked at while somebody wants the map that could be sent
    std::optional<SentMaps> sent;
    domain::FactNumber sent_until;  // facts that were looked at for it
    std::optional<Coming> coming;
    std::optional<WallMap> foreseen;     // of that
    Beside<Coming, WallMap> foreseeing;  // first to go
};

namespace {

/// What was worked out, with the state as it is now. Opportunities may be those of a moment ago: of
/// what is gone since then nothing is shown.
Shown with_state(const Shown& found, std::shared_ptr<const domain::State> now) {
    Shown shown{std::move(now), found.opportunities, found.picture};
    if (shown.state == found.state) return shown;
    const auto gone = [&](const Opportunity& opportunity) {
        const auto no_card = [&](domain::ContributionId id) {
            return id.exists() && domain::find(*shown.state, id) == nullptr;
        };
        return std::ranges::any_of(opportunity.organisations,
                                   [&](domain::OrganisationId id) {
                                       return domain::find(*shown.state, id) == nullptr;
                                   }) ||
               std::ranges::any_of(opportunity.reasons, [&](const matching::Reason& reason) {
                   return no_card(reason.need) || no_card(reason.strength);
               });
    };
    if (std::ranges::none_of(*found.opportunities, gone)) return shown;
    std::vector<Opportunity> still_true;
    std::ranges::remove_copy_if(*found.opportunities, std::back_inserter(still_true), gone);
    shown.opportunities = std::make_shared<const std::vector<Opportunity>>(std::move(still_true));
    return shown;
}

/// What the room sees of the evening as it is `now`. The words of a card never stand beside the map
/// of another, nor over a map that has the whole width: until the map that belongs to them is
/// there, the room keeps what it saw.
std::shared_ptr<const domain::State> without_unready_map(
    const std::shared_ptr<const domain::State>& now, const domain::State& drawn) {
    if (now->wall.screen != domain::Screen::opportunities ||
        now->wall.organisations == drawn.wall.organisations)
        return now;
    domain::State kept = *now;
    kept.wall = drawn.wall;
    kept.wall.paused = now->wall.paused;
    kept.map_look = drawn.map_look;
    return std::make_shared<const domain::State>(std::move(kept));
}

}  // namespace

Evening::Evening(std::unique_ptr<store::Session> session, const MapMeans& means,
                 std::function<void()> ready)
    : session_(std::move(session)),
      // The views are looked at here while the next map is worked out on another thread.
      means_{one_at_a_time(means.lettering), means.knowledge},
      ready_(std::move(ready)) {
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
        room_ = std::make_shared<const domain::State>(room_state());
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
    map_.reset();
    desk_.reset();
    wall_.reset();
}

void Evening::ask() {
    Question question{seen_, room_, session_->last(), shape_, {}, 0, card_may_come_};
    if (wants_map_) {
        domain::State shown = map_back_ == 0 ? *seen_ : *session_->state_at(moment_ago(map_back_));
        question.map_back = map_back_;
        shown.wall = {};
        shown.wall.screen = domain::Screen::opportunities;
        question.map = domain::as_the_room_sees_it(shown, shown);
    }
    thinking_->ask(std::move(question));
}

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

const Shown& Evening::desk(const MapShape& shape) {
    have_answer(shape);
    if (!desk_) desk_ = with_state(answer_->desk, seen_);
    return *desk_;
}

const std::vector<domain::FactNumber>& Evening::map_moments() {
    for (const domain::Record& record : session_->records(moments_until_)) {
        if (changes_map(record)) map_moments_.push_back(record.number);
        moments_until_ = record.number;
    }
    return map_moments_;
}

domain::FactNumber Evening::moment_ago(int back) {
    const std::vector<domain::FactNumber>& all = map_moments();
    if (all.empty()) return session_->last();
    const int last = static_cast<int>(all.size()) - 1;
    return all[static_cast<std::size_t>(std::clamp(last - back, 0, last))];
}

const Moment* Evening::map(const MapShape& shape, const domain::MapLook& look, int back) {
    have_answer(shape);
    if (!wants_map_ || map_back_ != back) {
        wants_map_ = true;
        map_back_ = back;
        ask();
    }
    if (!answer_->map) return nullptr;
    if (!map_ || !(map_->state.map_look == look)) {
        map_ = *answer_->map;
        map_->state.map_look = look;
        map_->picture =
            as_looked_at(std::move(map_->picture), map_->state, map_->opportunities, look, means_);
    }
    return &*map_;
}

base::UtcSeconds Evening::map_time(base::UtcSeconds now) {
    if (map_back_ == 0) return now;
    const domain::FactNumber moment = moment_ago(map_back_);
    session_->look_at_records([&](std::span<const domain::Record> records) {
        if (moment.exists()) now = records[moment.number - 1].at;
    });
    return now;
}

void Evening::forget_map() {
    wants_map_ = false;
    map_.reset();
    if (answer_) answer_->map.reset();
}

void Evening::card_may_come(bool may) {
    if (may == card_may_come_) return;
    card_may_come_ = may;
    if (may && answer_) ask();
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

const Shown& Evening::wall(const MapShape& shape) {
    have_answer(shape);
    if (wall_) return *wall_;
    wall_ = with_state(answer_->room, without_unready_map(room_, *answer_->room.state));
    wall_->picture = as_looked_at(std::move(wall_->picture), *wall_->state, *wall_->opportunities,
                                  wall_->state->map_look, means_);
    return *wall_;
}

}  // namespace app
