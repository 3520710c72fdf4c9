#pragma once

#include "domain/state.hpp"
#include "matching/circumstances.hpp"
#include "matching/lessons.hpp"
#include "matching/neighbours.hpp"
#include "matching/opportunity.hpp"
#include "matching/wishes.hpp"

#include <map>
#include <utility>
#include <vector>

namespace matching {

/// Two organisations, the lower id first.
using PairKey = std::pair<domain::OrganisationId, domain::OrganisationId>;
[[nodiscard]] PairKey pair_key(domain::OrganisationId one, domain::OrganisationId other);

/// A need and a strength that could meet, in points: whole numbers, so that equal is equal.
struct Match {
    Reason reason;
    int points = 0;
    int asked = -1;  // the concepts in which they meet, or -1
    int offered = -1;
};

/// Something said, with the roles that it shows and what it is most about.
struct Part {
    domain::ContributionId said;
    domain::OrganisationId by;
    domain::Side side = domain::Side::need;
    std::vector<Played> roles;
    int topic = -1;        // a concept; -1: it is not clear
    domain::Saying theme;  // the name of the topic
};

/// What kind of organisation one is and what it brings.
struct World {
    std::string kind;
    std::string policy_field;
    std::vector<int> brings;  // topics of its strengths, in order
};

/// From here a match is worth a line.
inline constexpr int least_points = 30;

/// All matches an audience may know of, and what people said about links.
struct Matches {
    /// Matches worth a line that nobody dismissed, the strongest first, equals by ids.
    std::vector<Match> all;
    /// The same, of each pair of organisations.
    std::map<PairKey, std::vector<Match>> of_pair;
    /// Reasons of pinned links; a pair stands here even without any match.
    std::map<PairKey, std::vector<Reason>> pinned;
    /// Pairs that were dismissed as a whole.
    std::vector<PairKey> dismissed;
    /// All that is said, in the order of ids.
    std::vector<Part> parts;
    std::map<domain::OrganisationId, World> worlds;
    /// Links of a need and a strength that were dismissed.
    std::vector<domain::Link> dismissed_links;
    /// What pins and dismissals say of lines like them.
    Lessons lessons;
};

/// Finds the matches of one state after another, and works out anew only what changed.
class MatchFinder {
public:
    /// Takes: knowledge that lives as long as this.
    MatchFinder(const Knowledge& knowledge, Audience audience);

    [[nodiscard]] Matches find(const domain::State& state);
    [[nodiscard]] const Knowledge& knowledge() const { return knowledge_; }

private:
    void take_over(const domain::State& state);
    Place place_of(domain::ContributionId id);
    [[nodiscard]] const Circumstances& told(domain::ContributionId said) const;
    [[nodiscard]] int points_for(domain::ContributionId need, domain::ContributionId strength,
                                 const InCommon& common) const;
    [[nodiscard]] Match match(const domain::State& state, domain::ContributionId need,
                              domain::ContributionId strength, const InCommon& common,
                              int points) const;
    void note_parts(const domain::State& state, Matches& matches) const;
    [[nodiscard]] Lessons lessons(const std::vector<domain::LinkMark>& marks,
                                  const std::vector<Match>& found,
                                  const domain::State& state) const;

    const Knowledge& knowledge_;
    Audience audience_;
    Neighbours neighbours_;
    std::map<domain::ContributionId, Place> places_;                // given out in turn, for good
    std::vector<domain::ContributionId> ids_;                       // by place
    std::map<domain::ContributionId, Said> said_;                   // what stands in the index
    std::map<domain::ContributionId, std::vector<Played>> played_;  // of said_, where any
    std::map<domain::ContributionId, Circumstances> told_;          // of said_, where any
    Wishes wishes_;
};

/// What a link is worth that the facilitator pinned: at least as much as a good match.
inline constexpr int pinned_points = 200;

/// What makes a line like others.
[[nodiscard]] Likeable likeable(const Match& match);

/// Points after what was taught, and the reason says so.
void apply(const Lessons& lessons, const Likeable& line, int& points, Reason& reason);

/// Points as 0 to 1: 0.5 at 100, never 1.
[[nodiscard]] double score_of(int points);

/// Points as the grade that people see.
[[nodiscard]] int grade_of(int points);

/// Equal points are told apart by what the opportunities are about, never by the order of typing.
[[nodiscard]] bool stronger(const Match& one, const Match& other);

}  // namespace matching
