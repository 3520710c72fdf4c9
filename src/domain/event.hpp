#pragma once

#include "base/clock.hpp"
#include "domain/map_look.hpp"
#include "domain/method.hpp"
#include "domain/parts.hpp"
#include "domain/poll.hpp"
#include "domain/wall_view.hpp"

#include <string>
#include <variant>
#include <vector>

namespace domain {

// What happened: past participles, the result and not the wish, so that replay decides nothing
// again. Once a release has written a struct its fields are frozen; a changed fact is a new struct
// with a new code. A thing made by a fact has the fact's number as its id. One per line:
// clang-format off
struct SessionStarted       { Method method; SessionDetails details; };
struct DetailsChanged       { SessionDetails details; };
struct CaseSet              { CaseCard card; };
struct MunicipalWishAdded   { std::string text; };
struct MunicipalRoleSet     { MunicipalRole role; };
struct PointParked          { std::string text; OrganisationId organisation; };
struct NotesSet             { std::string text; };
struct SessionEnded         {};

struct OrganisationJoined   { OrganisationDetails details; Presence presence; };
struct OrganisationAmended  { OrganisationId organisation; OrganisationDetails details; };
struct PresenceSet          { OrganisationId organisation; Presence presence; };
struct OrganisationPlaced   { OrganisationId organisation; bool placed; MapPlace place; };
struct ResidentJoined       { OrganisationDetails details; std::string name; };  // name: private
struct ContactAdded         { OrganisationId organisation; std::string name, phone, email; };
/// One row of an import: what it added. A row for a known organisation carries its id.
struct ImportedRow          { OrganisationId known; OrganisationDetails details; std::vector<std::string> strengths, needs; Contact contact; };
/// Ids run through the rows in order: organisation, its strengths, its needs, its contact.
struct TableImported        { std::string source; std::vector<ImportedRow> rows; };

struct ContributionsAdded   { OrganisationId organisation; Side side; std::vector<std::string> texts; std::string category; std::vector<std::string> target_groups; Showing showing; };
struct ContributionAmended  { ContributionId contribution; Side side; std::string text; std::string category; std::vector<std::string> target_groups; };
struct ShowingSet           { ContributionId contribution; Showing showing; };
struct ContributionsMerged  { ContributionId into; std::vector<ContributionId> from; };
struct LinkMarked           { LinkMarking marking; Link link; };

struct ProposalMade         { ProposalDetails details; };
struct ProposalAmended      { ProposalId proposal; ProposalDetails details; };
struct ProposalsMerged      { ProposalId into; std::vector<ProposalId> from; ProposalDetails details; };
struct ProposalJoined       { ProposalId proposal; OrganisationId organisation; };
struct ProposalLeft         { ProposalId proposal; OrganisationId organisation; };
struct ConditionChecked     { ProposalId proposal; int condition; Condition check; };

struct PollOpened           { PollRules rules; std::vector<PollOption> options; PollId round_of; int voters; };
struct CountNoted           { PollId poll; int option; int level; int figure; };
struct PapersNoted          { PollId poll; int papers; };
struct ConcernNoted         { PollId poll; int option; std::string text; };
/// The whole result: nothing that happens later, not even a withdrawal, can change it.
struct PollClosed           { PollId poll; PollRules rules; PollId round_of; std::vector<PollOption> options; std::vector<OptionCount> counts; int voters; int papers; unsigned lot; };
struct CountCorrected       { PollId poll; Correction correction; };

struct AgreementMade        { AgreementDetails details; };
struct AgreementAmended     { AgreementId agreement; AgreementDetails details; };
struct FollowUpNoted        { AgreementId agreement; FollowUp follow_up; std::string note; };

struct PhaseEntered         { int phase; base::UtcSeconds planned_end; };
struct PhaseExtended        { int phase; int minutes; base::UtcSeconds planned_end; };
struct MinutesSet           { int phase; int minutes; };
struct TablesPlanned        { std::vector<Table> tables; int rounds; int round_minutes; };
struct RoundStarted         { int round; base::UtcSeconds round_end; };
struct WallShown            { WallView view; };
struct MapShown             { std::string phase; MapLook look; };  // the map was sent, to be looked at like this
struct WallPaused           { bool paused; };
struct WallFrozen           { bool frozen; };

struct Withdrawn            { FactNumber fact; };  // undo: that fact no longer counts
struct Restored             { FactNumber fact; };  // redo: it counts again
// clang-format on

using Event =
    std::variant<SessionStarted, DetailsChanged, CaseSet, MunicipalWishAdded, MunicipalRoleSet,
                 PointParked, NotesSet, SessionEnded, OrganisationJoined, OrganisationAmended,
                 PresenceSet, OrganisationPlaced, ResidentJoined, ContactAdded, TableImported,
                 ContributionsAdded, ContributionAmended, ShowingSet, ContributionsMerged,
                 LinkMarked, ProposalMade, ProposalAmended, ProposalsMerged, ProposalJoined,
                 ProposalLeft, ConditionChecked, PollOpened, CountNoted, PapersNoted, ConcernNoted,
                 PollClosed, CountCorrected, AgreementMade, AgreementAmended, FollowUpNoted,
                 PhaseEntered, PhaseExtended, MinutesSet, TablesPlanned, RoundStarted, WallShown,
                 MapShown, WallPaused, WallFrozen, Withdrawn, Restored>;

/// One line of a session: a fact with its number (1, 2, ... without gaps), the second the door
/// stamped on it, and who asked. Order comes from the number, never from the time.
struct Record {
    FactNumber number;
    base::UtcSeconds at{};
    Origin by = Origin::facilitator;
    Event event;
};

}  // namespace domain
