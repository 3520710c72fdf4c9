#pragma once

#include "base/clock.hpp"
#include "domain/choice.hpp"
#include "domain/id.hpp"
#include "domain/map_look.hpp"
#include "domain/method.hpp"
#include "domain/parts.hpp"
#include "domain/poll.hpp"
#include "domain/wall_view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace domain {

struct Organisation {
    OrganisationId id;
    OrganisationDetails details;
    Presence presence = Presence::expected;
    std::optional<MapPlace> place;  // where the facilitator put it on the map
    bool resident = false;          // a person without an organisation; the real name is a contact
    std::vector<Contact> contacts;  // private

    bool operator==(const Organisation&) const = default;
};

struct Contribution {
    ContributionId id;
    OrganisationId organisation;
    Side side = Side::strength;
    std::string text;
    std::string category;                    // key of the method, or empty
    std::vector<std::string> target_groups;  // keys of the method
    Showing showing = Showing::shown;
    ContributionId merged_into;          // nobody unless merged
    std::vector<ContributionId> merged;  // the trail: what this one took in

    bool operator==(const Contribution&) const = default;
};

/// A possible link is computed and never stands here; what people said about one does.
struct LinkMark {
    LinkMarkId id;
    LinkMarking marking = LinkMarking::pinned;
    Link link;

    bool operator==(const LinkMark&) const = default;
};

struct MunicipalWish {
    MunicipalWishId id;
    std::string text;

    bool operator==(const MunicipalWish&) const = default;
};

struct ParkedPoint {
    ParkedPointId id;
    std::string text;
    OrganisationId organisation;  // nobody when it is the facilitator's

    bool operator==(const ParkedPoint&) const = default;
};

struct Proposal {
    ProposalId id;
    ProposalDetails details;
    std::vector<OrganisationId> joiners;  // who else joins in, in the order they said so
    ProposalId merged_into;
    std::vector<ProposalId> merged;
    std::vector<Condition> conditions;  // one per question of the method, in its order

    bool operator==(const Proposal&) const = default;
};

struct Agreement {
    AgreementId id;
    AgreementDetails details;
    FollowUp follow_up = FollowUp::waiting;
    std::string follow_up_note;

    bool operator==(const Agreement&) const = default;
};

/// Where the evening stands. Before the first phase `phase` is -1.
struct PhaseClock {
    int phase = -1;
    base::UtcSeconds since{};
    base::UtcSeconds planned_end{};
    std::vector<int> minutes;  // per phase of the method: as planned now

    bool operator==(const PhaseClock&) const = default;
};

struct TablePlan {
    std::vector<Table> tables;
    int rounds = 0;
    int round_minutes = 0;
    int round = 0;  // 0: not started
    base::UtcSeconds round_end{};

    bool operator==(const TablePlan&) const = default;
};

/// Everything a session knows at one moment. A plain value: copy it, compare it, keep an old one.
/// It is rebuilt from facts alone, so it holds no clock reading of its own, no random number, no
/// pointer and nothing about a window. Things stand in the order of their ids: as they were made.
struct State {
    Method method;
    SessionDetails details;
    CaseCard case_card;
    std::string notes;  // the facilitator's own; never on the wall
    std::vector<Organisation> organisations;
    std::vector<Contribution> contributions;
    std::vector<LinkMark> link_marks;
    std::vector<MunicipalWish> municipal_wishes;
    std::vector<ParkedPoint> parked_points;
    std::vector<Proposal> proposals;
    std::vector<Poll> polls;  // in the order they were opened
    std::vector<Agreement> agreements;
    PhaseClock clock;
    TablePlan table_plan;
    WallView wall;
    MapLook map_look;  // how the room looks at the map, when that is on the wall
    MunicipalRole municipal_role = MunicipalRole::joins;
    bool started = false;
    bool ended = false;

    bool operator==(const State&) const = default;
};

}  // namespace domain
