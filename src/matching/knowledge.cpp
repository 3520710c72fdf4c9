#include "matching/knowledge.hpp"

#include "matching/denied.hpp"
#include "matching/stem.hpp"
#include "matching/stress.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace matching {

using domain::Concept;
using domain::Lexicon;
using domain::LexiconTerm;
using domain::Side;

namespace {

// Chosen on the open half of the evaluation set; see tests/bench/matching_bench.
constexpr float on_the_other_side = 0.35F;  // a need's word in an offer, and the other way round
constexpr float of_a_phrase = 0.35F;        // one word of a phrase, alone
constexpr float whole_phrase = 1.6F;        // on top of its words, when all of them stand there
constexpr float in_the_name = 0.6F;
constexpr float to_broader = 0.2F;
constexpr float more_words = 1.8F;    // of every sign of a concept after that of the first word
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

}  // namespace

const Knowledge& Knowledge::none() {
    static const Knowledge nothing;
    return nothing;
}

Knowledge::Knowledge(const Lexicon& lexicon) : roles_(lexicon) {
    Memory memory;  // words of the vocabulary are not looked up in it before it is whole
    std::vector<std::string> keys;
    for (std::size_t at = 0; at < lexicon.concepts.size(); ++at) {
        const Concept& one = lexicon.concepts[at];
        const int here = static_cast<int>(at);
        keys.push_back(one.key);
        names_.push_back(one.name);
        add_terms(one.words, here, 1, 1, memory);
        add_terms(one.need_words, here, 1, on_the_other_side, memory);
        add_terms(one.offer_words, here, on_the_other_side, 1, memory);
        for (const Word& word : words_with_meaning(one.name.nl))
            add_terms({{word.folded, in_the_name}}, here, 1, 1, memory);
    }
    keys_ = std::move(keys);
    add_links(lexicon);
    weigh_words(lexicon);
    link_alike();
}

float Knowledge::worth(const Word& word) const {
    const auto found = everyday_.find(word.stem);
    return found == everyday_.end() ? 1 : found->second;
}

const std::string& Knowledge::key(int concept_at) const { return keys_[index(concept_at)]; }
const domain::Saying& Knowledge::name(int concept_at) const { return names_[index(concept_at)]; }

bool Knowledge::returns(int given, int in_return) const {
    if (given < 0) return false;
    const auto has = [&](int at) {
        const std::vector<int>& all = returns_[index(at)];
        return std::ranges::find(all, in_return) != all.end();
    };
    return has(given) || std::ranges::any_of(broader_[index(given)], has);
}

void Knowledge::add_sign(SideSigns& side, int word, Sign sign) {
    std::vector<Sign>& signs = side.of_word[index(word)];
    // Terms come concept by concept, so that the same one can only be the last.
    if (!signs.empty() && signs.back().concept_at == sign.concept_at)
        signs.back().weight = std::max(signs.back().weight, sign.weight);
    else
        signs.push_back(sign);
}

void Knowledge::add_terms(const std::vector<LexiconTerm>& terms, int concept_at, float at_needs,
                          float at_offers, Memory& memory) {
    std::vector<int> words;
    for (const LexiconTerm& term : terms) {
        words.clear();
        const TextTokens text = tokens_of(term.text);
        for (const TextTokens::Token& each : text.tokens) {
            const Memory::Token& read = token(text.text(each), memory);
            if (!read.means) continue;
            const int id = vocabulary_.add(read.word.stem);
            if (std::ranges::find(words, id) == words.end()) words.push_back(id);
        }
        if (words.empty()) continue;
        for (const Side which : {Side::strength, Side::need}) {
            SideSigns& side = sides_[static_cast<int>(which)];
            side.of_word.resize(index(vocabulary_.size()));
            side.begun_with.resize(index(vocabulary_.size()));
            const float weight =
                static_cast<float>(term.weight) * (which == Side::need ? at_needs : at_offers);
            const float each = words.size() == 1 ? weight : weight * of_a_phrase;
            for (const int word : words) add_sign(side, word, {concept_at, each});
            if (words.size() > 1)
                side.begun_with[index(words.front())].push_back(
                    {words, {concept_at, weight * whole_phrase}});
        }
    }
}

void Knowledge::add_links(const Lexicon& lexicon) {
    std::map<std::string_view, int> places;
    for (std::size_t at = 0; at < keys_.size(); ++at) places[keys_[at]] = static_cast<int>(at);
    broader_.resize(keys_.size());
    helped_by_.resize(keys_.size());
    returns_.resize(keys_.size());
    for (std::size_t at = 0; at < keys_.size(); ++at) {
        for (const std::string& key : lexicon.concepts[at].broader)
            broader_[at].push_back(places.at(key));
        for (const std::string& key : lexicon.concepts[at].returns)
            returns_[at].push_back(places.at(key));
        for (const domain::ConceptLink& link : lexicon.concepts[at].helps)
            helped_by_[index(places.at(link.key))].push_back(
                {static_cast<int>(at), static_cast<float>(link.weight) * helps_less});
    }
}

