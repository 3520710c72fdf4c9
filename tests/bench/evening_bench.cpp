// How good the lines and opportunities of whole evenings are, beside what an experienced
// facilitator thinks of them.
//
//   evening_bench [--lines] [EVENING...]
//
// Reads tests/data/matching/evenings/NAME.tsv (who, kind, s or n, text) and NAME.true.tsv (who
// needs what, who can help with what, 5 at once, 3 quite possible, 2 far-fetched), and
// NAME.judged.tsv: what somebody thought of lines that the engine once drew, 0 for wrong. Prints
// per evening how often a helper stands high with a need, and how many lines of each grade are
// right.
// Then at which place the trios of tests/data/matching/trios, trios_kept, trios_fresh, apart and
// unseen stand, and how many sentences of roles/sentences.tsv show their role.
// What lies in apart and unseen (evenings too: ../apart/town, ../apart/polder, ../unseen/coast,
// ../unseen/heath) was written by people who never saw the lexicon; what lies in unseen is looked
// at only for the final figure.
// --lines also prints the lines themselves, but not of what is kept apart.

#include "matching/knowledge.hpp"
#include "matching/made_up_talk.hpp"
#include "matching/matcher.hpp"
#include "store/lexicon_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <span>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

namespace fs = std::filesystem;

namespace {

std::vector<std::vector<std::string>> cells_of(const fs::path& file) {
    std::ifstream stream(file);
    std::vector<std::vector<std::string>> lines;
    for (std::string line; std::getline(stream, line);) {
        std::vector<std::string> cells;
        std::istringstream rest(line);
        for (std::string cell; std::getline(rest, cell, '\t');) cells.push_back(cell);
        if (cells.size() >= 4) lines.push_back(cells);
    }
    return lines;
}

struct Evening {
    Talk talk;
    std::map<std::string, domain::OrganisationId> who;
    std::map<domain::OrganisationId, std::string> name;
    std::map<domain::ContributionId, std::string> text;
};

/// The key of the method for the word that an evening has.
std::string kind_of(const std::string& word) {
    static const std::map<std::string, std::string> keys{{"bedrijf", "company"},
                                                         {"gemeente", "municipality"},
                                                         {"school", "school"},
                                                         {"bewoners", "residents_group"},
                                                         {"bewonersgroep", "residents_group"}};
    const auto found = keys.find(word);
    return found == keys.end() ? "volunteer_organisation" : found->second;
}

Evening evening_of(const fs::path& file) {
    Evening evening;
    for (const auto& cells : cells_of(file)) {
        auto& who = evening.who[cells[0]];
        if (!who.exists()) {
            who = evening.talk.party(cells[0]);
            evening.talk.organisation(who).details.kind = kind_of(cells[1]);
        }
        evening.name[who] = cells[0];
        const auto said = cells[2] == "n" ? evening.talk.need(who, cells[3])
                                          : evening.talk.strength(who, cells[3]);
        evening.text[said] = cells[3];
    }
    return evening;
}

/// What a facilitator thinks of a need and a strength: 5, 3 or 2, else 0.
using Truth = std::map<std::tuple<std::string, std::string, std::string, std::string>, int>;

Truth truth_of(const fs::path& file) {
    Truth truth;
    for (const auto& cells : cells_of(file))
        if (cells.size() >= 5)
            truth[{cells[0], cells[1], cells[2], cells[3]}] = std::stoi(cells[4]);
    return truth;
}

void print(const Evening& evening, std::span<const matching::Opportunity> all, std::size_t most) {
    for (std::size_t at = 0; at < std::min(most, all.size()); ++at) {
        std::printf("  %zu grade %d", at + 1, all[at].grade);
        for (const auto& reason : all[at].reasons)
            std::printf("\t%s: %s <- %s: %s (%s)", evening.name.at(reason.asks).c_str(),
                        evening.text.at(reason.need).c_str(),
                        evening.name.at(reason.offers).c_str(),
                        evening.text.at(reason.strength).c_str(), reason.through.nl.c_str());
        std::printf("\n");
    }
}

/// Where the opportunities of more than two stand among the first.
void more_than_two(const Evening& evening, const std::vector<matching::Opportunity>& all,
                   bool lines) {
    constexpr std::size_t looked_at = 40;
    std::size_t last = 0;
    int count = 0;
    for (std::size_t at = 0; at < std::min(looked_at, all.size()); ++at) {
        if (all[at].organisations.size() < 3) continue;
        ++count;
        last = at + 1;
        if (lines) {
            std::printf("  at %zu:\n", at + 1);
            print(evening, std::span(all).subspan(at, 1), 1);
        }
    }
    std::printf("  more than two among the first %zu: %d, the last at %zu\n", looked_at, count,
                last);
}

class Report {
public:
    Report(const Evening& evening, const Truth& truth, const Truth& judged, bool lines)
        : evening_(evening), truth_(truth), judged_(judged), lines_(lines) {}

