#pragma once

#include "domain/command.hpp"
#include "store/name_table.hpp"

#include <string_view>

namespace store {

// What a kind of wish is called where it is written down.
// clang-format off
template <class Wish> inline constexpr std::string_view name_of_wish = "";

template <> inline constexpr std::string_view name_of_wish<domain::StartSession> = "start_session";
template <> inline constexpr std::string_view name_of_wish<domain::ChangeSession> = "change_session";
template <> inline constexpr std::string_view name_of_wish<domain::SetCase> = "set_case";
template <> inline constexpr std::string_view name_of_wish<domain::AddMunicipalWish> = "add_municipal_wish";
template <> inline constexpr std::string_view name_of_wish<domain::SetMunicipalRole> = "set_municipal_role";
template <> inline constexpr std::string_view name_of_wish<domain::ParkPoint> = "park_point";
template <> inline constexpr std::string_view name_of_wish<domain::SetNotes> = "set_notes";
template <> inline constexpr std::string_view name_of_wish<domain::EndSession> = "end_session";
template <> inline constexpr std::string_view name_of_wish<domain::AddOrganisation> = "add_organisation";
template <> inline constexpr std::string_view name_of_wish<domain::AmendOrganisation> = "amend_organisation";
template <> inline constexpr std::string_view name_of_wish<domain::SetPresence> = "set_presence";
template <> inline constexpr std::string_view name_of_wish<domain::PlaceOnMap> = "place_on_map";
template <> inline constexpr std::string_view name_of_wish<domain::AddResident> = "add_resident";
template <> inline constexpr std::string_view name_of_wish<domain::AddContact> = "add_contact";
template <> inline constexpr std::string_view name_of_wish<domain::ImportTable> = "import_table";
template <> inline constexpr std::string_view name_of_wish<domain::AddContributions> = "add_contributions";
template <> inline constexpr std::string_view name_of_wish<domain::AmendContribution> = "amend_contribution";
template <> inline constexpr std::string_view name_of_wish<domain::SetShowing> = "set_showing";
template <> inline constexpr std::string_view name_of_wish<domain::MergeContributions> = "merge_contributions";
template <> inline constexpr std::string_view name_of_wish<domain::PinLink> = "pin_link";
template <> inline constexpr std::string_view name_of_wish<domain::DismissLink> = "dismiss_link";
template <> inline constexpr std::string_view name_of_wish<domain::MakeProposal> = "make_proposal";
template <> inline constexpr std::string_view name_of_wish<domain::AmendProposal> = "amend_proposal";
template <> inline constexpr std::string_view name_of_wish<domain::MergeProposals> = "merge_proposals";
template <> inline constexpr std::string_view name_of_wish<domain::JoinProposal> = "join_proposal";
template <> inline constexpr std::string_view name_of_wish<domain::LeaveProposal> = "leave_proposal";
template <> inline constexpr std::string_view name_of_wish<domain::CheckCondition> = "check_condition";
template <> inline constexpr std::string_view name_of_wish<domain::OpenPoll> = "open_poll";
template <> inline constexpr std::string_view name_of_wish<domain::NoteCount> = "note_count";
template <> inline constexpr std::string_view name_of_wish<domain::NotePapers> = "note_papers";
template <> inline constexpr std::string_view name_of_wish<domain::NoteConcern> = "note_concern";
template <> inline constexpr std::string_view name_of_wish<domain::ClosePoll> = "close_poll";
template <> inline constexpr std::string_view name_of_wish<domain::CorrectCount> = "correct_count";
template <> inline constexpr std::string_view name_of_wish<domain::MakeAgreement> = "make_agreement";
template <> inline constexpr std::string_view name_of_wish<domain::AmendAgreement> = "amend_agreement";
template <> inline constexpr std::string_view name_of_wish<domain::NoteFollowUp> = "note_follow_up";
template <> inline constexpr std::string_view name_of_wish<domain::EnterPhase> = "enter_phase";
template <> inline constexpr std::string_view name_of_wish<domain::ExtendPhase> = "extend_phase";
template <> inline constexpr std::string_view name_of_wish<domain::SetMinutes> = "set_minutes";
template <> inline constexpr std::string_view name_of_wish<domain::PlanTables> = "plan_tables";
template <> inline constexpr std::string_view name_of_wish<domain::StartRound> = "start_round";
template <> inline constexpr std::string_view name_of_wish<domain::ShowOnWall> = "show_on_wall";
template <> inline constexpr std::string_view name_of_wish<domain::ShowMap> = "show_map";
template <> inline constexpr std::string_view name_of_wish<domain::PauseWall> = "pause_wall";
template <> inline constexpr std::string_view name_of_wish<domain::FreezeWall> = "freeze_wall";
template <> inline constexpr std::string_view name_of_wish<domain::Withdraw> = "withdraw";
template <> inline constexpr std::string_view name_of_wish<domain::Restore> = "restore";
// clang-format on

template <class Wish>
struct NameOfWish {
    static constexpr std::string_view value = name_of_wish<Wish>;
};

inline constexpr auto wish_names = name_table<domain::Command, NameOfWish>();
static_assert(complete(wish_names), "a kind of wish has no name, or the name of another");

/// "add_organisation"
[[nodiscard]] inline std::string_view wish_name(const domain::Command& wish) {
    return wish_names[wish.index()];
}

/// A wish of the kind with this name and default values, or nothing when there is no such kind.
[[nodiscard]] inline std::optional<domain::Command> wish_named(std::string_view name) {
    return alternative_named<domain::Command>(wish_names, name);
}

}  // namespace store
