#include "matching/knowledge.hpp"

#include <algorithm>
#include <cmath>
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
constexpr float to_broader = 0.15F;
constexpr float half_sure = 6.0F;  // a strongest sign of this gives a sureness of one half
constexpr std::size_t most_concepts = 12;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// What many concepts use says little about each. The square makes a rare word tell far more than
/// two common ones.
float rarity(float concepts, std::size_t with_it) {
    const float rare =
        std::log(1 + concepts / static_cast<float>(std::max<std::size_t>(1, with_it)));
    return rare * rare;
}

}  // namespace

const Knowledge& Knowledge::none() {
    static const Knowledge nothing;
    return nothing;
}

Knowledge::Knowledge(const Lexicon& lexicon) {
    for (std::size_t at = 0; at < lexicon.concepts.size(); ++at) {
        const Concept& one = lexicon.concepts[at];
        const int here = static_cast<int>(at);
        keys_.push_back(one.key);
        names_.push_back(one.name);
        add_terms(one.words, here, 1, 1);
        add_terms(one.need_words, here, 1, on_the_other_side);
        add_terms(one.offer_words, here, on_the_other_side, 1);
        for (const Word& word : words_with_meaning(one.name.nl))
            add_terms({{word.folded, in_the_name}}, here, 1, 1);
    }
    add_links(lexicon);
    weigh_words();
}

const std::string& Knowledge::key(int concept_at) const { return keys_[index(concept_at)]; }
const domain::Saying& Knowledge::name(int concept_at) const { return names_[index(concept_at)]; }

std::vector<std::string> Knowledge::parts_of(const Word& word) const {
    std::vector<std::string> parts;
    for (const KnownWord& known : vocabulary_.find(word))
        parts.push_back(vocabulary_.stem_of(known.id));
    return parts;
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
                          float at_offers) {
    for (const LexiconTerm& term : terms) {
        std::vector<int> words;
        for (const Word& word : words_with_meaning(term.text))
            words.push_back(vocabulary_.add(word.stem));
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
    for (std::size_t at = 0; at < keys_.size(); ++at) {
        for (const std::string& key : lexicon.concepts[at].broader)
            broader_[at].push_back(places.at(key));
        for (const domain::ConceptLink& link : lexicon.concepts[at].helps)
            helped_by_[index(places.at(link.key))].push_back(
                {static_cast<int>(at), static_cast<float>(link.weight)});
    }
}

void Knowledge::weigh_words() {
    const auto all = static_cast<float>(keys_.size());
    for (std::size_t word = 0; word < index(vocabulary_.size()); ++word)
        rarity_.push_back(rarity(all, sides_[0].of_word[word].size()));
}

Understood Knowledge::understand(std::string_view text, Side which) const {
    Understood result;
    result.words = words_with_meaning(text);
    if (keys_.empty()) return result;
    const SideSigns& side = sides_[static_cast<int>(which)];

    struct Heard {
        float weight = 0;
        int word = -1;
    };
    std::map<int, Heard> heard;  // per word of the vocabulary, in order: sums must not vary
    for (std::size_t place = 0; place < result.words.size(); ++place)
        for (const KnownWord& known : vocabulary_.find(result.words[place]))
            if (Heard& here = heard[known.id]; known.weight > here.weight)
                here = {known.weight, static_cast<int>(place)};

    struct Sum {
        float weight = 0;
        float most = 0;
        int word = -1;
    };
    std::map<int, Sum> sums;  // per concept
    const auto add = [&](int concept_at, float weight, int word) {
        Sum& sum = sums[concept_at];
        sum.weight += weight;
        if (weight > sum.most) sum.most = weight, sum.word = word;
    };
    for (const auto& [id, here] : heard) {
        for (const Sign& sign : side.of_word[index(id)])
            add(sign.concept_at, here.weight * sign.weight * rarity_[index(id)], here.word);
        for (const Phrase& phrase : side.begun_with[index(id)]) {
            float all = 0;
            for (const int word : phrase.words) {
                const auto found = heard.find(word);
                if (found == heard.end()) {
                    all = 0;
                    break;
                }
                all += rarity_[index(word)] * found->second.weight;
            }
            if (all > 0)
                add(phrase.sign.concept_at,
                    phrase.sign.weight * all / static_cast<float>(phrase.words.size()), here.word);
        }
    }
    std::map<int, Sum> with_broader = sums;
    for (const auto& [concept_at, sum] : sums)
        for (const int broader : broader_[index(concept_at)]) {
            Sum& into = with_broader[broader];
            into.weight += to_broader * sum.weight;
            if (into.word < 0) into.word = sum.word;
        }
    for (const auto& [concept_at, sum] : with_broader)
        result.about.push_back({concept_at, sum.weight, sum.word});
    std::ranges::stable_sort(result.about, std::ranges::greater{}, &About::weight);
    if (result.about.size() > most_concepts) result.about.resize(most_concepts);
    if (result.about.empty()) return result;
    result.sureness = result.about.front().weight / (result.about.front().weight + half_sure);
    float squares = 0;
    for (const About& one : result.about) squares += one.weight * one.weight;
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
