#pragma once

#include "domain/decide.hpp"
#include "domain/method.hpp"

#include <optional>

namespace domain {

// One rule per wish, each in the file of its noun. `decide` visits them, so a wish without a rule
// does not compile. A rule that is called knows: the session has started, and has not ended
// unless the wish may come after the end.
Decision rule(const State& now, const StartSession& asked, const Given& given);
Decision rule(const State& now, const ChangeSession& asked, const Given& given);
Decision rule(const State& now, const SetCase& asked, const Given& given);
Decision rule(const State& now, const AddMunicipalWish& asked, const Given& given);
Decision rule(const State& now, const SetMunicipalRole& asked, const Given& given);
Decision rule(const State& now, const ParkPoint& asked, const Given& given);
Decision rule(const State& now, const SetNotes& asked, const Given& given);
Decision rule(const State& now, const EndSession& asked, const Given& given);

Decision rule(const State& now, const AddOrganisation& asked, const Given& given);
Decision rule(const State& now, const AmendOrganisation& asked, const Given& given);
Decision rule(const State& now, const SetPresence& asked, const Given& given);
Decision rule(const State& now, const PlaceOnMap& asked, const Given& given);
Decision rule(const State& now, const AddResident& asked, const Given& given);
Decision rule(const State& now, const AddContact& asked, const Given& given);
Decision rule(const State& now, const ImportTable& asked, const Given& given);

Decision rule(const State& now, const AddContributions& asked, const Given& given);
Decision rule(const State& now, const AmendContribution& asked, const Given& given);
Decision rule(const State& now, const SetShowing& asked, const Given& given);
Decision rule(const State& now, const MergeContributions& asked, const Given& given);
Decision rule(const State& now, const PinLink& asked, const Given& given);
Decision rule(const State& now, const DismissLink& asked, const Given& given);

Decision rule(const State& now, const MakeProposal& asked, const Given& given);
Decision rule(const State& now, const AmendProposal& asked, const Given& given);
Decision rule(const State& now, const MergeProposals& asked, const Given& given);
Decision rule(const State& now, const JoinProposal& asked, const Given& given);
Decision rule(const State& now, const LeaveProposal& asked, const Given& given);
Decision rule(const State& now, const CheckCondition& asked, const Given& given);

Decision rule(const State& now, const OpenPoll& asked, const Given& given);
Decision rule(const State& now, const NoteCount& asked, const Given& given);
Decision rule(const State& now, const NotePapers& asked, const Given& given);
Decision rule(const State& now, const NoteConcern& asked, const Given& given);
Decision rule(const State& now, const ClosePoll& asked, const Given& given);
Decision rule(const State& now, const CorrectCount& asked, const Given& given);

Decision rule(const State& now, const MakeAgreement& asked, const Given& given);
Decision rule(const State& now, const AmendAgreement& asked, const Given& given);
Decision rule(const State& now, const NoteFollowUp& asked, const Given& given);

Decision rule(const State& now, const EnterPhase& asked, const Given& given);
Decision rule(const State& now, const ExtendPhase& asked, const Given& given);
Decision rule(const State& now, const SetMinutes& asked, const Given& given);
Decision rule(const State& now, const PlanTables& asked, const Given& given);
Decision rule(const State& now, const StartRound& asked, const Given& given);
Decision rule(const State& now, const ShowOnWall& asked, const Given& given);
Decision rule(const State& now, const ShowMap& asked, const Given& given);
Decision rule(const State& now, const PauseWall& asked, const Given& given);
Decision rule(const State& now, const FreezeWall& asked, const Given& given);

Decision rule(const State& now, const Withdraw& asked, const Given& given);
Decision rule(const State& now, const Restore& asked, const Given& given);

/// The method with clean texts, or nothing when an evening cannot be led with it.
[[nodiscard]] std::optional<Method> checked(const Method& method);

}  // namespace domain
