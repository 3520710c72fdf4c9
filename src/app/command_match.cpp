#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"
#include "app/reason_text.hpp"
#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "matching/reason_words.hpp"
#include "store/lexicon_reader.hpp"
#include "store/outside_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace app {
namespace {

/// What links all who are in it: a reason for every two of them, each once.
std::string reasons_text(const base::Words& words, const domain::State& state,
                         const matching::Opportunity& one) {
    std::string all;
    std::vector<std::pair<domain::OrganisationId, domain::OrganisationId>> told;
    for (const matching::Reason& reason : one.reasons) {
        const std::pair two(std::min(reason.asks, reason.offers),
                            std::max(reason.asks, reason.offers));
        if (std::ranges::find(told, two) != told.end()) continue;
        told.push_back(two);
        all += (all.empty() ? "" : " · ") +
               matching::without_marks(matching::reason_words(words, state, reason));
    }
    return all;
}

constexpr std::size_t most_bytes = 64 * 1024 * 1024;

struct Line {
    std::string id;
    std::string text;
    std::string organisation;  // may be empty
};

/// Lines "id TAB text [TAB organisation]"; the detail of a fault names file and line.
base::Result<std::vector<Line>> read_lines(const std::filesystem::path& file) {
    auto text = store::read_outside_file(file, most_bytes);
    if (!text.has_value()) return text.error();
    const std::string& bytes = text.value();
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::vector<Line> lines;
    std::set<std::string> known;
    std::size_t number = 0;
    for (std::size_t from = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
         from < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
        std::string line = bytes.substr(from, end - from);
        from = end + 1;
        ++number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty()) continue;
        const std::string place = file.filename().string() + ":" + std::to_string(number);
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos || tab == 0) return base::Problem{"match_no_tab", place};
        const std::size_t next = std::min(line.find('\t', tab + 1), line.size());
        const std::size_t last = std::min(line.find('\t', next + 1), line.size());
        Line read{line.substr(0, tab), line.substr(tab + 1, next - tab - 1),
                  line.substr(std::min(next + 1, last), last - std::min(next + 1, last))};
        if (std::holds_alternative<domain::Refusal>(domain::cleaned(line, line.size())))
            return base::Problem{"match_not_unicode", place};
        if (!known.insert(read.id).second)
            return base::Problem{"match_id_twice", place + " (" + read.id + ")"};
        lines.push_back(std::move(read));
    }
    return lines;
}

std::string four_decimals(double score) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.4f", score);
    return text.data();
}

std::string as_json(const matching::Knowledge& knowledge, const matching::Understood& need,
                    const matching::Understood& offer, const matching::Ranked& ranked) {
    nlohmann::ordered_json reason = nlohmann::ordered_json::object();
    const auto word = [](const matching::Understood& text, int at) {
        return text.words[static_cast<std::size_t>(at)].folded;
    };
    const matching::Meeting& met = ranked.in_common.meeting;
    if (met.asked >= 0) {
        reason["asked"] = knowledge.key(met.asked);
        reason["offered"] = knowledge.key(met.offered);
        if (met.need_word >= 0) reason["need_word"] = word(need, met.need_word);
        if (met.offer_word >= 0) reason["offer_word"] = word(offer, met.offer_word);
    }
    if (!ranked.in_common.shared.empty()) {
        const matching::InCommon::Word& shared = ranked.in_common.shared.front();
        reason["shared"] = {word(need, shared.in_need), word(offer, shared.in_strength)};
    }
    return reason.dump();
}

std::string_view kind_name(matching::Kind kind) {
    switch (kind) {
        case matching::Kind::pair:
            return "pair";
        case matching::Kind::trio:
            return "trio";
        case matching::Kind::ring:
            return "ring";
    }
    return "pair";
}

/// A cell of a line with tabs cannot hold one.
std::string cell(std::string text) {
    for (char& letter : text)
        if (letter == '\t' || letter == '\n') letter = ' ';
    return text;
}

/// Whether one of the lines could help the other: nobody helps itself.
bool of_the_same(const Line& need, const Line& offer) {
    return !need.organisation.empty() && need.organisation == offer.organisation;
}

