#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"

#include <algorithm>

namespace report {

namespace {

// A day in another year than the evening's carries its year.
std::string near_date(const domain::State& now, const base::Words& words, const std::string& date) {
    if (date.substr(0, 4) == now.details.date.substr(0, 4)) return domain::short_date(words, date);
    return domain::plain_date(words, date);
}

std::string who_calls_whom(const domain::State& now, const base::Words& words,
                           const domain::AgreementDetails& agreed) {
    std::string caller = name_of(now, agreed.caller.organisation);
    const std::string called = name_of(now, agreed.called.organisation);
    const std::string before = near_date(now, words, agreed.before);
    if (caller.empty()) caller = words.say("report.agreement.a_partner");
    // Persons have no name here, so a call inside one organisation is only its step.
    if (called.empty() || called == caller)
        return words.say("report.agreement.step", {{"caller", caller}, {"before", before}});
    return words.say("report.agreement.call",
                     {{"caller", caller}, {"called", called}, {"before", before}});
}

bool any_followed_up(const domain::State& now) {
    return std::ranges::any_of(now.agreements, [](const domain::Agreement& agreement) {
        return agreement.follow_up != domain::FollowUp::waiting;
    });
}

Table agreements_table(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    const bool followed_up = any_followed_up(now);
    Table table{words.say("report.agreements.caption"),
                {{words.say("report.column.proposal")},
                 {words.say("report.column.first_step")},
                 {words.say("report.column.who_when")},
                 {words.say("report.column.review")}},
                {}};
    if (followed_up) table.columns.push_back({words.say("report.column.follow_up")});
    for (const domain::Agreement& agreement : now.agreements) {
        const domain::AgreementDetails& agreed = agreement.details;
        const domain::Proposal* plan = find(now, agreed.proposal);
        std::vector<std::string> row{
            plan == nullptr ? words.say("report.no_proposal") : fenced(plan->details.title),
            fenced(agreed.first_step), who_calls_whom(now, words, agreed),
            agreed.review.empty() ? words.say("report.not_yet")
                                  : near_date(now, words, agreed.review)};
        if (followed_up)
            row.push_back(
                words.say("report.follow_up." + std::string(domain::name_of(agreement.follow_up))));
        table.rows.push_back(row);
    }
    return table;
}

std::vector<std::string> plans_without_agreement(const domain::State& now) {
    std::vector<std::string> titles;
    for (const domain::Proposal* plan : domain::standing_proposals(now))
        if (domain::agreement_of(now, plan->id) == nullptr)
            titles.push_back(fenced(plan->details.title));
    return titles;
}

}  // namespace

Section agreements_chapter(const Material& material) {
    const base::Words& words = material.words;
    Section section{{}, words.say("report.agreements"), {}};
    if (material.now.agreements.empty())
        section.blocks.push_back(Paragraph{{{}, words.say("report.agreements.none")}, Tone::plain});
    else
        section.blocks.push_back(agreements_table(material));
    if (const auto open = plans_without_agreement(material.now); !open.empty())
        section.blocks.push_back(Paragraph{
            {words.say("report.agreements.open"), listed(open, words) + "."}, Tone::quiet});
    return section;
}

}  // namespace report
