#include "bench/map_sketch.hpp"
#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"
#include "graph/readability.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

// How well the pictures of two hundred evenings of 5 to 60 organisations can be read, and how
// long they take. Usage:
//   map_bench             the tables
//   map_bench EVENINGS    the same of fewer evenings
//   map_bench EVENINGS MOST   and only of those with at most so many organisations
//   map_bench sketch DIR  some of the pictures as SVG, to look at

namespace {

constexpr unsigned all_evenings = 200;
constexpr double noticeable = 0.02;  // of the height

/// A wall, and whether the card of a chosen opportunity takes its part of it.
struct Wall {
    const char* name;
    double ratio;
    bool card;
};
constexpr Wall walls[] = {{"1920x1080, whole", 16.0 / 9.0, false},
                          {"1920x1080, beside a card", 16.0 / 9.0, true},
                          {"1024x768, whole", 4.0 / 3.0, false},
                          {"1024x768, above a card", 4.0 / 3.0, true}};

graph::Setting setting_for(const Wall& of) {
    graph::Setting setting = wall(of.ratio);
    if (of.card && of.ratio > 1.5) setting.extent.room.w = 1.1;
    if (of.card && of.ratio < 1.5) setting.extent.room.h -= 0.25;
    return setting;
}

/// Sizes of evenings, counted apart.
struct Size {
    int least;
    int most;
};
constexpr Size sizes[] = {{5, 12}, {13, 25}, {26, 40}, {41, 60}};

struct Figures {
    int pictures = 0;
    int organisations = 0;
    int labelled = 0;
    int all_named = 0;  // pictures
    int touching = 0;
    int curves = 0;
    int left_out = 0;
    int crossing = 0;
    int through_labels = 0;
    int through_discs = 0;
    double lengths = 0.0;
    std::vector<double> detours;
    std::vector<double> strays;
    int disturbed = 0;  // pictures
    int grown_through_labels = 0;
    std::vector<double> grown_detours;
    std::vector<double> first_ms;
    std::vector<double> newcomer_ms;
    std::vector<double> pushed;  // beside a card: from where the whole map has somebody, stretched
};

double part_of(std::vector<double>& all, double share) {
    if (all.empty()) return 0.0;
    std::ranges::sort(all);
    return all[std::min(all.size() - 1,
                        static_cast<std::size_t>(share * static_cast<double>(all.size())))];
}

double mean(const std::vector<double>& all) {
    double sum = 0.0;
    for (const double one : all) sum += one;
    return all.empty() ? 0.0 : sum / static_cast<double>(all.size());
}

template <class Work>
graph::Picture timed(std::vector<double>& milliseconds, const Work& work) {
    const std::clock_t start = std::clock();  // of the processor: others may be at work
    graph::Picture made = work();
    milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    return made;
}

int organisations_of(unsigned evening) { return 5 + static_cast<int>(evening * 17 % 56); }

/// Of every six lines one was agreed and one proposed.
MadeUpMap evening_map(int organisations, unsigned seed) {
    MadeUpMap map = any_map(organisations, seed);
    for (std::size_t at = 0; at < map.connections.size(); ++at) {
        if (at % 6 == 2) map.connections[at].status = domain::ConnectionStatus::agreed;
        if (at % 6 == 5) map.connections[at].status = domain::ConnectionStatus::proposed;
    }
    return map;
}

void look_at(Figures& figures, const graph::Picture& made) {
    figures.pictures += 1;
    figures.organisations += static_cast<int>(made.discs.size());
    figures.labelled += named(made);
    figures.all_named += named(made) == static_cast<int>(made.discs.size()) ? 1 : 0;
    figures.touching += collisions(made);
    figures.curves += static_cast<int>(made.curves.size());
    figures.left_out += made.lines_left_out;
    figures.crossing += crossings(made);
    figures.through_labels += curves_through_labels(made);
    figures.through_discs += curves_through_discs(made);
    for (const graph::Curve& curve : made.curves) {
        figures.lengths += length_of(curve);
        figures.detours.push_back(detour(curve));
        figures.strays.push_back(straying(curve));
    }
}

/// A map as the room first sees it there: beside a card after the whole map.
graph::Picture first_picture(const Wall& of, const MadeUpMap& map, Figures& figures) {
    graph::Setting setting = setting_for(of);
    if (!of.card)
        return timed(figures.first_ms,
                     [&] { return graph::picture(map.state, map.connections, setting); });
    const graph::Picture whole =
        graph::picture(map.state, map.connections, setting_for({of.name, of.ratio, false}));
    setting.elsewhere = &whole;
    graph::Picture beside = timed(
        figures.first_ms, [&] { return graph::picture(map.state, map.connections, setting); });
    for (std::size_t at = 0; at < whole.discs.size(); ++at)
        figures.pushed.push_back(
            graph::length(beside.discs[at].centre -
                          graph::carried(whole.discs[at].centre, whole.room, beside.room)));
    return beside;
}

Figures measured(const Wall& of, const Size& size, unsigned evenings) {
    Figures figures;
    for (unsigned seed = 0; seed < evenings; ++seed) {
        const int organisations = organisations_of(seed);
        if (organisations < size.least || organisations > size.most) continue;
        const MadeUpMap map = evening_map(organisations, seed);
        const MadeUpMap earlier = map.before(1);
        graph::Setting setting = setting_for(of);
        look_at(figures, first_picture(of, map, figures));
        Figures uncounted;
        const graph::Picture before = first_picture(of, earlier, uncounted);
        setting.previous = &before;
        const graph::Picture grown = timed(figures.newcomer_ms, [&] {
            return graph::picture(map.state, map.connections, setting);
        });
        figures.touching += collisions(grown);
        figures.grown_through_labels += curves_through_labels(grown);
        for (const graph::Curve& curve : grown.curves)
            figures.grown_detours.push_back(detour(curve));
        if (furthest_move(before, grown) >= noticeable) figures.disturbed += 1;
    }
    return figures;
}

void print(const Size& size, Figures& figures) {
    const double curves = std::max(figures.curves, 1);
    std::printf("%2d-%2d  %3d  %5d  %4.0f%% %4.0f%%  %5d %5d  %6d %5d  %5.2f  %5.3f  ", size.least,
                size.most, figures.pictures, figures.touching,
                100.0 * figures.labelled / std::max(figures.organisations, 1),
                100.0 * figures.all_named / std::max(figures.pictures, 1), figures.curves,
                figures.left_out, figures.through_labels, figures.through_discs,
                figures.crossing / curves, figures.lengths / curves);
    std::printf("%5.3f %5.3f %5.2f  %5.3f  ", mean(figures.detours), part_of(figures.detours, 0.95),
                part_of(figures.detours, 1.0), part_of(figures.strays, 1.0));
    std::printf("%3d  %4d %5.2f  ", figures.disturbed, figures.grown_through_labels,
                part_of(figures.grown_detours, 1.0));
    std::printf("%6.1f %6.1f  %5.1f %5.1f  ", part_of(figures.first_ms, 0.5),
                part_of(figures.first_ms, 1.0), part_of(figures.newcomer_ms, 0.5),
                part_of(figures.newcomer_ms, 1.0));
    std::printf("%5.3f %5.3f\n", part_of(figures.pushed, 0.5), part_of(figures.pushed, 0.95));
}

int write_sketches(const std::string& directory) {
    for (const Wall& of : walls) {
        for (const int organisations : {8, 13, 18, 25, 40, 60}) {
            for (const unsigned seed : {1U}) {
                const MadeUpMap map = evening_map(organisations, seed);
                const std::string name =
                    std::to_string(organisations) + "-" + std::to_string(seed) + "-" +
                    (of.ratio > 1.5 ? "wide" : "narrow") + (of.card ? "-card" : "") + ".svg";
                Figures uncounted;
                if (!sketch(first_picture(of, map, uncounted), directory + "/" + name)) return 1;
            }
        }
    }
    return 0;
}

}  // namespace

