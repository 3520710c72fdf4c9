#include "matching/pairs.hpp"

#include "domain/lookup.hpp"
#include "matching/stem.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace matching {

using domain::Contribution;
using domain::ContributionId;
using domain::LinkMark;
using domain::LinkMarking;
using domain::OrganisationId;
using domain::Presence;
using domain::Side;
using domain::State;

namespace {

constexpr Score points_of_whole = 220;
constexpr int for_wish = 12;         // points: it serves a wish of the municipality too
constexpr int for_kind = 12;         // points: it comes from the kind of organisation asked for
constexpr Score more_for_said = 80;  // of a whole, when both say it themselves

/// Takes: a score, and what of it both say themselves.
int points_of(Score all, Score said) {
    return static_cast<int>((all * points_of_whole + said * more_for_said) / whole_score);
}

bool takes_part(const State& state, OrganisationId id) {
    const domain::Organisation* found = domain::find(state, id);
    return found != nullptr && found->presence != Presence::absent;
}

/// The contribution that stands for this one now; merges may form a chain.
const Contribution* standing(const State& state, ContributionId id) {
    const Contribution* found = domain::find(state, id);
    for (std::size_t step = 0; found != nullptr && found->merged_into.exists(); ++step) {
        if (step > state.contributions.size()) return nullptr;
        found = domain::find(state, found->merged_into);
    }
    return found;
}

bool known_to(const State& state, const Contribution& contribution, Audience audience) {
    return audience == Audience::desk || domain::may_be_seen(state, contribution);
}

bool about_whole_pair(const LinkMark& mark) {
    return !mark.link.need.exists() && !mark.link.strength.exists();
}

/// Whether a later mark leaves nothing of an earlier one about the same two organisations.
bool replaces(const LinkMark& later, const LinkMark& earlier) {
    if (later.marking == LinkMarking::dismissed && about_whole_pair(later)) return true;
    if (later.marking == LinkMarking::pinned && earlier.marking == LinkMarking::dismissed &&
        about_whole_pair(earlier))
        return true;
    return earlier.link.need == later.link.need && earlier.link.strength == later.link.strength;
}

/// What counts as said about links now.
std::vector<LinkMark> standing_marks(const State& state) {
    std::vector<LinkMark> marks;
    for (LinkMark mark : state.link_marks) {
        for (ContributionId* id : {&mark.link.need, &mark.link.strength})
            if (const Contribution* now = standing(state, *id)) *id = now->id;
        std::erase_if(marks, [&](const LinkMark& earlier) {
            return pair_key(earlier.link.one, earlier.link.other) ==
                       pair_key(mark.link.one, mark.link.other) &&
                   replaces(mark, earlier);
        });
        marks.push_back(std::move(mark));
    }
    return marks;
}

class Marks {
public:
    Marks(const State& state, Audience audience)
        : state_(state), audience_(audience), marks_(standing_marks(state)) {}

    [[nodiscard]] const std::vector<LinkMark>& all() const { return marks_; }

    [[nodiscard]] bool is_dismissed(const Reason& reason) const {
        return std::ranges::any_of(marks_, [&](const LinkMark& mark) {
            const domain::Link& link = mark.link;
            return mark.marking == LinkMarking::dismissed &&
                   pair_key(link.one, link.other) == pair_key(reason.asks, reason.offers) &&
                   (!link.need.exists() || link.need == reason.need) &&
                   (!link.strength.exists() || link.strength == reason.strength);
        });
    }

    void note(Matches& matches) const {
        for (const LinkMark& mark : marks_) {
            const PairKey pair = pair_key(mark.link.one, mark.link.other);
            if (mark.marking == LinkMarking::pinned) {
                note_pin(mark.link, pair, matches);
            } else if (about_whole_pair(mark)) {
                matches.dismissed.push_back(pair);
            } else {
                matches.dismissed_links.push_back(mark.link);
            }
        }
    }

private:
    void note_pin(const domain::Link& link, const PairKey& pair, Matches& matches) const {
        if (!takes_part(state_, link.one) || !takes_part(state_, link.other)) return;
        Reason reason;
        reason.ground = Ground::pinned;
        reason.asks = link.one;
        reason.offers = link.other;
        reason.said = link.reason;
        for (const ContributionId id : {link.need, link.strength}) {
            if (!id.exists()) continue;
            const Contribution* said = domain::find(state_, id);
            // A pin that rests on something the room may not know would give it away.
            if (said == nullptr || !known_to(state_, *said, audience_)) return;
            const bool asks = id == link.need;
            (asks ? reason.need : reason.strength) = said->id;
            const bool of_one = said->organisation == link.one;
            reason.asks = of_one == asks ? link.one : link.other;
            reason.offers = of_one == asks ? link.other : link.one;
        }
        matches.pinned[pair].push_back(std::move(reason));
    }

