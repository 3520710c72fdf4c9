#include "domain/lookup.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

// Of dots the round in which all plans took part: figures of two rounds in one column would be
// compared. Levels of support are asked of a few plans only, so there the last vote counts.
const domain::Poll* vote_shown(const domain::State& now, domain::PollKind kind) {
    const domain::Poll* found = nullptr;
    for (const domain::Poll& poll : now.polls)
        if (!poll.open && poll.rules.kind == kind &&
            (kind == domain::PollKind::levels || !poll.round_of.exists()))
            found = &poll;
    return found;
}

// Dots for a plan, or how many people gave it the highest level of support.
std::string first_figure(const domain::Poll& poll, domain::ProposalId plan) {
    for (std::size_t at = 0; at < poll.options.size() && at < poll.counts.size(); ++at) {
        const auto& figures = poll.counts[at].figures;
        if (poll.options[at].proposal == plan && !figures.empty() && figures.front() >= 0)
            return std::to_string(figures.front());
    }
    return "–";
}

Table overview(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    const domain::Poll* dots = vote_shown(now, domain::PollKind::dots);
    const domain::Poll* levels = vote_shown(now, domain::PollKind::levels);
    Table table{words.say("report.proposals.caption"),
                {{words.say("report.column.proposal")}, {words.say("report.column.partners")}},
                {}};
    if (dots != nullptr) table.columns.push_back({words.say("report.column.dots"), true});
    if (levels != nullptr)
        table.columns.push_back({now.method.levels.empty()
                                     ? words.say("report.column.most_support")
                                     : now.method.levels.front().name.in(words.language()),
                                 true});
    for (const domain::Proposal* plan : domain::standing_proposals(now)) {
        std::vector<std::string> row{fenced(plan->details.title), partners_of(now, *plan, words)};
        if (dots != nullptr) row.push_back(first_figure(*dots, plan->id));
        if (levels != nullptr) row.push_back(first_figure(*levels, plan->id));
        table.rows.push_back(row);
    }
    return table;
}

std::string what_each_brings(const domain::State& now, const domain::Proposal& plan) {
    std::string line;
    for (const domain::Partner& partner : plan.details.partners) {
        if (partner.brings.empty()) continue;
        if (!line.empty()) line += "; ";
        line += name_of(now, partner.organisation) + ": " + fenced(partner.brings);
    }
    return line;
}

List details_of(const Material& material, const domain::Proposal& plan) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    const domain::MunicipalWish* wish = find(now, plan.details.serves);
    const domain::Agreement* agreement = domain::agreement_of(now, plan.id);
    List list;
    const auto add = [&](std::string_view label, const std::string& text) {
        if (!text.empty()) list.items.push_back({words.say(label), text});
    };
    add("report.proposal.what", fenced(plan.details.what));
    add("report.proposal.for_whom", fenced(plan.details.for_whom));
    add("report.proposal.brings", what_each_brings(now, plan));
    add("report.proposal.return_favour", fenced(plan.details.return_favour));
    add("report.proposal.joiners", names_of(now, plan.joiners, words));
    add("report.proposal.serves", wish == nullptr ? std::string() : fenced(wish->text));
    if (agreement != nullptr) add("report.proposal.not_for", fenced(agreement->details.not_for));
    return list;
}

}  // namespace

Section proposals_chapter(const Material& material) {
    Section section{{}, material.words.say("report.proposals"), {}};
    const auto plans = domain::standing_proposals(material.now);
    if (plans.empty()) return section;
    section.blocks.push_back(overview(material));
    for (const domain::Proposal* plan : plans) {
        const List details = details_of(material, *plan);
        if (details.items.empty()) continue;
        section.blocks.push_back(Subheading{fenced(plan->details.title)});
        section.blocks.push_back(details);
    }
    return section;
}

Section municipal_wishes_chapter(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    Section section{{}, words.say("report.municipal_wishes"), {}};
    if (now.municipal_wishes.empty()) return section;
    Table table{words.say("report.municipal_wishes.caption"),
                {{words.say("report.column.wish")}, {words.say("report.column.served_by")}},
                {}};
    for (const domain::MunicipalWish& wish : now.municipal_wishes) {
        std::vector<std::string> titles;
        for (const domain::Proposal* plan : domain::standing_proposals(now))
            if (plan->details.serves == wish.id) titles.push_back(fenced(plan->details.title));
        table.rows.push_back({fenced(wish.text), titles.empty() ? words.say("report.no_plan_yet")
                                                                : listed(titles, words)});
    }
    section.blocks.push_back(table);
    return section;
}

Section conditions_chapter(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    const auto& questions = now.method.conditions;
    Section section{{}, words.say("report.conditions"), {}};
    for (const domain::Proposal* plan : domain::standing_proposals(now)) {
        Table table{
            words.say("report.conditions.caption", {{"proposal", fenced(plan->details.title)}}),
            {{words.say("report.column.condition")},
             {words.say("report.column.answer")},
             {words.say("report.column.needed")}},
            {}};
        bool talked_about = false;
        for (std::size_t at = 0; at < questions.size() && at < plan->conditions.size(); ++at) {
            const domain::Condition& check = plan->conditions[at];
            talked_about =
                talked_about || check.answer != domain::Answer::open || !check.needed.empty();
            table.rows.push_back(
                {questions[at].name.in(words.language()),
                 words.say("report.answer." + std::string(domain::name_of(check.answer))),
                 check.needed.empty() ? "–" : fenced(check.needed)});
        }
        if (!talked_about) continue;
        if (section.blocks.empty())
            section.blocks.push_back(
                Paragraph{{{}, words.say("report.conditions.aid")}, Tone::announces});
        section.blocks.push_back(Subheading{fenced(plan->details.title)});
        section.blocks.push_back(table);
    }
    return section;
}

}  // namespace report