/// The best offers for a need. What its organisation offers itself stands last, without a score.
///
/// Takes: `own`: how many offers are of the same organisation.
std::vector<matching::Ranked> best_of_others(matching::Ranking& ranking, const Line& need,
                                             const std::vector<Line>& offers, std::size_t own,
                                             std::size_t top) {
    std::vector<matching::Ranked> best =
        ranking.best(need.text, std::min(top, offers.size()) + own);
    const auto last = std::ranges::stable_partition(best, [&](const matching::Ranked& ranked) {
        return !of_the_same(need, offers[ranked.offer]);
    });
    for (matching::Ranked& ranked : last) ranked.score = 0;
    best.resize(std::min(best.size(), top));
    return best;
}

int match_lists(const Assets& assets, const matching::Knowledge& knowledge,
                const MatchOptions& options) {
    const auto needs = read_lines(options.needs);
    if (!needs.has_value()) return told(assets, needs.error());
    const auto offers = read_lines(options.offers);
    if (!offers.has_value()) return told(assets, offers.error());
    const base::Words& words = assets.words(language_of_environment());
    std::vector<std::string> texts;
    std::map<std::string, std::size_t> offered_by;
    for (const Line& offer : offers.value()) {
        texts.push_back(offer.text);
        if (!offer.organisation.empty()) ++offered_by[offer.organisation];
    }
    matching::Ranking ranking(knowledge, texts);
    for (const Line& need : needs.value()) {
        std::size_t rank = 0;
        const auto found = offered_by.find(need.organisation);
        const std::size_t own = found == offered_by.end() ? 0 : found->second;
        const std::vector<matching::Ranked> best =
            best_of_others(ranking, need, offers.value(), own, options.top);
        const matching::Understood& asked = ranking.need();
        for (const matching::Ranked& ranked : best) {
            const matching::Understood& offered = ranking.offer(ranked.offer);
            std::cout << need.id << '\t' << ++rank << '\t' << offers.value()[ranked.offer].id
                      << '\t' << four_decimals(ranked.score) << '\t'
                      << cell(reason_text(words, knowledge, asked, offered, ranked));
            if (options.explain) std::cout << '\t' << as_json(knowledge, asked, offered, ranked);
            std::cout << '\n';
        }
    }
    return exit_done;
}

int match_evening(const Assets& assets, const matching::Knowledge& knowledge,
                  const MatchOptions& options) {
    const auto read = read_evening(assets, options.file);
    if (!read.has_value()) return told(assets, read.error());
    const domain::State& state = read.value().state;
    const base::Words& words = assets.words(state.details.language);
    const auto all = matching::opportunities(state, matching::Audience::desk, knowledge);
    nlohmann::ordered_json listed = nlohmann::ordered_json::array();
    for (std::size_t at = 0; at < std::min(options.top, all.size()); ++at) {
        const matching::Opportunity& one = all[at];
        std::string names;
        for (const domain::OrganisationId id : one.organisations) {
            const domain::Organisation* found = domain::find(state, id);
            names += (names.empty() ? "" : " + ") + (found == nullptr ? "" : found->details.name);
        }
        const std::string reason = reasons_text(words, state, one);
        if (options.json)
            listed.push_back({{"rank", at + 1},
                              {"grade", one.grade},
                              {"kind", kind_name(one.kind)},
                              {"score", one.score},
                              {"surprising", one.surprising},
                              {"organisations", names},
                              {"reason", reason}});
        else
            std::cout << at + 1 << '\t' << one.grade << '\t' << kind_name(one.kind) << '\t'
                      << four_decimals(one.score) << '\t' << cell(names) << '\t' << cell(reason)
                      << '\n';
    }
    if (options.json) std::cout << listed.dump(1) << "\n";
    return read.value().whole ? exit_done : exit_data_at_fault;
}

}  // namespace

int command_match(const Assets& assets, const MatchOptions& options) {
    const auto match = [&](const matching::Knowledge& knowledge) {
        return options.file.empty() ? match_lists(assets, knowledge, options)
                                    : match_evening(assets, knowledge, options);
    };
    if (options.lexicons.empty()) return match(assets.knowledge());
    const auto lexicon = store::read_lexicon_files(assets.folder / "lexicon", options.lexicons);
    if (!lexicon.has_value()) return told(assets, lexicon.error());
    return match(matching::Knowledge(lexicon.value()));
}

}  // namespace app
