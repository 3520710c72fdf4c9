// Compiled with its own flags (sources.cmake), as far_pull.cpp.
#include "graph/near_cells.hpp"

#include <algorithm>
#include <cmath>

#if defined(__x86_64__) && defined(__GNUC__)
#define SAMEN_WIDE [[gnu::target("avx2")]]
#endif

namespace graph {

namespace {

constexpr float reach_in_spacings = 2.5F;
constexpr float softness = 0.02F;  // of the push between two on one place, in squared spacings
constexpr std::size_t most_looked_at = 256;
constexpr float far_off = 1e15F;  // its square is a number still

/// Sorted nodes as the loops below read them.
struct Sorted {
    const std::uint32_t* first;
    const std::uint32_t* order;
    const float* x;
    const float* y;
    std::size_t wide;
    std::size_t high;
    float reach;
    float spacing;
};

/// Those in the nine cells around one, beside each other, filled up with nobody to whole blocks.
struct Around {
    float x[most_looked_at + 2 * block];
    float y[most_looked_at + 2 * block];
    std::size_t count = 0;
    float each = 1.0F;  // how many one of them stands for
};

[[gnu::always_inline]] inline void look_around(const Sorted& sorted, std::size_t column,
                                               std::size_t row, Around& around) {
    const std::size_t left = column == 0 ? 0 : column - 1;
    const std::size_t right = std::min(column + 1, sorted.wide - 1);
    const std::size_t above = row == 0 ? 0 : row - 1;
    const std::size_t below = std::min(row + 1, sorted.high - 1);
    std::size_t all = 0;
    for (std::size_t at = above; at <= below; ++at)
        all += sorted.first[at * sorted.wide + right + 1] - sorted.first[at * sorted.wide + left];
    // In a heap some stand for all, or a heap of thousands would cost their square.
    const std::size_t stride = all / most_looked_at + 1;
    around.each = static_cast<float>(stride);
    around.count = 0;
    std::size_t skip = 0;
    for (std::size_t at = above; at <= below; ++at) {
        const std::size_t end = sorted.first[at * sorted.wide + right + 1];
        std::size_t one = sorted.first[at * sorted.wide + left] + skip;
        for (; one < end; one += stride) {
            around.x[around.count] = sorted.x[one];
            around.y[around.count] = sorted.y[one];
            ++around.count;
        }
        skip = one - end;
    }
    while (around.count % block != 0) {
        around.x[around.count] = far_off;
        around.y[around.count] = far_off;
        ++around.count;
    }
}

[[gnu::always_inline]] inline float added_up(const float* lanes) {
    float sum = 0.0F;
    for (std::size_t lane = 0; lane < block; ++lane) sum += lanes[lane];
    return sum;
}

[[gnu::always_inline]] inline void push_one(const Sorted& sorted, const Around& around, float x,
                                            float y, float& push_x, float& push_y) {
    const float soft = softness * sorted.spacing * sorted.spacing;
    const float reach_squared = sorted.reach * sorted.reach;
    const float at_reach = 1.0F / (reach_squared + soft);
    float sum_x[block] = {};
    float sum_y[block] = {};
    for (std::size_t at = 0; at < around.count; at += block) {
        for (std::size_t lane = 0; lane < block; ++lane) {
            const float dx = x - around.x[at + lane];
            const float dy = y - around.y[at + lane];
            const float squared = dx * dx + dy * dy;
            const float more = 1.0F / (squared + soft) - at_reach;
            const float force = more > 0.0F ? more : 0.0F;
            sum_x[lane] += force * dx;
            sum_y[lane] += force * dy;
        }
    }
    const float strength = around.each * sorted.spacing * sorted.spacing;
    push_x = strength * added_up(sum_x);
    push_y = strength * added_up(sum_y);
}

[[gnu::always_inline]] inline void push_all(const Sorted& sorted, Places& push) {
    Around around;
    float* push_x = push.x.data();
    float* push_y = push.y.data();
    for (std::size_t cell = 0; cell < sorted.wide * sorted.high; ++cell) {
        const std::size_t end = sorted.first[cell + 1];
        if (sorted.first[cell] == end) continue;
        look_around(sorted, cell % sorted.wide, cell / sorted.wide, around);
        for (std::size_t at = sorted.first[cell]; at < end; ++at)
            push_one(sorted, around, sorted.x[at], sorted.y[at], push_x[sorted.order[at]],
                     push_y[sorted.order[at]]);
    }
}

#ifdef SAMEN_WIDE
SAMEN_WIDE void push_all_wide(const Sorted& sorted, Places& push) { push_all(sorted, push); }
#endif

}  // namespace

void NearCells::measure(const Places& places) {
    double sum_x = 0.0;
    double sum_y = 0.0;
    double square_x = 0.0;
    double square_y = 0.0;
    float right = places.x[0];
    float bottom = places.y[0];
    left_ = right;
    top_ = bottom;
    for (std::size_t node = 0; node < order_.size(); ++node) {
        const double x = places.x[node];
        const double y = places.y[node];
        sum_x += x;
        sum_y += y;
        square_x += x * x;
        square_y += y * y;
        left_ = std::min(left_, places.x[node]);
        right = std::max(right, places.x[node]);
        top_ = std::min(top_, places.y[node]);
        bottom = std::max(bottom, places.y[node]);
    }
    const auto count = static_cast<double>(order_.size());
    const double across = square_x / count - sum_x / count * (sum_x / count);
    const double down = square_y / count - sum_y / count * (sum_y / count);
    // The area of an even disc or oval of that spread; a straight row has that of its beads.
    const double oval = 12.566 * std::sqrt(std::max(across, 0.0) * std::max(down, 0.0));
    const double beads = 12.0 * std::max(across, down) / count;
    const double area = std::max(oval, beads);
    // A few far off may not make the cells so many that they fill the memory.
    const float extent = std::max({right - left_, bottom - top_, 1e-3F});
    const auto most_cells = static_cast<float>(4.0 * std::sqrt(count) + 8.0);
    spacing_ = std::max(static_cast<float>(std::sqrt(area / count)), 1e-4F);
    reach_ = std::max(reach_in_spacings * spacing_, extent / most_cells);
    wide_ = static_cast<std::size_t>((right - left_) / reach_) + 1;
    high_ = static_cast<std::size_t>((bottom - top_) / reach_) + 1;
}

void NearCells::sort(const Places& places) {
    measure(places);
    first_.assign(wide_ * high_ + 1, 0);
    for (std::size_t node = 0; node < cell_.size(); ++node) {
        const auto column = static_cast<std::size_t>((places.x[node] - left_) / reach_);
        const auto row = static_cast<std::size_t>((places.y[node] - top_) / reach_);
        const std::size_t cell = std::min(row, high_ - 1) * wide_ + std::min(column, wide_ - 1);
        cell_[node] = static_cast<std::uint32_t>(cell);
        ++first_[cell + 1];
    }
    for (std::size_t cell = 0; cell < wide_ * high_; ++cell) first_[cell + 1] += first_[cell];
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t node = 0; node < cell_.size(); ++node) {
        const std::uint32_t at = next[cell_[node]]++;
        order_[at] = static_cast<std::uint32_t>(node);
        x_[at] = places.x[node];
        y_[at] = places.y[node];
    }
}

void NearCells::push_apart(Places& push, Processor processor) const {
    const Sorted sorted{first_.data(), order_.data(), x_.data(), y_.data(),
                        wide_,         high_,         reach_,    spacing_};
#ifdef SAMEN_WIDE
    if (processor == Processor::wide) return push_all_wide(sorted, push);
#endif
    static_cast<void>(processor);
    push_all(sorted, push);
}

}  // namespace graph
