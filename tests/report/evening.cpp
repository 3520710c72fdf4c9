#include "report/evening.hpp"

#include "domain/lookup.hpp"
#include "report/build_report.hpp"

#include <chrono>
#include <cmath>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>

namespace report_tests {

using namespace domain;

namespace {

std::string file_text(const std::string& name) {
    std::ifstream file(std::string(SOURCE_DIR) + "/" + name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

// The flat files of texts and theme hold one "key": "text" a line and no escapes but \".
std::map<std::string, std::string, std::less<>> pairs_in(const std::string& text) {
    static const std::regex pair(R"re("([^"]+)": "((?:[^"\\]|\\.)*)")re");
    std::map<std::string, std::string, std::less<>> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), pair);
         at != std::sregex_iterator(); ++at)
        found[(*at)[1].str()] = (*at)[2].str();
    return found;
}

Method a_method() {
    Method method;
    method.key = "samen-werkt-het";
    method.name = {"Samen werkt het", "Together it works"};
    method.kinds = {{"volunteer_organisation", {"vrijwilligersorganisatie", "volunteers"}},
                    {"municipality", {"gemeente", "municipality"}},
                    {"company", {"bedrijf", "company"}}};
    method.policy_fields = {{"culture", {"cultuur", "culture"}},
                            {"care", {"zorg en welzijn", "care and welfare"}},
                            {"neighbourhood", {"wijk en buurt", "neighbourhood"}}};
    method.categories = {{"hands", {"mensen", "hands"}}, {"means", {"spullen", "means"}}};
    method.levels = {{"join", {"Ik doe mee", "I will join in"}},
                     {"favour", {"Ik ben voor", "I am in favour"}},
                     {"concern", {"Ik ben voor, maar heb een zorg", "In favour, with a concern"}},
                     {"unsure", {"Ik weet het nog niet", "I do not know yet"}},
                     {"against", {"Ik ben tegen", "I am against"}}};
    method.conditions = {{"important", {"Vinden we dit allemaal belangrijk?", "Important?"}},
                         {"goal", {"Is het doel duidelijk?", "Is the goal clear?"}},
                         {"strengths", {"Weten we wat de ander kan?", "Do we know the others?"}},
                         {"equal", {"Telt ieder even zwaar?", "Does everybody count?"}},
                         {"lasting", {"Houden we dit vol?", "Can we keep this up?"}}};
    return method;
}

OrganisationId add(State& now, OrganisationDetails details, Presence presence) {
    const OrganisationId id{static_cast<std::uint32_t>(10 + now.organisations.size()), 0};
    if (details.short_name.empty()) details.short_name = details.name;
    now.organisations.push_back({id, details, presence, {}, false, {}});
    return id;
}

ContributionId say(State& now, OrganisationId who, Side side, const std::string& text) {
    const ContributionId id{static_cast<std::uint32_t>(100 + now.contributions.size()), 0};
    now.contributions.push_back({id, who, side, text, {}, {}, Showing::shown, {}, {}});
    return id;
}

void add_organisations(State& now) {
    const auto volunteers = "volunteer_organisation";
    add(now, {"Museum Het Baken", "", "MB", volunteers, "culture", 4}, Presence::present);
    add(now, {"Wijkraad Noord", "", "WN", volunteers, "neighbourhood", 6}, Presence::present);
    add(now, {"Jongerenwerk", "", "JW", volunteers, "youth", 3}, Presence::present);
    add(now, {"VluchtelingenWerk", "", "VW", volunteers, "poverty", 5}, Presence::present);
    add(now, {"Muziekvereniging Ons Genoegen", "Ons Genoegen", "OG", volunteers, "culture", 7},
        Presence::present);
    add(now, {"Seniorenraad", "", "SR", volunteers, "care", 6}, Presence::present);
    add(now, {"Gemeente Cuijk", "", "GC", "municipality", "", 3}, Presence::present);
    add(now, {"Bakkerij Willems", "", "BW", "company", "", 2}, Presence::absent);
    add(now, {"Scouting Sint-Jan", "Scouting", "SJ", volunteers, "youth", 2}, Presence::present);
    const OrganisationId resident =
        add(now, {"Bewoner 1", "", "B1", "resident", "", 1}, Presence::present);
    now.organisations.back().resident = true;
    now.organisations.back().contacts = {{ContactId{90, 0}, "Geheime Bewoner", "", ""}};
    now.organisations.front().contacts = {
        {ContactId{91, 0}, "Fatima Contactpersoon", "0485-123456", "fatima@example.org"}};
    say(now, resident, Side::strength, "ik rijd graag mensen naar een uitje");
}

