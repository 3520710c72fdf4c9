#include "matching/index.hpp"

#include <algorithm>

namespace matching {

using domain::Side;

namespace {

// Chosen on the open half of the evaluation set and the evenings beside it; see
// tests/bench/matching_bench. What a shared word is worth at most.
constexpr Score words_worth = whole_score * 2 / 3;
constexpr int beside_concepts_percent = 60;  // of that, where a lexicon knows better
constexpr int too_small_percent = 40;        // a place for 20 where 60 come
constexpr int right_size_percent = 115;
constexpr int far_too_large_percent = 75;  // a hall for 300 where 15 come

/// A place for too few people serves less, and so does one that is far too large; one that just
/// fits serves more.
Score fitting(Score score, int asked, int offered) {
    if (asked == 0 || offered == 0) return score;
    if (offered * 10 < asked * 7) return score * too_small_percent / 100;
    if (offered <= asked * 4) return score * right_size_percent / 100;
    if (offered >= asked * 10) return score * far_too_large_percent / 100;
    return score;
}

Score word_score(std::int32_t one, std::int32_t other, Score worth) {
    return Score{one} * other * worth * words_worth / (whole_score * 100 * 100);
}

/// The least sum that can still become this score.
Score least_sum(Score score, bool asks_for_size) {
    if (asks_for_size) score = score * 100 / right_size_percent;
    return std::max<Score>(1, score * 100 / Experience::most_percent);
}

/// The sum over what both have; each list in the order of its keys.
Score product(const std::vector<Weight>& all, const std::vector<Weight>& others) {
    Score sum = 0;
    auto other = others.begin();
    for (const Weight& one : all) {
        while (other != others.end() && other->key < one.key) ++other;
        if (other == others.end()) break;
        if (other->key == one.key) sum += Score{one.weight} * other->weight;
    }
    return sum;
}

std::size_t index(int at) { return static_cast<std::size_t>(at); }
Side other(Side side) { return side == Side::need ? Side::strength : Side::need; }

}  // namespace

/// What a word says that stands for another, before how much of it either text has.
Score Index::worth(int word, const Likeness& like) const {
    const int rare = std::min(rarity(of_word_.sharers(word)), rarity(of_word_.sharers(like.id)));
    const int beside = knowledge_.concepts() == 0 ? 100 : beside_concepts_percent;
    return Score{rare} * like.percent * beside / 100;
}

Score Index::key_score(const Weight& key, std::int32_t other) const {
    return Score{key.weight} * other * rarity(of_key_.sharers(key.key)) / 100;
}

/// Adds up what everybody shares with the asker; most share some concept, few a word that counts.
void Index::add_up(const Item& asker) const {
    const Side side = other(asker.side);
    Score* const sums = sums_.data();  // ten thousand steps a question: no look at the size in each
    for (const Weight& one : asker.concepts)
        for (const Posting& posting : of_concept_.at(side, one.key))
            sums[posting.place] += Score{one.weight} * posting.weight;
    for (const Weight& one : asker.words) {
        if (rarity(of_word_.sharers(one.key)) == 0) continue;
        for (const Likeness& like : wordbook_.like(one.key)) {
            if (!parts_.likeness && like.id != one.key) continue;
            const Score each = worth(one.key, like);
            if (each == 0) continue;
            for (const Posting& posting : of_word_.at(side, like.id))
                sums[posting.place] += word_score(one.weight, posting.weight, each);
        }
    }
    for (const Weight& one : asker.keys)
        for (const Posting& posting : of_key_.at(side, one.key))
            sums[posting.place] += key_score(one, posting.weight);
}

/// How well somebody with this sum answers, or -1 for what is one's own.
Score Index::fit_of(Place at, Place place) const {
    const Answer& asker = answers_[at];
    const Answer& other = answers_[place];
    if (place == at || (other.owner != 0 && other.owner == asker.owner)) return -1;
    const Score score = sums_[place] * Experience::percent(asker.direction, other.direction) / 100;
    if (asker.people == 0 || other.people == 0) return score;
    const bool asks = items_[at].side == Side::need;
    return fitting(score, asks ? asker.people : other.people, asks ? other.people : asker.people);
}

void Index::ask(Place at, std::vector<Neighbour>& found) const {
    found.clear();
    const Item& asker = items_[at];
    if (!asker.there) return;
    add_up(asker);
    for (Place place = 0; place < sums_.size(); ++place) {
        if (sums_[place] == 0) continue;
        if (const Score score = fit_of(at, place); score >= 0)
            found.push_back({place, answers_[place].order, score});
        sums_[place] = 0;
    }
}

/// The places with the largest sums, `most` of them, the largest first.
void Index::find_strongest(std::size_t most) const {
    strongest_.clear();
    Score least = 1;
    for (Place place = 0; place < sums_.size(); ++place) {
        if (sums_[place] < least) continue;
        if (strongest_.size() == most) strongest_.pop_back();
        const auto weaker = [&](Place other) { return sums_[other] < sums_[place]; };
        strongest_.insert(std::ranges::find_if(strongest_, weaker), place);
        if (strongest_.size() == most) least = sums_[strongest_.back()] + 1;
    }
}

bool Index::best(Place at, std::size_t most, std::vector<Neighbour>& found) const {
    found.clear();
    const Item& asker = items_[at];
    if (!asker.there) return true;
    add_up(asker);
    bool all = true;
    Score least = 1;  // a lower sum cannot be among them
    const auto consider = [&](Place place) {
        const Score score = fit_of(at, place);
        if (score < 0) return;
        const Neighbour one{place, answers_[place].order, score};
        const bool full = found.size() == most;
        all = all && !full;
        if (full && !is_better(one, found.back())) return;
        if (full) found.pop_back();
        found.insert(std::ranges::upper_bound(found, one, is_better), one);
        if (found.size() == most) least = least_sum(found.back().score, answers_[at].people > 0);
    };
    // Whoever comes after the largest sums seldom gets among the best, and costs no more then.
    find_strongest(most);
    for (const Place place : strongest_) {
        consider(place);
        sums_[place] = 0;
    }
    for (Place place = 0; place < sums_.size(); ++place) {
        if (sums_[place] >= least)
            consider(place);
        else
            all = all && (sums_[place] == 0 || fit_of(at, place) < 0);
    }
    std::ranges::fill(sums_, 0);
    return all;
}

void Index::share_words(const Item& asked, const Item& offered, InCommon& common) const {
    for (const Weight& one : asked.words)
        for (const Likeness& like : wordbook_.like(one.key)) {
            if (!parts_.likeness && like.id != one.key) continue;
            const auto two = std::ranges::find(offered.words, like.id, &Weight::key);
            if (two == offered.words.end()) continue;
            const Score score = word_score(one.weight, two->weight, worth(one.key, like));
            common.words += score;
            if (score > 0) common.shared.push_back({one.word, two->word, score});
        }
    std::ranges::stable_sort(common.shared, std::ranges::greater{}, &InCommon::Word::score);
    std::vector<InCommon::Word> once;
    for (const InCommon::Word& word : common.shared)
        if (std::ranges::none_of(once, [&](const InCommon::Word& used) {
                return used.in_need == word.in_need || used.in_strength == word.in_strength;
            }))
            once.push_back(word);
    common.shared = std::move(once);
}

void Index::share_keys(const Item& asked, const Item& offered, InCommon& common) const {
    Score most = 0;
    for (const Weight& one : asked.keys) {
        const auto two = std::ranges::find(offered.keys, one.key, &Weight::key);
        if (two == offered.keys.end()) continue;
        const Score score = key_score(one, two->weight);
        const std::string& name = key_names_[index(one.key)];
        const bool is_group = name.starts_with("group ");
        (is_group ? common.group : common.category) += score;
        if (!is_group || score <= most) continue;
        most = score;
        common.target_group = name.substr(std::string_view("group ").size());
    }
}

Score Index::most_sum(Place one, Place other, Score score) const {
    const bool sized = answers_[one].people > 0 && answers_[other].people > 0;
    if (sized) score = (score + 1) * 100 / too_small_percent;
    const int percent = Experience::percent(answers_[one].direction, answers_[other].direction);
    return (score + 1) * 100 / percent + 1;
}

InCommon Index::in_common(Place need, Place strength) const {
    const Item& asked = items_[need];
    const Item& offered = items_[strength];
    InCommon common;
    common.concepts = product(asked.concepts, offered.concepts);
    share_words(asked, offered, common);
    share_keys(asked, offered, common);
    const int percent = Experience::percent(answers_[need].direction, answers_[strength].direction);
    common.all =
        fitting((common.concepts + common.words + common.group + common.category) * percent / 100,
                answers_[need].people, answers_[strength].people);
    if (common.concepts > 0)
        common.meeting = knowledge_.meeting(asked.understood, offered.understood);
    return common;
}

}  // namespace matching
