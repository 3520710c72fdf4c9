#pragma once

#include "app/beside.hpp"
#include "app/moments.hpp"
#include "store/session.hpp"

#include <memory>
#include <optional>
#include <string>

namespace app {

/// A session that is open, with everything that the views need to know of it.
///
/// What happened is in the views at once. Who could help whom, and the map of it, are worked out
/// beside the window and follow when they are ready; until then the views have those of before.
class Evening {
public:
    /// Takes: `ready`: told, from another thread, when look() has something new.
    Evening(std::unique_ptr<store::Session> session, MapMeans means,
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
    const Moment& desk(const MapShape& shape);
    /// As the room sees it.
    const Moment& wall(const MapShape& shape);

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
        domain::State room;
        domain::FactNumber until;  // no map that was sent later takes part
        MapShape shape;
    };
    struct Answer {
        MapShape shape;
        bool complete = false;
        std::vector<matching::Opportunity> desk;
        std::vector<matching::Opportunity> room;
        graph::Picture picture;
    };
    /// What is remembered from one question to the next, so that a fact costs only what it changes.
    struct Memory;
    using Thinking = Beside<Question, Answer>;

    void find_steps();
    void begin_thinking();
    void ask();
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
    std::optional<Moment> desk_;
    std::optional<Moment> wall_;
    std::unique_ptr<Thinking> thinking_;  // first to go: it looks at the session
};

}  // namespace app
