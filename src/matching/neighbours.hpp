#pragma once

#include "matching/index.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace matching {

/// For everything said in a session, what fits it best: for a need the offers,
/// for an offer the needs. One change brings every list that it touches up to date; what comes
/// out is the same as when everything is put in anew.
///
/// Cost: a change among a thousand some tens of microseconds, one that makes a word commoner for
///       many some hundreds.
class Neighbours {
public:
    static constexpr std::size_t most = 10;

    /// Takes: knowledge that lives as long as this.
    explicit Neighbours(const Knowledge& knowledge, Parts parts = {});

    void put(Place at, const Said& said);
    void remove(Place at);

    /// Something that is said, or no more when `said` is null.
    struct Change {
        Place at = 0;
        const Said* said = nullptr;
    };
    /// The same as one after the other, but every list is made once.
    ///
    /// Cost: one question for everything that is said; when there are few, one by one is quicker.
    void change(std::span<const Change> changes);

    /// The best first, equals by their order.
    [[nodiscard]] std::span<const Neighbour> best(Place at) const;

    [[nodiscard]] const Index& index() const { return index_; }

private:
    /// What fits one best, with some in reserve for when the best fall out.
    struct List {
        std::vector<Neighbour> best;
        Neighbour floor;    // nothing that is left out is better
        bool whole = true;  // nothing is left out
    };

    void bring_up_to_date(Place at, const std::vector<Place>& felt);
    void forget();
    void tell(Place changed);
    void ask(Place at);
    static void offer(List& list, const Neighbour& one);

    Index index_;
    std::vector<List> lists_;        // by place
    std::vector<Neighbour> found_;   // working space
    std::vector<char> has_changed_;  // by place; all 0 between two changes
};

/// Keeps the best of what was found, in order.
void keep_best(std::vector<Neighbour>& found, std::size_t most);

}  // namespace matching