void Knowledge::weigh_words(const Lexicon& lexicon) {
    const auto all = static_cast<float>(keys_.size());
    for (std::size_t word = 0; word < index(vocabulary_.size()); ++word)
        rarity_.push_back(rarity(all, sides_[0].of_word[word].size()));
    rarest_ = rarity(all, 1);
    for (const LexiconTerm& word : lexicon.everyday)
        for (const Word& read : words_with_meaning(word.text)) {
            // Forms of one word have one worth: that of the commonest.
            const auto weight = static_cast<float>(word.weight);
            const auto [found, is_new] = everyday_.try_emplace(read.stem, weight);
            if (!is_new) found->second = std::min(found->second, weight);
        }
    for (const auto& [stem, weight] : everyday_)
        if (const int id = vocabulary_.id_of(stem); id >= 0)
            rarity_[index(id)] *= std::pow(weight, everyday_in_concepts);
}

/// What a word says on both sides together, by its rarity, in the order of concepts.
std::vector<Knowledge::Sign> Knowledge::signs_of(std::size_t word) const {
    std::vector<Sign> both;
    std::ranges::merge(sides_[0].of_word[word], sides_[1].of_word[word], std::back_inserter(both),
                       {}, &Sign::concept_at, &Sign::concept_at);
    std::size_t kept = 0;
    for (const Sign& sign : both) {
        if (kept > 0 && both[kept - 1].concept_at == sign.concept_at)
            both[kept - 1].weight += sign.weight * rarity_[word];
        else
            both[kept++] = {sign.concept_at, sign.weight * rarity_[word]};
    }
    both.resize(kept);
    return both;
}

/// Concepts of which people speak in the same words help with each other's needs too, though nobody
/// wrote it down.
void Knowledge::link_alike() {
    std::vector<std::vector<std::pair<int, float>>> words(
        keys_.size());                                       // and weights, of concepts
    std::vector<std::vector<Sign>> sharing(rarity_.size());  // by word
    std::vector<float> length(keys_.size(), 0);
    for (std::size_t word = 0; word < rarity_.size(); ++word) {
        std::vector<Sign>& both = sharing[word] = signs_of(word);
        for (const Sign& sign : both) length[index(sign.concept_at)] += sign.weight * sign.weight;
        if (both.size() < 2 || both.size() > most_sharing) both.clear();
        for (const Sign& sign : both)
            words[index(sign.concept_at)].emplace_back(static_cast<int>(word), sign.weight);
    }
    for (float& one : length) one = std::sqrt(one);
    std::vector<float> alike(keys_.size(), 0);
    std::vector<int> touched;
    for (std::size_t one = 0; one < keys_.size(); ++one) {
        for (const auto& [word, weight] : words[one])
            for (const Sign& sign : sharing[index(word)]) {
                if (alike[index(sign.concept_at)] == 0) touched.push_back(sign.concept_at);
                alike[index(sign.concept_at)] += weight * sign.weight;
            }
        std::ranges::sort(touched);
        std::vector<Link>& links = helped_by_[one];
        for (const int other : touched) {
            const float share = alike[index(other)] / (length[one] * length[index(other)]);
            alike[index(other)] = 0;
            if (other != static_cast<int>(one) && share > least_alike &&
                std::ranges::find(links, other, &Link::concept_at) == links.end())
                links.push_back({other, std::min(share, helps_less)});
        }
        touched.clear();
    }
}

/// The word, with what the vocabulary knows of it.
const Memory::Token& Knowledge::token(std::string_view folded, Memory& memory) const {
    const auto found = memory.tokens_.find(std::string(folded));
    if (found != memory.tokens_.end()) return found->second;
    Memory::Token& read = memory.tokens_[std::string(folded)];
    read.word = {std::string(folded), stem(folded)};
    read.means = has_meaning(folded) && read.word.stem.size() >= 2;
    if (read.means && !keys_.empty()) read.known = vocabulary_.find(read.word);
    return read;
}

/// The words of a text, those of the vocabulary by id, each once, as sure as it was heard.
std::vector<Knowledge::Heard> Knowledge::hear(const TextTokens& text, Side side, Understood& result,
                                              Memory& memory) const {
    std::vector<Heard> heard;
    const std::vector<bool> denied = what_is_denied(text, side);
    const std::vector<float> stress = stress_of(text, side);
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (denied[at]) continue;
        const Memory::Token& read = token(text.text(text.tokens[at]), memory);
        if (!read.means ||
            std::ranges::find(result.words, read.word.stem, &Word::stem) != result.words.end())
            continue;
        const int place = static_cast<int>(result.words.size());
        result.words.push_back(read.word);
        for (const KnownWord& known : read.known) {
            const float weight = known.weight * stress[at];
            const auto same = std::ranges::find(heard, known.id, &Heard::id);
            if (same == heard.end())
                heard.push_back({known.id, weight, place});
            else if (weight > same->weight)
                *same = {known.id, weight, place};
        }
    }
    std::ranges::sort(heard, {}, &Heard::id);  // sums must not vary with the order of the words
    return heard;
}

