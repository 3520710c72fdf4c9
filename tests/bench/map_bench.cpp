#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

// How long a first picture of an evening takes, and how long a newcomer in it; and what of it can
// be read. Usage: map_bench

using Clock = std::chrono::steady_clock;

namespace {

constexpr unsigned evenings = 9;

struct Figures {
    std::vector<double> first;     // milliseconds
    std::vector<double> newcomer;  // milliseconds
    int named = 0;
    int curves = 0;
    int hidden = 0;
    int touching = 0;
    int disturbed = 0;
};

double middle(std::vector<double> all) {
    std::ranges::sort(all);
    return all[all.size() / 2];
}

template <class Work>
graph::Picture timed(std::vector<double>& milliseconds, const Work& work) {
    const Clock::time_point start = Clock::now();
    graph::Picture made = work();
    milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    return made;
}

Figures measured(int organisations) {
    Figures figures;
    for (unsigned seed = 1; seed <= evenings; ++seed) {
        const MadeUpMap map = any_map(organisations, seed);
        const MadeUpMap earlier = map.before(1);
        const graph::Picture made = timed(
            figures.first, [&] { return graph::picture(map.state, map.connections, wall()); });
        const graph::Picture before = graph::picture(earlier.state, earlier.connections, wall());
        const graph::Picture grown = timed(figures.newcomer, [&] {
            graph::Setting setting = wall();
            setting.previous = &before;
            return graph::picture(map.state, map.connections, setting);
        });
        for (const graph::Disc& disc : made.discs)
            if (!disc.label.lines.empty()) ++figures.named;
        figures.curves += static_cast<int>(made.curves.size());
        figures.hidden += hidden_curves(made);
        figures.touching += collisions(made) + collisions(grown);
        if (furthest_move(before, grown) >= 0.02) ++figures.disturbed;
    }
    return figures;
}

}  // namespace

int main() {
    std::printf(
        "organisations  first ms  newcomer ms  named  lines  through something  touching  "
        "newcomers that moved somebody\n");
    for (const int organisations : {5, 12, 25, 40, 60, 100, 200}) {
        const Figures figures = measured(organisations);
        std::printf("%13d  %8.1f  %11.1f  %4.0f%%  %5d  %17d  %8d  %d of %u\n", organisations,
                    middle(figures.first), middle(figures.newcomer),
                    100.0 * figures.named / (organisations * static_cast<int>(evenings)),
                    figures.curves, figures.hidden, figures.touching, figures.disturbed, evenings);
    }
    return 0;
}
