#include "domain/cleaning.hpp"
#include "domain/count_check.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

int sum(const OptionCount& count) {
    int total = 0;
    for (const int figure : count.figures) total += std::max(0, figure);
    return total;
}

/// The open poll that is meant: the one with this id or, for nobody, the one that is open.
std::variant<const Poll*, Refusal> meant(const State& now, PollId id) {
    const Poll* poll = id.exists() ? find(now, id) : open_poll(now);
    if (id.exists() && poll == nullptr) return Refusal::unknown_poll;
    if (poll == nullptr || !poll->open) return Refusal::poll_not_open;
    return poll;
}

/// Why there is no such figure in the poll, or nothing.
std::optional<Refusal> no_such_figure(const Poll& poll, int option, int level) {
    if (option < 0 || static_cast<std::size_t>(option) >= poll.counts.size())
        return Refusal::unknown_option;
    const OptionCount& count = poll.counts[static_cast<std::size_t>(option)];
    if (level < 0 || static_cast<std::size_t>(level) >= count.figures.size())
        return Refusal::unknown_level;
    return std::nullopt;
}

/// As above, for what is corrected: the number of papers too.
std::optional<Refusal> nothing_to_correct(const Poll& poll, int option, int level) {
    if (option != papers_option) return no_such_figure(poll, option, level);
    if (poll.rules.medium == Medium::hands) return Refusal::counted_by_hand;
    return level == 0 ? std::nullopt : std::optional(Refusal::unknown_level);
}

int figure_of(const Poll& poll, int option, int level) {
    if (option == papers_option) return poll.papers;
    return poll.counts[static_cast<std::size_t>(option)].figures[static_cast<std::size_t>(level)];
}

}  // namespace

std::optional<Refusal> missing(const Poll& poll) {
    for (const OptionCount& count : poll.counts)
        if (std::ranges::find(count.figures, -1) != count.figures.end())
            return Refusal::count_incomplete;
    if (poll.rules.medium == Medium::paper && poll.papers < 0) return Refusal::papers_not_counted;
    return std::nullopt;
}

std::optional<Refusal> doubt(const Poll& poll, int voters) {
    const bool paper = poll.rules.medium == Medium::paper;
    if (paper && poll.papers > voters) return Refusal::more_than_voters;
    if (paper && poll.papers < 0) return std::nullopt;
    const Refusal too_many = paper ? Refusal::dots_do_not_fit : Refusal::more_than_voters;
    const long votes = paper ? poll.papers : voters;
    long total = 0;
    for (const OptionCount& count : poll.counts) {
        if (sum(count) > votes * poll.rules.most_on_one) return too_many;
        total += sum(count);
    }
    if (poll.rules.kind == PollKind::dots && total > votes * poll.rules.dots_each)
        return Refusal::dots_do_not_fit;
    return std::nullopt;
}

Decision rule(const State& now, const NoteCount& asked, const Given&) {
    const auto found = meant(now, asked.poll);
    if (const auto* refused = std::get_if<Refusal>(&found)) return *refused;
    const Poll& poll = *std::get<const Poll*>(found);
    if (const auto refused = no_such_figure(poll, asked.option, asked.level)) return *refused;
    if (asked.figure < -1 || asked.figure > most_figure) return Refusal::number_out_of_range;
    if (asked.figure == figure_of(poll, asked.option, asked.level)) return Refusal::nothing_new;
    return Event{CountNoted{poll.id, asked.option, asked.level, asked.figure}};
}

Decision rule(const State& now, const NotePapers& asked, const Given&) {
    const auto found = meant(now, asked.poll);
    if (const auto* refused = std::get_if<Refusal>(&found)) return *refused;
    const Poll& poll = *std::get<const Poll*>(found);
    if (poll.rules.medium == Medium::hands) return Refusal::counted_by_hand;
    if (asked.papers < -1 || asked.papers > most_figure) return Refusal::number_out_of_range;
    if (asked.papers == poll.papers) return Refusal::nothing_new;
    return Event{PapersNoted{poll.id, asked.papers}};
}

Decision rule(const State& now, const NoteConcern& asked, const Given&) {
    const auto found = meant(now, asked.poll);
    if (const auto* refused = std::get_if<Refusal>(&found)) return *refused;
    const Poll& poll = *std::get<const Poll*>(found);
    if (const auto refused = no_such_figure(poll, asked.option, 0)) return *refused;
    Cleaning clean;
    const std::string text = clean.needed(asked.text);
    clean.require(
        poll.counts[static_cast<std::size_t>(asked.option)].concerns.size() < most_concerns,
        Refusal::too_many);
    if (clean.refusal()) return *clean.refusal();
    return Event{ConcernNoted{poll.id, asked.option, text}};
}

Decision rule(const State& now, const ClosePoll& asked, const Given& given) {
    const auto found = meant(now, asked.poll);
    if (const auto* refused = std::get_if<Refusal>(&found)) return *refused;
    const Poll& poll = *std::get<const Poll*>(found);
    if (const auto what = missing(poll)) return *what;
    // People who came in while it was explained vote too.
    const int could_vote = voters(now, poll.rules.per, poll.rules.municipal_role);
    const auto what = doubt(poll, could_vote);
    if (what && !asked.even_so) return *what;
    const unsigned lot = poll.rules.tie_rule == TieRule::lot ? given.lot : 0;
    return Event{PollClosed{poll.id, poll.rules, poll.round_of, poll.options, poll.counts,
                            could_vote, poll.papers, lot}};
}

Decision rule(const State& now, const CorrectCount& asked, const Given&) {
    const Poll* poll = asked.poll.exists() ? find(now, asked.poll) : last_closed_poll(now);
    if (poll == nullptr)
        return asked.poll.exists() ? Refusal::unknown_poll : Refusal::poll_not_closed;
    if (poll->open) return Refusal::poll_not_closed;
    if (const auto refused = nothing_to_correct(*poll, asked.option, asked.level)) return *refused;
    if (asked.figure < 0 || asked.figure > most_figure) return Refusal::number_out_of_range;
    Cleaning clean;
    const std::string reason = clean.needed(asked.reason, most_in_line, Refusal::reason_missing);
    if (clean.refusal()) return *clean.refusal();
    const int was = figure_of(*poll, asked.option, asked.level);
    if (was == asked.figure) return Refusal::nothing_new;
    return Event{CountCorrected{poll->id, {asked.option, asked.level, was, asked.figure, reason}}};
}

}  // namespace domain
