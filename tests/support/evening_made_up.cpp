#include "domain/lookup.hpp"
#include "support/evening.hpp"

#include <algorithm>
#include <array>

namespace support {
namespace {

constexpr std::array<std::string_view, 6> fields{"care",  "culture", "neighbourhood",
                                                 "youth", "poverty", "green"};
constexpr std::array<std::string_view, 5> kinds{"volunteer_organisation", "residents_group",
                                                "institution", "company", "school"};
// Forty letters without a space.
constexpr std::string_view long_word = "vrijwilligersondersteuningsorganisatietj";

std::string name_of(const Shape& shape, int number) {
    const std::string digits = std::to_string(number);
    if (shape.script == "ar") return "جمعية الجيران " + digits;
    if (shape.script == "he") return "אגודת השכנים " + digits;
    if (shape.long_texts)
        return "WMW " + std::string(long_word) + " voor Groot-Molenwaard " + digits;
    return "Vereniging Buurtzorg " + digits;
}

std::string text_of(const Shape& shape, int number, std::string_view beginning) {
    const std::string short_text =
        std::string(beginning) + " " + std::to_string(number) + " in de wijk";
    if (!shape.long_texts) return short_text;
    return short_text + " met " + std::string(long_word) +
           " en samen koken voor wie slecht ter been is, elke week opnieuw en met veel plezier";
}

std::string title_of(const Shape& shape, int number) {
    const std::string digits = std::to_string(number);
    if (!shape.long_texts) return "Samen wandelen met de buren " + digits;
    return "Maandelijkse " + std::string(long_word) + " in de wijk " + digits;
}

void arrive(Evening& evening, const Shape& shape) {
    if (shape.long_texts) {
        domain::CaseCard card;
        card.sentence = text_of(shape, 1, "In Groot-Molenwaard ziet 1 op de 9 ouderen niemand en");
        card.figures = {{"1 op de 9", text_of(shape, 1, "ouderen")},
                        {"123.456", text_of(shape, 2, "mensen")},
                        {"99,9%", text_of(shape, 3, "huizen")}};
        card.source = text_of(shape, 4, "Cijfers");
        card.falls_outside = text_of(shape, 5, "Wie");
        evening.wish(domain::SetCase{card});
        domain::ChangeSession change;
        change.question = text_of(shape, 6, "Hoe halen we wie alleen is erbij");
        evening.wish(change);
    }
    for (int number = 1; number <= shape.organisations; ++number) {
        const auto at = static_cast<std::size_t>(number);
        const std::string kind =
            number == 2 ? "municipality" : std::string(kinds[at % kinds.size()]);
        evening.add(name_of(shape, number), kind, std::string(fields[at % fields.size()]));
    }
    evening.enter("vragen");
}

void say_everything(Evening& evening, const Shape& shape) {
    int number = 0;
    const std::vector<domain::Organisation> all = evening.state().organisations;
    for (const domain::Organisation& organisation : all)
        for (const auto& [side, beginning] :
             {std::pair{domain::Side::strength, std::string_view("warme zaal")},
              std::pair{domain::Side::need, std::string_view("hulp bij de zaal")}})
            for (int said = 0; said < shape.said_each; ++said)
                evening.say(organisation.details.name, side, {text_of(shape, ++number, beginning)});
}

std::vector<std::string> partners(const Evening& evening, int number) {
    const auto& all = evening.state().organisations;
    std::vector<std::string> names;
    for (std::size_t at = 0; at < std::min<std::size_t>(4, all.size()); ++at)
        names.push_back(all[(static_cast<std::size_t>(number) * 3 + at) % all.size()].details.name);
    return names;
}

void plan(Evening& evening, const Shape& shape) {
    for (int number = 1; number <= shape.proposals; ++number)
        evening.propose(title_of(shape, number), partners(evening, number),
                        text_of(shape, number, "wie alleen is"));
    domain::PlanTables tables;
    for (int number = 1; number <= shape.proposals; ++number) {
        domain::Table table;
        table.number = number;
        table.title = title_of(shape, number);
        for (const std::string& name : partners(evening, number))
            table.organisations.push_back(evening.organisation(name));
        tables.tables.push_back(table);
    }
    tables.rounds = 3;
    tables.round_minutes = 12;
    evening.wish(tables);
    evening.wish(domain::StartRound{1});
}

void vote(Evening& evening, const Shape& shape) {
    domain::PollRules rules;
    rules.medium = domain::Medium::paper;
    rules.municipal_role = domain::MunicipalRole::listens;
    const domain::PollId poll = evening.open_poll(rules);
    for (int option = 0; option < shape.proposals; ++option)
        evening.wish(domain::NoteConcern{poll, option, text_of(shape, option, "wie let op")});
    evening.wish(domain::NotePapers{poll, 200});
    std::vector<int> figures;
    for (int option = 0; option < shape.proposals; ++option) figures.push_back(100 - option * 3);
    count_dots(evening, figures);
    for (const domain::Proposal* proposal : domain::standing_proposals(evening.state())) {
        domain::AgreementDetails details;
        details.proposal = proposal->id;
        details.first_step = text_of(shape, 1, "samen om tafel");
        details.caller = {proposal->details.partners[0].organisation, "Kwartelstaart"};
        details.called = {proposal->details.partners[1].organisation, "Duizendblad"};
        details.before = "2026-09-30";
        details.review = "2026-12-30";
        evening.wish(domain::MakeAgreement{details});
    }
}

}  // namespace

Evening made_up_evening(const Shape& shape) {
    Evening evening;
    arrive(evening, shape);
    say_everything(evening, shape);
    plan(evening, shape);
    vote(evening, shape);
    return evening;
}

}  // namespace support
