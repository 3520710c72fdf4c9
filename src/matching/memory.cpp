#include "matching/memory.hpp"

#include <algorithm>
#include <bit>

namespace matching {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

}  // namespace

void Memory::make_room(std::size_t concepts) {
    sums_.resize(concepts);
    touched_.resize(concepts / 64 + 1);
}

/// What was added up, in the order of concepts.
void Memory::list_sums() {
    std::size_t many = 0;
    for (const std::uint64_t part : touched_) many += static_cast<std::size_t>(std::popcount(part));
    about_.resize(many);
    About* next = about_.data();
    for (std::size_t part = 0; part < touched_.size(); ++part)
        for (std::uint64_t left = touched_[part]; left != 0; left &= left - 1) {
            const std::size_t at = part * 64 + static_cast<std::size_t>(std::countr_zero(left));
            *next++ = {static_cast<int>(at), sums_[at].weight, sums_[at].word};
        }
}

void Memory::clear_sums() {
    for (const About& one : about_) sums_[index(one.concept_at)] = {};
    std::ranges::fill(touched_, 0);
}

}  // namespace matching
