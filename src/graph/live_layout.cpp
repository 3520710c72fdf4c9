#include "graph/live_layout.hpp"

#include "graph/network_layout.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace graph {

namespace {

// A step of a thousand nodes must fit many times into a picture, so fewer beacons than for a
// whole layout.
constexpr std::size_t beacons_when_live = 160;
constexpr float near_part = 0.4F;
constexpr float momentum = 0.5F;
constexpr float cooling = 0.97F;
constexpr float settled = 0.05F;  // of the warmth
constexpr float gap_in_spacings = 0.3F;
constexpr int rounds_alone = 40;
constexpr int places_tried = 120;
constexpr float beside = 1.5F;

/// The network with one node more.
Network grown(const Network& network, const std::vector<std::uint32_t>& partners) {
    const auto newcomer = static_cast<std::uint32_t>(network.size());
    Network made;
    made.unit = network.unit;
    made.start.reserve(network.start.size() + 1);
    made.partner.reserve(network.partner.size() + 2 * partners.size());
    const auto end_row = [&made] { made.start.push_back(made.partner.size()); };
    const auto add_line = [&](std::uint32_t partner) {
        made.partner.push_back(partner);
        if (!network.length.empty()) made.length.push_back(network.unit);
    };
    for (std::uint32_t node = 0; node < newcomer; ++node) {
        for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at) {
            made.partner.push_back(network.partner[at]);
            if (!network.length.empty()) made.length.push_back(network.length[at]);
        }
        if (std::ranges::binary_search(partners, node)) add_line(newcomer);
        end_row();
    }
    for (const std::uint32_t partner : partners) add_line(partner);
    end_row();
    return made;
}

void fill_up(Places& places, std::size_t nodes) {
    const Places wanted(nodes);
    places.x.resize(wanted.x.size(), 0.0F);
    places.y.resize(wanted.y.size(), 0.0F);
}

}  // namespace

LiveLayout::LiveLayout(Network network, std::uint64_t seed)
    : network_(std::move(network)),
      seed_(seed),
      processor_(processor_at_hand()),
      places_(network_.size()),
      near_(network_) {
    const std::vector<Point> placed = layout_network(network_, seed);
    const auto unit = static_cast<double>(network_.unit);
    for (std::size_t node = 0; node < placed.size(); ++node) {
        places_.x[node] = static_cast<float>(placed[node].x * unit);
        places_.y[node] = static_cast<float>(placed[node].y * unit);
    }
    learn();
}

Point LiveLayout::place(std::size_t node) const {
    const double unit = 1.0 / static_cast<double>(network_.unit);
    return {static_cast<double>(places_.x[node]) * unit,
            static_cast<double>(places_.y[node]) * unit};
}

/// Everything that follows from the network.
void LiveLayout::learn() {
    const std::size_t nodes = network_.size();
    Chance chance(seed_);
    ways_ = beacons(network_, beacons_when_live, chance);
    near_ = NearPull(network_);
    way_ = Places(nodes);
    fill_up(places_, nodes);
    fill_up(speed_, nodes);
    spacing_ = static_cast<float>(network_.unit);
    if (nodes < 3) return;
    NearCells cells(nodes);
    cells.sort(places_);
    spacing_ = cells.spacing();
}

std::uint32_t LiveLayout::add(const std::vector<std::uint32_t>& partners) {
    std::vector<std::uint32_t> sorted = partners;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    assert(sorted.empty() || sorted.back() < network_.size());
    const std::size_t newcomer = network_.size();
    const Point parked = edge();
    const float gap = gap_in_spacings * spacing_;
    network_ = grown(network_, sorted);
    fill_up(places_, newcomer + 1);
    const Point wished = sorted.empty() ? parked : between_partners(sorted);
    const Point found = free_place_near(wished, gap, newcomer);
    places_.x[newcomer] = static_cast<float>(found.x);
    places_.y[newcomer] = static_cast<float>(found.y);
    make_room(newcomer, gap);
    learn();
    return static_cast<std::uint32_t>(newcomer);
}

