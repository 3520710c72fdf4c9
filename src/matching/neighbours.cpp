#include "matching/neighbours.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr std::size_t few = 8;  // changes that are quicker one by one

bool better(const Neighbour& one, const Neighbour& other) {
    return one.score != other.score ? one.score > other.score : one.order < other.order;
}

bool names(const std::vector<Neighbour>& list, Place place) {
    return std::ranges::find(list, place, &Neighbour::place) != list.end();
}

}  // namespace

void keep_best(std::vector<Neighbour>& found, std::size_t most) {
    // A lambda is compiled into the sort, a function would be called.
    const auto first = [](const Neighbour& one, const Neighbour& other) {
        return better(one, other);
    };
    if (found.size() > most) {
        std::ranges::nth_element(found, found.begin() + static_cast<std::ptrdiff_t>(most), first);
        found.resize(most);
    }
    std::ranges::sort(found, first);
}

Neighbours::Neighbours(const Knowledge& knowledge, Parts parts) : index_(knowledge, parts) {}

void Neighbours::put(Place at, const Said& said) { bring_up_to_date(at, index_.put(at, said)); }
void Neighbours::remove(Place at) { bring_up_to_date(at, index_.remove(at)); }

void Neighbours::change(std::span<const Change> changes) {
    if (changes.size() <= few) {
        for (const Change& one : changes)
            one.said == nullptr ? remove(one.at) : put(one.at, *one.said);
        return;
    }
    for (const Change& one : changes) {
        if (one.said == nullptr)
            index_.remove(one.at);
        else
            index_.put(one.at, *one.said);
        if (one.at >= best_.size()) best_.resize(one.at + 1);
    }
    for (Place place = 0; place < best_.size(); ++place) ask(place);
}

std::span<const Neighbour> Neighbours::best(Place at) const {
    if (at >= best_.size()) return {};
    return best_[at];
}

void Neighbours::bring_up_to_date(Place at, const std::vector<Place>& felt) {
    if (at >= best_.size()) best_.resize(at + 1);
    std::vector<Place> again = felt;
    for (Place place = 0; place < best_.size(); ++place)
        if (place != at && names(best_[place], at)) again.push_back(place);
    std::ranges::sort(again);
    again.erase(std::ranges::unique(again).begin(), again.end());
    for (const Place place : again) ask(place);
    index_.ask(at, found_);
    for (const Neighbour& one : found_)
        if (!std::ranges::binary_search(again, one.place))
            offer(one.place, {at, index_.order(at), one.score});
    keep_best(found_, most);
    best_[at] = found_;
}

void Neighbours::ask(Place at) {
    index_.ask(at, found_);
    keep_best(found_, most);
    best_[at] = found_;
}

/// A place that something new may come into the list of.
void Neighbours::offer(Place to, Neighbour one) {
    std::vector<Neighbour>& list = best_[to];
    if (list.size() == most && !better(one, list.back())) return;
    list.insert(std::ranges::upper_bound(list, one, better), one);
    if (list.size() > most) list.pop_back();
}

}  // namespace matching
