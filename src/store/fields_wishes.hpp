#pragma once

#include "domain/command.hpp"
#include "store/fields_parts.hpp"

namespace store {

// A wish is flat: the fields of its details, link, check, rules, view or card stand beside its own.
// clang-format off
void fields(auto&& visit, Like<domain::StartSession> auto& t) {
    visit("method", t.method); fields(visit, t.details);
}
void fields(auto&& visit, Like<domain::ChangeSession> auto& t) {
    visit("title", t.title); visit("municipality", t.municipality); visit("place", t.place);
    visit("date", t.date); visit("from", t.from); visit("to", t.to); visit("language", t.language);
    visit("question", t.question); visit("facilitator", t.facilitator);
    visit("delete_by", t.delete_by); visit("utc_offset_minutes", t.utc_offset_minutes);
}
void fields(auto&& visit, Like<domain::SetCase> auto& t) { fields(visit, t.card); }
void fields(auto&& visit, Like<domain::AddMunicipalWish> auto& t) { visit("text", t.text); }
void fields(auto&& visit, Like<domain::SetMunicipalRole> auto& t) { visit("role", t.role); }
void fields(auto&& visit, Like<domain::ParkPoint> auto& t) {
    visit("text", t.text); visit("organisation", t.organisation);
}
void fields(auto&& visit, Like<domain::SetNotes> auto& t) { visit("text", t.text); }
void fields(auto&&, Like<domain::EndSession> auto&) {}
void fields(auto&& visit, Like<domain::AddOrganisation> auto& t) {
    fields(visit, t.details); visit("presence", t.presence);
}
void fields(auto&& visit, Like<domain::AmendOrganisation> auto& t) {
    visit("organisation", t.organisation); visit("name", t.name);
    visit("short_name", t.short_name); visit("initials", t.initials); visit("kind", t.kind);
    visit("policy_field", t.policy_field); visit("people", t.people);
}
void fields(auto&& visit, Like<domain::SetPresence> auto& t) {
    visit("organisation", t.organisation); visit("presence", t.presence);
}
void fields(auto&& visit, Like<domain::PlaceOnMap> auto& t) {
    visit("organisation", t.organisation); visit("placed", t.placed); fields(visit, t.place);
}
void fields(auto&& visit, Like<domain::AddResident> auto& t) { visit("name", t.name); }
void fields(auto&& visit, Like<domain::AddContact> auto& t) {
    visit("organisation", t.organisation); visit("name", t.name); visit("phone", t.phone);
    visit("email", t.email);
}
void fields(auto&& visit, Like<domain::TableRow> auto& t) {
    fields(visit, t.details); visit("strengths", t.strengths); visit("needs", t.needs);
    visit("contact", t.contact);
}
void fields(auto&& visit, Like<domain::ImportTable> auto& t) {
    visit("source", t.source); visit("rows", t.rows);
}
void fields(auto&& visit, Like<domain::AddContributions> auto& t) {
    visit("organisation", t.organisation); visit("side", t.side); visit("texts", t.texts);
    visit("category", t.category); visit("target_groups", t.target_groups);
    visit("showing", t.showing);
}
void fields(auto&& visit, Like<domain::AmendContribution> auto& t) {
    visit("contribution", t.contribution); visit("text", t.text); visit("category", t.category);
    visit("target_groups", t.target_groups); visit("side", t.side);
}
void fields(auto&& visit, Like<domain::SetShowing> auto& t) {
    visit("contribution", t.contribution); visit("showing", t.showing);
}
void fields(auto&& visit, Like<domain::MergeContributions> auto& t) {
    visit("into", t.into); visit("from", t.from);
}
void fields(auto&& visit, Like<domain::PinLink> auto& t) { fields(visit, t.link); }
void fields(auto&& visit, Like<domain::DismissLink> auto& t) { fields(visit, t.link); }
void fields(auto&& visit, Like<domain::MakeProposal> auto& t) { fields(visit, t.details); }
void fields(auto&& visit, Like<domain::AmendProposal> auto& t) {
    visit("proposal", t.proposal); visit("title", t.title); visit("what", t.what);
    visit("for_whom", t.for_whom); visit("return_favour", t.return_favour);
    visit("partners", t.partners); visit("serves", t.serves);
}
void fields(auto&& visit, Like<domain::MergeProposals> auto& t) {
    visit("into", t.into); visit("from", t.from);
}
void fields(auto&& visit, Like<domain::JoinProposal> auto& t) {
    visit("proposal", t.proposal); visit("organisation", t.organisation);
}
void fields(auto&& visit, Like<domain::LeaveProposal> auto& t) {
    visit("proposal", t.proposal); visit("organisation", t.organisation);
}
void fields(auto&& visit, Like<domain::CheckCondition> auto& t) {
    visit("proposal", t.proposal); visit("condition", t.condition); fields(visit, t.check);
}
void fields(auto&& visit, Like<domain::OpenPoll> auto& t) {
    fields(visit, t.rules); visit("options", t.options); visit("round_of", t.round_of);
}
void fields(auto&& visit, Like<domain::NoteCount> auto& t) {
    visit("poll", t.poll); visit("option", t.option); visit("level", t.level);
    visit("figure", t.figure);
}
void fields(auto&& visit, Like<domain::NotePapers> auto& t) {
    visit("poll", t.poll); visit("papers", t.papers);
}
void fields(auto&& visit, Like<domain::NoteConcern> auto& t) {
    visit("poll", t.poll); visit("option", t.option); visit("text", t.text);
}
void fields(auto&& visit, Like<domain::ClosePoll> auto& t) {
    visit("poll", t.poll); visit("even_so", t.even_so);
}
void fields(auto&& visit, Like<domain::CorrectCount> auto& t) {
    visit("poll", t.poll); visit("option", t.option); visit("level", t.level);
    visit("figure", t.figure); visit("reason", t.reason);
}
void fields(auto&& visit, Like<domain::MakeAgreement> auto& t) { fields(visit, t.details); }
void fields(auto&& visit, Like<domain::AmendAgreement> auto& t) {
    visit("agreement", t.agreement); visit("first_step", t.first_step); visit("before", t.before);
    visit("review", t.review); visit("coordinator", t.coordinator); visit("not_for", t.not_for);
    visit("witness", t.witness); visit("caller", t.caller); visit("called", t.called);
}
void fields(auto&& visit, Like<domain::NoteFollowUp> auto& t) {
    visit("agreement", t.agreement); visit("follow_up", t.follow_up); visit("note", t.note);
}
void fields(auto&& visit, Like<domain::EnterPhase> auto& t) { visit("phase", t.phase); }
void fields(auto&& visit, Like<domain::ExtendPhase> auto& t) { visit("minutes", t.minutes); }
void fields(auto&& visit, Like<domain::SetMinutes> auto& t) {
    visit("phase", t.phase); visit("minutes", t.minutes);
}
void fields(auto&& visit, Like<domain::PlanTables> auto& t) {
    visit("tables", t.tables); visit("rounds", t.rounds); visit("round_minutes", t.round_minutes);
}
void fields(auto&& visit, Like<domain::StartRound> auto& t) { visit("round", t.round); }
void fields(auto&& visit, Like<domain::ShowOnWall> auto& t) { fields(visit, t.view); }
void fields(auto&& visit, Like<domain::ShowMap> auto& t) {
    visit("phase", t.phase); fields(visit, t.look);
}
void fields(auto&& visit, Like<domain::PauseWall> auto& t) { visit("paused", t.paused); }
void fields(auto&& visit, Like<domain::FreezeWall> auto& t) { visit("frozen", t.frozen); }
void fields(auto&& visit, Like<domain::Withdraw> auto& t) { visit("fact", t.fact); }
void fields(auto&& visit, Like<domain::Restore> auto& t) { visit("fact", t.fact); }
// clang-format on

}  // namespace store