    [[nodiscard]] int judged(const matching::Reason& reason) const {
        const std::tuple key{evening_.name.at(reason.asks), evening_.text.at(reason.need),
                             evening_.name.at(reason.offers), evening_.text.at(reason.strength)};
        const auto found = truth_.find(key);
        const auto judged = judged_.find(key);
        return std::max(found == truth_.end() ? 0 : found->second,
                        judged == judged_.end() ? 0 : judged->second);
    }

    /// Whether these two could do something together, whatever the words of it.
    [[nodiscard]] int judged_pair(domain::OrganisationId one, domain::OrganisationId other) const {
        int best = 0;
        for (const auto& [key, grade] : truth_) {
            const std::string& asks = std::get<0>(key);
            const std::string& offers = std::get<2>(key);
            if ((asks == evening_.name.at(one) && offers == evening_.name.at(other)) ||
                (asks == evening_.name.at(other) && offers == evening_.name.at(one)))
                best = std::max(best, grade);
        }
        return best;
    }

    void needs(const matching::Matches& matches) const {
        std::map<std::pair<std::string, std::string>, int> rank_of_need;
        std::map<domain::ContributionId, std::vector<const matching::Match*>> of_need;
        for (const matching::Match& match : matches.all)
            of_need[match.reason.need].push_back(&match);
        int asked = 0;
        int restrained = 0;
        std::array<int, 3> hits{};
        const std::array<std::size_t, 3> tops{1, 5, 10};
        for (const auto& [need, text] : evening_.text) {
            const domain::Contribution* said = nullptr;
            for (const auto& one : evening_.talk.now.contributions)
                if (one.id == need) said = &one;
            if (said->side != domain::Side::need) continue;
            const std::string& who = evening_.name.at(said->organisation);
            bool has_helper = false;
            for (const auto& [key, grade] : truth_)
                has_helper = has_helper ||
                             (grade >= 3 && std::get<0>(key) == who && std::get<1>(key) == text);
            const auto& found = of_need[need];
            if (!has_helper) {
                const bool any = std::ranges::any_of(
                    found, [](const auto* match) { return match->points >= 40; });
                restrained += any ? 0 : 1;
                continue;
            }
            ++asked;
            for (std::size_t at = 0; at < tops.size(); ++at)
                for (std::size_t place = 0; place < std::min(tops[at], found.size()); ++place)
                    if (judged(found[place]->reason) >= 3) {
                        ++hits[at];
                        break;
                    }
        }
        std::printf("  needs with a helper %d: first %.2f, in five %.2f, in ten %.2f", asked,
                    1.0 * hits[0] / asked, 1.0 * hits[1] / asked, 1.0 * hits[2] / asked);
        std::printf("; needs without, left alone: %d\n", restrained);
    }