std::vector<About> Knowledge::weigh(const std::vector<Heard>& heard, Side which,
                                    Memory& memory) const {
    const SideSigns& side = sides_[static_cast<int>(which)];
    std::vector<Memory::Sum>& sums = memory.sums_;
    sums.resize(keys_.size());
    std::vector<int> touched;
    const auto at = [&](int concept_at) -> Memory::Sum& {
        Memory::Sum& sum = sums[index(concept_at)];
        if (sum.word < 0) touched.push_back(concept_at);
        return sum;
    };
    const auto add = [&](int concept_at, float weight, int word) {
        Memory::Sum& sum = at(concept_at);
        sum.weight += sum.word >= 0 && sum.word != word ? weight * more_words : weight;
        if (weight > sum.most || sum.word < 0) sum.most = weight, sum.word = word;
    };
    for (const Heard& here : heard) {
        for (const Sign& sign : side.of_word[index(here.id)])
            add(sign.concept_at, here.weight * sign.weight * rarity_[index(here.id)], here.word);
        for (const Phrase& phrase : side.begun_with[index(here.id)]) {
            float all = 0;
            for (const int word : phrase.words) {
                const auto found = std::ranges::lower_bound(heard, word, {}, &Heard::id);
                if (found == heard.end() || found->id != word) {
                    all = 0;
                    break;
                }
                all += rarity_[index(word)] * found->weight;
            }
            if (all > 0)
                add(phrase.sign.concept_at,
                    phrase.sign.weight * all / static_cast<float>(phrase.words.size()), here.word);
        }
    }
    std::ranges::sort(touched);
    std::vector<About> about;
    about.reserve(2 * touched.size());
    const std::size_t direct = touched.size();
    for (std::size_t one = 0; one < direct; ++one) {
        const Memory::Sum& sum = sums[index(touched[one])];
        about.push_back({touched[one], sum.weight, sum.word});
    }
    for (std::size_t one = 0; one < direct; ++one)
        for (const int broader : broader_[index(about[one].concept_at)]) {
            Memory::Sum& into = at(broader);
            into.weight += to_broader * about[one].weight;
            if (into.word < 0) into.word = about[one].word;
        }
    std::ranges::sort(touched);
    about.clear();
    for (const int one : touched) {
        Memory::Sum& sum = sums[index(one)];
        about.push_back({one, sum.weight, sum.word});
        sum = {};
    }
    return about;
}

Understood Knowledge::understand(std::string_view text, Side side) const {
    Memory memory;
    return understand(text, side, memory);
}

Understood Knowledge::understand(std::string_view text, Side side, Memory& memory) const {
    Understood result;
    const TextTokens tokens = tokens_of(text);
    const std::vector<Heard> heard = hear(tokens, side, result, memory);
    result.people = people_in(tokens);
    if (heard.empty()) return result;
    result.about = weigh(heard, side, memory);
    if (result.about.empty()) return result;
    const auto strongest_first = [](const About& one, const About& other) {
        return one.weight != other.weight ? one.weight > other.weight
                                          : one.concept_at < other.concept_at;
    };
    const std::size_t most = std::min(most_concepts, result.about.size());
    std::ranges::partial_sort(
        result.about, result.about.begin() + static_cast<std::ptrdiff_t>(most), strongest_first);
    result.about.resize(most);
    const float strongest = result.about.front().weight;
    result.sureness = strongest / (strongest + half_sure * rarest_);
    float squares = 0;
    for (About& one : result.about) {
        if (side == Side::strength)
            one.weight = strongest * std::pow(one.weight / strongest, level_offer);
        squares += one.weight * one.weight;
    }
    for (About& one : result.about) one.weight /= std::sqrt(squares);
    std::ranges::sort(result.about, {}, &About::concept_at);
    return result;
}

std::vector<About> Knowledge::served_by(const Understood& need) const {
    std::map<int, About> serving;
    const auto add = [&](int concept_at, float weight, int word) {
        About& one = serving.try_emplace(concept_at, About{concept_at, 0, word}).first->second;
        one.weight += weight;
    };
    for (const About& asked : need.about) {
        add(asked.concept_at, asked.weight, asked.word);
        for (const Link& link : helped_by_[index(asked.concept_at)])
            add(link.concept_at, asked.weight * link.weight, asked.word);
    }
    std::vector<About> all;
    for (const auto& [concept_at, one] : serving) all.push_back(one);
    return all;
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
        for (const Link& link : helped_by_[index(asked.concept_at)])
            for (const About& offered : offer.about)
                if (offered.concept_at == link.concept_at)
                    consider(asked, offered, link.weight * asked.weight * offered.weight);
    }
    met.score = sum * need.sureness * offer.sureness;
    return met;
}

}  // namespace matching
