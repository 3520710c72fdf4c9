#pragma once

#include "base/words.hpp"
#include "domain/state.hpp"

#include <string>
#include <vector>

namespace report {

// What a facilitator prints at home, as a value. Before the evening it is blank but for the
// organisations; afterwards what is known is filled in. An empty text is a line to write on.

/// One place on the attendance list. Names are written by hand: the list lies at the door.
struct AttendanceRow {
    std::string organisation;

    bool operator==(const AttendanceRow&) const = default;
};

struct TableSign {
    int number = 0;
    std::string title;
    std::vector<std::string> organisations;

    bool operator==(const TableSign&) const = default;
};

struct PaperCard {
    std::string organisation;
    std::string initials;
    std::string text;

    bool operator==(const PaperCard&) const = default;
};

struct PartnerRow {
    std::string organisation;
    std::string brings;

    bool operator==(const PartnerRow&) const = default;
};

struct PlanCard {
    std::string title;
    std::string what;
    std::string for_whom;
    std::vector<PartnerRow> partners;
    std::string return_favour;
    std::string joiners;

    bool operator==(const PlanCard&) const = default;
};

/// The same paper for everybody: a letter per option and room for crosses.
struct BallotPaper {
    int copies = 0;
    std::string rule;                  // how many crosses one has; empty: the facilitator says it
    int boxes = 3;                     // most crosses for one option
    std::vector<std::string> options;  // a title or an empty text per letter, from A

    bool operator==(const BallotPaper&) const = default;
};

struct ConditionRow {
    std::string question;
    domain::Answer answer = domain::Answer::open;
    std::string needed;

    bool operator==(const ConditionRow&) const = default;
};

struct SignedBy {
    std::string organisation;
    std::string name;  // of a person: forms go to the partners alone

    bool operator==(const SignedBy&) const = default;
};

/// One agreement; it is printed once for every partner, at least twice.
struct AgreementForm {
    int number = 0;
    std::vector<std::string> copies_for;  // an empty text: to be written
    std::string plan;
    std::vector<PartnerRow> partners;
    std::string return_favour;
    std::string for_whom;
    std::string first_step;
    SignedBy caller;
    SignedBy called;
    std::string before;
    std::string review;
    std::string coordinator;
    std::string not_for;
    std::string witness;
    std::vector<std::string> kinds_of_help;  // to tick
    std::vector<ConditionRow> conditions;

    bool operator==(const AgreementForm&) const = default;
};

struct Paper {
    std::string language;
    std::string title;
    std::string under_title;
    std::string running;
    std::vector<AttendanceRow> attendance;
    std::vector<TableSign> tables;
    std::vector<PaperCard> strengths;
    std::vector<PaperCard> needs;
    std::vector<PlanCard> plans;
    BallotPaper ballot;
    std::vector<AgreementForm> agreements;

    bool operator==(const Paper&) const = default;
};

/// Makes the paper of an evening.
///
/// Gives:  for every organisation at least three cards of each side, the ones that may be seen
///         filled in; a plan card and an agreement form for every plan, and blank ones; what was
///         held back, contacts and notes stand nowhere. Names of persons stand on the agreement
///         forms alone.
[[nodiscard]] Paper build_paper(const domain::State& now, const base::Words& words);

}  // namespace report
