#include "matching/knowledge.hpp"

#include "matching/denied.hpp"
#include "matching/people.hpp"
#include "matching/stem.hpp"
#include "matching/stress.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace matching {

using domain::Lexicon;
using domain::LexiconTerm;
using domain::Side;

namespace {

// Chosen on the open half of the evaluation set; see tests/bench/matching_bench.
constexpr float to_broader = 0.2F;
constexpr float level_offer = 0.85F;  // power: what an offer is about beside the main thing counts
constexpr float helps_less = 0.9F;    // an offer of something else that helps, beside the thing
constexpr float half_sure = 0.4F;     // of one sign by the rarest word: that is half sure
constexpr float rare_power = 1.75F;
constexpr std::size_t most_sharing = 25;  // concepts: what more share makes none of them alike
constexpr float least_alike = 0.1F;       // of two concepts, by the words that they share
constexpr float everyday_in_concepts = 0.3F;
constexpr std::size_t most_concepts = 12;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// What many concepts use says little about each. The power makes a rare word tell far more than
/// two common ones.
float rarity(float concepts, std::size_t with_it) {
    const float rare =
        std::log(1 + concepts / static_cast<float>(std::max<std::size_t>(1, with_it)));
    return std::pow(rare, rare_power);
}

using Strongest = std::array<float, most_concepts>;  // falling

/// The strongest of what a text is about, equals the first; gives their weights.
Strongest keep_strongest(const std::vector<About>& all, std::vector<About>& kept) {
    Strongest strongest{};
    for (const About& one : all) {
        if (one.weight <= strongest.back()) continue;
        // Into its place without asking where that is, which no processor can guess.
        const Strongest before = strongest;
        strongest[0] = std::max(before[0], one.weight);
        for (std::size_t at = 1; at < most_concepts; ++at)
            strongest[at] = std::max(before[at], std::min(before[at - 1], one.weight));
    }
    const float least = strongest.back();
    auto equals = std::ranges::count(strongest, least);
    kept.reserve(std::min(most_concepts, all.size()));
    for (const About& one : all)
        if (one.weight > least || (one.weight == least && equals-- > 0)) kept.push_back(one);
    return strongest;
}

/// As they count in an offer: what it is about beside the main thing nearly as much as that.
Strongest levelled(const Strongest& strongest) {
    Strongest level{};
    for (std::size_t at = 0; at < most_concepts && strongest[at] > 0; ++at)
        level[at] = strongest[0] * std::pow(strongest[at] / strongest[0], level_offer);
    return level;
}

}  // namespace

const Knowledge& Knowledge::none() {
    static const Knowledge nothing;
    return nothing;
}

Knowledge::Knowledge(const Lexicon& lexicon) : roles_(lexicon) {
    StemReader reader;
    signs_ = Signs(lexicon, reader);
    for (const domain::Concept& one : lexicon.concepts) {
        keys_.push_back(one.key);
        names_.push_back(one.name);
    }
    experience_ = Experience(lexicon.practice, keys_);
    add_links(lexicon);
    weigh_words(lexicon, reader);
    link_alike();
}

float Knowledge::worth(const Word& word) const {
    const int found = everyday_.find(word.stem);
    return found < 0 ? 1 : worths_[index(found)];
}

const std::string& Knowledge::key(int concept_at) const { return keys_[index(concept_at)]; }
const domain::Saying& Knowledge::name(int concept_at) const { return names_[index(concept_at)]; }

bool Knowledge::returns(int given, int in_return) const {
    if (given < 0) return false;
    const auto has = [&](int at) {
        const auto all = returns_[at];
        return std::ranges::find(all, in_return) != all.end();
    };
    return has(given) || std::ranges::any_of(broader_[given], has);
}

void Knowledge::add_links(const Lexicon& lexicon) {
    std::map<std::string_view, int> places;
    for (std::size_t at = 0; at < keys_.size(); ++at) places[keys_[at]] = static_cast<int>(at);
    std::vector<std::pair<int, int>> broader;
    std::vector<std::pair<int, int>> returns;
    std::vector<std::pair<int, Link>> helped_by;
    for (std::size_t at = 0; at < keys_.size(); ++at) {
        const int here = static_cast<int>(at);
        for (const std::string& key : lexicon.concepts[at].broader)
            broader.emplace_back(here, places.at(key));
        for (const std::string& key : lexicon.concepts[at].returns)
            returns.emplace_back(here, places.at(key));
        for (const domain::ConceptLink& link : lexicon.concepts[at].helps)
            helped_by.emplace_back(places.at(link.key),
                                   Link{here, static_cast<float>(link.weight) * helps_less});
    }
    broader_ = Grouped<int>(broader, keys_.size());
    returns_ = Grouped<int>(returns, keys_.size());
    helped_by_ = Grouped<Link>(helped_by, keys_.size());
}