    const State& state_;
    Audience audience_;
    std::vector<LinkMark> marks_;
};

template <class Id>
std::uint64_t in_order(Id id) {
    return std::uint64_t{id.number} << 32 | id.position;
}

/// What an audience may know of what is said.
std::map<ContributionId, Said> said_in(const State& state, Audience audience) {
    std::map<ContributionId, Said> all;
    for (const Contribution* one : domain::standing_contributions(state))
        if (takes_part(state, one->organisation) && known_to(state, *one, audience))
            all[one->id] = {one->side,         one->text,     in_order(one->organisation),
                            in_order(one->id), one->category, one->target_groups};
    return all;
}

}  // namespace

PairKey pair_key(OrganisationId one, OrganisationId other) {
    return {std::min(one, other), std::max(one, other)};
}

MatchFinder::MatchFinder(const Knowledge& knowledge, Audience audience)
    : knowledge_(knowledge), audience_(audience), neighbours_(knowledge) {}

Place MatchFinder::place_of(ContributionId id) {
    const auto [found, is_new] = places_.try_emplace(id, ids_.size());
    if (is_new) ids_.push_back(id);
    return found->second;
}

/// Brings the index to what this state says.
void MatchFinder::take_over(const State& state) {
    std::map<ContributionId, Said> now = said_in(state, audience_);
    std::vector<Neighbours::Change> changes;
    for (const auto& [id, said] : said_)
        if (!now.contains(id)) changes.push_back({place_of(id), nullptr});
    for (const auto& [id, said] : now) {
        const auto before = said_.find(id);
        if (before == said_.end() || before->second != said)
            changes.push_back({place_of(id), &said});
    }
    neighbours_.change(changes);
    for (const Neighbours::Change& one : changes) {
        const ContributionId id = ids_[one.at];
        std::vector<Played> played;
        if (one.said != nullptr)
            played = knowledge_.roles_in(one.said->text, one.said->side,
                                         neighbours_.index().understood(one.at));
        if (played.empty())
            played_.erase(id);
        else
            played_[id] = std::move(played);
        Circumstances circumstances;
        if (one.said != nullptr) circumstances = circumstances_of(one.said->text, one.said->side);
        if (circumstances == Circumstances{})
            told_.erase(id);
        else
            told_[id] = std::move(circumstances);
    }
    wishes_.take_over(state, audience_ == Audience::desk || state.method.rules.show_municipal_fit,
                      knowledge_);
    said_ = std::move(now);
}

const Circumstances& MatchFinder::told(ContributionId said) const {
    static const Circumstances nothing;
    const auto found = told_.find(said);
    return found == told_.end() ? nothing : found->second;
}

Matches MatchFinder::find(const State& state) {
    take_over(state);
    const Index& index = neighbours_.index();
    std::set<std::pair<ContributionId, ContributionId>> pairs;  // need, strength
    for (const auto& [id, said] : said_)
        for (const Neighbour& one : neighbours_.best(place_of(id))) {
            const Score most_said = index.most_sum(place_of(id), one.place, one.score);
            if (points_of(one.score, most_said) < least_points) continue;
            const ContributionId other = ids_[one.place];
            pairs.insert(said.side == Side::need ? std::pair(id, other) : std::pair(other, id));
        }
    const Marks marks(state, audience_);
    Matches matches;
    for (const auto& [need, strength] : pairs) {
        const InCommon common = index.in_common(places_.at(need), places_.at(strength));
        const int points = points_for(need, strength, common);
        if (points >= least_points)
            matches.all.push_back(match(state, need, strength, common, points));
    }
    std::ranges::sort(matches.all, stronger);
    matches.lessons = lessons(marks.all(), matches.all, state);
    for (Match& found : matches.all)
        apply(matches.lessons, likeable(found), found.points, found.reason);
    std::erase_if(matches.all, [&](const Match& found) {
        return found.points < least_points || marks.is_dismissed(found.reason);
    });
    marks.note(matches);
    note_parts(state, matches);
    std::ranges::sort(matches.all, stronger);
    for (const Match& found : matches.all)
        matches.of_pair[pair_key(found.reason.asks, found.reason.offers)].push_back(found);
    return matches;
}

void MatchFinder::note_parts(const State& state, Matches& matches) const {
    constexpr float sure_topic = 0.3F;
    for (const auto& [id, said] : said_) {
        const Contribution& one = *domain::find(state, id);
        Part part{id, one.organisation, one.side, {}, -1, {}};
        if (const auto played = played_.find(id); played != played_.end())
            part.roles = played->second;
        const Understood& understood = neighbours_.index().understood(places_.at(id));
        const auto most = std::ranges::max_element(understood.about, {}, &About::weight);
        if (most != understood.about.end() && most->weight * understood.sureness >= sure_topic) {
            part.topic = most->concept_at;
            part.theme = knowledge_.name(part.topic);
        }
        World& world = matches.worlds[part.by];
        if (part.side == Side::strength && part.topic >= 0) world.brings.push_back(part.topic);
        matches.parts.push_back(std::move(part));
    }
    for (auto& [id, world] : matches.worlds) {
        const domain::OrganisationDetails& details = domain::find(state, id)->details;
        world.kind = details.kind;
        world.policy_field = details.policy_field;
        std::ranges::sort(world.brings);
    }
}

