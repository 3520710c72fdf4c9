#include "matching/index.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace matching {

using domain::Side;

namespace {

// Chosen on the open half of the evaluation set and the evenings beside it; see
// tests/bench/matching_bench. What a shared target group or category is worth at most.
constexpr std::int32_t group_worth = 396;     // of 1024, squared: 0.15
constexpr std::int32_t category_worth = 296;  // as above: 0.08
constexpr float whole_weight = 1024;

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

std::size_t index(int at) { return static_cast<std::size_t>(at); }
std::size_t side_of(Side side) { return static_cast<std::size_t>(side); }

}  // namespace

Index::Index(const Knowledge& knowledge, Parts parts) : knowledge_(knowledge), parts_(parts) {}

std::size_t Index::scale() const {
    return std::max<std::size_t>(1, std::bit_floor(held_) / session);
}

int Index::rarity(std::size_t sharers) const {
    const std::size_t many = scale();
    for (const Rarity& rarity : rarities)
        if (sharers <= rarity.most * many) return rarity.percent;
    return 0;
}

Index::Item Index::made(const Said& said) {
    Item item;
    item.there = true;
    item.side = said.side;
    item.understood = knowledge_.understand(said.text, said.side, memory_);
    if (parts_.concepts) {
        const std::vector<About> about = said.side == Side::need
                                             ? knowledge_.served_by(item.understood, memory_)
                                             : item.understood.about;
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

Index::Known& Index::known(int number, const Word& word) {
    if (index(number) >= known_.size()) known_.resize(index(number) + 1);
    std::optional<Known>& known = known_[index(number)];
    if (!known.has_value()) {
        known.emplace();
        if (is_telling(word)) {
            known->id = wordbook_.id_of(parts_.stems ? word.stem : word.folded);
            known->worth = knowledge_.worth(word);
        }
    }
    return *known;
}

/// Of the text that was read last.
Index::Answer Index::answer_of(const Item& item, const Said& said) {
    Answer answer{said.owner, said.order, item.understood.people, {}};
    if (!parts_.experience || !knowledge_.experience().any()) return answer;
    pointing_.clear();
    for (std::size_t at = 0; at < item.understood.words.size(); ++at) {
        const Word& word = item.understood.words[at];
        auto& pointing = known(memory_.numbers()[at], word).pointing[side_of(item.side)];
        if (!pointing.has_value())
            pointing = knowledge_.experience().pointing(word.stem, item.side);
        pointing_.push_back(*pointing);
    }
    answer.direction = knowledge_.experience().direction(item.understood, item.side, pointing_);
    return answer;
}

/// Of the text that was read last.
void Index::add_words(Item& item) {
    const auto each_word = [&](std::size_t at) -> const Known& {
        return known(memory_.numbers()[at], item.understood.words[at]);
    };
    for (std::size_t at = 0; at < item.understood.words.size(); ++at)
        if (const int id = each_word(at).id; id >= 0)
            item.words.push_back({id, 0, static_cast<int>(at)});
    // A long text shares words by accident more easily than a short one.
    const float each = 1 / std::sqrt(1 + static_cast<float>(item.words.size()));
    for (Weight& one : item.words) one.weight = whole(each * each_word(index(one.word)).worth);
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

std::vector<Place> Index::put(Place at, const Said& said) {
    Item item = made(said);
    const Answer answer = answer_of(item, said);
    return change(at, std::move(item), answer);
}

std::vector<Place> Index::remove(Place at) { return change(at, {}, {}); }

std::vector<Place> Index::change(Place at, Item item, const Answer& answer) {
    if (at >= items_.size()) {
        items_.resize(at + 1);
        answers_.resize(at + 1);
        sums_.resize(at + 1);
    }
    note_rarities(items_[at]);
    note_rarities(item);
    const std::size_t scale_before = scale();
    post(at, items_[at], false);
    if (item.there) ++held_;
    if (items_[at].there) --held_;
    items_[at] = std::move(item);
    answers_[at] = answer;
    post(at, items_[at], true);
    std::vector<Place> felt = scale() == scale_before ? touched_by_rarities() : all_places();
    std::erase(felt, at);
    rarities_before_.clear();
    return felt;
}

/// What a text says may be rarer or commoner after a change.
void Index::note_rarities(const Item& item) {
    for (const Weight& word : item.words)
        rarities_before_.push_back({&of_word_, word.key, rarity(of_word_.sharers(word.key))});
    for (const Weight& key : item.keys)
        rarities_before_.push_back({&of_key_, key.key, rarity(of_key_.sharers(key.key))});
}

/// Who has a word, target group or category that is rarer or commoner now.
std::vector<Place> Index::touched_by_rarities() const {
    std::vector<Place> places;
    for (const Before& one : rarities_before_) {
        if (rarity(one.postings->sharers(one.key)) == one.percent) continue;
        for (const Side side : {Side::need, Side::strength})
            for (const Posting& posting : one.postings->at(side, one.key))
                places.push_back(posting.place);
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    return places;
}

std::vector<Place> Index::all_places() const {
    std::vector<Place> places;
    for (Place place = 0; place < items_.size(); ++place)
        if (items_[place].there) places.push_back(place);
    return places;
}

}  // namespace matching
