#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "report/names.hpp"
#include "report/paper.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

constexpr std::size_t cards_least = 3;  // of each side, per organisation
constexpr std::size_t blank_plans = 2;  // beside the plans there are
constexpr std::size_t plans_least = 6;
constexpr std::size_t forms_least = 4;
constexpr std::size_t rows_for_strangers = 8;  // for who comes without being on the list
constexpr std::size_t rows_most_each = 8;
constexpr std::size_t letters = 8;  // A to H
constexpr int people_at_a_table = 5;
constexpr int tables_least = 4;
constexpr int tables_most = 16;
constexpr int ballots_most = 200;

int people_expected(const domain::State& now) {
    int people = 0;
    for (const domain::Organisation& organisation : now.organisations)
        if (organisation.presence != domain::Presence::absent)
            people += organisation.details.people;
    return people;
}

std::vector<AttendanceRow> attendance(const domain::State& now) {
    std::vector<AttendanceRow> rows;
    for (const domain::Organisation& organisation : now.organisations) {
        const auto people = static_cast<std::size_t>(std::max(organisation.details.people, 1));
        for (std::size_t row = 0; row < std::min(people, rows_most_each); ++row)
            rows.push_back({organisation.details.name});
    }
    rows.resize(rows.size() + rows_for_strangers);
    return rows;
}

std::vector<TableSign> table_signs(const domain::State& now) {
    std::vector<TableSign> signs;
    for (const domain::Table& table : now.table_plan.tables) {
        TableSign sign{table.number, table.title, {}};
        if (const domain::Proposal* plan = find(now, table.proposal);
            plan != nullptr && sign.title.empty())
            sign.title = plan->details.title;
        for (const domain::OrganisationId id : table.organisations)
            sign.organisations.push_back(name_of(now, id));
        signs.push_back(sign);
    }
    if (!signs.empty()) return signs;
    const int wanted = (people_expected(now) + people_at_a_table - 1) / people_at_a_table;
    for (int number = 1; number <= std::clamp(wanted, tables_least, tables_most); ++number)
        signs.push_back({number, {}, {}});
    return signs;
}

std::vector<PaperCard> cards(const domain::State& now, domain::Side side) {
    std::vector<PaperCard> cards;
    const auto said = domain::standing_contributions(now);
    for (const domain::Organisation& organisation : now.organisations) {
        const std::size_t before = cards.size();
        for (const domain::Contribution* contribution : said)
            if (contribution->organisation == organisation.id && contribution->side == side &&
                contribution->showing == domain::Showing::shown)
                cards.push_back(
                    {organisation.details.name, organisation.details.initials, contribution->text});
        while (cards.size() < before + cards_least)
            cards.push_back({organisation.details.name, organisation.details.initials, {}});
    }
    // Without organisations one sheet of eight, to write everything on by hand.
    if (cards.empty()) cards.resize(8);
    return cards;
}

std::vector<PartnerRow> partner_rows(const domain::State& now, const domain::Proposal& plan) {
    std::vector<PartnerRow> rows;
    rows.reserve(plan.details.partners.size());
    for (const domain::Partner& partner : plan.details.partners)
        rows.push_back({name_of(now, partner.organisation), partner.brings});
    return rows;
}

std::vector<PlanCard> plan_cards(const domain::State& now, const base::Words& words) {
    std::vector<PlanCard> cards;
    for (const domain::Proposal* plan : domain::standing_proposals(now))
        cards.push_back({plan->details.title, plan->details.what, plan->details.for_whom,
                         partner_rows(now, *plan), plan->details.return_favour,
                         names_of(now, plan->joiners, words)});
    cards.resize(std::max(cards.size() + blank_plans, plans_least));
    return cards;
}