void add_contributions(State& now) {
    const auto who = [&](int at) { return now.organisations[static_cast<std::size_t>(at)].id; };
    say(now, who(0), Side::strength, "rondleidingen voor kleine groepen");
    say(now, who(1), Side::strength, "wij kennen de ouderen in elke straat");
    say(now, who(2), Side::strength, "jongeren met tijd overdag");
    say(now, who(4), Side::strength, "muzikanten en een warme zaal");
    say(now, who(5), Side::strength, "zestig betrokken leden");
    say(now, who(0), Side::need, "meer bezoek door de week");
    say(now, who(3), Side::need, "ontmoeting voor nieuwkomers");
    say(now, who(5), Side::need, "uitjes voor ouderen");
    say(now, who(2), Side::need, "zinvolle dagbesteding voor jongeren");
    say(now, who(6), Side::need, "minder eenzaamheid onder ouderen");
    const ContributionId held =
        say(now, who(5), Side::need, "geheim-teruggehouden: ruzie in het bestuur");
    now.contributions.back().showing = Showing::held_back;
    const ContributionId merged = say(now, who(1), Side::strength, "samengevoegd: dubbel kaartje");
    now.contributions.back().merged_into = held;
    static_cast<void>(merged);
}

void add_proposals(State& now) {
    const auto who = [&](int at) { return now.organisations[static_cast<std::size_t>(at)].id; };
    now.municipal_wishes = {{MunicipalWishId{60, 0}, "Minder eenzame ouderen"},
                            {MunicipalWishId{61, 0}, "Meer groen in de wijk"}};
    Proposal music;
    music.id = ProposalId{200, 0};
    music.details = {"Muziekavond voor oud en nieuw",
                     "Samen muziek maken en eten, elke maand",
                     "nieuwkomers en ouderen",
                     {{who(3), "nieuwkomers die willen spelen"},
                      {who(4), "muzikanten en de zaal"},
                      {who(5), "gasten en vervoer"}},
                     "later",
                     MunicipalWishId{60, 0}};
    music.joiners = {who(8)};
    music.conditions = {{Answer::yes, ""},
                        {Answer::yes, ""},
                        {Answer::not_yet, "een avond bij elkaar op bezoek"},
                        {Answer::open, ""},
                        {Answer::discuss, "wie betaalt de verwarming?"}};
    Proposal museum;
    museum.id = ProposalId{201, 0};
    museum.details = {
        "Met jongeren mee naar het museum",
        "Jongeren halen ouderen op voor een middag in het museum",
        "jongeren met een uitkering en ouderen",
        {{who(0), "rondleiding en koffie"}, {who(1), "kent de ouderen"}, {who(2), "jongeren"}},
        "jongeren krijgen een getuigschrift",
        {}};
    Proposal garden;
    garden.id = ProposalId{202, 0};
    garden.details = {"Moestuin bij de school", "", "", {{who(8), ""}, {who(1), ""}}, "", {}};
    now.proposals = {music, museum, garden};
}

Poll a_poll(const State& now, PollId id) {
    Poll poll;
    poll.id = id;
    for (const Proposal& plan : now.proposals) {
        PollOption option{plan.id, plan.details.title, {}, {}};
        for (const Partner& partner : plan.details.partners) {
            option.partners.push_back(partner.organisation);
            option.partner_names.push_back(find(now, partner.organisation)->details.name);
        }
        poll.options.push_back(option);
    }
    poll.voters = 37;
    poll.open = false;
    poll.closed_at = std::chrono::sys_days{std::chrono::year{2026} / 6 / 16} +
                     std::chrono::hours(19) + std::chrono::minutes(32);
    return poll;
}

