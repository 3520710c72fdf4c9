// How often the true partner of a need stands in the top ten, per layer of the engine.
//
//   matching_bench [--sealed] [--misses N] [--above N]
//
// Prints one table for the open half of tests/data/matching; with --sealed also for the second,
// which nobody who writes the lexicon reads. The pool is all offers of both halves.

#include "matching/knowledge.hpp"
#include "matching/ranking.hpp"
#include "store/lexicon_reader.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct Line {
    std::string id;
    std::string text;
};

std::vector<Line> lines_of(const fs::path& file) {
    std::ifstream stream(file);
    std::vector<Line> lines;
    for (std::string line; std::getline(stream, line);) {
        std::istringstream cells(line);
        Line read;
        std::getline(cells, read.id, '\t');
        std::getline(cells, read.text, '\t');
        lines.push_back(read);
    }
    return lines;
}

struct Half {
    std::string name;
    std::vector<Line> needs;
    std::map<std::string, std::string> partner;
};

Half half_of(const fs::path& data, const std::string& name) {
    Half half{name, lines_of(data / name / "needs.tsv"), {}};
    for (const Line& pair : lines_of(data / name / "pairs.tsv")) half.partner[pair.id] = pair.text;
    return half;
}

struct Layer {
    std::string name;
    const matching::Knowledge* knowledge;
    matching::Parts parts;
};

/// What stands above a true partner that is not the first, and through what each meets the need.
void tell_above(const matching::Knowledge& knowledge, const Line& need,
                const std::vector<matching::Ranked>& ranked,
                std::vector<matching::Ranked>::const_iterator partner,
                const std::vector<Line>& offers, const matching::Ranking& ranking) {
    std::cout << "* " << need.text << "\n";
    for (auto one = ranked.begin(); one != partner + 1; ++one) {
        const matching::Meeting& met = one->in_common.meeting;
        std::printf("  %s %.3f %s", one == partner ? "->" : "  ", static_cast<double>(one->score),
                    offers[one->offer].text.c_str());
        if (met.asked >= 0)
            std::printf(" (%s <- %s", knowledge.key(met.asked).c_str(),
                        knowledge.key(met.offered).c_str());
        if (met.need_word >= 0 && met.offer_word >= 0)
            std::printf(
                ", %s / %s",
                ranking.need().words[static_cast<std::size_t>(met.need_word)].folded.c_str(),
                ranking.offer(one->offer)
                    .words[static_cast<std::size_t>(met.offer_word)]
                    .folded.c_str());
        std::cout << (met.asked >= 0 ? ")" : "");
        for (const auto& word : one->in_common.shared)
            std::cout << " +"
                      << ranking.need().words[static_cast<std::size_t>(word.in_need)].folded;
        std::cout << "\n";
    }
}

void measure(const Layer& layer, const Half& half, const std::vector<Line>& offers,
             std::size_t misses, std::size_t above) {
    std::vector<std::string> texts;
    for (const Line& offer : offers) texts.push_back(offer.text);
    const auto start = std::chrono::steady_clock::now();
    matching::Ranking ranking(*layer.knowledge, texts, layer.parts);
    double first = 0;
    double five = 0;
    double ten = 0;
    double reciprocal = 0;
    double all = 0;
    for (const Line& need : half.needs) {
        const auto partner = half.partner.find(need.id);
        if (partner == half.partner.end()) continue;
        ++all;
        const auto ranked = ranking.best(need.text, texts.size());
        const auto found = std::ranges::find_if(ranked, [&](const matching::Ranked& one) {
            return offers[one.offer].id == partner->second && one.score > 0;
        });
        const auto rank =
            found == ranked.end() ? 9999.0 : static_cast<double>(found - ranked.begin() + 1);
        first += rank <= 1 ? 1 : 0;
        five += rank <= 5 ? 1 : 0;
        ten += rank <= 10 ? 1 : 0;
        reciprocal += found == ranked.end() ? 0 : 1 / rank;
        if (above > 0 && rank > 1 && rank <= 10) {
            --above;
            tell_above(*layer.knowledge, need, ranked, found, offers, ranking);
        }
        if (rank <= 10 || misses == 0) continue;
        --misses;
        const auto wanted = std::ranges::find(offers, partner->second, &Line::id);
        const auto tell = [&](const std::string& text, domain::Side side) {
            const matching::Understood heard = layer.knowledge->understand(text, side);
            std::string told;
            for (const matching::About& one : heard.about)
                if (one.weight > 0.3F) told += " " + layer.knowledge->key(one.concept_at);
            return text + " (" + told + " )";
        };
        std::cout << rank << "\t" << tell(need.text, domain::Side::need) << "\n\t"
                  << tell(wanted->text, domain::Side::strength) << "\n";
    }
    const auto took = std::chrono::steady_clock::now() - start;
    std::printf(
        "%-7s %-26s R@1 %.3f  R@5 %.3f  R@10 %.3f  MRR %.3f  %4.0f needs, %zu offers, %.0f ms\n",
        half.name.c_str(), layer.name.c_str(), first / all, five / all, ten / all, reciprocal / all,
        all, offers.size(), std::chrono::duration<double, std::milli>(took).count());
}

}  // namespace

int main(int argc, char** argv) {
    const fs::path data = fs::path(SOURCE_DIR) / "tests" / "data" / "matching";
    bool sealed = false;
    std::size_t misses = 0;
    std::size_t above = 0;
    for (int at = 1; at < argc; ++at) {
        sealed = sealed || std::string(argv[at]) == "--sealed";
        if (std::string(argv[at]) == "--misses" && at + 1 < argc)
            misses = static_cast<std::size_t>(std::stoul(argv[at + 1]));
        if (std::string(argv[at]) == "--above" && at + 1 < argc)
            above = static_cast<std::size_t>(std::stoul(argv[at + 1]));
    }
    const auto lexicon = store::read_lexicon_files(fs::path(SOURCE_DIR) / "assets" / "lexicon");
    if (!lexicon.has_value()) {
        std::cerr << lexicon.error().code << " " << lexicon.error().detail << "\n";
        return 1;
    }
    const auto start = std::chrono::steady_clock::now();
    const matching::Knowledge knowledge(lexicon.value());
    std::printf("%d concepts, made ready in %.0f ms\n", knowledge.concepts(),
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                    .count());
    std::vector<Line> offers = lines_of(data / "open" / "offers.tsv");
    for (const Line& offer : lines_of(data / "sealed" / "offers.tsv")) offers.push_back(offer);
    const std::vector<Layer> layers{
        {"words, by rarity", &matching::Knowledge::none(), {.stems = false, .likeness = false}},
        {"stems", &matching::Knowledge::none(), {.likeness = false}},
        {"stems, parts, mistakes", &matching::Knowledge::none(), {}},
        {"concepts", &knowledge, {.words = false, .experience = false}},
        {"and experience", &knowledge, {.words = false}},
        {"all", &knowledge, {}},
    };
    std::vector<Half> halves{half_of(data, "open")};
    if (sealed) halves.push_back(half_of(data, "sealed"));
    for (const Half& half : halves)
        for (const Layer& layer : layers) {
            const bool tells = &layer == &layers.back() && half.name == "open";
            measure(layer, half, offers, tells ? misses : 0, tells ? above : 0);
        }
    return 0;
}
