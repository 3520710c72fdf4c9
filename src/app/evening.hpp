#pragma once

#include "app/beside.hpp"
#include "app/moments.hpp"
#include "store/session.hpp"
#include "ui/overview.hpp"

#include <memory>
#include <optional>
#include <string>

namespace app {

/// What one view draws, shared with whoever worked it out: an evening of a region has ten thousands
/// of opportunities, which nobody copies for a frame.
struct Shown {
    std::shared_ptr<const domain::State> state;
    std::shared_ptr<const std::vector<matching::Opportunity>> opportunities;
    graph::Picture picture;
};

/// A session that is open, with everything that the views need to know of it.
///
/// What happened is in the views at once. Who could help whom, and the map of it, are worked out
/// beside the window and follow when they are ready; until then the views have those of before.
class Evening {
public:
    /// Takes: `ready`: told, from another thread, when look() has something new.
    Evening(std::unique_ptr<store::Session> session, const MapMeans& means,
            std::function<void()> ready = {});

    store::Session& session() { return *session_; }
    [[nodiscard]] const store::Session& session() const { return *session_; }

    /// From now on the lexicon takes part.
    void know(const matching::Knowledge& knowledge);

    /// Whether a fact came in, or opportunities and map did, since the last look; then every view
    /// is drawn anew.
    bool look();
    /// Waits until opportunities and map are those of all facts.
    void settle();
    /// Whether the lexicon took part in the opportunities that the views have.
    [[nodiscard]] bool complete() const { return complete_; }

    /// The evening as it is, with everything.
    ///
    /// Cost: the first time, and for a wall of another form, it waits for opportunities and map.
    const Shown& desk(const MapShape& shape);
    /// As the room sees it.
    const Shown& wall(const MapShape& shape);

    /// What can be said of all opportunities of the desk together.
    [[nodiscard]] const ui::Overview* overview() const {
        return answer_ ? &answer_->overview : nullptr;
    }

    /// The map as it would be if it were sent now to be looked at like this, or as it was some of
    /// its moments ago; for a desk that shows it.
    ///
    /// Takes: `back`: 0 for now; beyond the first moment it is the first.
    /// Gives: null until it is worked out; look() tells.
    const Moment* map(const MapShape& shape, const domain::MapLook& look, int back);
    /// The facts that changed the map, in order: its moments.
    [[nodiscard]] const std::vector<domain::FactNumber>& map_moments();
    /// When the map that is looked at was so: `now`, or the second of its moment.
    [[nodiscard]] base::UtcSeconds map_time(base::UtcSeconds now);
    /// Nobody looks at that map any more.
    void forget_map();

    /// Whether somebody looks for an opportunity to show: then the first card is seen coming, and
    /// the room does not wait for it.
    void card_may_come(bool may);

    /// The time that the wall's countdown goes by: `now`, or when it was frozen.
    [[nodiscard]] base::UtcSeconds wall_time(base::UtcSeconds now) const;

    /// What Ctrl Z would take back, or Ctrl Y bring back; the fact's code names it.
    struct Step {
        domain::FactNumber fact;
        std::string code;
    };
    [[nodiscard]] const std::optional<Step>& undo_step() const { return undo_; }
    [[nodiscard]] const std::optional<Step>& redo_step() const { return redo_; }

private:
    struct Question {
        std::shared_ptr<const domain::State> desk;
        std::shared_ptr<const domain::State> room;
        domain::FactNumber until;  // no map that was sent later takes part
        MapShape shape;
        std::optional<domain::State> map;  // as the room would see it
        int map_back = 0;
        bool card_may_come = false;
    };
    struct Answer {
        MapShape shape;
        bool complete = false;
        Shown desk;  // with the room's picture
        Shown room;
        std::optional<Moment> map;
        ui::Overview overview;
    };
    /// What is remembered from one question to the next, so that a fact costs only what it changes.
    struct Memory;
    using Thinking = Beside<Question, Answer>;

    void find_steps();
    void begin_thinking();
    void ask();
    [[nodiscard]] domain::FactNumber moment_ago(int back);
    void take(Answer answer);
    /// Makes sure that there is an answer for a wall of this form.
    void have_answer(const MapShape& shape);
    [[nodiscard]] domain::State room_state() const;

    std::unique_ptr<store::Session> session_;
    MapMeans means_;
    std::function<void()> ready_;
    std::shared_ptr<const domain::State> seen_;
    std::optional<Step> undo_;
    std::optional<Step> redo_;
    MapShape shape_;
    std::optional<Answer> answer_;
    bool complete_ = false;
    bool wants_map_ = false;
    int map_back_ = 0;
    bool card_may_come_ = false;
    std::vector<domain::FactNumber> map_moments_;
    domain::FactNumber moments_until_;  // facts that were looked at for them
    std::optional<Moment> map_;
    std::shared_ptr<const domain::State> room_;  // of seen_
    std::optional<Shown> desk_;
    std::optional<Shown> wall_;
    std::unique_ptr<Thinking> thinking_;  // first to go: it looks at the session
};

}  // namespace app