    void lines(const matching::Matches& matches) const {
        struct Count {
            int all = 0;
            int possible = 0;
            int thinkable = 0;
        };
        std::map<int, Count> of_grade;
        for (const matching::Match& match : matches.all) {
            const int grade = matching::grade_of(match.points);
            const int right = judged(match.reason);
            Count& count = of_grade[grade];
            ++count.all;
            count.possible += right >= 3 ? 1 : 0;
            count.thinkable += right >= 2 ? 1 : 0;
            if (!lines_) continue;
            std::printf("%d %4d %d\t%s: %s\t%s: %s\t(%s)", grade, match.points, right,
                        evening_.name.at(match.reason.asks).c_str(),
                        evening_.text.at(match.reason.need).c_str(),
                        evening_.name.at(match.reason.offers).c_str(),
                        evening_.text.at(match.reason.strength).c_str(),
                        match.reason.through.nl.c_str());
            for (const auto& word : match.reason.words)
                std::printf(" %s/%s", word.in_need.c_str(), word.in_strength.c_str());
            std::printf("\n");
        }
        for (const std::size_t most : {25U, 50U, 100U}) {
            int possible = 0;
            int thinkable = 0;
            for (std::size_t at = 0; at < std::min<std::size_t>(most, matches.all.size()); ++at) {
                possible += judged(matches.all[at].reason) >= 3 ? 1 : 0;
                thinkable += judged(matches.all[at].reason) >= 2 ? 1 : 0;
            }
            std::printf("  best %3zu lines: quite possible %d, thinkable %d\n", most, possible,
                        thinkable);
        }
        for (const auto& [grade, count] : of_grade)
            std::printf("  grade %d: %4d lines, quite possible %.2f, thinkable %.2f\n", grade,
                        count.all, 1.0 * count.possible / count.all,
                        1.0 * count.thinkable / count.all);
    }

    void first_ten(const std::vector<matching::Opportunity>& all) const {
        int sensible = 0;
        int known = 0;
        for (std::size_t at = 0; at < std::min<std::size_t>(10, all.size()); ++at) {
            const matching::Opportunity& one = all[at];
            int worst = 5;
            int worst_known = 5;
            for (const matching::Reason& reason : one.reasons) {
                worst = std::min(worst, judged(reason));
                worst_known = std::min(worst_known, judged_pair(reason.asks, reason.offers));
            }
            sensible += worst >= 2 ? 1 : 0;
            known += worst_known >= 2 ? 1 : 0;
            if (!lines_) continue;
            std::printf("%2zu grade %d (%d)", at + 1, one.grade, worst);
            for (const auto& reason : one.reasons)
                std::printf("\t%s: %s <- %s: %s (%s)", evening_.name.at(reason.asks).c_str(),
                            evening_.text.at(reason.need).c_str(),
                            evening_.name.at(reason.offers).c_str(),
                            evening_.text.at(reason.strength).c_str(), reason.through.nl.c_str());
            std::printf("\n");
        }
        std::printf("  first ten: %d with every reason right, %d with partners that fit\n",
                    sensible, known);
    }

private:
    const Evening& evening_;
    const Truth& truth_;   // what somebody would have thought of
    const Truth& judged_;  // what somebody thought of what the engine found
    bool lines_;
};

/// At which place the three stand that belong together, for each evening of a folder.
void trios(const fs::path& data, const matching::Knowledge& knowledge, bool lines) {
    constexpr std::size_t high = 5;
    int all_files = 0;
    int found_high = 0;
    for (const auto& cells : cells_of(data / "expected.tsv")) {
        const Evening evening = evening_of(data / cells[0]);
        const auto all = opportunities(evening.talk.now, matching::Audience::desk, knowledge);
        const std::vector wanted{evening.who.at(cells[1]), evening.who.at(cells[2]),
                                 evening.who.at(cells[3])};
        const matching::Opportunity* found = matching::opportunity_of(all, wanted);
        const auto place =
            found == nullptr ? all.size() : static_cast<std::size_t>(found - all.data());
        ++all_files;
        found_high += found != nullptr && place < high ? 1 : 0;
        std::printf("%s: %s of %zu\n", cells[0].c_str(),
                    found == nullptr ? "nowhere" : std::to_string(place + 1).c_str(), all.size());
        if (lines) print(evening, all, 8);
    }
    std::printf("%s: %d of %d within the first %zu\n", data.filename().c_str(), found_high,
                all_files, high);
}

/// How many of the sentences of roles/sentences.tsv (role or "geen", "vraag" or "aanbod", text)
/// show the role they should, and of those without a role how many show one all the same.
void roles(const fs::path& file, const domain::Lexicon& lexicon,
           const matching::Knowledge& knowledge) {
    constexpr int sure = 60;  // percent, from which a plan of three counts a role
    std::map<std::string, int> places;
    for (const domain::Role& role : lexicon.roles)
        places.try_emplace(role.key, static_cast<int>(places.size()));
    std::map<std::string, std::array<int, 2>> counts;  // of all, and shown
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        std::istringstream cells(line);
        std::string key;
        std::string side_word;
        std::string text;
        if (!std::getline(cells, key, '\t') || !std::getline(cells, side_word, '\t') ||
            !std::getline(cells, text))
            continue;
        const domain::Side side =
            side_word == "vraag" ? domain::Side::need : domain::Side::strength;
        const auto played = knowledge.roles_in(text, side, knowledge.understand(text, side));
        const bool shown = std::ranges::any_of(played, [&](const matching::Played& one) {
            return one.percent >= sure && (!places.contains(key) || one.role == places.at(key));
        });
        auto& [all, seen] = counts[side_word + " " + key];
        ++all;
        seen += shown ? 1 : 0;
    }
    std::printf("sentences that show their role (geen: that show any):\n");
    for (const auto& [name, count] : counts)
        std::printf("  %-18s %3d of %3d\n", name.c_str(), count[1], count[0]);
}

}  // namespace