void add_votes(State& now) {
    Poll dots = a_poll(now, PollId{300, 0});
    dots.rules.dots_each = 2;
    dots.counts = {{{31}, {}}, {{29}, {}}, {{7}, {}}};
    dots.corrections = {{1, 0, 26, 29, "drie handen achterin over het hoofd gezien"}};
    Poll levels = a_poll(now, PollId{301, 0});
    levels.rules.kind = PollKind::levels;
    levels.rules.medium = Medium::paper;
    levels.papers = 36;
    levels.options.pop_back();
    levels.counts = {{{18, 10, 4, 3, 1}, {"Is de zaal wel toegankelijk?"}},
                     {{12, 15, 5, 2, 2}, {"Wie let er op de veiligheid?"}}};
    now.polls = {dots, levels};
}

void add_agreements(State& now) {
    const auto who = [&](int at) { return now.organisations[static_cast<std::size_t>(at)].id; };
    Agreement music;
    music.id = AgreementId{400, 0};
    music.details = {ProposalId{200, 0},
                     "samen om tafel in de zaal",
                     {who(3), "Ahmed Geheim"},
                     {who(4), "Ineke Privé"},
                     "2026-06-30",
                     "2026-09-15",
                     "Coördinator Verborgen",
                     "mensen die niet tegen drukte kunnen",
                     "Getuige Stil"};
    Agreement museum;
    museum.id = AgreementId{401, 0};
    museum.details = {ProposalId{201, 0},
                      "drie jongeren op bezoek",
                      {who(0), "Fatima C."},
                      {who(1), "Jan W."},
                      "2026-12-03",
                      "2027-01-12",
                      "",
                      "",
                      ""};
    museum.follow_up_note = "notitie-van-het-bellen";
    now.agreements = {music, museum};
}

}  // namespace

namespace {

base::Words read_words(const std::string& language) {
    std::map<std::string, std::string, std::less<>> sentences;
    for (const char* area : {"calendar", "report", "paper"})
        sentences.merge(pairs_in(file_text("assets/texts/" + language + "/" + area + ".json")));
    return base::Words(language, sentences);
}

}  // namespace

const base::Words& words_in(const std::string& language) {
    static const base::Words dutch = read_words("nl");
    static const base::Words english = read_words("en");
    return language == "en" ? english : dutch;
}

base::Theme theme() {
    std::map<std::string, base::Colour, std::less<>> colours;
    for (const auto& [token, text] : pairs_in(file_text("assets/theme.json"))) {
        const auto number = static_cast<std::uint32_t>(std::stoul(text.substr(1), nullptr, 16));
        colours[token] = {static_cast<std::uint8_t>(number >> 16u),
                          static_cast<std::uint8_t>(number >> 8u & 0xFFu),
                          static_cast<std::uint8_t>(number & 0xFFu)};
    }
    return base::Theme(colours);
}

State an_empty_evening() {
    State now;
    now.method = a_method();
    now.details.title = "Samen werkt het in Cuijk";
    now.started = true;
    return now;
}

State an_evening() {
    State now = an_empty_evening();
    now.details.municipality = "Gemeente Cuijk";
    now.details.place = "Dorpshuis De Kei";
    now.details.date = "2026-06-16";
    now.details.from = "19:30";
    now.details.to = "22:00";
    now.details.question = "Hoe halen we eenzame ouderen erbij?";
    now.details.facilitator = "Vrijwilligerscentrale";
    now.details.utc_offset_minutes = 120;
    now.case_card = {"Veel ouderen in Cuijk spreken een hele week niemand.",
                     {{"1 op 3", "75-plussers voelt zich vaak alleen"},
                      {"240", "ouderen wonen alleen in Noord"}},
                     "wijkteam, 2026",
                     "wie geen kinderen in de buurt heeft"};
    now.notes = "geheime-notitie van de begeleiding";
    add_organisations(now);
    add_contributions(now);
    add_proposals(now);
    add_votes(now);
    add_agreements(now);
    now.parked_points = {{ParkedPointId{70, 0}, "Wie regelt een bus?", now.organisations[5].id},
                         {ParkedPointId{71, 0}, "Verzekering van vrijwilligers", {}}};
    return now;
}

