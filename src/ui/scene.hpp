#pragma once

#include "base/clock.hpp"
#include "base/words.hpp"
#include "domain/state.hpp"
#include "graph/picture.hpp"
#include "matching/opportunity.hpp"

#include <vector>

namespace ui {

/// One moment of the evening as a view draws it. The wall's scene holds the evening as it was
/// when it was last sent; the desk's holds it as it is now.
struct Scene {
    const domain::State& state;
    const std::vector<matching::Opportunity>& opportunities;  // what this view may show, best first
    const graph::Picture& picture;
    base::UtcSeconds now;
    const base::Words& words;
    const graph::Picture* moving = nullptr;  // on its way to `picture`; null: it is still
};

}  // namespace ui