void Knowledge::weigh_words(const Lexicon& lexicon, StemReader& reader) {
    const auto all = static_cast<float>(keys_.size());
    for (int word = 0; word < signs_.vocabulary().size(); ++word)
        rarity_.push_back(rarity(all, signs_.of_word(word).size()));
    rarest_ = rarity(all, 1);
    for (const LexiconTerm& word : lexicon.everyday)
        for (const int stem : reader.read(word.text)) {
            // Forms of one word have one worth: that of the commonest.
            const auto weight = static_cast<float>(word.weight);
            const std::size_t at = index(everyday_.add(reader.stem(stem)));
            if (at == worths_.size()) worths_.push_back(weight);
            worths_[at] = std::min(worths_[at], weight);
        }
    for (std::size_t at = 0; at < worths_.size(); ++at)
        if (const int id = signs_.vocabulary().id_of(everyday_.word(static_cast<int>(at))); id >= 0)
            rarity_[index(id)] *= std::pow(worths_[at], everyday_in_concepts);
}

/// What a word says of a concept on both sides together, by its rarity.
float Knowledge::weight_in_both(int word, const Signs::Sign& sign) const {
    const float rare = rarity_[index(word)];
    return sign.weights[0] * rare + sign.weights[1] * rare;
}

/// By concept, the words that it shares with others, in their order; and the length of all it has.
Grouped<Knowledge::SharedWord> Knowledge::shared_words(std::vector<float>& lengths) const {
    std::vector<std::pair<int, SharedWord>> words;
    lengths.assign(keys_.size(), 0);
    for (int word = 0; word < signs_.vocabulary().size(); ++word) {
        const auto signs = signs_.of_word(word);
        const bool shared = signs.size() >= 2 && signs.size() <= most_sharing;
        for (const Signs::Sign& sign : signs) {
            const float weight = weight_in_both(word, sign);
            lengths[index(sign.concept_at)] += weight * weight;
            if (shared) words.emplace_back(sign.concept_at, SharedWord{word, weight});
        }
    }
    for (float& length : lengths) length = std::sqrt(length);
    return {words, keys_.size()};
}

/// Concepts of which people speak in the same words help with each other's needs too, though nobody
/// wrote it down.
void Knowledge::link_alike() {
    std::vector<float> lengths;
    const Grouped<SharedWord> words = shared_words(lengths);
    const int concepts = static_cast<int>(keys_.size());
    std::vector<std::pair<int, Link>> links;
    for (int at = 0; at < concepts; ++at)
        for (const Link& link : helped_by_[at]) links.emplace_back(at, link);
    const auto add = [&](int asked, int other, float share) {
        const auto written = helped_by_[asked];
        if (std::ranges::find(written, other, &Link::concept_at) == written.end())
            links.emplace_back(asked, Link{other, std::min(share, helps_less)});
    };
    std::vector<float> alike(keys_.size(), 0);
    for (int one = 0; one < concepts; ++one) {
        for (const SharedWord& shared : words[one])
            for (const Signs::Sign& sign : signs_.of_word(shared.word))
                if (sign.concept_at > one)
                    alike[index(sign.concept_at)] +=
                        shared.weight * weight_in_both(shared.word, sign);
        for (int other = one + 1; other < concepts; ++other) {
            if (alike[index(other)] == 0) continue;
            const float share = alike[index(other)] / (lengths[index(one)] * lengths[index(other)]);
            alike[index(other)] = 0;
            if (share <= least_alike) continue;
            add(one, other, share);
            add(other, one, share);
        }
    }
    helped_by_ = Grouped<Link>(links, keys_.size());
}

/// The number of the word in a memory, which has what the vocabulary knows of it.
int Knowledge::number_of(std::string_view folded, Memory& memory) const {
    const int number = memory.forms_.add(folded);
    if (index(number) < memory.tokens_.size()) return number;
    Memory::Token& read = memory.tokens_.emplace_back();
    read.word = {std::string(folded), stem(folded)};
    read.means = has_meaning(folded) && read.word.stem.size() >= 2;
    if (read.means && !keys_.empty()) read.known = signs_.vocabulary().find(read.word);
    return number;
}

/// The words of a text, those of the vocabulary by id, each once, as sure as it was heard.
void Knowledge::hear(Side side, Understood& result, Memory& memory) const {
    const TextTokens& text = memory.text_;
    std::vector<Memory::Heard>& heard = memory.heard_;
    heard.clear();
    memory.numbers_.clear();
    result.words.reserve(text.tokens.size());
    const std::vector<bool> denied = what_is_denied(text, side);
    const std::vector<float> stress = stress_of(text, side);
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (denied[at]) continue;
        const int number = number_of(text.text(text.tokens[at]), memory);
        const Memory::Token& read = memory.tokens_[index(number)];
        if (!read.means ||
            std::ranges::find(result.words, read.word.stem, &Word::stem) != result.words.end())
            continue;
        const int place = static_cast<int>(result.words.size());
        result.words.push_back(read.word);
        memory.numbers_.push_back(number);
        for (const KnownWord& known : read.known) {
            const float weight = known.weight * stress[at];
            const auto same = std::ranges::find(heard, known.id, &Memory::Heard::id);
            if (same == heard.end())
                heard.push_back({known.id, weight, place});
            else if (weight > same->weight)
                *same = {known.id, weight, place};
        }
    }
    // Sums must not vary with the order of the words.
    std::ranges::sort(heard, {}, &Memory::Heard::id);
    memory.heard_bits_ = 0;
    for (const Memory::Heard& one : heard) memory.heard_bits_ |= Signs::bit_of(one.id);
}

