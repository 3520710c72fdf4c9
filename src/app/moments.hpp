#pragma once

#include "domain/event.hpp"
#include "domain/state.hpp"
#include "graph/picture.hpp"
#include "matching/matcher.hpp"

#include <optional>
#include <span>
#include <vector>

namespace app {

/// The values that one view draws; they belong together as one moment.
struct Moment {
    domain::State state;
    std::vector<matching::Opportunity> opportunities;
    graph::Picture picture;
};

/// The form of a picture of the map.
struct MapShape {
    double ratio = 16.0 / 9.0;  // of the whole wall
    double text_scale = 1.0;

    bool operator==(const MapShape&) const = default;
};

/// What it takes to draw a map.
struct MapMeans {
    graph::Lettering lettering;
    const matching::Knowledge* knowledge = &matching::Knowledge::none();  // lives longer than this
};

/// The map of one evening as a wall shows it: one arrangement, over the whole width or, when there
/// is a card, pushed together beside it.
struct WallMap {
    graph::Picture whole;
    // With text of the usual size, for larger or smaller text moves nobody without need; nothing
    // where that is the size: it is `whole`.
    std::optional<graph::Picture> usual;
    // As `usual` would be if nobody had been placed by hand; nothing where nobody is.
    std::optional<graph::Picture> unplaced;
    std::optional<graph::Picture> beside;  // a card, the last one, without what it points out
    std::optional<graph::Picture> card;    // the same with it
    // Of whom and what it is: where that stays the same, nothing is drawn again.
    std::vector<domain::Organisation> organisations;
    std::vector<domain::Connection> connections;

    /// The arrangement, in the usual size.
    [[nodiscard]] const graph::Picture& arranged() const { return usual ? *usual : whole; }

    /// What the room sees.
    [[nodiscard]] const graph::Picture& shown() const { return card ? *card : whole; }
};

/// Draws the map of a state where the wall has room for it: beside the card of an opportunity
/// that the state's wall has chosen, or over the whole width.
///
/// Takes: `previous`: the map that people saw last, or null; nobody moves without need.
///        `foreseen`: a map of this shape that knows beforehand how it would stand beside a first
///        card, or null; what it knows of another map does not count.
[[nodiscard]] WallMap map_of(const domain::State& state,
                             std::span<const domain::Connection> connections, const MapShape& shape,
                             const MapMeans& means, const WallMap* previous,
                             const WallMap* foreseen = nullptr);

/// What `beside` of this map would be with a first card, for whoever sees it coming.
///
/// Takes: `map`: what map_of gave for the state.
/// Cost:  a second or two for 25 organisations on two processors, where a card costs names.
[[nodiscard]] graph::Picture beside_first_card(const domain::State& state, const WallMap& map,
                                               const MapShape& shape, const MapMeans& means);

/// The picture as the wall's look asks for it: followed, chosen from, seen from near.
///
/// Takes: what map_of gave for the connections among `opportunities`.
[[nodiscard]] graph::Picture as_looked_at(graph::Picture picture, const domain::State& state,
                                          std::span<const matching::Opportunity> opportunities,
                                          const domain::MapLook& look, const MapMeans& means);

/// The map as the room saw it grow: drawn for every time it was sent to the wall, each time from
/// the one before, so that reopening a file shows every organisation where people last saw it.
class SentMaps {
public:
    SentMaps(const MapShape& shape, MapMeans means);

    /// Takes: every state in which the map was sent, in order, with those whom the room did not
    ///        see in it.
    void add(const domain::State& state, const WallMap* foreseen = nullptr);

    /// The last map that was sent, or null.
    [[nodiscard]] const WallMap* last() const { return last_ ? &*last_ : nullptr; }

    [[nodiscard]] const MapShape& shape() const { return shape_; }

private:
    MapShape shape_;
    MapMeans means_;
    matching::Matcher matcher_;
    std::optional<WallMap> last_;
};

/// What this fact sent to the wall, if it sent anything.
[[nodiscard]] std::optional<domain::WallView> view_sent(const domain::Record& record);

/// Whether this fact may change what the map shows: who is there, what they said, what they plan.
[[nodiscard]] bool changes_map(const domain::Record& record);

/// Whether this fact sent the map to the wall.
[[nodiscard]] bool sends_map(const domain::Record& record);

/// The maps of all records of a session.
///
/// Cost: one replay and one map for every time it was sent.
[[nodiscard]] SentMaps maps_as_sent(std::span<const domain::Record> records, const MapShape& shape,
                                    const MapMeans& means);

/// The state that `wanted` would have if it were on the wall now: the screen's parts come from
/// what was last sent and, where that says nothing of them, from the evening: the phase with such
/// a task, the best opportunity unless the map is on the wall without one, the open or last poll.
[[nodiscard]] domain::State with_screen(domain::State state, domain::Screen wanted,
                                        std::span<const matching::Opportunity> opportunities);

/// How it was when the room last saw a screen that it no longer sees.
struct Seen {
    base::UtcSeconds at{};
    domain::State state;
};

/// Nothing when the room never saw the screen of `shown`'s wall, or sees it now.
///
/// Cost: one replay.
[[nodiscard]] std::optional<Seen> last_seen(std::span<const domain::Record> records,
                                            const domain::State& shown);

/// Takes:  `shown`: what with_screen gave.
/// Gives:  the same with time as it stood at `seen`. Tables and a vote are those of that time too:
///         afterwards there is nothing left to see of them.
[[nodiscard]] domain::State as_seen(domain::State shown, const Seen& seen);

}  // namespace app
