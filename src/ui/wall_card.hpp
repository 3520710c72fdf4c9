#pragma once

#include "ui/canvas.hpp"
#include "ui/scene.hpp"

#include <string>
#include <vector>

namespace ui {

/// What the card of a chosen opportunity says of one organisation.
struct CardPart {
    std::string name;
    std::vector<std::string> said;  // "zoekt ...", "heeft ..."
    std::vector<int> lines;         // of each thing said, in order; 0 = left out
};

/// The card of a chosen opportunity, measured: as much of it as fits the wall. On a wide wall it
/// stands right of the map, its parts beneath one another; on a narrow one below it, its parts side
/// by side, for there names need the width.
struct Card {
    Box box;
    std::vector<CardPart> parts;
    std::size_t partners = 0;  // also those whose part did not fit
    bool below = false;
};

/// Where a card may stand, whatever is on it.
/// Takes: the size of the wall in canvas units.
struct CardRoom {
    Box box;
    bool below = false;
};
[[nodiscard]] CardRoom card_room(float width, float text_scale);

/// Measures the card of what the wall points out.
[[nodiscard]] Card fitting_card(const Canvas& canvas, const Scene& scene);

/// Takes a line from the longest of what makes the card high, the last of those.
/// Gives: false when all of that has `least` lines.
bool shorten(const Canvas& canvas, Card& card, int least);

void draw_card(Canvas& canvas, const Scene& scene, const Card& card);

}  // namespace ui
