#include "matching/neighbours.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr std::size_t few = 8;  // changes that are quicker one by one

constexpr std::size_t kept = 16;
constexpr std::size_t many = 4;  // when a fourth has changed, all ask anew

}  // namespace

void keep_best(std::vector<Neighbour>& found, std::size_t most) {
    // A lambda is compiled into the sort, a function would be called.
    const auto first = [](const Neighbour& one, const Neighbour& other) {
        return is_better(one, other);
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
        if (one.at >= lists_.size()) lists_.resize(one.at + 1);
    }
    for (Place place = 0; place < lists_.size(); ++place) ask(place);
}

std::span<const Neighbour> Neighbours::best(Place at) const {
    if (at >= lists_.size()) return {};
    const std::vector<Neighbour>& all = lists_[at].best;
    return std::span(all).first(std::min(most, all.size()));
}

void Neighbours::bring_up_to_date(Place at, const std::vector<Place>& felt) {
    if (at >= lists_.size()) lists_.resize(at + 1);
    if (felt.size() > lists_.size() / many) {
        for (Place place = 0; place < lists_.size(); ++place) ask(place);
        return;
    }
    std::vector<Place> changed = felt;
    changed.push_back(at);
    has_changed_.resize(lists_.size());
    for (const Place place : changed) has_changed_[place] = 1;
    forget();
    for (const Place place : changed) tell(place);
    for (Place place = 0; place < lists_.size(); ++place)
        if (!lists_[place].whole && lists_[place].best.size() < most) ask(place);
    for (const Place place : changed) has_changed_[place] = 0;
}

/// Takes what has changed out of all lists.
void Neighbours::forget() {
    for (List& list : lists_)
        std::erase_if(list.best,
                      [&](const Neighbour& one) { return has_changed_[one.place] != 0; });
}

/// Brings one that has changed into the lists where it belongs now, and makes its own.
void Neighbours::tell(Place changed) {
    index_.ask(changed, found_);
    for (const Neighbour& one : found_)
        if (has_changed_[one.place] == 0)
            offer(lists_[one.place], {changed, index_.order(changed), one.score});
    List& own = lists_[changed];
    own.whole = found_.size() <= kept;
    keep_best(found_, kept);
    own.best = found_;
    if (!own.whole) own.floor = own.best.back();
}

void Neighbours::ask(Place at) {
    List& list = lists_[at];
    list.whole = index_.best(at, kept, list.best);
    if (!list.whole) list.floor = list.best.back();
}

void Neighbours::offer(List& list, const Neighbour& one) {
    if (!list.whole && is_better(list.floor, one)) return;
    list.best.insert(std::ranges::upper_bound(list.best, one, is_better), one);
    if (list.best.size() <= kept) return;
    list.best.pop_back();
    list.floor = list.best.back();
    list.whole = false;
}

}  // namespace matching
