#pragma once

#include "matching/opportunity.hpp"
#include "ui/desk_context.hpp"
#include "voting/check.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ui {

// The panels of the desk, each in a file of its own name. Every one draws into its box, hears the
// keys and the mouse that belong to it, and may ask for a wish.

/// A key that works now and what it does, for the bar at the bottom; clicking it presses it.
struct KeyHint {
    std::string cap;
    std::string label;
    Chord chord;
};
using KeyHints = std::vector<KeyHint>;

void desk_top_bar(Desk& desk, Box bar);
void desk_bottom_bar(Desk& desk, Box bar, const KeyHints& hints);

/// Left: who is here and how much they said.
void desk_organisations(Desk& desk, Box area);
/// The line in which everything can be typed from any phase, with what it will become.
/// Gives: the height it took.
float desk_capture(Desk& desk, Box area);

// The middle, by place.
void desk_cards(Desk& desk, Box area, KeyHints& hints);
void desk_everything(Desk& desk, Box area, KeyHints& hints);
void desk_opportunities(Desk& desk, Box area, KeyHints& hints);
/// The map where the list of opportunities stood: following, choosing lines, looking from near,
/// and putting organisations where they should stand.
void desk_map(Desk& desk, Box area, KeyHints& hints);
/// What can be said of all opportunities together: groups, who connects, what many share.
void desk_overview(Desk& desk, Box area, KeyHints& hints);
/// What F6 sends while that map is open.
[[nodiscard]] domain::ShowMap map_chosen(const Desk& desk);
void desk_tables(Desk& desk, Box area, KeyHints& hints);
void desk_proposals(Desk& desk, Box area, KeyHints& hints);
void desk_voting(Desk& desk, Box area, KeyHints& hints);
void desk_agreements(Desk& desk, Box area, KeyHints& hints);
void desk_session(Desk& desk, Box area, KeyHints& hints);

/// An open vote: the figures, what cannot be right, and closing it.
void desk_count(Desk& desk, Box area, const domain::Poll& poll, KeyHints& hints);
/// A closed vote: what goes on, corrections, a second round.
void desk_result(Desk& desk, Box area, const domain::Poll& poll, KeyHints& hints);
/// The first thing in a count that cannot be right, if anything, and its words.
[[nodiscard]] std::optional<voting::Finding> doubt_of(const domain::Poll& poll);
[[nodiscard]] std::string doubt_words(const Desk& desk, const voting::Finding& finding);
[[nodiscard]] PollForm second_round_form(const Desk& desk, const domain::Poll& poll,
                                         const std::vector<int>& options);

/// The form of one agreement.
void desk_agreement(Desk& desk, Box area);
void open_agreement(Desk& desk, const domain::Proposal& proposal);
/// As the facts fill it in.
[[nodiscard]] AgreementForm agreement_form(const Desk& desk, const domain::Proposal& proposal);

/// The editor of one proposal, and the five questions about it.
void desk_proposal(Desk& desk, Box area);
/// Opens the editor: as it was left, or else as `fresh` fills it in.
void open_proposal(Desk& desk, ProposalForm fresh);
[[nodiscard]] ProposalForm proposal_form(const domain::Proposal& proposal);
[[nodiscard]] ProposalForm new_proposal_form(const Desk& desk);
void desk_condition_check(Desk& desk, Box area);
// The pages of the evening itself.
void desk_case(Desk& desk, Box area);
void desk_municipality(Desk& desk, Box area);
void desk_points_for_later(Desk& desk, Box area);
void desk_people(Desk& desk, Box area);
void desk_keeping(Desk& desk, Box area);

/// A proposal filled in from an opportunity: the partners, and what each brings.
[[nodiscard]] ProposalForm proposal_from(const Desk& desk,
                                         const matching::Opportunity& opportunity);
/// The sentence of a reason: who asks what, who offers what, and what they share.
[[nodiscard]] std::string reason_words(const Desk& desk, const matching::Reason& reason);

/// Notes which opportunities are no news any more. Once a frame, before anything is drawn.
void keep_up_opportunities(const DeskInput& input, DeskMemory& memory);
/// Those that came in since they were last looked at, the best first.
[[nodiscard]] std::vector<const matching::Opportunity*> new_opportunities(const Desk& desk);
/// Sends the new one that the desk tells of.
void send_new_opportunity(Desk& desk);
/// Takes of the room at the bottom what a strip needs that tells of a new opportunity, or else of
/// the best one that this organisation has.
void desk_chances(Desk& desk, Rest& rest, domain::OrganisationId organisation);

// Right.
void desk_mini_wall(Desk& desk, Rest& rest);
void desk_agenda(Desk& desk, Box area);
void desk_notes(Desk& desk, Box area);

// Over the desk.
void desk_search(Desk& desk, Box area);
void desk_keys(Desk& desk, Box area);
void desk_question(Desk& desk, Box area);

/// What F6 would show now: what is chosen in the place that is shown.
[[nodiscard]] domain::WallView view_chosen(const Desk& desk);
/// Sends an opportunity to the wall. Where one of its organisations is not here the wall would show
/// a part of it, or nothing: then it says so instead, and gives false.
bool send_opportunity(Desk& desk, const domain::WallView& view);
/// What shows an opportunity and what made it one, as far as the room may see that.
[[nodiscard]] domain::WallView view_of_opportunity(const Desk& desk,
                                                   const matching::Opportunity& opportunity);
/// Asks for it; a list that is on the wall already turns its page.
void send_chosen(Desk& desk);

/// Whether what was asked for last became a fact: its form closes, or keeps everything.
///
/// Takes: `sent`: what the wall was sent last.
void hear_answer(DeskMemory& memory, bool refused, domain::FactNumber sent);

/// Keys that work from every place.
void desk_keys_everywhere(Desk& desk);

}  // namespace ui