int main(int count, char** words) {
    if (count == 3 && std::string(words[1]) == "sketch") return write_sketches(words[2]);
    const unsigned evenings =
        count >= 2 ? static_cast<unsigned>(std::strtoul(words[1], nullptr, 10)) : all_evenings;
    const long most = count >= 3 ? std::strtol(words[2], nullptr, 10) : sizes[3].most;
    const long least = count == 4 ? std::strtol(words[3], nullptr, 10) : 0;
    std::printf(
        "touch: discs and labels in each other's way or outside; named: of organisations, and\n"
        "pictures where all are; through: lines through a label, through a stranger's disc;\n"
        "cross: crossings a line; length: of a line, in heights; detour: curve against straight,\n"
        "mean, 95 %%, most; stray: furthest from the straight way; newcomer: pictures in which it\n"
        "moved somebody, lines through labels then, most detour; ms: first picture (median, "
        "most),\n"
        "with a newcomer (median, most); pushed: how far somebody stands from where the whole "
        "map,\n"
        "stretched to the room that a card leaves, has them (median, 95 %%)\n");
    for (const Wall& of : walls) {
        std::printf("\n%s\n", of.name);
        std::printf(
            "size   pics  touch  named  all  lines   out  through label disc  cross length  "
            "detour            stray  newcomer        ms                           pushed\n");
        for (const Size& size : sizes) {
            if (size.most > most) break;
            if (size.least < least) continue;
            Figures figures = measured(of, size, evenings);
            print(size, figures);
            std::fflush(stdout);
        }
    }
    return 0;
}
