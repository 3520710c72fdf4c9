#include "matching/index.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace matching {

using domain::Side;

namespace {

// Chosen on the open half of the evaluation set and the evenings beside it; see
// tests/bench/matching_bench. What a shared word, target group or category is worth at most.
constexpr Score words_worth = whole_score * 2 / 3;
constexpr std::int32_t group_worth = 396;     // of 1024, squared: 0.15
constexpr std::int32_t category_worth = 296;  // as above: 0.08
constexpr float whole_weight = 1024;
constexpr int too_small_percent = 40;  // a place for 20 where 60 come
constexpr int right_size_percent = 115;

struct Rarity {
    std::size_t most;
    int percent;
};
// How what is shared falls in worth with how many share it; nothing that more share counts.
constexpr std::array rarities = {Rarity{2, 100}, Rarity{3, 85},  Rarity{5, 70},
                                 Rarity{8, 50},  Rarity{15, 30}, Rarity{30, 15}};
constexpr std::size_t session = 1024;  // a pool that is larger shares more of everything

std::int32_t whole(float weight) {
    return static_cast<std::int32_t>(std::lround(weight * whole_weight));
}

/// A place for too few people serves less, one that just fits more.
Score fitting(Score score, int asked, int offered) {
    if (asked == 0 || offered == 0) return score;
    if (offered * 10 < asked * 7) return score * too_small_percent / 100;
    if (offered <= asked * 4) return score * right_size_percent / 100;
    return score;
}

Score word_score(std::int32_t one, std::int32_t other, Score worth) {
    return Score{one} * other * worth * words_worth / (whole_score * 100 * 100);
}

std::size_t index(int at) { return static_cast<std::size_t>(at); }
Side other(Side side) { return side == Side::need ? Side::strength : Side::need; }

}  // namespace

Index::Index(const Knowledge& knowledge, Parts parts) : knowledge_(knowledge), parts_(parts) {}

int Index::rarity(std::size_t sharers) const {
    const std::size_t scale = std::max<std::size_t>(1, std::bit_floor(held_) / session);
    for (const Rarity& rarity : rarities)
        if (sharers <= rarity.most * scale) return rarity.percent;
    return 0;
}

Index::Item Index::made(const Said& said) {
    Item item;
    item.there = true;
    item.side = said.side;
    item.owner = said.owner;
    item.order = said.order;
    item.understood = knowledge_.understand(said.text, said.side, memory_);
    if (parts_.concepts) {
        const std::vector<About> about =
            said.side == Side::need ? knowledge_.served_by(item.understood, memory_) : item.understood.about;
        for (const About& one : about)
            if (const auto weight = whole(one.weight * item.understood.sureness); weight > 0)
                item.concepts.push_back({one.concept_at, weight, one.word});
    }
    if (parts_.words) add_words(item);
    if (!said.category.empty()) add_key(item, "category " + said.category, category_worth);
    for (const std::string& group : said.target_groups)
        add_key(item, "group " + group, group_worth);
    return item;
}

void Index::add_words(Item& item) {
    for (std::size_t at = 0; at < item.understood.words.size(); ++at) {
        const Word& word = item.understood.words[at];
        if (!is_telling(word)) continue;
        const int id = wordbook_.id_of(parts_.stems ? word.stem : word.folded);
        item.words.push_back({id, 0, static_cast<int>(at)});
    }
    // A long text shares words by accident more easily than a short one.
    const float each = 1 / std::sqrt(1 + static_cast<float>(item.words.size()));
    for (Weight& one : item.words)
        one.weight = whole(each * knowledge_.worth(item.understood.words[index(one.word)]));
    std::erase_if(item.words, [](const Weight& one) { return one.weight == 0; });
}

void Index::add_key(Item& item, const std::string& name, std::int32_t weight) {
    const auto [found, is_new] = keys_.try_emplace(name, static_cast<int>(keys_.size()));
    if (is_new) key_names_.push_back(name);
    if (std::ranges::find(item.keys, found->second, &Weight::key) == item.keys.end())
        item.keys.push_back({found->second, weight, -1});
}

void Index::post(Place at, const Item& item, bool in) {
    for (const Weight& one : item.concepts) of_concept_.change(item.side, at, one, in);
    for (const Weight& one : item.words) of_word_.change(item.side, at, one, in);
    for (const Weight& one : item.keys) of_key_.change(item.side, at, one, in);
}

std::vector<Place> Index::put(Place at, const Said& said) { return change(at, made(said)); }
std::vector<Place> Index::remove(Place at) { return change(at, {}); }

