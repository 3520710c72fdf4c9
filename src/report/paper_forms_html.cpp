#include "report/paper_html.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

constexpr std::size_t plans_on_a_sheet = 2;
constexpr std::size_t ballots_on_a_sheet = 4;
constexpr std::size_t partner_rows_least = 3;

enum class Room { line, lines };

// A label with what is known under it, or room to write.
void field(Markup& page, const std::string& label, const std::string& text,
           Room room = Room::line) {
    page.open("div", {{"class", room == Room::lines ? "field tall" : "field"}});
    page.element("p", label, {{"class", "label"}});
    page.open("p", {{"class", "value"}}).text(text).close();
    page.close();
}

void partners_table(Markup& page, const std::vector<PartnerRow>& partners, const std::string& name,
                    const std::string& brings) {
    page.open("table", {{"class", "partners"}}).open("thead").open("tr");
    page.element("th", name, {{"scope", "col"}}).element("th", brings, {{"scope", "col"}});
    page.close().close().open("tbody");
    for (std::size_t at = 0; at < std::max(partners.size(), partner_rows_least); ++at) {
        const PartnerRow row = at < partners.size() ? partners[at] : PartnerRow{};
        page.open("tr");
        first_cell(page, row.organisation);
        page.open("td").text(row.brings).close().close();
    }
    page.close().close();
}

void box(Markup& page, const std::string& words, bool ticked = false) {
    page.open("span", {{"class", "choice"}});
    page.open("span", {{"class", "box"}}).text(ticked ? "×" : "").close();
    page.text(words).close();
}

void write_plan(Markup& page, const PlanCard& plan, const base::Words& words) {
    page.open("div", {{"class", "plan"}});
    page.element("h3", words.say("paper.plan"));
    field(page, words.say("paper.plan.title"), plan.title);
    field(page, words.say("paper.plan.what"), plan.what, Room::lines);
    field(page, words.say("paper.plan.for_whom"), plan.for_whom);
    partners_table(page, plan.partners, words.say("paper.plan.partners"),
                   words.say("paper.plan.brings"));
    field(page, words.say("paper.plan.return_favour"), plan.return_favour);
    field(page, words.say("paper.plan.joiners"), plan.joiners);
    page.close();
}

void write_ballot(Markup& page, const BallotPaper& ballot, const std::string& title,
                  const base::Words& words) {
    page.open("div", {{"class", "ballot"}});
    page.element("p", words.say("paper.ballot"), {{"class", "ballot-word"}});
    page.element("p", title, {{"class", "small"}});
    page.element("p", ballot.rule.empty() ? words.say("paper.ballot.rule_open") : ballot.rule);
    page.open("table", {{"class", "options"}}).open("tbody");
    for (std::size_t at = 0; at < ballot.options.size(); ++at) {
        page.open("tr").open("th", {{"scope", "row"}});
        page.text(std::string(1, static_cast<char>('A' + static_cast<int>(at)))).close();
        page.open("td", {{"class", "option"}}).text(ballot.options[at]).close();
        page.open("td", {{"class", "boxes"}});
        for (int number = 0; number < ballot.boxes; ++number)
            page.open("span", {{"class", "box"}}).close();
        page.close().close();
    }
    page.close().close();
    page.element("p", words.say("paper.ballot.no_name"), {{"class", "small"}});
    page.close();
}

void write_caller(Markup& page, const std::string& label, const SignedBy& person,
                  const base::Words& words) {
    page.open("div", {{"class", "person"}});
    page.element("p", label, {{"class", "label"}});
    page.open("p", {{"class", "value"}}).text(person.organisation).close();
    field(page, words.say("paper.agreement.person"), person.name);
    field(page, words.say("paper.agreement.phone"), {});
    page.close();
}

void write_conditions(Markup& page, const AgreementForm& form, const base::Words& words) {
    if (form.conditions.empty()) return;
    page.open("table", {{"class", "conditions"}});
    page.element("caption", words.say("paper.agreement.conditions"));
    page.open("tbody");
    for (const ConditionRow& row : form.conditions) {
        page.open("tr").element("th", row.question, {{"scope", "row"}});
        page.open("td", {{"class", "choices"}});
        box(page, words.say("paper.agreement.yes"), row.answer == domain::Answer::yes);
        box(page, words.say("paper.agreement.not_yet"), row.answer == domain::Answer::not_yet);
        box(page, words.say("paper.agreement.discuss"), row.answer == domain::Answer::discuss);
        page.close();
        page.open("td", {{"class", "needed"}}).text(row.needed).close().close();
    }
    page.close().close();
}

