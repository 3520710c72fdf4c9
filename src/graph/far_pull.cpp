// Compiled with its own flags (sources.cmake): every lane is one node, so nothing is added up in
// another order on a wider processor, and no multiplication melts into an addition.
#include "graph/far_pull.hpp"

#include <cmath>

#if defined(__x86_64__) && defined(__GNUC__)
#define SAMEN_WIDE [[gnu::target("avx2")]]
#endif

namespace graph {

namespace {

constexpr auto too_far = static_cast<float>(no_way);

struct Standing {
    const float* x;
    const float* y;
    const float* share;
    const float* blur;
    std::size_t count;
};

/// One block of nodes against all beacons. The tiny number keeps a node that stands on a beacon,
/// or is one, from a division by nothing.
[[gnu::always_inline]] inline void pull_block(const Standing& beacon, const std::uint16_t* length,
                                              const float* x, const float* y, const float* hold,
                                              float* way_x, float* way_y) {
    float sum_x[block] = {};
    float sum_y[block] = {};
    for (std::size_t at = 0; at < beacon.count; ++at, length += block) {
        const float beacon_x = beacon.x[at];
        const float beacon_y = beacon.y[at];
        const float share = beacon.share[at];
        const float blur = beacon.blur[at];
        for (std::size_t lane = 0; lane < block; ++lane) {
            const float dx = x[lane] - beacon_x;
            const float dy = y[lane] - beacon_y;
            const auto wanted = static_cast<float>(length[lane]);
            const float far = std::sqrt(dx * dx + dy * dy + 1e-8F);
            const float counts = wanted < too_far ? share : 0.0F;
            const float force = counts * (wanted - far) / ((wanted * wanted + blur) * far + 1e-9F);
            sum_x[lane] += force * dx;
            sum_y[lane] += force * dy;
        }
    }
    for (std::size_t lane = 0; lane < block; ++lane) {
        way_x[lane] = sum_x[lane] / hold[lane];
        way_y[lane] = sum_y[lane] / hold[lane];
    }
}

[[gnu::always_inline]] inline void pull_all(const Standing& standing, const Beacons& beacons,
                                            const Places& places, const char* asked, Places& way) {
    for (std::size_t first = 0; first < places.x.size(); first += block) {
        if (asked != nullptr && asked[first / block] == 0) continue;
        pull_block(standing, beacons.length.data() + first * standing.count,
                   places.x.data() + first, places.y.data() + first, beacons.hold.data() + first,
                   way.x.data() + first, way.y.data() + first);
    }
}

#ifdef SAMEN_WIDE
SAMEN_WIDE void pull_all_wide(const Standing& standing, const Beacons& beacons,
                              const Places& places, const char* asked, Places& way) {
    pull_all(standing, beacons, places, asked, way);
}
#endif

}  // namespace

Processor processor_at_hand() {
#ifdef SAMEN_WIDE
    if (__builtin_cpu_supports("avx2")) return Processor::wide;
#endif
    return Processor::any;
}

void far_pull(const Beacons& beacons, const Places& places, Places& way, Processor processor,
              const std::vector<char>& asked) {
    Places standing(beacons.node.size());
    for (std::size_t at = 0; at < beacons.node.size(); ++at) {
        standing.x[at] = places.x[beacons.node[at]];
        standing.y[at] = places.y[beacons.node[at]];
    }
    const Standing stand{standing.x.data(), standing.y.data(), beacons.share.data(),
                         beacons.blur.data(), beacons.node.size()};
    const char* which = asked.empty() ? nullptr : asked.data();
#ifdef SAMEN_WIDE
    if (processor == Processor::wide) return pull_all_wide(stand, beacons, places, which, way);
#endif
    static_cast<void>(processor);
    pull_all(stand, beacons, places, which, way);
}

}  // namespace graph
