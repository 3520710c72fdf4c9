#pragma once

#include "domain/map_look.hpp"
#include "domain/method.hpp"
#include "domain/parts.hpp"
#include "domain/poll.hpp"

#include <concepts>
#include <type_traits>

namespace store {

/// The struct itself or its const form: one list of fields serves reading and writing.
template <class T, class Struct>
concept Like = std::same_as<std::remove_const_t<T>, Struct>;

// clang-format off

// ---- method.hpp

void fields(auto&& visit, Like<domain::Saying> auto& t) { visit("nl", t.nl); visit("en", t.en); }
void fields(auto&& visit, Like<domain::Term> auto& t) {
    visit("key", t.key); visit("name", t.name);
}
void fields(auto&& visit, Like<domain::Phase> auto& t) {
    visit("key", t.key); visit("name", t.name);
    visit("minutes", t.minutes); visit("least_minutes", t.least_minutes);
    visit("shorten_order", t.shorten_order);
    visit("screen", t.screen); visit("harvest", t.harvest); visit("side", t.side);
    visit("question", t.question); visit("steps", t.steps);
    visit("hint", t.hint); visit("whisper", t.whisper);
}
void fields(auto&& visit, Like<domain::BallotRules> auto& t) {
    visit("kind", t.kind); visit("medium", t.medium); visit("per", t.per);
    visit("tie_rule", t.tie_rule); visit("options_most", t.options_most);
    visit("dots_divisor", t.dots_divisor);
    visit("small_difference_percent", t.small_difference_percent);
    visit("second_round_options", t.second_round_options);
}
void fields(auto&& visit, Like<domain::MethodRules> auto& t) {
    visit("needs_hidden_until", t.needs_hidden_until);
    visit("return_favour_required", t.return_favour_required);
    visit("show_municipal_fit", t.show_municipal_fit);
    visit("municipality_votes", t.municipality_votes);
    visit("kinds_without_vote", t.kinds_without_vote);
}
void fields(auto&& visit, Like<domain::Method> auto& t) {
    visit("key", t.key); visit("name", t.name); visit("phases", t.phases);
    visit("roles", t.roles); visit("kinds", t.kinds); visit("policy_fields", t.policy_fields);
    visit("categories", t.categories); visit("target_groups", t.target_groups);
    visit("levels", t.levels); visit("conditions", t.conditions);
    visit("ballot", t.ballot); visit("rules", t.rules);
    visit("report_chapters", t.report_chapters);
}

// ---- parts.hpp
void fields(auto&& visit, Like<domain::SessionDetails> auto& t) {
    visit("title", t.title); visit("municipality", t.municipality); visit("place", t.place);
    visit("date", t.date); visit("from", t.from); visit("to", t.to);
    visit("language", t.language); visit("question", t.question);
    visit("facilitator", t.facilitator); visit("delete_by", t.delete_by);
    visit("utc_offset_minutes", t.utc_offset_minutes);
}
void fields(auto&& visit, Like<domain::Figure> auto& t) {
    visit("number", t.number); visit("text", t.text);
}
void fields(auto&& visit, Like<domain::CaseCard> auto& t) {
    visit("sentence", t.sentence); visit("figures", t.figures); visit("source", t.source);
    visit("falls_outside", t.falls_outside);
}
void fields(auto&& visit, Like<domain::OrganisationDetails> auto& t) {
    visit("name", t.name); visit("short_name", t.short_name); visit("initials", t.initials);
    visit("kind", t.kind); visit("policy_field", t.policy_field); visit("people", t.people);
}
void fields(auto&& visit, Like<domain::Contact> auto& t) {
    visit("id", t.id); visit("name", t.name); visit("phone", t.phone); visit("email", t.email);
}
void fields(auto&& visit, Like<domain::Link> auto& t) {
    visit("one", t.one); visit("other", t.other); visit("need", t.need);
    visit("strength", t.strength); visit("reason", t.reason);
}
void fields(auto&& visit, Like<domain::Partner> auto& t) {
    visit("organisation", t.organisation); visit("brings", t.brings);
}
void fields(auto&& visit, Like<domain::ProposalDetails> auto& t) {
    visit("title", t.title); visit("what", t.what); visit("for_whom", t.for_whom);
    visit("partners", t.partners); visit("return_favour", t.return_favour);
    visit("serves", t.serves);
}
void fields(auto&& visit, Like<domain::Condition> auto& t) {
    visit("answer", t.answer); visit("needed", t.needed);
}
void fields(auto&& visit, Like<domain::Person> auto& t) {
    visit("organisation", t.organisation); visit("name", t.name);
}
void fields(auto&& visit, Like<domain::AgreementDetails> auto& t) {
    visit("proposal", t.proposal); visit("first_step", t.first_step);
    visit("caller", t.caller); visit("called", t.called); visit("before", t.before);
    visit("review", t.review); visit("coordinator", t.coordinator);
    visit("not_for", t.not_for); visit("witness", t.witness);
}
void fields(auto&& visit, Like<domain::Table> auto& t) {
    visit("number", t.number); visit("title", t.title); visit("proposal", t.proposal);
    visit("organisations", t.organisations); visit("people", t.people);
}
void fields(auto&& visit, Like<domain::WallView> auto& t) {
    visit("screen", t.screen); visit("phase", t.phase);
    visit("organisations", t.organisations); visit("contributions", t.contributions);
    visit("poll", t.poll); visit("option", t.option); visit("page", t.page);
    visit("sent", t.sent); visit("paused", t.paused); visit("frozen", t.frozen);
    visit("frozen_at", t.frozen_at);
}

// ---- map_look.hpp
void fields(auto&& visit, Like<domain::MapPlace> auto& t) { visit("x", t.x); visit("y", t.y); }
void fields(auto&& visit, Like<domain::MapFilter> auto& t) {
    visit("key", t.key); visit("value", t.value);
}
void fields(auto&& visit, Like<domain::MapLook> auto& t) {
    visit("follow", t.follow); visit("filters", t.filters); visit("zoom", t.zoom);
    visit("centre", t.centre); visit("direction", t.direction);
}

// ---- poll.hpp
void fields(auto&& visit, Like<domain::PollOption> auto& t) {
    visit("proposal", t.proposal); visit("title", t.title); visit("partners", t.partners);
    visit("partner_names", t.partner_names);
}
void fields(auto&& visit, Like<domain::OptionCount> auto& t) {
    visit("figures", t.figures); visit("concerns", t.concerns);
}
void fields(auto&& visit, Like<domain::Correction> auto& t) {
    visit("option", t.option); visit("level", t.level); visit("was", t.was); visit("is", t.is);
    visit("reason", t.reason);
}
void fields(auto&& visit, Like<domain::PollRules> auto& t) {
    visit("kind", t.kind); visit("medium", t.medium); visit("per", t.per);
    visit("tie_rule", t.tie_rule); visit("municipal_role", t.municipal_role);
    visit("dots_each", t.dots_each); visit("most_on_one", t.most_on_one);
    visit("levels", t.levels);
}
void fields(auto&& visit, Like<domain::Poll> auto& t) {
    visit("id", t.id); visit("rules", t.rules); visit("round_of", t.round_of);
    visit("options", t.options); visit("counts", t.counts); visit("voters", t.voters);
    visit("papers", t.papers); visit("open", t.open); visit("closed_at", t.closed_at);
    visit("lot", t.lot); visit("corrections", t.corrections);
}
// clang-format on

}  // namespace store
