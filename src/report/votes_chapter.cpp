#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"
#include "voting/outcome.hpp"
#include "voting/tally.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

struct Vote {
    const Material& material;
    const domain::Poll& poll;

    [[nodiscard]] const base::Words& words() const { return material.words; }
    [[nodiscard]] std::string title(int option) const {
        const auto at = static_cast<std::size_t>(option);
        return option >= 0 && at < poll.options.size() ? fenced(poll.options[at].title)
                                                       : std::string();
    }
    [[nodiscard]] std::string titles(const std::vector<int>& options) const {
        std::vector<std::string> names;
        names.reserve(options.size());
        for (const int option : options) names.push_back(title(option));
        return listed(names, words());
    }
    [[nodiscard]] std::string partners(int option) const {
        std::vector<std::string> names;
        const auto at = static_cast<std::size_t>(option);
        if (at < poll.options.size())
            for (const std::string& name : poll.options[at].partner_names)
                names.push_back(fenced(name));
        return listed(names, words());
    }
    // What the method calls a level of support; its number when the method has no such level.
    [[nodiscard]] std::string level(std::size_t at) const {
        const auto& levels = material.now.method.levels;
        if (at < levels.size()) return levels[at].name.in(words().language());
        return words().say("report.votes.level", {{"n", std::to_string(at + 1)}});
    }
};

void add_sentence(std::string& line, const std::string& sentence) {
    if (!line.empty() && !sentence.empty()) line += ' ';
    line += sentence;
}

std::string municipality_sentence(const Vote& vote) {
    const auto& organisations = vote.material.now.organisations;
    const bool there = std::ranges::any_of(organisations, domain::is_municipality);
    if (!there && vote.poll.rules.municipal_role == domain::MunicipalRole::joins) return {};
    return vote.words().say("report.votes.municipality." +
                            std::string(domain::name_of(vote.poll.rules.municipal_role)));
}

Paragraph how_counted(const Vote& vote) {
    const domain::PollRules& rules = vote.poll.rules;
    const base::Words& words = vote.words();
    std::string line;
    if (rules.medium == domain::Medium::hands)
        add_sentence(line, words.say("report.votes.by_hands"));
    else if (vote.poll.papers < 0)
        add_sentence(line, words.say("report.votes.by_paper"));
    else
        add_sentence(line, words.count("report.votes.by_paper_counted", vote.poll.papers));
    add_sentence(line,
                 words.count(rules.per == domain::VotePer::person ? "report.votes.people"
                                                                  : "report.votes.organisations",
                             vote.poll.voters));
    if (rules.kind == domain::PollKind::dots) {
        add_sentence(line, words.count("report.votes.dots_each", rules.dots_each));
        add_sentence(line, words.count("report.votes.most_on_one", rules.most_on_one));
    }
    add_sentence(line, municipality_sentence(vote));
    add_sentence(
        line, words.say("report.votes.tie_rule." + std::string(domain::name_of(rules.tie_rule))));
    if (vote.poll.closed_at != base::UtcSeconds{})
        add_sentence(
            line, words.say("report.votes.closed_at",
                            {{"time",
                              domain::clock_text(words, vote.poll.closed_at,
                                                 vote.material.now.details.utc_offset_minutes)}}));
    return {{words.say("report.votes.how_counted"), line}, Tone::plain};
}

Table dots_table(const Vote& vote) {
    const base::Words& words = vote.words();
    Table table{words.say("report.votes.caption_dots"),
                {{words.say("report.column.proposal")},
                 {words.say("report.column.partners")},
                 {words.say("report.column.dots"), true},
                 {words.say("report.column.place"), true}},
                {}};
    for (const voting::Standing& standing : voting::standings(vote.poll)) {
        const std::string place = std::to_string(standing.place);
        table.rows.push_back(
            {vote.title(standing.option), vote.partners(standing.option),
             std::to_string(standing.dots),
             standing.shared ? words.say("report.votes.shared_place", {{"place", place}}) : place});
    }
    return table;
}

Table levels_table(const Vote& vote) {
    const base::Words& words = vote.words();
    const auto answers = voting::support(vote.poll);
    Table table{
        words.say("report.votes.caption_levels"), {{words.say("report.column.proposal")}}, {}};
    const auto levels = static_cast<std::size_t>(std::max(vote.poll.rules.levels, 0));
    for (std::size_t at = 0; at < levels; ++at) table.columns.push_back({vote.level(at), true});
    for (const voting::Support& support : answers) {
        std::vector<std::string> row{vote.title(support.option)};
        for (std::size_t at = 0; at < levels; ++at)
            row.push_back(std::to_string(at < support.counts.size() ? support.counts[at] : 0));
        table.rows.push_back(row);
    }
    return table;
}

std::string all_go_on(const base::Words& words, std::size_t equals) {
    if (equals == 2) return words.say("report.votes.both_go_on");
    return words.say("report.votes.all_go_on", {{"n", std::to_string(equals)}});
}