int main(int argc, char** argv) {
    const fs::path data = fs::path(SOURCE_DIR) / "tests" / "data" / "matching" / "evenings";
    bool lines = false;
    std::vector<std::string> names;
    for (int at = 1; at < argc; ++at) {
        const std::string argument = argv[at];
        if (argument == "--lines")
            lines = true;
        else
            names.push_back(argument);
    }
    if (names.empty()) names = {"village", "quarter"};
    const auto lexicon = store::read_lexicon_files(fs::path(SOURCE_DIR) / "assets" / "lexicon");
    if (!lexicon.has_value()) {
        std::cerr << lexicon.error().code << " " << lexicon.error().detail << "\n";
        return 1;
    }
    const matching::Knowledge knowledge(lexicon.value());
    for (const std::string& name : names) {
        const Evening evening = evening_of(data / (name + ".tsv"));
        Truth truth = truth_of(data / (name + ".true.tsv"));
        const Truth judged = truth_of(data / (name + ".judged.tsv"));
        matching::MatchFinder finder(knowledge, matching::Audience::desk);
        const matching::Matches matches = finder.find(evening.talk.now);
        const Report report(evening, truth, judged, lines);
        std::printf("%s: %zu organisations, %zu lines\n", name.c_str(), evening.who.size(),
                    matches.all.size());
        report.needs(matches);
        report.lines(matches);
        const auto all = opportunities(evening.talk.now, matching::Audience::desk, knowledge);
        report.first_ten(all);
        more_than_two(evening, all, lines);
    }
    trios(data.parent_path() / "trios", knowledge, lines);
    for (const char* name : {"trios_kept", "trios_fresh", "trios_plain", "apart", "unseen"})
        trios(data.parent_path() / name, knowledge, false);
    roles(data.parent_path() / "roles" / "sentences.tsv", lexicon.value(), knowledge);
    return 0;
}
