#pragma once

#include "domain/choice.hpp"

#include <string>
#include <vector>

namespace domain {

/// One text in both languages of the program.
struct Saying {
    std::string nl;
    std::string en;

    /// The text in `language`; Dutch for every language but "en".
    [[nodiscard]] const std::string& in(std::string_view language) const {
        return language == "en" && !en.empty() ? en : nl;
    }
    bool operator==(const Saying&) const = default;
};

/// A word of one of the method's vocabularies: a policy field, a kind of organisation, a category
/// or a target group. The key stands in facts, the name on screens.
struct Term {
    std::string key;
    Saying name;

    bool operator==(const Term&) const = default;
};

/// One step of the evening.
struct Phase {
    std::string key;
    Saying name;            // "Kwaliteiten": the step in the top bar
    int minutes = 0;        // planned length
    int least_minutes = 0;  // the agenda never proposes less; equal to minutes: never shortened
    int shorten_order = 0;  // 1 is shortened first; 0 never
    Screen screen = Screen::task;   // what F6 shows first: the task of the phase
    Screen harvest = Screen::task;  // what F7 switches to; equal to screen: there is no harvest
    std::string side;           // "strength" or "need": what is captured and harvested; else empty
    Saying question;            // the large line of the task
    std::vector<Saying> steps;  // at most three
    Saying hint;
    Saying whisper;  // what the facilitator can say next; desk only

    bool operator==(const Phase&) const = default;
};

/// How a poll is held unless the facilitator chooses otherwise.
struct BallotRules {
    PollKind kind = PollKind::dots;
    Medium medium = Medium::hands;
    VotePer per = VotePer::person;
    TieRule tie_rule = TieRule::both;
    int options_most = 12;             // above that the program asks to merge
    int dots_divisor = 3;              // dots per voter = options / divisor, rounded
    int small_difference_percent = 5;  // of all dots: closer than this is named "small"
    int second_round_options = 3;

    bool operator==(const BallotRules&) const = default;
};

/// Switches that change what is allowed and shown.
struct MethodRules {
    std::string needs_hidden_until;       // key of the phase from which needs may reach the wall
    bool return_favour_required = false;  // a plan carries a return favour or "later"
    bool show_municipal_fit = false;      // "past bij een wens van de gemeente" on the wall
    bool municipality_votes = true;
    std::vector<std::string> kinds_without_vote;

    bool operator==(const MethodRules&) const = default;
};

/// A method pack as a value: the phases, words and rules of one kind of evening. It is the first
/// fact of every session, so that a file opens anywhere. Nothing in the code names a method.
struct Method {
    std::string key;
    Saying name;
    std::vector<Phase> phases;
    std::vector<Term> roles;
    std::vector<Term> kinds;  // of organisations
    std::vector<Term> policy_fields;
    std::vector<Term> categories;  // hands, knowledge, means, place, network
    std::vector<Term> target_groups;
    std::vector<Term> levels;      // of support, from most to least
    std::vector<Term> conditions;  // questions of the condition check
    BallotRules ballot;
    MethodRules rules;
    std::vector<std::string> report_chapters;  // keys, in order

    bool operator==(const Method&) const = default;
};

}  // namespace domain
