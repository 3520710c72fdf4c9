#pragma once

#include "domain/event.hpp"
#include "store/name_table.hpp"

#include <string_view>

namespace store {

// What a kind of fact is called in a session file: a name, never a position in the variant, so that
// a new kind shifts no old file. Once released a code is frozen.
// clang-format off
template <class Fact> inline constexpr std::string_view code_of_event = "";

template <> inline constexpr std::string_view code_of_event<domain::SessionStarted> = "session_started";
template <> inline constexpr std::string_view code_of_event<domain::DetailsChanged> = "details_changed";
template <> inline constexpr std::string_view code_of_event<domain::CaseSet> = "case_set";
template <> inline constexpr std::string_view code_of_event<domain::MunicipalWishAdded> = "municipal_wish_added";
template <> inline constexpr std::string_view code_of_event<domain::MunicipalRoleSet> = "municipal_role_set";
template <> inline constexpr std::string_view code_of_event<domain::PointParked> = "point_parked";
template <> inline constexpr std::string_view code_of_event<domain::NotesSet> = "notes_set";
template <> inline constexpr std::string_view code_of_event<domain::SessionEnded> = "session_ended";
template <> inline constexpr std::string_view code_of_event<domain::OrganisationJoined> = "organisation_joined";
template <> inline constexpr std::string_view code_of_event<domain::OrganisationAmended> = "organisation_amended";
template <> inline constexpr std::string_view code_of_event<domain::PresenceSet> = "presence_set";
template <> inline constexpr std::string_view code_of_event<domain::OrganisationPlaced> = "organisation_placed";
template <> inline constexpr std::string_view code_of_event<domain::ResidentJoined> = "resident_joined";
template <> inline constexpr std::string_view code_of_event<domain::ContactAdded> = "contact_added";
template <> inline constexpr std::string_view code_of_event<domain::TableImported> = "table_imported";
template <> inline constexpr std::string_view code_of_event<domain::ContributionsAdded> = "contributions_added";
template <> inline constexpr std::string_view code_of_event<domain::ContributionAmended> = "contribution_amended";
template <> inline constexpr std::string_view code_of_event<domain::ShowingSet> = "showing_set";
template <> inline constexpr std::string_view code_of_event<domain::ContributionsMerged> = "contributions_merged";
template <> inline constexpr std::string_view code_of_event<domain::LinkMarked> = "link_marked";
template <> inline constexpr std::string_view code_of_event<domain::ProposalMade> = "proposal_made";
template <> inline constexpr std::string_view code_of_event<domain::ProposalAmended> = "proposal_amended";
template <> inline constexpr std::string_view code_of_event<domain::ProposalsMerged> = "proposals_merged";
template <> inline constexpr std::string_view code_of_event<domain::ProposalJoined> = "proposal_joined";
template <> inline constexpr std::string_view code_of_event<domain::ProposalLeft> = "proposal_left";
template <> inline constexpr std::string_view code_of_event<domain::ConditionChecked> = "condition_checked";
template <> inline constexpr std::string_view code_of_event<domain::PollOpened> = "poll_opened";
template <> inline constexpr std::string_view code_of_event<domain::CountNoted> = "count_noted";
template <> inline constexpr std::string_view code_of_event<domain::PapersNoted> = "papers_noted";
template <> inline constexpr std::string_view code_of_event<domain::ConcernNoted> = "concern_noted";
template <> inline constexpr std::string_view code_of_event<domain::PollClosed> = "poll_closed";
template <> inline constexpr std::string_view code_of_event<domain::CountCorrected> = "count_corrected";
template <> inline constexpr std::string_view code_of_event<domain::AgreementMade> = "agreement_made";
template <> inline constexpr std::string_view code_of_event<domain::AgreementAmended> = "agreement_amended";
template <> inline constexpr std::string_view code_of_event<domain::FollowUpNoted> = "follow_up_noted";
template <> inline constexpr std::string_view code_of_event<domain::PhaseEntered> = "phase_entered";
template <> inline constexpr std::string_view code_of_event<domain::PhaseExtended> = "phase_extended";
template <> inline constexpr std::string_view code_of_event<domain::MinutesSet> = "minutes_set";
template <> inline constexpr std::string_view code_of_event<domain::TablesPlanned> = "tables_planned";
template <> inline constexpr std::string_view code_of_event<domain::RoundStarted> = "round_started";
template <> inline constexpr std::string_view code_of_event<domain::WallShown> = "wall_shown";
template <> inline constexpr std::string_view code_of_event<domain::MapShown> = "map_shown";
template <> inline constexpr std::string_view code_of_event<domain::WallPaused> = "wall_paused";
template <> inline constexpr std::string_view code_of_event<domain::WallFrozen> = "wall_frozen";
template <> inline constexpr std::string_view code_of_event<domain::Withdrawn> = "withdrawn";
template <> inline constexpr std::string_view code_of_event<domain::Restored> = "restored";
// clang-format on

template <class Fact>
struct CodeOfEvent {
    static constexpr std::string_view value = code_of_event<Fact>;
};

inline constexpr auto event_codes = name_table<domain::Event, CodeOfEvent>();
static_assert(complete(event_codes), "a kind of fact has no code, or the code of another");

/// "organisation_joined"
[[nodiscard]] inline std::string_view code_of(const domain::Event& event) {
    return event_codes[event.index()];
}

/// An empty fact of the kind with this code, or nothing when this version does not know it.
[[nodiscard]] inline std::optional<domain::Event> event_with_code(std::string_view code) {
    return alternative_named<domain::Event>(event_codes, code);
}

}  // namespace store
