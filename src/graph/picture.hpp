#pragma once

#include "domain/connection.hpp"
#include "domain/state.hpp"
#include "graph/geometry.hpp"
#include "graph/shape.hpp"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace graph {

// The map of who could work with whom, as a value: screens and paper paint it and decide nothing.
// Every length is a share of the picture's height; y grows downwards.

/// The name under, above or beside a disc. No lines: only the initials tell who it is.
struct Label {
    Box box;                         // around all lines, each centred in its share of the height
    std::vector<std::string> lines;  // at most two

    bool operator==(const Label&) const = default;
};

struct Disc {
    domain::OrganisationId organisation;
    Point centre;
    double radius = 0.0;  // to the outside of the ring
    Shape shape = Shape::circle;
    std::string policy_field;  // with `kind` the key of the ring's colour
    std::string kind;
    std::string initials;
    double initials_size = 0.0;  // font size at which they fit the disc
    bool hollow = false;         // not here, or not yet: drawn without filling, ring dashed
    bool chosen = false;
    bool parked = false;  // has no line yet; stands at the edge
    bool faded = false;   // people look at others now; see look.hpp
    Label label;

    bool operator==(const Disc&) const = default;
};

struct Curve {
    domain::OrganisationId one;
    domain::OrganisationId other;
    std::array<Point, 4> points;  // a cubic Bezier from border to border
    double width = 0.0;
    domain::ConnectionStatus status = domain::ConnectionStatus::possible;
    bool chosen = false;
    bool faded = false;
    bool helps_one = false;  // an arrow at that end
    bool helps_other = false;

    bool operator==(const Curve&) const = default;
};

enum class LegendKind { shape, ring, hollow, status, chosen, help };

/// One line of "uitleg".
struct LegendEntry {
    LegendKind kind = LegendKind::shape;
    std::string key;  // shape: the kind, or "other"; ring: the field; status: its name; else empty
    Shape shape = Shape::circle;
    domain::ConnectionStatus status = domain::ConnectionStatus::possible;

    bool operator==(const LegendEntry&) const = default;
};

/// The text alternative: all connections of an organisation, drawn or not, strongest first.
struct Neighbours {
    domain::OrganisationId organisation;
    std::vector<domain::Connection> connections;

    bool operator==(const Neighbours&) const = default;
};

struct Picture {
    double ratio = 0.0;        // width of the picture; its height is 1
    Box room;                  // everything drawn lies in here
    double text_size = 0.0;    // font size of the labels
    double line_height = 0.0;  // from one line of a label to the next
    double ring_width = 0.0;
    std::vector<Disc> discs;    // in the order the organisations joined
    std::vector<Curve> curves;  // in the order to draw them: the chosen ones last
    std::vector<LegendEntry> legend;
    std::vector<Neighbours> text;  // one per disc, in the order of the discs
    bool cut = false;              // seen from near: drawn up to the edge of the room
    int lines_left_out = 0;        // possible ones: too many, or hiding more than they tell

    bool operator==(const Picture&) const = default;
};

/// Where the picture may stand: the shape of the whole picture and the part of it to use.
struct Extent {
    double ratio = 16.0 / 9.0;
    Box room;
    double scale = 1.0;  // of text and discs; 1 gives the sizes for a wall
};

/// Widths of text at font size 1: of a label, and of initials, which are bold.
struct Lettering {
    std::function<double(std::string_view)> label;
    std::function<double(std::string_view)> initials;
};

struct Setting {
    Extent extent;
    Lettering lettering;
    const Picture* previous = nullptr;           // what people saw last: what stands in it stays
    const Picture* elsewhere = nullptr;          // the same map in another room; see below
    std::vector<domain::OrganisationId> chosen;  // the opportunity that is pointed out
    std::function<void(std::span<const std::function<void()>>)> together;  // does work; empty: here
    bool by_hand = true;  // who was placed by hand stands there; else where it would without
    unsigned seed = 1;
};

/// Draws the map of a state.
///
/// Takes:  connections of organisations in the state, others are skipped; text widths that do not
///         change between calls. `previous` may be any earlier picture; when few of those with
///         lines stood in it, it is no help and a first picture is made.
///         `elsewhere`: of the same state; `previous` then helps as long as it is alike.
/// Gives:  the same picture for the same input, on every machine. With `elsewhere` everybody stands
///         where it has them, stretched to this room, but for the little that names need. Discs and
///         labels never overlap and never leave the room. A disc of `previous` stays unless it must
///         make room; one that gets its first line, and a newcomer, go near their partners.
///         `chosen` moves nobody who was seen, and carries names. Up to 25 organisations carry a
///         label if the room can hold them, and no line runs through one; with more, the most
///         connected ones do, some of them shortened.
/// Fails:  never; without organisations the picture is empty.
/// Cost:   a first picture takes up to some four tenths of a second, half of that as a rule; one
///         with `elsewhere` three tenths beside a card, twice that in the narrowest rooms; a
///         newcomer a few hundredths. Keep the result until the state changes.
[[nodiscard]] Picture picture(const domain::State& state,
                              std::span<const domain::Connection> connections,
                              const Setting& setting);

/// The outer corners of a square or hexagon, in order; empty for a circle.
[[nodiscard]] std::vector<Point> corners(const Disc& disc);

/// Whether something lies under the label; else a rim would only bite into curves beside it.
[[nodiscard]] bool needs_rim(const Picture& picture, const Label& label);

/// The part of a wall that no head or crop hides: without 3 % outside, the lowest eighth and a bar.
[[nodiscard]] Box wall_room(double ratio, double bar);

}  // namespace graph
