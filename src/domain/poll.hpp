#pragma once

#include "base/clock.hpp"
#include "domain/choice.hpp"
#include "domain/id.hpp"

#include <string>
#include <vector>

namespace domain {

/// One thing that can be voted for, as it read when the poll was opened. Later changes to the
/// proposal or its partners never change a result.
struct PollOption {
    ProposalId proposal;
    std::string title;
    std::vector<OrganisationId> partners;
    std::vector<std::string> partner_names;

    bool operator==(const PollOption&) const = default;
};

/// What was counted for one option.
struct OptionCount {
    /// Dots: one figure. Levels: one per level, from most to least support. -1: not yet counted.
    std::vector<int> figures;
    std::vector<std::string> concerns;  // sentences; nobody's name

    bool operator==(const OptionCount&) const = default;
};

inline constexpr int papers_option = -1;  // a correction of how many papers came in

struct Correction {
    int option = 0;  // from 0, or papers_option
    int level = 0;   // from 0; 0 for dots
    int was = 0;
    int is = 0;
    std::string reason;

    bool operator==(const Correction&) const = default;
};

/// How a poll is held. Fixed when it opens.
struct PollRules {
    PollKind kind = PollKind::dots;
    Medium medium = Medium::hands;
    VotePer per = VotePer::person;
    TieRule tie_rule = TieRule::both;
    MunicipalRole municipal_role = MunicipalRole::joins;
    int dots_each = 2;
    int most_on_one = 1;
    int levels = 5;

    bool operator==(const PollRules&) const = default;
};

/// A vote by hands or on paper. There are no single ballots here: hands are counted per option,
/// and of paper only the totals are typed in.
struct Poll {
    PollId id;
    PollRules rules;
    PollId round_of;  // the first round when this is the second
    std::vector<PollOption> options;
    std::vector<OptionCount> counts;  // one per option; hidden until the poll is closed
    int voters = 0;                   // who could vote when it opened; when closed: at the close
    int papers = -1;                  // stembriefjes handed in; -1: not counted, or hands
    bool open = true;
    base::UtcSeconds closed_at{};
    unsigned lot = 0;  // the seed of a drawn lot, shown with the result
    std::vector<Correction> corrections;

    bool operator==(const Poll&) const = default;
};

}  // namespace domain
