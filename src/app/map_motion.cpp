#include "app/map_motion.hpp"

#include "graph/motion.hpp"

#include <utility>

namespace app {
namespace {

// Everything is still within a second of the fact that moved it; what is left is for working out.
constexpr std::chrono::duration<double> whole_way{0.5};

/// Slowly from its place and slowly into the next: so people follow many that move together best
/// (Dragicevic and others, Temporal distortion for animated transitions, 2011).
double eased(double t) { return t * t * (3.0 - 2.0 * t); }

}  // namespace

const graph::Picture& MapMotion::picture(const graph::Picture& wanted, bool visible, Time now) {
    if (!visible) {
        *this = {};
        return wanted;
    }
    if (!to_ || !(*to_ == wanted)) {
        const bool follows = to_ && to_->ratio == wanted.ratio && graph::moves(*to_, wanted);
        // On its way already: it goes on from where it is.
        from_ = follows ? std::move(between_ ? between_ : to_) : std::nullopt;
        to_ = wanted;
        between_.reset();
        since_ = now;
    }
    if (!from_) return wanted;
    const double t = std::chrono::duration<double>(now - since_) / whole_way;
    if (t >= 1.0) {
        from_.reset();
        between_.reset();
        return wanted;
    }
    between_ = graph::between(*from_, *to_, eased(t));
    return *between_;
}

}  // namespace app
