#pragma once

#include "domain/map_look.hpp"
#include "domain/method.hpp"
#include "domain/parts.hpp"
#include "domain/poll.hpp"
#include "domain/wall_view.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace domain {

// What somebody asks for: imperative names, the wish and not its result. A wish may be refused,
// and it is never written to the file. `optional` in an Amend means "leave as it is". One per line
// where it fits:
// clang-format off
struct StartSession       { Method method; SessionDetails details; };
struct ChangeSession      { std::optional<std::string> title, municipality, place, date, from, to, language, question, facilitator, delete_by; std::optional<int> utc_offset_minutes; };
struct SetCase            { CaseCard card; };
struct AddMunicipalWish   { std::string text; };
struct SetMunicipalRole   { MunicipalRole role = MunicipalRole::joins; };
struct ParkPoint          { std::string text; OrganisationId organisation; };
struct SetNotes           { std::string text; };
struct EndSession         {};

struct AddOrganisation    { OrganisationDetails details; Presence presence = Presence::expected; };
struct AmendOrganisation  { OrganisationId organisation; std::optional<std::string> name, short_name, initials, kind, policy_field; std::optional<int> people; };
struct SetPresence        { OrganisationId organisation; Presence presence = Presence::present; };
struct PlaceOnMap         { OrganisationId organisation; bool placed = true; MapPlace place; };  // placed false: the map decides again
struct AddResident        { std::string name; };  // the name is private
struct AddContact         { OrganisationId organisation; std::string name, phone, email; };
struct TableRow           { OrganisationDetails details; std::vector<std::string> strengths, needs; Contact contact; };
struct ImportTable        { std::string source; std::vector<TableRow> rows; };

struct AddContributions   { OrganisationId organisation; Side side = Side::strength; std::vector<std::string> texts; std::string category; std::vector<std::string> target_groups; Showing showing = Showing::shown; };
struct AmendContribution  { ContributionId contribution; std::optional<std::string> text, category; std::optional<std::vector<std::string>> target_groups; std::optional<Side> side; };
struct SetShowing         { ContributionId contribution; Showing showing = Showing::shown; };
struct MergeContributions { ContributionId into; std::vector<ContributionId> from; };
struct PinLink            { Link link; };
struct DismissLink        { Link link; };

struct MakeProposal       { ProposalDetails details; };
struct AmendProposal      { ProposalId proposal; std::optional<std::string> title, what, for_whom, return_favour; std::optional<std::vector<Partner>> partners; std::optional<MunicipalWishId> serves; };
struct MergeProposals     { ProposalId into; std::vector<ProposalId> from; };
struct JoinProposal       { ProposalId proposal; OrganisationId organisation; };
struct LeaveProposal      { ProposalId proposal; OrganisationId organisation; };
struct CheckCondition     { ProposalId proposal; int condition = 0; Condition check; };

struct OpenPoll           { PollRules rules; std::vector<ProposalId> options; PollId round_of; };  // dots_each 0: the method's suggestion
struct NoteCount          { PollId poll; int option = 0; int level = 0; int figure = 0; };         // poll nobody: the open one
struct NotePapers         { PollId poll; int papers = 0; };
struct NoteConcern        { PollId poll; int option = 0; std::string text; };
struct ClosePoll          { PollId poll; bool even_so = false; };  // even_so: close although the figures cannot be right
struct CorrectCount       { PollId poll; int option = 0; int level = 0; int figure = 0; std::string reason; };

struct MakeAgreement      { AgreementDetails details; };
struct AmendAgreement     { AgreementId agreement; std::optional<std::string> first_step, before, review, coordinator, not_for, witness; std::optional<Person> caller, called; };
struct NoteFollowUp       { AgreementId agreement; FollowUp follow_up = FollowUp::running; std::string note; };

struct EnterPhase         { int phase = 0; };  // from 0
struct ExtendPhase        { int minutes = 5; };
struct SetMinutes         { int phase = 0; int minutes = 0; };
struct PlanTables         { std::vector<Table> tables; int rounds = 1; int round_minutes = 10; };
struct StartRound         { int round = 1; };
struct ShowOnWall         { WallView view; };
struct ShowMap            { std::string phase; MapLook look; };
struct PauseWall          { bool paused = true; };
struct FreezeWall         { bool frozen = true; };

struct Withdraw           { FactNumber fact; };
struct Restore            { FactNumber fact; };
// clang-format on

using Command = std::variant<
    StartSession, ChangeSession, SetCase, AddMunicipalWish, SetMunicipalRole, ParkPoint, SetNotes,
    EndSession, AddOrganisation, AmendOrganisation, SetPresence, PlaceOnMap, AddResident,
    AddContact, ImportTable, AddContributions, AmendContribution, SetShowing, MergeContributions,
    PinLink, DismissLink, MakeProposal, AmendProposal, MergeProposals, JoinProposal, LeaveProposal,
    CheckCondition, OpenPoll, NoteCount, NotePapers, NoteConcern, ClosePoll, CorrectCount,
    MakeAgreement, AmendAgreement, NoteFollowUp, EnterPhase, ExtendPhase, SetMinutes, PlanTables,
    StartRound, ShowOnWall, ShowMap, PauseWall, FreezeWall, Withdraw, Restore>;

}  // namespace domain
