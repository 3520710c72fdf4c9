#pragma once

#include "domain/connection.hpp"
#include "domain/state.hpp"
#include "matching/hubs.hpp"
#include "matching/opportunity.hpp"
#include "matching/pairs.hpp"

#include <vector>

namespace matching {

/// Works out the opportunities of an evening while it goes on: looks at one state after another,
/// and does again only what changed. One per audience and thread.
class Matcher {
public:
    /// Takes: knowledge that lives as long as this.
    Matcher(const Knowledge& knowledge, Audience audience);

    void look_at(const domain::State& state);

    /// Of the state that was looked at last; as the functions of the same name.
    [[nodiscard]] std::vector<Opportunity> opportunities() const;
    [[nodiscard]] std::vector<Hub> hubs() const;
    [[nodiscard]] std::vector<domain::Connection> connections(const domain::State& state) const;

private:
    MatchFinder finder_;
    Matches matches_;
};

}  // namespace matching
