#pragma once

#include "app/moments.hpp"
#include "store/session.hpp"

#include <memory>
#include <optional>
#include <string>

namespace app {

/// A session that is open, with everything that the views need to know of it, worked out anew
/// only when a fact came in or the wall took another form.
class Evening {
public:
    Evening(std::unique_ptr<store::Session> session, MapMeans means);

    store::Session& session() { return *session_; }
    [[nodiscard]] const store::Session& session() const { return *session_; }

    /// From now on the lexicon takes part; every view is worked out anew.
    void know(const matching::Knowledge& knowledge);

    /// Whether a fact came in since the last look, after which every view is drawn anew.
    bool look();

    /// The evening as it is, with everything.
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
    void find_steps();

    /// What is remembered from one state to the next, so that a fact costs only what it changes.
    struct Memory {
        matching::Matcher desk;
        matching::Matcher room;
        std::optional<SentMaps> sent;
        domain::FactNumber sent_until;  // facts that were looked at for it

        explicit Memory(const matching::Knowledge& knowledge);
    };
    const graph::Picture* map_as_sent(const MapShape& shape);

    std::unique_ptr<store::Session> session_;
    MapMeans means_;
    std::unique_ptr<Memory> memory_;
    std::shared_ptr<const domain::State> seen_;
    std::optional<Step> undo_;
    std::optional<Step> redo_;
    MapShape desk_shape_;
    MapShape wall_shape_;
    std::optional<Moment> desk_;
    std::optional<Moment> wall_;
};

}  // namespace app