/// A phrase says something when all its words stand in the text.
void Knowledge::add_phrase(const Signs::Phrase& phrase, std::size_t side, int said_by,
                           Memory& memory) const {
    float all = 0;
    for (const int word : signs_.words(phrase)) {
        const auto found = std::ranges::find(memory.heard_, word, &Memory::Heard::id);
        if (found == memory.heard_.end()) return;
        all += rarity_[index(word)] * found->weight;
    }
    if (all > 0)
        memory.add(phrase.sign.concept_at,
                   phrase.sign.weights[side] * all / static_cast<float>(phrase.count), said_by);
}

void Knowledge::weigh(Side which, Memory& memory) const {
    const auto side = static_cast<std::size_t>(which);
    memory.make_room(keys_.size());
    for (const Memory::Heard& here : memory.heard_) {
        const float rare = rarity_[index(here.id)];
        for (const Signs::Sign& sign : signs_.of_word(here.id))
            memory.add(sign.concept_at, here.weight * sign.weights[side] * rare, here.word);
        const auto phrases = signs_.begun_with(here.id);
        const auto bits = signs_.bits_of_begun_with(here.id);
        for (std::size_t at = 0; at < bits.size(); ++at)
            if ((bits[at] & ~memory.heard_bits_) == 0)
                add_phrase(phrases[at], side, here.word, memory);
    }
    memory.list_sums();
    for (const About& direct : memory.about_)
        for (const int broader : broader_[direct.concept_at]) {
            Memory::Sum& into = memory.sum(broader);
            into.weight += to_broader * direct.weight;
            if (into.word < 0) into.word = direct.word;
        }
    memory.list_sums();
    memory.clear_sums();
}

Understood Knowledge::understand(std::string_view text, Side side) const {
    Memory memory;
    return understand(text, side, memory);
}

Understood Knowledge::understand(std::string_view text, Side side, Memory& memory) const {
    Understood result;
    read_tokens(text, memory.text_);
    hear(side, result, memory);
    result.people = people_in(memory.text_);
    if (memory.heard_.empty()) return result;
    weigh(side, memory);
    if (memory.about_.empty()) return result;
    const Strongest strongest = keep_strongest(memory.about_, result.about);
    result.sureness = strongest.front() / (strongest.front() + half_sure * rarest_);
    const Strongest counting = side == Side::strength ? levelled(strongest) : strongest;
    float squares = 0;  // from the largest, for in another order it would be another number
    for (const float weight : counting) squares += weight * weight;
    for (About& one : result.about) {
        const auto at = std::ranges::find(strongest, one.weight) - strongest.begin();
        one.weight = counting[static_cast<std::size_t>(at)] / std::sqrt(squares);
    }
    return result;
}

std::vector<About> Knowledge::served_by(const Understood& need) const {
    Memory memory;
    return served_by(need, memory);
}

std::vector<About> Knowledge::served_by(const Understood& need, Memory& memory) const {
    memory.make_room(keys_.size());
    const auto add = [&](int concept_at, float weight, int word) {
        Memory::Sum& into = memory.sum(concept_at);
        into.weight += weight;
        if (into.word < 0) into.word = word;
    };
    for (const About& asked : need.about) {
        add(asked.concept_at, asked.weight, asked.word);
        for (const Link& link : helped_by_[asked.concept_at])
            add(link.concept_at, asked.weight * link.weight, asked.word);
    }
    memory.list_sums();
    memory.clear_sums();
    return memory.about_;
}

Meeting Knowledge::meeting(const Understood& need, const Understood& offer) const {
    Meeting met;
    float most = 0;
    float sum = 0;
    const auto consider = [&](const About& asked, const About& offered, float weight) {
        sum += weight;
        if (weight <= most) return;
        most = weight;
        met = {asked.concept_at, offered.concept_at, asked.word, offered.word, 0};
    };
    for (const About& asked : need.about) {
        for (const About& offered : offer.about)
            if (offered.concept_at == asked.concept_at)
                consider(asked, offered, asked.weight * offered.weight);
        for (const Link& link : helped_by_[asked.concept_at])
            for (const About& offered : offer.about)
                if (offered.concept_at == link.concept_at)
                    consider(asked, offered, link.weight * asked.weight * offered.weight);
    }
    met.score = sum * need.sureness * offer.sureness;
    return met;
}

}  // namespace matching
