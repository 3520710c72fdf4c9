#pragma once

#include "domain/choice.hpp"
#include "domain/id.hpp"

#include <string>
#include <vector>

namespace domain {

// The parts that wishes, facts and the state share. They stand in session files: once a release
// has written one its fields are frozen; a changed part is a new struct in a new fact.

/// What the evening is. Dates are "YYYY-MM-DD", times "HH:MM", both local and both may be empty.
struct SessionDetails {
    std::string title;
    std::string municipality;
    std::string place;
    std::string date;
    std::string from;
    std::string to;
    std::string language = "nl";  // "nl" or "en"
    std::string question;         // of the evening, on top of every wall
    std::string facilitator;      // the organisation that leads, not a person
    std::string delete_by;        // date after which the file should go
    int utc_offset_minutes = 0;   // of the place on that date; every clock time shown uses it

    bool operator==(const SessionDetails&) const = default;
};

struct Figure {
    std::string number;
    std::string text;

    bool operator==(const Figure&) const = default;
};

/// The case of the evening: one sentence, up to three figures with their source, who falls outside.
struct CaseCard {
    std::string sentence;
    std::vector<Figure> figures;
    std::string source;
    std::string falls_outside;

    bool operator==(const CaseCard&) const = default;
};

struct OrganisationDetails {
    std::string name;
    std::string short_name;    // for the wall, at most 18 characters
    std::string initials;      // unique in the session, at most 3 capitals or digits
    std::string kind;          // key of the method, or free text
    std::string policy_field;  // key of the method, or free text
    int people = 1;            // how many came or are expected

    bool operator==(const OrganisationDetails&) const = default;
};

/// Private: never on the wall, in a picture, a log, or an export; erasable.
struct Contact {
    ContactId id;
    std::string name;
    std::string phone;
    std::string email;

    bool operator==(const Contact&) const = default;
};

/// Two organisations and, where the link rests on what they said, the two contributions.
struct Link {
    OrganisationId one;
    OrganisationId other;
    ContributionId need;      // nobody when the link is about the organisations as a whole
    ContributionId strength;  // as need
    std::string reason;

    bool operator==(const Link&) const = default;
};

struct Partner {
    OrganisationId organisation;
    std::string brings;

    bool operator==(const Partner&) const = default;
};

struct ProposalDetails {
    std::string title;
    std::string what;
    std::string for_whom;
    std::vector<Partner> partners;  // two or more
    std::string return_favour;      // "later" is an answer too
    MunicipalWishId serves;         // nobody when it serves none

    bool operator==(const ProposalDetails&) const = default;
};

struct Condition {
    Answer answer = Answer::open;
    std::string needed;  // one line: what is still needed

    bool operator==(const Condition&) const = default;
};

/// Somebody of an organisation. The name is private and erasable.
struct Person {
    OrganisationId organisation;
    std::string name;

    bool operator==(const Person&) const = default;
};

struct AgreementDetails {
    ProposalId proposal;
    std::string first_step;
    Person caller;
    Person called;
    std::string before;       // date
    std::string review;       // date: "we kijken terug op"
    std::string coordinator;  // private as a name
    std::string not_for;      // for whom this is not the right place
    std::string witness;      // private as a name

    bool operator==(const AgreementDetails&) const = default;
};

/// One table of the rounds.
struct Table {
    int number = 0;
    std::string title;    // the opportunity or the plan
    ProposalId proposal;  // nobody when it is about an opportunity
    std::vector<OrganisationId> organisations;
    int people = 0;

    bool operator==(const Table&) const = default;
};

}  // namespace domain