/// Where its ways want a newcomer, which is alone in moving: the middle of its partners, and from
/// there what far and near pull.
Point LiveLayout::between_partners(const std::vector<std::uint32_t>& partners) {
    const std::size_t newcomer = network_.size() - 1;
    Chance chance(seed_);
    const Beacons ways = beacons(network_, beacons_when_live, chance);
    NearPull near(network_);
    Places way(newcomer + 1);
    std::vector<char> asked(places_.x.size() / block, 0);
    asked[newcomer / block] = 1;
    float& x = places_.x[newcomer];
    float& y = places_.y[newcomer];
    x = 0.0F;
    y = 0.0F;
    const float part = 1.0F / static_cast<float>(partners.size());
    for (const std::uint32_t partner : partners) {
        x += part * places_.x[partner];
        y += part * places_.y[partner];
    }
    for (int round = 0; round < rounds_alone; ++round) {
        far_pull(ways, places_, way, processor_, asked);
        near.mix(network_, places_, near_part, way, processor_);
        x += way.x[newcomer];
        y += way.y[newcomer];
    }
    return {static_cast<double>(x), static_cast<double>(y)};
}

/// Beside everybody, on the right.
Point LiveLayout::edge() const {
    if (network_.size() == 0) return {};
    const auto nodes = static_cast<std::ptrdiff_t>(network_.size());
    const float right = *std::max_element(places_.x.begin(), places_.x.begin() + nodes);
    float sum = 0.0F;
    for (std::size_t node = 0; node < network_.size(); ++node) sum += places_.y[node];
    return {static_cast<double>(right + beside * static_cast<float>(network_.unit)),
            static_cast<double>(sum / static_cast<float>(network_.size()))};
}

/// The nearest of some places in a spiral around the one wished where nobody stands within the
/// gap; the one wished when there is none.
Point LiveLayout::free_place_near(Point wished, float gap, std::size_t without) const {
    // A turn by the angle of a triangle of 3, 4 and 5, which never comes back to where it began.
    Point direction{1.0, 0.0};
    for (int tried = 0; tried < places_tried; ++tried) {
        const double away =
            static_cast<double>(gap) * 3.0 * std::sqrt(static_cast<double>(tried) / places_tried);
        const Point here = wished + direction * away;
        double nearest = 1e30;
        for (std::size_t node = 0; node < network_.size(); ++node) {
            if (node == without) continue;
            const double dx = static_cast<double>(places_.x[node]) - here.x;
            const double dy = static_cast<double>(places_.y[node]) - here.y;
            nearest = std::min(nearest, dx * dx + dy * dy);
        }
        if (nearest >= static_cast<double>(gap) * static_cast<double>(gap)) return here;
        direction = {direction.x * 0.8 - direction.y * 0.6, direction.x * 0.6 + direction.y * 0.8};
    }
    return wished;
}

/// Who stands within the gap of a newcomer slides away from it, just far enough.
void LiveLayout::make_room(std::size_t newcomer, float gap) {
    for (std::size_t node = 0; node < network_.size(); ++node) {
        if (node == newcomer) continue;
        float dx = places_.x[node] - places_.x[newcomer];
        const float dy = places_.y[node] - places_.y[newcomer];
        float far = std::sqrt(dx * dx + dy * dy);
        if (far >= 0.999F * gap) continue;
        if (far < 1e-6F) far = dx = 1e-6F;
        places_.x[node] += dx / far * (gap - far);
        places_.y[node] += dy / far * (gap - far);
    }
}

bool LiveLayout::step() {
    if (warmth_ < settled || network_.size() < 2) {
        warmth_ = 0.0F;
        std::ranges::fill(speed_.x, 0.0F);
        std::ranges::fill(speed_.y, 0.0F);
        return false;
    }
    far_pull(ways_, places_, way_, processor_);
    near_.mix(network_, places_, near_part, way_, processor_);
    for (std::size_t node = 0; node < network_.size(); ++node) {
        speed_.x[node] = momentum * speed_.x[node] + way_.x[node];
        speed_.y[node] = momentum * speed_.y[node] + way_.y[node];
        places_.x[node] += warmth_ * speed_.x[node];
        places_.y[node] += warmth_ * speed_.y[node];
    }
    warmth_ *= cooling;
    return true;
}

}  // namespace graph