std::vector<matching::Opportunity> its_opportunities(const State& now) {
    if (now.organisations.empty()) return {};
    matching::Opportunity trip;
    trip.organisations = {now.organisations[2].id, now.organisations[1].id};
    matching::Reason reason;
    reason.asks = now.organisations[2].id;
    reason.offers = now.organisations[1].id;
    for (const Contribution& contribution : now.contributions)
        if (contribution.organisation == reason.asks && contribution.side == Side::need)
            reason.need = contribution.id;
    trip.reasons = {reason};
    matching::Opportunity museum = trip;
    museum.organisations[0] = museum.reasons[0].asks = now.organisations[0].id;
    for (const Contribution& contribution : now.contributions)
        if (contribution.organisation == museum.reasons[0].asks && contribution.side == Side::need)
            museum.reasons[0].need = contribution.id;
    museum.organisations[1] = museum.reasons[0].offers = now.organisations[4].id;
    return {trip, museum};
}

graph::Picture its_picture(const State& now) {
    graph::Picture picture;
    picture.ratio = 2.0;
    picture.room = {0.02, 0.02, 1.96, 0.96};
    picture.text_size = 0.039;
    picture.line_height = 0.045;
    picture.ring_width = 0.009;
    const auto count = static_cast<double>(now.organisations.size());
    for (std::size_t at = 0; at < now.organisations.size(); ++at) {
        const Organisation& organisation = now.organisations[at];
        const double angle = 6.2831853 * static_cast<double>(at) / count;
        graph::Disc disc;
        disc.organisation = organisation.id;
        disc.centre = {1.0 + 0.8 * std::cos(angle), 0.47 + 0.36 * std::sin(angle)};
        disc.radius = 0.042;
        disc.kind = organisation.details.kind;
        disc.policy_field = organisation.details.policy_field;
        disc.initials = organisation.details.initials;
        disc.initials_size = 0.034;
        disc.hollow = organisation.presence == Presence::absent;
        if (disc.kind == "municipality") disc.shape = graph::Shape::square;
        if (disc.kind == "company") disc.shape = graph::Shape::hexagon;
        disc.label = {{disc.centre.x - 0.15, disc.centre.y + 0.05, 0.3, 0.045},
                      {organisation.details.short_name}};
        picture.discs.push_back(disc);
        picture.text.push_back({organisation.id, {}});
    }
    for (std::size_t at = 0; at + 2 < picture.discs.size(); ++at) {
        const graph::Disc& one = picture.discs[at];
        const graph::Disc& other = picture.discs[at + 2];
        const Connection line{one.organisation, other.organisation, 0.5,
                              static_cast<ConnectionStatus>(at % 4)};
        picture.curves.push_back({line.one,
                                  line.other,
                                  {one.centre, {1.0, 0.47}, {1.0, 0.47}, other.centre},
                                  0.004 + 0.001 * static_cast<double>(at % 5),
                                  line.status,
                                  false});
        picture.text[at].connections.push_back(line);
        picture.text[at + 2].connections.push_back(line);
    }
    if (picture.discs.empty()) return picture;
    picture.legend = {
        {graph::LegendKind::shape, "municipality", graph::Shape::square, {}},
        {graph::LegendKind::ring, "culture", graph::Shape::circle, {}},
        {graph::LegendKind::hollow, "", graph::Shape::circle, {}},
        {graph::LegendKind::status, "agreed", graph::Shape::circle, ConnectionStatus::agreed},
        {graph::LegendKind::status, "proposed", graph::Shape::circle, ConnectionStatus::proposed}};
    return picture;
}

report::Document report_of(const State& now, const std::string& language) {
    const auto opportunities = its_opportunities(now);
    const graph::Picture picture = its_picture(now);
    return report::build_report({now, opportunities, picture, words_in(language)});
}

const std::vector<std::string>& private_words() {
    static const std::vector<std::string> words{"Geheime Bewoner",
                                                "Fatima",
                                                "0485-123456",
                                                "fatima@example.org",
                                                "Ahmed",
                                                "Ineke",
                                                "Verborgen",
                                                "Getuige Stil",
                                                "Jan W.",
                                                "teruggehouden",
                                                "samengevoegd",
                                                "geheime-notitie",
                                                "notitie-van-het-bellen"};
    return words;
}

}  // namespace report_tests