std::string tie_sentences(const Vote& vote, const voting::Outcome& outcome) {
    const base::Words& words = vote.words();
    std::string line;
    for (const voting::Tie& tie : outcome.ties)
        add_sentence(line, words.say(tie.at_the_top ? "report.votes.tie_at_the_top"
                                                    : "report.votes.tie_at_the_border",
                                     {{"proposals", vote.titles(tie.options)}}));
    if (outcome.ties.empty()) return line;
    if (!outcome.drawn.empty())
        add_sentence(line,
                     words.say("report.votes.drawn", {{"proposals", vote.titles(outcome.drawn)},
                                                      {"number", std::to_string(outcome.seed)}}));
    else if (outcome.waits_for_facilitator)
        add_sentence(line, words.say("report.votes.facilitator_decides"));
    else if (vote.poll.rules.tie_rule == domain::TieRule::both)
        add_sentence(line, all_go_on(words, outcome.ties.back().options.size()));
    return line;
}

Paragraph result(const Vote& vote) {
    const base::Words& words = vote.words();
    const auto standings = voting::standings(vote.poll);
    const auto outcome =
        voting::outcome(vote.poll, 1, vote.material.now.method.ballot.small_difference_percent);
    std::string line;
    const bool nobody = standings.empty() || standings.front().dots == 0;
    if (nobody)
        add_sentence(line, words.say("report.votes.no_votes"));
    else if (!standings.front().shared)
        add_sentence(line, words.say("report.votes.most_support",
                                     {{"proposal", vote.title(standings.front().option)}}));
    add_sentence(line, tie_sentences(vote, outcome));
    for (const voting::SmallDifference& small : outcome.small_differences)
        add_sentence(line, words.say("report.votes.small_difference",
                                     {{"ahead", vote.titles(small.ahead)},
                                      {"behind", vote.titles(small.behind)},
                                      {"difference", words.count("report.dots", small.dots)}}));
    return {{words.say("report.votes.result"), line}, Tone::plain};
}

void add_corrections(Section& section, const Vote& vote) {
    const base::Words& words = vote.words();
    if (vote.poll.corrections.empty()) return;
    section.blocks.push_back(Paragraph{{words.say("report.votes.corrected"), {}}, Tone::announces});
    Table table{words.say("report.votes.caption_corrections"),
                {{words.say("report.column.proposal")},
                 {words.say("report.column.was"), true},
                 {words.say("report.column.is"), true},
                 {words.say("report.column.reason")}},
                {}};
    for (const domain::Correction& correction : vote.poll.corrections) {
        const bool papers = correction.option == domain::papers_option;
        std::string title =
            papers ? words.say("report.votes.papers") : vote.title(correction.option);
        if (!papers && vote.poll.rules.kind == domain::PollKind::levels)
            title += ": " + vote.level(static_cast<std::size_t>(std::max(correction.level, 0)));
        table.rows.push_back({title, std::to_string(correction.was), std::to_string(correction.is),
                              fenced(correction.reason)});
    }
    section.blocks.push_back(table);
}

void add_concerns(Section& section, const Vote& vote) {
    List list;
    for (std::size_t at = 0; at < vote.poll.counts.size(); ++at)
        for (const std::string& concern : vote.poll.counts[at].concerns)
            list.items.push_back({vote.title(static_cast<int>(at)) + ":", fenced(concern)});
    if (list.items.empty()) return;
    section.blocks.push_back(
        Paragraph{{vote.words().say("report.votes.concerns"), {}}, Tone::announces});
    section.blocks.push_back(list);
}

std::string heading_of(const Vote& vote) {
    const base::Words& words = vote.words();
    std::string heading =
        words.say(vote.poll.rules.kind == domain::PollKind::dots ? "report.votes.dots"
                                                                 : "report.votes.levels");
    if (vote.poll.round_of.exists()) heading += words.say("report.votes.second_round");
    return heading;
}

void add_vote(Section& section, const Vote& vote) {
    section.blocks.push_back(Subheading{heading_of(vote)});
    section.blocks.push_back(vote.poll.rules.kind == domain::PollKind::dots ? dots_table(vote)
                                                                            : levels_table(vote));
    section.blocks.push_back(result(vote));
    section.blocks.push_back(how_counted(vote));
    add_corrections(section, vote);
    add_concerns(section, vote);
}

}  // namespace

Section votes_chapter(const Material& material) {
    Section section{{}, material.words.say("report.votes"), {}};
    for (const domain::Poll& poll : material.now.polls)
        if (!poll.open) add_vote(section, {material, poll});
    // Figures stay hidden until a vote is closed, here too.
    if (domain::open_poll(material.now) != nullptr)
        section.blocks.push_back(
            Paragraph{{{}, material.words.say("report.votes.still_open")}, Tone::plain});
    return section;
}

}  // namespace report
