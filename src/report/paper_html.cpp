#include "report/paper_html.hpp"

#include "report/page.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace report {

namespace {

constexpr std::size_t cards_on_a_sheet = 8;
constexpr int lines_on_a_card = 4;

void write_cover(Markup& page, const Paper& paper, const base::Words& words) {
    page.open("header", {{"class", "cover"}});
    page.element("p", words.say("paper.title"), {{"class", "above"}});
    page.element("h1", paper.title);
    page.element("p", paper.under_title, {{"class", "under"}});
    page.element("p", words.say("paper.print_hint"));
    page.element("h2", words.say("paper.contents"));
    page.open("ul");
    for (const std::string_view chapter :
         {"attendance", "tables", "strengths", "needs", "plans", "ballots", "agreements"})
        page.element("li", words.say("paper." + std::string(chapter)));
    page.close().close();
}

void write_attendance(Markup& page, const Paper& paper, const base::Words& words) {
    page.open("section", {{"class", "chapter"}});
    page.element("h2", words.say("paper.attendance"));
    page.element("p", words.say("paper.attendance.hint"));
    page.open("table", {{"class", "attendance"}});
    page.open("thead").open("tr");
    for (const std::string_view column : {"organisation", "name", "signature"})
        page.element("th", words.say("paper.attendance." + std::string(column)),
                     {{"scope", "col"}});
    page.close().close().open("tbody");
    for (const AttendanceRow& row : paper.attendance) {
        page.open("tr");
        first_cell(page, row.organisation);
        page.open("td").close().open("td").close().close();
    }
    page.close().close().close();
}

void write_tables(Markup& page, const Paper& paper, const base::Words& words) {
    page.open("section", {{"class", "chapter"}});
    page.element("h2", words.say("paper.tables"), {{"class", "unseen"}});
    for (const TableSign& sign : paper.tables) {
        page.open("div", {{"class", "sign"}});
        page.element("p", words.say("paper.tables.table"), {{"class", "sign-word"}});
        page.element("p", std::to_string(sign.number), {{"class", "sign-number"}});
        page.element("p", sign.title, {{"class", "sign-title"}});
        page.open("ul", {{"class", "sign-partners"}});
        for (const std::string& name : sign.organisations) page.element("li", name);
        page.close().close();
    }
    page.close();
}

void write_card(Markup& page, const PaperCard& card, const std::string& prompt,
                const base::Words& words) {
    page.open("div", {{"class", "card"}});
    page.element("p", prompt, {{"class", "prompt"}});
    if (card.text.empty()) {
        page.open("div", {{"class", "rules"}});
        for (int line = 0; line < lines_on_a_card; ++line) page.open("span").close();
        page.close();
    } else {
        page.element("p", card.text, {{"class", "said"}});
    }
    page.open("p", {{"class", "from"}});
    page.element("span", card.initials, {{"class", "initials"}});
    if (card.organisation.empty()) page.text(words.say("paper.card.organisation"));
    page.element("span", card.organisation, {{"class", "organisation"}});
    page.close().close();
}

void write_cards(Markup& page, const std::vector<PaperCard>& cards, const std::string& chapter,
                 const base::Words& words) {
    page.open("section", {{"class", "chapter " + chapter}});
    page.element("h2", words.say("paper." + chapter), {{"class", "unseen"}});
    const std::string prompt = words.say("paper." + chapter + ".prompt");
    for (std::size_t first = 0; first < cards.size(); first += cards_on_a_sheet) {
        page.open("div", {{"class", "sheet cards"}});
        const std::size_t end = std::min(first + cards_on_a_sheet, cards.size());
        for (std::size_t at = first; at < end; ++at) write_card(page, cards[at], prompt, words);
        page.close();
    }
    page.close();
}

}  // namespace

void first_cell(Markup& page, const std::string& text) {
    if (text.empty())
        page.open("td").close();
    else
        page.element("th", text, {{"scope", "row"}});
}

std::string paper_html(const Paper& paper, const base::Theme& theme, const base::Words& words) {
    Markup body;
    body.open("main");
    write_cover(body, paper, words);
    write_attendance(body, paper, words);
    write_tables(body, paper, words);
    write_cards(body, paper.strengths, "strengths", words);
    write_cards(body, paper.needs, "needs", words);
    write_plans(body, paper, words);
    write_ballots(body, paper, words);
    write_agreements(body, paper, words);
    body.close();
    return whole_page({paper.language,
                       words.say("paper.title") + " · " + paper.title,
                       paper.running,
                       {},
                       paper_style()},
                      theme, body);
}

}  // namespace report
