#include "domain/lookup.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

struct Turnout {
    std::vector<std::string> organisations;
    int residents = 0;
    int people = 0;
    std::vector<std::string> invited;  // everybody, whatever happened
};

Turnout turnout_of(const domain::State& now) {
    Turnout turnout;
    for (const domain::Organisation& organisation : now.organisations) {
        const std::string name = fenced(organisation.details.name);
        if (!organisation.resident) turnout.invited.push_back(name);
        if (organisation.presence != domain::Presence::present) continue;
        if (organisation.resident)
            ++turnout.residents;
        else
            turnout.organisations.push_back(name);
    }
    turnout.people = domain::people_present(now);
    return turnout;
}

std::string came(const Turnout& turnout, const base::Words& words) {
    const auto organisations = static_cast<long>(turnout.organisations.size());
    const std::string counts = counted(organisations, turnout.residents, words);
    const std::string people = words.count("report.people", turnout.people);
    if (organisations == 0)
        return words.say("report.came_alone", {{"people", people}, {"residents", counts}});
    return words.say("report.came", {{"people", people},
                                     {"organisations", counts},
                                     {"names", listed(turnout.organisations, words)}});
}

Paragraph who_came(const Material& material) {
    const base::Words& words = material.words;
    const Turnout turnout = turnout_of(material.now);
    const std::string heading = words.say("report.who_came");
    if (!turnout.organisations.empty() || turnout.residents > 0)
        return {{heading, came(turnout, words)}, Tone::plain};
    if (turnout.invited.empty())
        return {{heading, words.say("report.nobody_invited")}, Tone::plain};
    return {
        {heading, words.say("report.nobody_ticked", {{"names", listed(turnout.invited, words)}})},
        Tone::plain};
}

KeyFigures key_figures(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    const Turnout turnout = turnout_of(now);
    const auto said = domain::standing_contributions(now);
    const auto shown = std::ranges::count_if(said, [](const domain::Contribution* contribution) {
        return contribution->showing == domain::Showing::shown;
    });
    const auto figure = [&](std::string_view key, long number) {
        const std::string form = std::string(key) + (number == 1 ? ".one" : ".many");
        return KeyFigure{std::to_string(number), words.say(form)};
    };
    return {
        {figure("report.figure.organisations", static_cast<long>(turnout.organisations.size())),
         figure("report.figure.contributions", static_cast<long>(shown)),
         figure("report.figure.opportunities", static_cast<long>(material.opportunities.size())),
         figure("report.figure.proposals",
                static_cast<long>(domain::standing_proposals(now).size())),
         figure("report.figure.agreements", static_cast<long>(now.agreements.size()))}};
}

}  // namespace

Section summary_chapter(const Material& material) {
    Section section;
    section.blocks.push_back(key_figures(material));
    if (const std::string& question = material.now.details.question; !question.empty())
        section.blocks.push_back(
            Paragraph{{material.words.say("report.question"), fenced(question)}, Tone::lead});
    section.blocks.push_back(who_came(material));
    return section;
}

Section case_chapter(const Material& material) {
    const base::Words& words = material.words;
    const domain::CaseCard& card = material.now.case_card;
    Section section{{}, words.say("report.case"), {}};
    if (!card.sentence.empty())
        section.blocks.push_back(Paragraph{{{}, fenced(card.sentence)}, Tone::plain});
    List figures;
    for (const domain::Figure& figure : card.figures)
        figures.items.push_back({figure.number, fenced(figure.text)});
    if (!figures.items.empty()) section.blocks.push_back(figures);
    if (!card.falls_outside.empty())
        section.blocks.push_back(Paragraph{
            {words.say("report.falls_outside"), fenced(card.falls_outside)}, Tone::plain});
    if (!card.source.empty())
        section.blocks.push_back(Paragraph{
            {{}, words.say("report.source", {{"source", fenced(card.source)}})}, Tone::quiet});
    return section;
}

Section thanks_chapter(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    Turnout turnout = turnout_of(now);
    Section section{{}, words.say("report.thanks"), {}};
    if (turnout.residents > 0)
        turnout.organisations.push_back(words.count("report.residents", turnout.residents));
    std::string line =
        turnout.organisations.empty()
            ? words.say("report.thanks_all")
            : words.say("report.thanks_to", {{"names", listed(turnout.organisations, words)}});
    if (!now.details.facilitator.empty())
        line += " " + words.say("report.thanks_led", {{"name", fenced(now.details.facilitator)}});
    if (!now.details.place.empty())
        line += " " + words.say("report.thanks_place", {{"place", fenced(now.details.place)}});
    section.blocks.push_back(Paragraph{{{}, line}, Tone::plain});
    return section;
}

}  // namespace report
