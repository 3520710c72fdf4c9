// How quick the engine is beside search engines, on the same texts.
//
//   match_speed_bench STRENGTHS NEEDS
//
// Files with one text a line. Prints one JSON line: the index and the top ten of every need; one
// strength replaced, with every top ten that it touches brought up to date; one need typed anew.
// All layers are on. Reading the lexicon is told apart, for it happens once.

#include "matching/neighbours.hpp"
#include "store/lexicon_reader.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::vector<std::string> lines_of(const char* file) {
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

double at(std::vector<double> all, double share) {
    std::ranges::sort(all);
    return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
}

matching::Said said(domain::Side side, const std::string& text, matching::Place place) {
    return {side, text, 0, place, "", {}};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "match_speed_bench STRENGTHS NEEDS\n";
        return 2;
    }
    const std::vector<std::string> strengths = lines_of(argv[1]);
    const std::vector<std::string> needs = lines_of(argv[2]);
    const auto start = Clock::now();
    const auto lexicon =
        store::read_lexicon_files(std::filesystem::path(SOURCE_DIR) / "assets" / "lexicon");
    if (!lexicon.has_value() || strengths.empty() || needs.empty()) {
        std::cerr << "nothing to measure\n";
        return 1;
    }
    const double read = since(start);
    const auto made = Clock::now();
    const matching::Knowledge knowledge(lexicon.value());
    const double ready = since(made);

    // Asked one by one, as a search engine is.
    matching::Index index(knowledge);
    const auto begin = Clock::now();
    for (std::size_t one = 0; one < strengths.size(); ++one)
        index.put(one, said(domain::Side::strength, strengths[one], one));
    const double indexed = since(begin);
    const auto asking = Clock::now();
    std::vector<matching::Neighbour> found;
    std::size_t hits = 0;
    const std::size_t typed = strengths.size();
    for (const std::string& need : needs) {
        index.put(typed, said(domain::Side::need, need, typed));
        index.best(typed, matching::Neighbours::most, found);
        hits += found.size();
    }
    const double queried = since(asking);
    std::vector<double> keys;
    for (std::size_t one = 0; one < 1000; ++one) {
        const auto key = Clock::now();
        index.put(typed, said(domain::Side::need, needs[one * 7919 % needs.size()], typed));
        index.best(typed, matching::Neighbours::most, found);
        keys.push_back(since(key));
    }

    // All lists at once, kept up to date.
    matching::Neighbours live(knowledge);
    const auto filling = Clock::now();
    std::vector<matching::Said> everything;
    for (std::size_t one = 0; one < strengths.size(); ++one)
        everything.push_back(said(domain::Side::strength, strengths[one], one));
    for (std::size_t one = 0; one < needs.size(); ++one)
        everything.push_back(said(domain::Side::need, needs[one], typed + one));
    std::vector<matching::Neighbours::Change> all;
    for (std::size_t one = 0; one < everything.size(); ++one)
        all.push_back({one, &everything[one]});
    live.change(all);
    const double filled = since(filling);
    std::vector<double> changes;
    for (std::size_t one = 0; one < 200; ++one) {
        const std::size_t place = one * 7919 % strengths.size();
        const std::string& text = strengths[(place * 31 + 7) % strengths.size()];
        const auto change = Clock::now();
        live.put(place, said(domain::Side::strength, text, place));
        changes.push_back(since(change));
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "{\"peer\":\"samen\",\"n\":%zu,\"lexicon_ms\":%.1f,\"ready_ms\":%.1f,\"index_ms\":%.3f,"
        "\"query_ms\":%.3f,\"total_ms\":%.3f,\"key_p50_ms\":%.4f,\"key_p99_ms\":%.4f,"
        "\"live_ms\":%.3f,\"change_p50_ms\":%.4f,\"change_p99_ms\":%.4f,\"rss_mb\":%.1f,"
        "\"hits\":%zu}\n",
        strengths.size(), read, ready, indexed, queried, indexed + queried, at(keys, 0.5),
        at(keys, 0.99), filled, at(changes, 0.5), at(changes, 0.99),
        static_cast<double>(usage.ru_maxrss) / 1024, hits);
    return 0;
}
