#pragma once

#include "domain/event.hpp"
#include "store/fields_parts.hpp"

namespace store {

// Once a release has written a fact, its list is frozen.
// clang-format off
void fields(auto&& visit, Like<domain::SessionStarted> auto& t) {
    visit("method", t.method); visit("details", t.details);
}
void fields(auto&& visit, Like<domain::DetailsChanged> auto& t) { visit("details", t.details); }
void fields(auto&& visit, Like<domain::CaseSet> auto& t) { visit("card", t.card); }
void fields(auto&& visit, Like<domain::MunicipalWishAdded> auto& t) { visit("text", t.text); }
void fields(auto&& visit, Like<domain::MunicipalRoleSet> auto& t) { visit("role", t.role); }
void fields(auto&& visit, Like<domain::PointParked> auto& t) {
    visit("text", t.text); visit("organisation", t.organisation);
}
void fields(auto&& visit, Like<domain::NotesSet> auto& t) { visit("text", t.text); }
void fields(auto&&, Like<domain::SessionEnded> auto&) {}
void fields(auto&& visit, Like<domain::OrganisationJoined> auto& t) {
    visit("details", t.details); visit("presence", t.presence);
}
void fields(auto&& visit, Like<domain::OrganisationAmended> auto& t) {
    visit("organisation", t.organisation); visit("details", t.details);
}
void fields(auto&& visit, Like<domain::PresenceSet> auto& t) {
    visit("organisation", t.organisation); visit("presence", t.presence);
}
void fields(auto&& visit, Like<domain::OrganisationPlaced> auto& t) {
    visit("organisation", t.organisation); visit("placed", t.placed); visit("place", t.place);
}
void fields(auto&& visit, Like<domain::ResidentJoined> auto& t) {
    visit("details", t.details); visit("name", t.name);
}
void fields(auto&& visit, Like<domain::ContactAdded> auto& t) {
    visit("organisation", t.organisation); visit("name", t.name); visit("phone", t.phone);
    visit("email", t.email);
}
void fields(auto&& visit, Like<domain::ImportedRow> auto& t) {
    visit("known", t.known); visit("details", t.details); visit("strengths", t.strengths);
    visit("needs", t.needs); visit("contact", t.contact);
}
void fields(auto&& visit, Like<domain::TableImported> auto& t) {
    visit("source", t.source); visit("rows", t.rows);
}
void fields(auto&& visit, Like<domain::ContributionsAdded> auto& t) {
    visit("organisation", t.organisation); visit("side", t.side); visit("texts", t.texts);
    visit("category", t.category); visit("target_groups", t.target_groups);
    visit("showing", t.showing);
}
void fields(auto&& visit, Like<domain::ContributionAmended> auto& t) {
    visit("contribution", t.contribution); visit("side", t.side); visit("text", t.text);
    visit("category", t.category); visit("target_groups", t.target_groups);
}
void fields(auto&& visit, Like<domain::ShowingSet> auto& t) {
    visit("contribution", t.contribution); visit("showing", t.showing);
}
void fields(auto&& visit, Like<domain::ContributionsMerged> auto& t) {
    visit("into", t.into); visit("from", t.from);
}
void fields(auto&& visit, Like<domain::LinkMarked> auto& t) {
    visit("marking", t.marking); visit("link", t.link);
}
void fields(auto&& visit, Like<domain::ProposalMade> auto& t) { visit("details", t.details); }
void fields(auto&& visit, Like<domain::ProposalAmended> auto& t) {
    visit("proposal", t.proposal); visit("details", t.details);
}
void fields(auto&& visit, Like<domain::ProposalsMerged> auto& t) {
    visit("into", t.into); visit("from", t.from); visit("details", t.details);
}
void fields(auto&& visit, Like<domain::ProposalJoined> auto& t) {
    visit("proposal", t.proposal); visit("organisation", t.organisation);
}
void fields(auto&& visit, Like<domain::ProposalLeft> auto& t) {
    visit("proposal", t.proposal); visit("organisation", t.organisation);
}
void fields(auto&& visit, Like<domain::ConditionChecked> auto& t) {
    visit("proposal", t.proposal); visit("condition", t.condition); visit("check", t.check);
}
void fields(auto&& visit, Like<domain::PollOpened> auto& t) {
    visit("rules", t.rules); visit("options", t.options); visit("round_of", t.round_of);
    visit("voters", t.voters);
}
void fields(auto&& visit, Like<domain::CountNoted> auto& t) {
    visit("poll", t.poll); visit("option", t.option); visit("level", t.level);
    visit("figure", t.figure);
}
void fields(auto&& visit, Like<domain::PapersNoted> auto& t) {
    visit("poll", t.poll); visit("papers", t.papers);
}
void fields(auto&& visit, Like<domain::ConcernNoted> auto& t) {
    visit("poll", t.poll); visit("option", t.option); visit("text", t.text);
}
void fields(auto&& visit, Like<domain::PollClosed> auto& t) {
    visit("poll", t.poll); visit("rules", t.rules); visit("round_of", t.round_of);
    visit("options", t.options); visit("counts", t.counts); visit("voters", t.voters);
    visit("papers", t.papers); visit("lot", t.lot);
}
void fields(auto&& visit, Like<domain::CountCorrected> auto& t) {
    visit("poll", t.poll); visit("correction", t.correction);
}
void fields(auto&& visit, Like<domain::AgreementMade> auto& t) { visit("details", t.details); }
void fields(auto&& visit, Like<domain::AgreementAmended> auto& t) {
    visit("agreement", t.agreement); visit("details", t.details);
}
void fields(auto&& visit, Like<domain::FollowUpNoted> auto& t) {
    visit("agreement", t.agreement); visit("follow_up", t.follow_up); visit("note", t.note);
}
void fields(auto&& visit, Like<domain::PhaseEntered> auto& t) {
    visit("phase", t.phase); visit("planned_end", t.planned_end);
}
void fields(auto&& visit, Like<domain::PhaseExtended> auto& t) {
    visit("phase", t.phase); visit("minutes", t.minutes); visit("planned_end", t.planned_end);
}
void fields(auto&& visit, Like<domain::MinutesSet> auto& t) {
    visit("phase", t.phase); visit("minutes", t.minutes);
}
void fields(auto&& visit, Like<domain::TablesPlanned> auto& t) {
    visit("tables", t.tables); visit("rounds", t.rounds); visit("round_minutes", t.round_minutes);
}
void fields(auto&& visit, Like<domain::RoundStarted> auto& t) {
    visit("round", t.round); visit("round_end", t.round_end);
}
void fields(auto&& visit, Like<domain::WallShown> auto& t) { visit("view", t.view); }
void fields(auto&& visit, Like<domain::MapShown> auto& t) {
    visit("phase", t.phase); visit("look", t.look);
}
void fields(auto&& visit, Like<domain::WallPaused> auto& t) { visit("paused", t.paused); }
void fields(auto&& visit, Like<domain::WallFrozen> auto& t) { visit("frozen", t.frozen); }
void fields(auto&& visit, Like<domain::Withdrawn> auto& t) { visit("fact", t.fact); }
void fields(auto&& visit, Like<domain::Restored> auto& t) { visit("fact", t.fact); }
// clang-format on

}  // namespace store
