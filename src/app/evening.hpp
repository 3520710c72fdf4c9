#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/lettering.hpp"
#include "domain/room_view.hpp"
#include "graph/picture.hpp"
#include "matching/opportunity.hpp"
#include "store/session.hpp"
#include "ui/desk.hpp"

namespace app {

/// The values that one view draws; they belong together as one moment.
struct Moment {
    std::shared_ptr<const domain::State> state;
    std::vector<matching::Opportunity> opportunities;
    graph::Picture picture;
};

/// A session that is open, with everything that the views need to know of it, worked out anew
/// only when a fact came in.
class Evening {
   public:
    Evening(std::unique_ptr<store::Session> session, const Lettering& lettering);

    store::Session& session() { return *session_; }

    /// The evening as it is, with everything.
    const Moment& desk();
    /// As the room sees it, its map drawn for a picture of this shape.
    const Moment& wall(double ratio, float text_scale);

    /// What Ctrl Z would take back, and what Ctrl Y would bring back; the fact's code names it.
    struct Step {
        domain::FactNumber fact;
        std::string code;
    };
    std::optional<Step> undo_step();
    std::optional<Step> redo_step();

   private:
    struct Shape {
        double ratio = 0;
        float text_scale = 0;
        bool operator==(const Shape&) const = default;
    };
    void look();
    graph::Picture map_of(const domain::State& state, matching::Audience audience,
                          const Shape& shape, const graph::Picture* previous) const;
    /// The map as the room saw it grow: drawn once for each time it was sent.
    graph::Picture map_as_sent(const Shape& shape);

    std::unique_ptr<store::Session> session_;
    const Lettering& lettering_;
    std::shared_ptr<const domain::State> seen_;
    Moment desk_;
    Moment wall_;
    bool desk_fresh_ = false;
    bool wall_fresh_ = false;
    Shape shape_;
};

}  // namespace app