std::vector<Place> Index::change(Place at, Item item) {
    if (at >= items_.size()) {
        items_.resize(at + 1);
        sums_.resize(at + 1);
    }
    // What either text says may be rarer or commoner now.
    struct Before {
        const Postings* postings;
        int key;
        int percent;
    };
    std::vector<Before> before;
    for (const Item* one : {&items_[at], &item}) {
        for (const Weight& word : one->words)
            before.push_back({&of_word_, word.key, rarity(of_word_.sharers(word.key))});
        for (const Weight& key : one->keys)
            before.push_back({&of_key_, key.key, rarity(of_key_.sharers(key.key))});
    }
    const std::size_t held = held_;
    post(at, items_[at], false);
    if (item.there) ++held_;
    if (items_[at].there) --held_;
    items_[at] = std::move(item);
    post(at, items_[at], true);

    std::vector<Place> felt;
    const auto note = [&](const Postings& postings, int key) {
        for (const Side side : {Side::need, Side::strength})
            for (const Posting& posting : postings.at(side, key)) felt.push_back(posting.place);
    };
    if (std::bit_floor(held) / session != std::bit_floor(held_) / session) {
        for (Place place = 0; place < items_.size(); ++place)
            if (items_[place].there) felt.push_back(place);
    } else {
        for (const Before& one : before) {
            if (rarity(one.postings->sharers(one.key)) == one.percent) continue;
            if (one.postings == &of_key_)
                note(of_key_, one.key);
            else
                for (const Likeness& like : wordbook_.like(one.key)) note(of_word_, like.id);
        }
    }
    std::ranges::sort(felt);
    felt.erase(std::ranges::unique(felt).begin(), felt.end());
    std::erase(felt, at);
    return felt;
}

/// What a word says that stands for another, before how much of it either text has.
Score Index::worth(int word, const Likeness& like) const {
    const int rare = std::min(rarity(of_word_.sharers(word)), rarity(of_word_.sharers(like.id)));
    return Score{rare} * like.percent;
}

Score Index::key_score(const Weight& key, std::int32_t other) const {
    return Score{key.weight} * other * rarity(of_key_.sharers(key.key)) / 100;
}

void Index::add(Place at, Score score) const {
    if (score == 0) return;
    if (sums_[at] == 0) touched_.push_back(at);
    sums_[at] += score;
}

void Index::ask(Place at, std::vector<Neighbour>& found) const {
    found.clear();
    const Item& asker = items_[at];
    if (!asker.there) return;
    const Side side = other(asker.side);
    for (const Weight& one : asker.concepts)
        for (const Posting& posting : of_concept_.at(side, one.key))
            add(posting.place, Score{one.weight} * posting.weight);
    for (const Weight& one : asker.words)
        for (const Likeness& like : wordbook_.like(one.key)) {
            if (!parts_.likeness && like.id != one.key) continue;
            const Score each = worth(one.key, like);
            if (each == 0) continue;
            for (const Posting& posting : of_word_.at(side, like.id))
                add(posting.place, word_score(one.weight, posting.weight, each));
        }
    for (const Weight& one : asker.keys)
        for (const Posting& posting : of_key_.at(side, one.key))
            add(posting.place, key_score(one, posting.weight));
    collect(asker, at, found);
}

/// What was added up, without what is one's own.
void Index::collect(const Item& asker, Place at, std::vector<Neighbour>& found) const {
    for (const Place place : touched_) {
        const Item& item = items_[place];
        const bool own = place == at || (item.owner != 0 && item.owner == asker.owner);
        const int asked =
            asker.side == Side::need ? asker.understood.people : item.understood.people;
        const int offered =
            asker.side == Side::need ? item.understood.people : asker.understood.people;
        if (!own) found.push_back({place, item.order, fitting(sums_[place], asked, offered)});
        sums_[place] = 0;
    }
    touched_.clear();
}

InCommon Index::in_common(Place need, Place strength) const {
    const Item& asked = items_[need];
    const Item& offered = items_[strength];
    InCommon common;
    for (const Weight& one : asked.concepts)
        for (const Weight& two : offered.concepts)
            if (one.key == two.key) common.concepts += Score{one.weight} * two.weight;
    for (const Weight& one : asked.words)
        for (const Likeness& like : wordbook_.like(one.key)) {
            if (!parts_.likeness && like.id != one.key) continue;
            const auto two = std::ranges::find(offered.words, like.id, &Weight::key);
            if (two == offered.words.end()) continue;
            const Score score = word_score(one.weight, two->weight, worth(one.key, like));
            common.words += score;
            if (score > 0) common.shared.push_back({one.word, two->word, score});
        }
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
    common.all = fitting(common.concepts + common.words + common.group + common.category,
                         asked.understood.people, offered.understood.people);
    if (common.concepts > 0)
        common.meeting = knowledge_.meeting(asked.understood, offered.understood);
    std::ranges::stable_sort(common.shared, std::ranges::greater{}, &InCommon::Word::score);
    std::vector<InCommon::Word> once;
    for (const InCommon::Word& word : common.shared)
        if (std::ranges::none_of(once, [&](const InCommon::Word& used) {
                return used.in_need == word.in_need || used.in_strength == word.in_strength;
            }))
            once.push_back(word);
    common.shared = std::move(once);
    return common;
}

}  // namespace matching