/// What the marks teach an audience that knows what they are about. A mark on a whole pair is about
/// the strongest reason they had.
Lessons MatchFinder::lessons(const std::vector<LinkMark>& marks, const std::vector<Match>& found,
                             const State& state) const {
    Lessons lessons;
    for (const LinkMark& mark : marks) {
        const domain::Link& link = mark.link;
        const bool pinned = mark.marking == LinkMarking::pinned;
        if (said_.contains(link.need) && said_.contains(link.strength)) {
            const InCommon common =
                neighbours_.index().in_common(places_.at(link.need), places_.at(link.strength));
            const int points = points_for(link.need, link.strength, common);
            lessons.learn(likeable(match(state, link.need, link.strength, common, points)), pinned);
        } else if (about_whole_pair(mark)) {
            const auto strongest = std::ranges::find_if(found, [&](const Match& one) {
                return pair_key(one.reason.asks, one.reason.offers) ==
                       pair_key(link.one, link.other);
            });
            if (strongest != found.end()) lessons.learn(likeable(*strongest), pinned);
        }
    }
    return lessons;
}

Likeable likeable(const Match& match) {
    Likeable line{pair_key(match.reason.asks, match.reason.offers), match.asked, match.offered, {}};
    for (const SharedWord& word : match.reason.words)
        line.stems.emplace_back(stem(word.in_need), stem(word.in_strength));
    return line;
}

void apply(const Lessons& lessons, const Likeable& line, int& points, Reason& reason) {
    const int percent = lessons.percent(line);
    points = points * percent / 100;
    reason.taught = percent > 100 ? Taught::more : percent < 100 ? Taught::less : Taught::nothing;
}

/// Before what else speaks for it.
int MatchFinder::points_for(ContributionId need, ContributionId strength,
                            const InCommon& common) const {
    const int points = points_of(common.all, common.words + common.group + common.category);
    return points * percent_in(told(need), told(strength)) / 100;
}

Match MatchFinder::match(const State& state, ContributionId need_id, ContributionId strength_id,
                         const InCommon& common, int points) const {
    const Place need = places_.at(need_id);
    const Place strength = places_.at(strength_id);
    const Index& index = neighbours_.index();
    Match result;
    result.points = points;
    Reason& reason = result.reason;
    if (result.points >= least_points)
        reason.wish =
            wishes_.served_by(index.understood(need), index.understood(strength), knowledge_);
    if (reason.wish.exists()) result.points += for_wish;
    reason.need = need_id;
    reason.strength = strength_id;
    reason.asks = domain::find(state, need_id)->organisation;
    reason.offers = domain::find(state, strength_id)->organisation;
    if (result.points >= least_points &&
        asks_for(told(need_id), domain::find(state, reason.offers)->details.kind))
        result.points += for_kind;
    const auto words = [&](int in_need, int in_strength) {
        const auto at = [](const Understood& text, int word) {
            return text.words[static_cast<std::size_t>(word)].folded;
        };
        SharedWord pair{at(index.understood(need), in_need),
                        at(index.understood(strength), in_strength)};
        if (std::ranges::find(reason.words, pair) == reason.words.end())
            reason.words.push_back(std::move(pair));
    };
    for (const InCommon::Word& shared : common.shared) words(shared.in_need, shared.in_strength);
    if (const Meeting& met = common.meeting; met.asked >= 0) {
        result.asked = met.asked;
        result.offered = met.offered;
        reason.through = knowledge_.name(met.asked);
        if (met.need_word >= 0 && met.offer_word >= 0) words(met.need_word, met.offer_word);
    }
    if (common.category > 0) reason.category = said_.at(need_id).category;
    reason.target_group = common.target_group;
    const Score most = std::max({common.concepts, common.words, common.group});
    reason.ground = common.concepts == most ? Ground::through_concept
                    : common.words == most  ? Ground::shared_words
                                            : Ground::target_group;
    return result;
}

double score_of(int points) {
    return static_cast<double>(points) / (static_cast<double>(points) + 100.0);
}

// Of the lines of twelve evenings with a key about a third is right in grade 1, two fifths in 2,
// six of ten in 3, two thirds in 4 and nine of ten in 5; see tests/bench/evening_bench.
int grade_of(int points) {
    constexpr std::array steps = {50, 80, 120, 200};
    return 1 +
           static_cast<int>(std::ranges::count_if(steps, [&](int step) { return points >= step; }));
}

bool stronger(const Match& one, const Match& other) {
    const auto order = [](const Match& match) {
        return std::tuple(-match.points, match.reason.need, match.reason.strength);
    };
    return order(one) < order(other);
}

}  // namespace matching