BallotPaper ballot(const domain::State& now, const base::Words& words) {
    BallotPaper paper;
    paper.options.resize(letters);
    int people = people_expected(now);
    const domain::Poll* poll = domain::open_poll(now);
    if (poll != nullptr && poll->rules.medium == domain::Medium::paper &&
        poll->rules.kind == domain::PollKind::dots) {
        people = std::max(people, poll->voters);
        paper.boxes = std::clamp(poll->rules.most_on_one, 1, 8);
        paper.rule = words.count("paper.ballot.crosses", poll->rules.dots_each) + " " +
                     words.count("paper.ballot.most_on_one", poll->rules.most_on_one);
        paper.options.resize(std::max(letters, poll->options.size()));
        for (std::size_t at = 0; at < poll->options.size(); ++at)
            paper.options[at] = poll->options[at].title;
    }
    paper.copies = std::clamp((people + 3) / 4 * 4, 4, ballots_most);
    return paper;
}

std::vector<ConditionRow> condition_rows(const domain::State& now, const domain::Proposal* plan,
                                         const std::string& language) {
    std::vector<ConditionRow> rows;
    for (std::size_t at = 0; at < now.method.conditions.size(); ++at) {
        ConditionRow row{now.method.conditions[at].name.in(language), domain::Answer::open, {}};
        if (plan != nullptr && at < plan->conditions.size()) {
            row.answer = plan->conditions[at].answer;
            row.needed = plan->conditions[at].needed;
        }
        rows.push_back(row);
    }
    return rows;
}

AgreementForm form_of_plan(const domain::State& now, const domain::Proposal* plan,
                           const std::string& language) {
    AgreementForm form;
    form.conditions = condition_rows(now, plan, language);
    for (const domain::Term& category : now.method.categories)
        form.kinds_of_help.push_back(category.name.in(language));
    if (plan != nullptr) {
        form.plan = plan->details.title;
        form.partners = partner_rows(now, *plan);
        form.return_favour = plan->details.return_favour;
        form.for_whom = plan->details.for_whom;
        for (const PartnerRow& partner : form.partners)
            form.copies_for.push_back(partner.organisation);
    }
    if (form.copies_for.size() < 2) form.copies_for.resize(2);
    return form;
}

AgreementForm form_of_agreement(const domain::State& now, const domain::Agreement& agreement,
                                const base::Words& words) {
    const domain::AgreementDetails& agreed = agreement.details;
    AgreementForm form = form_of_plan(now, find(now, agreed.proposal), words.language());
    form.first_step = agreed.first_step;
    form.caller = {name_of(now, agreed.caller.organisation), agreed.caller.name};
    form.called = {name_of(now, agreed.called.organisation), agreed.called.name};
    form.before = domain::long_date(words, agreed.before);
    form.review = domain::long_date(words, agreed.review);
    form.coordinator = agreed.coordinator;
    form.not_for = agreed.not_for;
    form.witness = agreed.witness;
    return form;
}

std::vector<AgreementForm> agreement_forms(const domain::State& now, const base::Words& words) {
    std::vector<AgreementForm> forms;
    forms.reserve(now.agreements.size() + now.proposals.size() + forms_least);
    for (const domain::Agreement& agreement : now.agreements)
        forms.push_back(form_of_agreement(now, agreement, words));
    for (const domain::Proposal* plan : domain::standing_proposals(now))
        if (domain::agreement_of(now, plan->id) == nullptr)
            forms.push_back(form_of_plan(now, plan, words.language()));
    while (forms.size() < forms_least)
        forms.push_back(form_of_plan(now, nullptr, words.language()));
    for (std::size_t at = 0; at < forms.size(); ++at) forms[at].number = static_cast<int>(at) + 1;
    return forms;
}

}  // namespace

Paper build_paper(const domain::State& now, const base::Words& words) {
    Paper paper;
    paper.language = words.language();
    paper.title = title_of(now, words);
    paper.under_title = under_title_of(now, words);
    paper.running = running_line_of(now, words);
    paper.attendance = attendance(now);
    paper.tables = table_signs(now);
    paper.strengths = cards(now, domain::Side::strength);
    paper.needs = cards(now, domain::Side::need);
    paper.plans = plan_cards(now, words);
    paper.ballot = ballot(now, words);
    paper.agreements = agreement_forms(now, words);
    return paper;
}

}  // namespace report
