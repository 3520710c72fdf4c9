#pragma once

#include "graph/picture.hpp"

#include <functional>

namespace graph {

/// Who of a line would be helped.
struct Help {
    bool one = false;
    bool other = false;
};

/// How people look at a picture: what of it they mean, and from how near.
struct Look {
    domain::OrganisationId follow;                          // nobody: all
    std::function<bool(const domain::Connection&)> passes;  // lines that are meant; empty: all
    std::function<Help(const domain::Connection&)> help;    // for arrows; empty: none
    double zoom = 1.0;                                      // at least 1
    Point centre{0.5, 0.5};  // what stands in the middle, as a share of the picture's room

    [[nodiscard]] bool shows_all() const {
        return !follow.exists() && !passes && !help && zoom <= 1.0;
    }
};

/// What stands in the middle of the room: as near to `centre` as keeps the room filled.
[[nodiscard]] Point middle(const Look& look);
/// Which place of the whole picture is seen at a place of the room, both as shares of the room.
[[nodiscard]] Point seen_at(const Look& look, Point place);

/// The picture as it is looked at. Nobody moves: what is not meant fades and loses its name, and
/// who is meant gets a name where there is room for one. All lines of the one that is followed
/// are there, also those that the picture left out, and everybody who is
/// meant has one.
/// Seen from near, places part further than discs and names grow, so more of them have room; the
/// picture is cut at the edge of its room, names that would be cut go.
///
/// Takes:  the state that the picture was drawn of, for names.
/// Gives:  a legend of what is meant and inside.
[[nodiscard]] Picture looked_at(Picture picture, const domain::State& state, const Look& look,
                                const Lettering& lettering);

}  // namespace graph
