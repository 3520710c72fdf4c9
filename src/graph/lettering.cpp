#include "graph/lettering.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <array>

namespace graph {

namespace {

// For a wall of 1080 lines, read from eight metres: names of 42, so that their capitals are 2.8 %
// of the height.
constexpr double pixel = 1.0 / 1080.0;

struct Level {
    double radius;
    double widest_line;
    double clear;
};
constexpr std::array<Level, most_compact + 1> levels = {
    Level{42.0, 420.0, 12.0}, Level{42.0, 230.0, 10.0}, Level{38.0, 215.0, 8.0},
    Level{34.0, 215.0, 8.0}, Level{30.0, 215.0, 5.0}};

}  // namespace

double width_of(std::string_view text, const Sizes& sizes, const Lettering& lettering) {
    return lettering.label(text) * sizes.text;
}

Sizes sizes_for(const Extent& extent, int compactness) {
    const Level& level = levels[static_cast<std::size_t>(std::clamp(compactness, 0, most_compact))];
    const double unit = pixel * std::clamp(extent.scale, 0.1, 4.0);
    Sizes sizes;
    sizes.text = 42.0 * unit;
    sizes.line_height = 1.14 * sizes.text;
    sizes.initials = 40.0 * unit;
    sizes.radius = level.radius * unit;
    sizes.ring = 8.0 * unit;
    sizes.label_gap = 1.0 * unit;
    sizes.clear = level.clear * unit;
    sizes.thinnest = 4.0 * unit;
    sizes.thickest = 10.0 * unit;
    sizes.widest_line = level.widest_line * unit;
    sizes.widest_brief = 200.0 * unit;
    return sizes;
}

std::vector<std::string> label_lines(std::string_view name, const Sizes& sizes,
                                     const Lettering& lettering, double widest) {
    if (name.empty()) return {};
    const double whole = width_of(name, sizes, lettering);
    std::vector<std::string> lines = {std::string(name)};
    // A break must be worth it, and more so where it leaves a small word alone: "'t / Hazelaar".
    double narrowest = whole * 0.85;
    constexpr double behind_small_word = 0.75;
    constexpr std::size_t small_word = 3;
    for (std::size_t at = 1; whole > sizes.widest_line && at + 1 < name.size(); ++at) {
        if (name[at] != ' ' && name[at] != '-') continue;
        const std::string_view first = name.substr(0, name[at] == '-' ? at + 1 : at);
        const std::string_view second = name.substr(at + 1);
        const double wide =
            std::max(width_of(first, sizes, lettering), width_of(second, sizes, lettering));
        if (wide >= narrowest) continue;
        if (domain::length(first) <= small_word && wide >= behind_small_word * whole) continue;
        narrowest = wide;
        lines = {std::string(first), std::string(second)};
    }
    for (std::string& line : lines) line = fitted(line, sizes, lettering, widest);
    return lines;
}

std::string fitted(std::string_view text, const Sizes& sizes, const Lettering& lettering,
                   double widest) {
    std::string fit(text);
    for (std::size_t most = domain::length(text);
         most > 1 && width_of(fit, sizes, lettering) > widest; --most)
        fit = domain::shortened(text, most - 1);
    return fit;
}

Piece piece_for(Shape shape, std::span<const std::string> lines, const Sizes& sizes,
                const Lettering& lettering) {
    Piece piece;
    piece.shape = shape;
    piece.half_width = sizes.radius;
    piece.half_height = sizes.radius;
    if (shape == Shape::hexagon) piece.half_width = hexagon_reach * sizes.radius;
    for (const std::string& line : lines)
        piece.label_width = std::max(piece.label_width, width_of(line, sizes, lettering));
    if (piece.labelled())
        piece.label_height = static_cast<double>(lines.size()) * sizes.line_height;
    put_label(piece, LabelPlace::below, sizes.label_gap, sizes.clear);
    return piece;
}

double initials_size(std::string_view initials, const Sizes& sizes, const Lettering& lettering) {
    const double width = lettering.initials(initials);
    const double inside = 2.0 * (sizes.radius - sizes.ring) * 0.98;
    return width * sizes.initials <= inside ? sizes.initials : inside / width;
}

double filled(const Board& board) {
    double sum = 0.0;
    for (const Piece& piece : board.pieces) {
        sum += (2.0 * piece.half_width + board.clear) * (2.0 * piece.half_height + board.clear);
        if (piece.labelled())
            sum += (piece.label_width + board.clear) * (piece.label_height + board.label_gap);
    }
    const double room = board.room.w * board.room.h;
    return room > 0.0 ? sum / room : 1e9;
}

}  // namespace graph
