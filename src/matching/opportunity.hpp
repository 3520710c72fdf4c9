#pragma once

#include "domain/connection.hpp"
#include "domain/state.hpp"
#include "matching/knowledge.hpp"

#include <span>
#include <string>
#include <vector>

namespace matching {

/// For whom an answer is. The room never learns, not even by a line or its width, what is held
/// back or not yet visible; the desk works with everything.
enum class Audience { room, desk };

enum class Kind { pair, trio, ring };

/// The main ground of a reason; the sentence for it stands with the texts.
enum class Ground { shared_words, through_concept, target_group, pinned };

/// Whether pins and dismissals of lines like it made a reason count for more or less.
enum class Taught { nothing, more, less };

/// A word of either side that brings them together, each as its own text has it, folded: the same
/// word, or two that point to one concept.
struct SharedWord {
    std::string in_need;
    std::string in_strength;

    bool operator==(const SharedWord&) const = default;
};

/// Why one organisation could help another. `words`, `category` and `target_group` may all be
/// there at once; `ground` is the one that weighs most.
struct Reason {
    Ground ground = Ground::shared_words;
    domain::OrganisationId asks;
    domain::OrganisationId offers;
    domain::ContributionId need;      // nobody: a pinned link about the organisations as a whole
    domain::ContributionId strength;  // as need
    std::vector<SharedWord> words;    // most telling first
    domain::Saying through;           // the concept in which need and strength meet, or nothing
    std::string category;             // key of the method, or empty
    std::string target_group;         // key of the method, or empty
    std::string said;                 // a pinned link: what the facilitator wrote; may be empty
    Taught taught = Taught::nothing;
    domain::ContributionId in_return;  // what who asks could give back, or nothing
    domain::MunicipalWishId wish;      // of the municipality, when this serves one

    bool operator==(const Reason&) const = default;
};

/// Two or more organisations that could do something together, and why. A suggestion: people
/// adopt it, and only then does it become a fact.
struct Opportunity {
    Kind kind = Kind::pair;
    std::vector<domain::OrganisationId> organisations;  // in the order in which to name them
    std::vector<Reason> reasons;                        // never empty, the strongest first
    double score = 0.0;                                 // 0 to 1
    int grade = 1;                                      // 1 to 5: hardly to surely
    bool pinned = false;
    bool surprising = false;  // partners from different worlds, and yet a good line

    bool operator==(const Opportunity&) const = default;
};

/// Every opportunity that the needs and strengths of different organisations give.
///
/// Takes:  a state; merged contributions and organisations that are absent do not count.
/// Gives:  pinned ones first, then best first, varied so that one organisation does not fill the
///         beginning; equals by ids. The same state gives the same answer. A dismissed pair, need
///         or strength gives none; a pinned pair always gives one.
/// Cost:   about the needs times the strengths that share something with each.
[[nodiscard]] std::vector<Opportunity> opportunities(
    const domain::State& state, Audience audience, const Knowledge& knowledge = Knowledge::none());

/// The lines of the map: every pair with something for each other, and every pair in a standing
/// proposal or an agreement, also when one of them is absent.
///
/// Gives:  one per pair, in the order of ids; the strength is that of all reasons together.
[[nodiscard]] std::vector<domain::Connection> connections(
    const domain::State& state, Audience audience, const Knowledge& knowledge = Knowledge::none());

/// The opportunity about exactly these organisations, in any order, or null.
[[nodiscard]] const Opportunity* opportunity_of(
    std::span<const Opportunity> all, std::span<const domain::OrganisationId> organisations);

/// What one organisation says in an opportunity: needs first, then strengths, each once.
[[nodiscard]] std::vector<domain::ContributionId> said_by(const Opportunity& opportunity,
                                                          domain::OrganisationId organisation);

}  // namespace matching
