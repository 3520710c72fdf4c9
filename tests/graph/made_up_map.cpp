#include "graph/made_up_map.hpp"

#include "graph/chance.hpp"

#include <algorithm>
#include <array>

using domain::Connection;
using graph::Box;
using graph::Disc;
using graph::Picture;
using graph::Point;

namespace {

constexpr std::array names = {"VluchtelingenWerk",
                              "Ons Genoegen",
                              "Seniorenraad",
                              "Humanitas",
                              "Bakkerij Willems",
                              "De Zonnebloem",
                              "Natuurtuin",
                              "Museum Het Baken",
                              "Scouting",
                              "Jongerenwerk",
                              "Wijkraad Noord",
                              "Gemeente Cuijk",
                              "Voedselbank Maas",
                              "KBO Sint-Agatha",
                              "Harmonie Cuijk",
                              "Bibliotheek",
                              "Speeltuin De Hoef",
                              "Dorpsraad Vianen",
                              "Zorgcentrum Maas",
                              "Tuincentrum Hoes",
                              "Taalmaatjes",
                              "Repair Café",
                              "IVN",
                              "Fanfare Excelsior",
                              "Buurtbus 214",
                              "EHBO",
                              "Basisschool Kei",
                              "Mantelzorg Maas",
                              "Voetbalclub JVC",
                              "Stichting Leergeld",
                              "Bomenwacht",
                              "Toneelgroep Spot",
                              "Wandelclub Kuiert",
                              "Parochie Martinus",
                              "Kringloop 't Goed",
                              "De Wereldwinkel",
                              "Imkers Land v Cuijk",
                              "Zwemclub De Waal",
                              "Moskee El Fath",
                              "Muziekschool",
                              "Fietsersbond",
                              "Slagerij Peeters",
                              "Judo Ryu",
                              "Buurthuis De Valuwe",
                              "Heemkunde Weijer",
                              "Vrouwengilde",
                              "Kinderopvang Pluk",
                              "Energie Samen",
                              "Garage Verhoeven",
                              "Hospice De Cocon",
                              "Tennis Heeswijk",
                              "Carnaval De Nölers",
                              "Huisartsen Centrum",
                              "Lokale Omroep",
                              "Schuttersgilde",
                              "Dierenambulance",
                              "Rabobank",
                              "Volkstuin Padbroek",
                              "Notaris Smits",
                              "Sociaal Loket"};

double width_of(std::string_view text, double of_capital, double of_other) {
    double width = 0.0;
    for (const char letter : text) {
        const bool continues = (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U;
        if (continues) continue;
        if (letter == 'W' || letter == 'M') {
            width += 1.3 * of_capital;
        } else if (letter >= 'A' && letter <= 'Z') {
            width += of_capital;
        } else if (letter == ' ' || letter == 'i' || letter == 'l' || letter == 'j') {
            width += 0.45 * of_other;
        } else {
            width += of_other;
        }
    }
    return width;
}

std::vector<Box> boxes_of(const Disc& disc) {
    const double wide =
        disc.radius * (disc.shape == graph::Shape::hexagon ? graph::hexagon_reach : 1.0);
    std::vector<Box> boxes = {
        {disc.centre.x - wide, disc.centre.y - disc.radius, 2.0 * wide, 2.0 * disc.radius}};
    if (!disc.label.lines.empty()) boxes.push_back(disc.label.box);
    return boxes;
}

bool lies_in(const Box& room, const Box& box) {
    constexpr double rounding = 1e-9;
    return box.x >= room.x - rounding && box.y >= room.y - rounding &&
           box.right() <= room.right() + rounding && box.bottom() <= room.bottom() + rounding;
}

bool runs_through(const graph::Curve& curve, const Disc& disc) {
    const bool joins = curve.one == disc.organisation || curve.other == disc.organisation;
    for (int step = 0; step <= 100; ++step) {
        const Point point = graph::point_at(curve.points, step / 100.0);
        if (!disc.label.lines.empty() && contains(disc.label.box, point)) return true;
        if (!joins && length(point - disc.centre) < disc.radius) return true;
    }
    return false;
}

}  // namespace

domain::OrganisationId id_of(int organisation) {
    return {static_cast<std::uint32_t>(organisation) + 2, 0};
}

Connection line_between(int one, int other, double strength) {
    return {id_of(one), id_of(other), strength, domain::ConnectionStatus::possible};
}

MadeUpMap any_map(int organisations, unsigned seed) {
    graph::Chance chance(seed);
    MadeUpMap map;
    const auto teams = static_cast<std::size_t>(std::max(organisations / 6, 2));
    std::vector<std::size_t> team;
    for (int number = 0; number < organisations; ++number) {
        const auto at = static_cast<std::size_t>(number);
        domain::Organisation one;
        one.id = id_of(number);
        one.details.name = names[at % names.size()];
        if (at >= names.size()) one.details.name = one.details.name.substr(0, 12) + " II";
        one.details.short_name = one.details.name;
        one.details.initials = std::string(1, static_cast<char>('A' + number % 26)) +
                               static_cast<char>('A' + number / 26);
        one.details.kind = number % 11 == 10 ? "municipality"
                           : number % 7 == 4 ? "company"
                                             : "club";
        one.details.policy_field = number % 3 == 0 ? "care" : "culture";
        one.presence = domain::Presence::present;
        map.state.organisations.push_back(one);
        team.push_back(chance.one_of(teams));
        for (std::size_t other = 0; other < at; ++other)
            if (chance.part() < (team[other] == team[at] ? 0.5 : 0.035))
                map.connections.push_back(
                    line_between(static_cast<int>(other), number, chance.part()));
    }
    return map;
}

MadeUpMap MadeUpMap::before(std::size_t count) const {
    MadeUpMap earlier = *this;
    for (std::size_t gone = 0; gone < count; ++gone) {
        const domain::OrganisationId last = earlier.state.organisations.back().id;
        earlier.state.organisations.pop_back();
        std::erase_if(earlier.connections, [&](const Connection& line) {
            return line.one == last || line.other == last;
        });
    }
    return earlier;
}

graph::Setting wall(double ratio) {
    graph::Setting setting;
    setting.extent.ratio = ratio;
    setting.extent.room = graph::wall_room(ratio, 0.13);
    setting.lettering.label = [](std::string_view text) { return width_of(text, 0.7, 0.6); };
    setting.lettering.initials = [](std::string_view text) { return width_of(text, 0.74, 0.62); };
    return setting;
}

int collisions(const Picture& picture) {
    int found = 0;
    for (std::size_t one = 0; one < picture.discs.size(); ++one) {
        for (const Box& box : boxes_of(picture.discs[one])) {
            if (!lies_in(picture.room, box)) ++found;
            for (std::size_t other = 0; other < one; ++other)
                for (const Box& taken : boxes_of(picture.discs[other]))
                    if (depth(box, taken) > 0.0) ++found;
        }
    }
    return found;
}

int hidden_curves(const Picture& picture) {
    return static_cast<int>(std::ranges::count_if(picture.curves, [&](const auto& curve) {
        return std::ranges::any_of(picture.discs,
                                   [&](const Disc& disc) { return runs_through(curve, disc); });
    }));
}

double furthest_move(const Picture& from, const Picture& to) {
    double furthest = 0.0;
    for (const Disc& before : from.discs) {
        const auto after = std::ranges::find(to.discs, before.organisation, &Disc::organisation);
        if (after == to.discs.end() || (before.parked && !after->parked)) continue;
        furthest = std::max(furthest, length(after->centre - before.centre));
    }
    return furthest;
}
