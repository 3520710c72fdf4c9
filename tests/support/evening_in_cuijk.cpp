#include "support/evening.hpp"

namespace support {
namespace {

using domain::Side;

void arrive(Evening& evening) {
    domain::CaseCard card;
    card.sentence = "In Cuijk ziet 1 op de 9 ouderen in een week niemand.";
    card.figures = {{"430", "ouderen zonder wekelijks bezoek"},
                    {"12", "organisaties die willen helpen"},
                    {"7", "van de 10 weten niet waar ze terecht kunnen"}};
    card.source = "Voorbeeldcijfers";
    card.falls_outside = "Wie slecht ter been is, valt er nu buiten.";
    evening.wish(domain::SetCase{card});
    evening.wish(domain::AddMunicipalWish{"Ouderen wonen langer prettig thuis"});
    evening.wish(domain::SetNotes{"Zilverkluis: de wethouder komt later."});
    evening.add("Museum Het Baken", "institution", "culture", "MB", 4);
    evening.add("Wijkraad Noord", "residents_group", "neighbourhood", "WN");
    evening.add("De Zonnebloem", "volunteer_organisation", "care", "ZB");
    evening.add("VluchtelingenWerk", "volunteer_organisation", "poverty", "VW");
    evening.add("Ons Genoegen", "volunteer_organisation", "culture", "OG", 5);
    evening.add("Seniorenraad", "residents_group", "care", "SR");
    evening.add("Jongerenwerk", "institution", "youth", "JW", 4);
    evening.add("Humanitas", "volunteer_organisation", "poverty", "HU", 2);
    evening.add("Gemeente Cuijk", "municipality", "municipality", "GC");
    evening.add("Scouting", "volunteer_organisation", "youth", "SC");
    evening.add("Natuurtuin", "residents_group", "green", "NT", 2);
    evening.add("Bakkerij Willems", "company", "company", "BW", 2);
    evening.wish(domain::AddContact{evening.organisation("Museum Het Baken"), "Kwartelstaart",
                                    "0485 550 101", "kwartelstaart@baken.example"});
    evening.wish(domain::AddResident{"Riet Duizendblad"});
    // Somebody who was asked and did not come.
    const domain::OrganisationId choir =
        evening.add("Koor Ochtendnevel", "volunteer_organisation", "culture", "KO");
    evening.wish(domain::SetPresence{choir, domain::Presence::absent});
    evening.enter("welkom");
}

void say_everything(Evening& evening) {
    evening.clock_is(evening.now() + std::chrono::minutes{30});
    evening.enter("kwaliteiten");
    evening.say("Museum Het Baken", Side::strength,
                {"rondleiding voor wie slecht ter been is", "warme ruimte voor 60 mensen"});
    evening.say("Wijkraad Noord", Side::strength, {"kennen iedereen in de wijk"});
    evening.say("Ons Genoegen", Side::strength, {"muzikanten en een oefenzaal"});
    evening.say("Jongerenwerk", Side::strength, {"jongeren met tijd overdag"});
    evening.say("VluchtelingenWerk", Side::strength, {"tolken en taalmaatjes"});
    evening.say("Natuurtuin", Side::strength, {"tuin met rolstoelpad"});
    evening.say("Bakkerij Willems", Side::strength, {"elke avond brood over"});
    evening.say("De Zonnebloem", Side::strength, {"bus met vrijwillige chauffeurs"});
    evening.say("Humanitas", Side::strength, {"hulp bij post en geldzaken"});
    evening.clock_is(evening.now() + std::chrono::minutes{15});
    evening.enter("vragen");
    evening.say("VluchtelingenWerk", Side::need, {"ontmoeting voor nieuwkomers"});
    evening.say("Seniorenraad", Side::need, {"uitjes voor ouderen"});
    evening.say("Museum Het Baken", Side::need, {"te weinig begeleiders doordeweeks"});
    evening.say("De Zonnebloem", Side::need, {"uitjes dichtbij met een rolstoelpad"});
    evening.say("Humanitas", Side::need, {"een spreekkamer in de wijk"});
    evening.say("Wijkraad Noord", Side::need, {"een plek voor ontmoeting"});
    domain::AddContributions quarrel;
    quarrel.organisation = evening.organisation("Wijkraad Noord");
    quarrel.side = Side::need;
    quarrel.texts = {"hommeles in het bestuur"};
    quarrel.showing = domain::Showing::held_back;
    evening.wish(quarrel);
}

void link(Evening& evening, std::string_view one, std::string_view other, std::string_view need,
          std::string_view strength) {
    domain::Link pinned;
    pinned.one = evening.organisation(one);
    pinned.other = evening.organisation(other);
    pinned.need = evening.contribution(need);
    pinned.strength = evening.contribution(strength);
    evening.wish(domain::PinLink{pinned});
}

void see(Evening& evening) {
    evening.clock_is(evening.now() + std::chrono::minutes{15});
    evening.enter("kansen");
    link(evening, "VluchtelingenWerk", "Ons Genoegen", "ontmoeting voor nieuwkomers",
         "muzikanten en een oefenzaal");
    link(evening, "Seniorenraad", "Ons Genoegen", "uitjes voor ouderen",
         "muzikanten en een oefenzaal");
    link(evening, "Museum Het Baken", "Jongerenwerk", "te weinig begeleiders doordeweeks",
         "jongeren met tijd overdag");
    link(evening, "De Zonnebloem", "Natuurtuin", "uitjes dichtbij met een rolstoelpad",
         "tuin met rolstoelpad");
}

void plan(Evening& evening) {
    const auto table = [&](int number, std::string title, std::vector<std::string> names) {
        domain::Table made;
        made.number = number;
        made.title = std::move(title);
        for (const std::string& name : names)
            made.organisations.push_back(evening.organisation(name));
        return made;
    };
    evening.clock_is(evening.now() + std::chrono::minutes{10});
    evening.enter("tafels");
    evening.wish(domain::PlanTables{
        {table(1, "Muziek voor oud en nieuw",
               {"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"}),
         table(2, "Samen naar het museum", {"Museum Het Baken", "Wijkraad Noord", "Jongerenwerk"}),
         table(3, "Rolstoelpad en koffie", {"Natuurtuin", "De Zonnebloem", "Bakkerij Willems"}),
         table(4, "Hulp bij geldzorgen", {"Humanitas", "Gemeente Cuijk", "Scouting"})},
        3,
        12});
    evening.wish(domain::StartRound{1});
    evening.clock_is(evening.now() + std::chrono::minutes{40});
    evening.enter("voorstellen");
    evening.propose("Muziekavond voor oud en nieuw",
                    {"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"},
                    "ouderen en nieuwkomers in Cuijk");
    evening.propose("Met jongeren mee naar het museum",
                    {"Museum Het Baken", "Wijkraad Noord", "Jongerenwerk"},
                    "ouderen die weinig buiten komen");
    evening.propose("Rolstoelpad in de natuurtuin", {"Natuurtuin", "De Zonnebloem"},
                    "ouderen met een rolstoel of rollator");
    evening.propose("Spreekuur geldzaken in de wijk",
                    {"Humanitas", "Gemeente Cuijk", "Wijkraad Noord"});
}

void vote(Evening& evening) {
    evening.clock_is(evening.now() + std::chrono::minutes{20});
    evening.enter("stemmen");
    domain::PollRules rules;
    rules.medium = domain::Medium::paper;
    rules.municipal_role = domain::MunicipalRole::listens;
    const domain::PollId poll = evening.open_poll(rules);
    // Counted at the desk while the poll is open: not for the wall.
    evening.wish(domain::NoteCount{poll, 0, 0, 31});
    evening.wish(domain::NotePapers{poll, 37});
}

void close(Evening& evening) {
    count_dots(evening, {31, 24, 13, 8});
    evening.wish(domain::CorrectCount{evening.state().polls.back().id, 3, 0, 9, "nageteld"});
}

void agree(Evening& evening, std::string_view plan_title, std::string step, std::string before) {
    domain::AgreementDetails details;
    details.proposal = evening.proposal(plan_title);
    const domain::Proposal& proposal = evening.state().proposals.front();
    details.caller = {proposal.details.partners[0].organisation, "Kwartelstaart"};
    details.called = {proposal.details.partners[1].organisation, "Duizendblad"};
    details.first_step = std::move(step);
    details.before = std::move(before);
    details.review = "2026-09-24";
    details.witness = "Zandloper";
    evening.wish(domain::MakeAgreement{details});
}

void agree_all(Evening& evening) {
    evening.clock_is(evening.now() + std::chrono::minutes{10});
    evening.enter("afspraken");
    agree(evening, "Muziekavond voor oud en nieuw", "samen om tafel", "2026-06-25");
    agree(evening, "Met jongeren mee naar het museum", "drie jongeren op bezoek", "2026-06-30");
    agree(evening, "Rolstoelpad in de natuurtuin", "pad bekijken met hovenier", "2026-07-06");
}

}  // namespace

Evening evening_in_cuijk(Until until) {
    Evening evening;
    const auto reaches = [&](Until point) { return until >= point; };
    arrive(evening);
    if (reaches(Until::said)) say_everything(evening);
    if (reaches(Until::seen)) see(evening);
    if (reaches(Until::planned)) plan(evening);
    if (reaches(Until::voting)) vote(evening);
    if (reaches(Until::voted)) close(evening);
    if (reaches(Until::agreed)) agree_all(evening);
    return evening;
}

const std::vector<std::string>& private_words() {
    static const std::vector<std::string> words{"Zilverkluis",  "wethouder",     "Kwartelstaart",
                                                "0485",         "baken.example", "Duizendblad",
                                                "Ochtendnevel", "hommeles",      "Zandloper"};
    return words;
}

}  // namespace support