void write_signatures(Markup& page, const AgreementForm& form, const base::Words& words) {
    page.open("div", {{"class", "signatures"}});
    for (const std::string& name : form.copies_for)
        field(page, name.empty() ? words.say("paper.agreement.partner") : name, {});
    field(page, words.say("paper.agreement.witness"), form.witness);
    page.close();
}

void write_kinds_of_help(Markup& page, const AgreementForm& form, const base::Words& words) {
    if (form.kinds_of_help.empty()) return;
    page.open("p", {{"class", "ticks"}});
    page.element("span", words.say("paper.agreement.kind_of_help"), {{"class", "label"}});
    for (const std::string& kind : form.kinds_of_help) box(page, kind);
    page.close();
}

void write_consent(Markup& page, const base::Words& words) {
    page.open("p", {{"class", "ticks"}});
    for (const std::string_view question : {"consent", "photo"}) {
        page.element("span", words.say("paper.agreement." + std::string(question)),
                     {{"class", "label"}});
        box(page, words.say("paper.agreement.yes"));
        box(page, words.say("paper.agreement.no"));
        page.text(" ");
    }
    page.close();
}

void write_form(Markup& page, const AgreementForm& form, const std::string& copy_for,
                const std::string& title, const base::Words& words) {
    page.open("div", {{"class", "form"}});
    page.open("div", {{"class", "form-head"}});
    page.open("h3").text(words.say("paper.agreement") + " ");
    page.element("span",
                 words.say("paper.agreement.number", {{"number", std::to_string(form.number)}}),
                 {{"class", "number"}});
    page.close();
    page.element("p", title, {{"class", "small"}});
    page.open("p", {{"class", copy_for.empty() ? "copy open" : "copy"}});
    page.text(words.say("paper.agreement.copy_for") + " ").element("strong", copy_for).close();
    page.close();
    field(page, words.say("paper.agreement.plan"), form.plan);
    partners_table(page, form.partners, words.say("paper.agreement.partner"),
                   words.say("paper.agreement.brings"));
    write_kinds_of_help(page, form, words);
    page.open("div", {{"class", "pair"}});
    field(page, words.say("paper.agreement.for_whom"), form.for_whom);
    field(page, words.say("paper.agreement.return_favour"), form.return_favour);
    page.close();
    field(page, words.say("paper.agreement.first_step"), form.first_step);
    page.open("div", {{"class", "pair"}});
    write_caller(page, words.say("paper.agreement.caller"), form.caller, words);
    write_caller(page, words.say("paper.agreement.called"), form.called, words);
    page.close().open("div", {{"class", "pair"}});
    field(page, words.say("paper.agreement.before"), form.before);
    field(page, words.say("paper.agreement.review"), form.review);
    page.close().open("div", {{"class", "pair"}});
    field(page, words.say("paper.agreement.coordinator"), form.coordinator);
    field(page, words.say("paper.agreement.not_for"), form.not_for);
    page.close();
    write_conditions(page, form, words);
    write_consent(page, words);
    write_signatures(page, form, words);
    page.close();
}

}  // namespace

void write_plans(Markup& page, const Paper& paper, const base::Words& words) {
    page.open("section", {{"class", "chapter"}});
    page.element("h2", words.say("paper.plans"), {{"class", "unseen"}});
    for (std::size_t first = 0; first < paper.plans.size(); first += plans_on_a_sheet) {
        page.open("div", {{"class", "sheet plans"}});
        const std::size_t end = std::min(first + plans_on_a_sheet, paper.plans.size());
        for (std::size_t at = first; at < end; ++at) write_plan(page, paper.plans[at], words);
        page.close();
    }
    page.close();
}

void write_ballots(Markup& page, const Paper& paper, const base::Words& words) {
    page.open("section", {{"class", "chapter"}});
    page.element("h2", words.say("paper.ballots"), {{"class", "unseen"}});
    const auto copies = static_cast<std::size_t>(std::max(paper.ballot.copies, 0));
    for (std::size_t first = 0; first < copies; first += ballots_on_a_sheet) {
        page.open("div", {{"class", "sheet ballots"}});
        for (std::size_t at = first; at < std::min(first + ballots_on_a_sheet, copies); ++at)
            write_ballot(page, paper.ballot, paper.title, words);
        page.close();
    }
    page.close();
}

void write_agreements(Markup& page, const Paper& paper, const base::Words& words) {
    page.open("section", {{"class", "chapter"}});
    page.element("h2", words.say("paper.agreements"), {{"class", "unseen"}});
    for (const AgreementForm& form : paper.agreements)
        for (const std::string& copy_for : form.copies_for)
            write_form(page, form, copy_for, paper.title, words);
    page.close();
}

}  // namespace report
