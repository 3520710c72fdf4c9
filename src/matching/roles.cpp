#include "matching/roles.hpp"

#include "matching/denied.hpp"
#include "matching/knowledge.hpp"
#include "matching/stem.hpp"

#include <algorithm>
#include <cmath>

namespace matching {

using domain::Side;

namespace {

constexpr int most_percent = 100;
constexpr float sure_concept = 0.2F;  // how surely a text is about a concept that shows a role
constexpr int of_concept_percent = 60;
// A text at the threshold of what was learned shows a role this clearly, in percent, and with each
// unit of the sum more so; the slope is that of the logistic curve there.
constexpr double at_threshold = 60;
constexpr double steepness = 24;
constexpr int least_learned = 30;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Whether each slot has a word of its own.
bool fits(const std::vector<int>& slots, const std::vector<std::vector<int>>& tokens,
          std::size_t from, std::vector<int>& used) {
    if (from == slots.size()) return true;
    for (const int token : tokens[index(slots[from])]) {
        if (std::ranges::find(used, token) != used.end()) continue;
        used.push_back(token);
        if (fits(slots, tokens, from + 1, used)) return true;
        used.pop_back();
    }
    return false;
}

}  // namespace

Roles::Roles(const domain::Lexicon& lexicon) {
    const auto place = [&](const std::string& key) {
        const auto found = std::ranges::find(lexicon.roles, key, &domain::Role::key);
        return static_cast<std::size_t>(found - lexicon.roles.begin());
    };
    if (lexicon.roles.empty()) return;
    of_concept_.resize(lexicon.concepts.size());
    for (const domain::Role& role : lexicon.roles) {
        const int here = static_cast<int>(names_.size());
        names_.push_back(role.name);
        about_people_.push_back(role.about_people);
        for (const domain::RoleSign& sign : role.need_signs) note_sign(sign, Side::need, here);
        for (const domain::RoleSign& sign : role.offer_signs) note_sign(sign, Side::strength, here);
        for (const auto& [links, table] :
             {std::pair{&role.helps, &helps_}, std::pair{&role.gives, &gives_}}) {
            std::vector<int>& row = table->emplace_back(lexicon.roles.size(), 0);
            for (const domain::ConceptLink& link : *links)
                row[place(link.key)] = static_cast<int>(std::lround(link.weight * most_percent));
        }
    }
    for (std::size_t at = 0; at < lexicon.concepts.size(); ++at)
        for (std::size_t role = 0; role < lexicon.roles.size(); ++role)
            if (std::ranges::find(lexicon.roles[role].seen_in, lexicon.concepts[at].key) !=
                lexicon.roles[role].seen_in.end())
                of_concept_[at].push_back(static_cast<int>(role));
    note_learned(lexicon.practice, lexicon);
}

void Roles::note_learned(const domain::Practice& practice, const domain::Lexicon& lexicon) {
    if (practice.roles.empty()) return;
    std::vector<std::string> concepts;
    for (const domain::Concept& one : lexicon.concepts) concepts.push_back(one.key);
    marks_ = RoleMarks(concepts);
    for (const domain::RolePractice& one : practice.roles) {
        const auto found = std::ranges::find(lexicon.roles, one.role, &domain::Role::key);
        if (found == lexicon.roles.end() || one.weights.size() != domain::role_places) continue;
        std::vector<Learned>& side = learned_[static_cast<std::size_t>(one.side)];
        side.resize(lexicon.roles.size());
        side[static_cast<std::size_t>(found - lexicon.roles.begin())] = {
            one.weights, steepness * one.scale / RoleMarks::unit,
            at_threshold - steepness * one.threshold};
    }
}

int Roles::slot_of(const std::vector<std::string>& words) {
    const int slot = slots_++;
    for (const std::string& word : words) {
        const TextTokens read = tokens_of(word);
        if (read.tokens.empty()) continue;
        const std::string folded = without_accents(read.text(read.tokens.front()));
        if (word.front() == '=')
            of_word_[folded].push_back(slot);
        else if (word.back() == '*')
            of_front_.emplace_back(folded, slot);
        else if (word.front() == '*')
            of_end_.emplace_back(folded, slot);
        else
            of_stem_[stem(folded)].push_back(slot);
    }
    return slot;
}

void Roles::note_sign(const domain::RoleSign& sign, Side side, int role) {
    Sign read{{}, role, static_cast<int>(std::lround(sign.weight * most_percent))};
    for (const auto& words : sign.words) read.slots.push_back(slot_of(words));
    signs_[static_cast<std::size_t>(side)].push_back(std::move(read));
}

/// Per slot which words of the text fill it.
std::vector<std::vector<int>> Roles::tokens_of_slots(const TextTokens& text,
                                                     const std::vector<bool>& left_out) const {
    std::vector<std::vector<int>> filled(index(slots_));
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (left_out[at]) continue;
        const std::string folded = without_accents(text.text(text.tokens[at]));
        const int token = static_cast<int>(at);
        if (const auto found = of_word_.find(folded); found != of_word_.end())
            for (const int slot : found->second) filled[index(slot)].push_back(token);
        if (const auto found = of_stem_.find(stem(folded)); found != of_stem_.end())
            for (const int slot : found->second) filled[index(slot)].push_back(token);
        for (const auto& [part, slot] : of_front_)
            if (folded.starts_with(part)) filled[index(slot)].push_back(token);
        for (const auto& [part, slot] : of_end_)
            if (folded.ends_with(part)) filled[index(slot)].push_back(token);
    }
    return filled;
}

std::vector<Played> Roles::by_signs(const TextTokens& tokens, Side side,
                                    const Understood& understood) const {
    std::vector<Played> all(names_.size());
    std::vector<int> most(names_.size(), 0);
    const auto add = [&](int role, int percent, const std::string& word) {
        Played& played = all[index(role)];
        played.percent += percent;
        if (percent <= most[index(role)]) return;
        most[index(role)] = percent;
        played.word = word;
    };
    const std::vector<bool> left_out = side == Side::strength
                                           ? what_is_denied(tokens, side)
                                           : std::vector<bool>(tokens.tokens.size(), false);
    const auto filled = tokens_of_slots(tokens, left_out);
    std::vector<int> used;
    for (const Sign& sign : signs_[static_cast<std::size_t>(side)]) {
        used.clear();
        if (!fits(sign.slots, filled, 0, used)) continue;
        std::string_view longest;
        for (const int token : used)
            if (const auto word = tokens.text(tokens.tokens[index(token)]);
                word.size() > longest.size())
                longest = word;
        add(sign.role, sign.percent, std::string(longest));
    }
    std::vector<bool> by_concept(names_.size(), false);
    for (const About& about : understood.about)
        if (about.weight * understood.sureness >= sure_concept && about.word >= 0)
            for (const int role : of_concept_[index(about.concept_at)]) {
                if (by_concept[index(role)]) continue;
                by_concept[index(role)] = true;
                add(role, of_concept_percent, understood.words[index(about.word)].folded);
            }
    for (Played& played : all) played.percent = std::min(played.percent, most_percent);
    return all;
}

Played Roles::by_practice(const Learned& learned, const std::vector<RoleMark>& marks,
                          const Played& by_signs, const TextTokens& tokens) const {
    std::int64_t sum = 0;
    std::vector<std::int64_t> of_token(tokens.tokens.size(), 0);
    const auto add = [&](const RoleMark& mark) {
        const std::int64_t said = std::int64_t{learned.weights[index(mark.place)]} * mark.weight;
        sum += said;
        if (mark.token >= 0) of_token[index(mark.token)] += said;
    };
    for (const RoleMark& mark : marks) add(mark);
    add(mark_of_signs(by_signs.percent));
    const double percent =
        std::clamp(learned.least + learned.percent * static_cast<double>(sum), 0.0, 100.0);
    Played played{by_signs.role, static_cast<int>(std::lround(percent)), {}};
    if (played.percent < least_learned || of_token.empty()) return {};
    const auto most = std::ranges::max_element(of_token);
    const auto token = static_cast<std::size_t>(most - of_token.begin());
    played.word = std::string(tokens.text(tokens.tokens[token]));
    return played;
}

std::vector<Played> Roles::in(std::string_view text, Side side, const Understood& understood,
                              const Direction& direction) const {
    if (names_.empty()) return {};
    const TextTokens tokens = tokens_of(text);
    std::vector<Played> all = by_signs(tokens, side, understood);
    const std::vector<Learned>& learned = learned_[static_cast<std::size_t>(side)];
    std::vector<RoleMark> marks;
    if (!learned.empty()) marks = marks_.of(tokens, understood, direction);
    std::vector<Played> shown;
    for (std::size_t role = 0; role < all.size(); ++role) {
        Played& played = all[role];
        played.role = static_cast<int>(role);
        if (!learned.empty() && !learned[role].weights.empty())
            if (Played other = by_practice(learned[role], marks, played, tokens);
                other.percent > played.percent)
                played = std::move(other);
        if (played.percent > 0) shown.push_back(std::move(played));
    }
    return shown;
}

int Roles::serves(Side side, int given, int lacked) const {
    return (side == Side::need ? gives_ : helps_)[index(given)][index(lacked)];
}

bool Roles::is_gift(int role) const { return helps_[index(role)][index(role)] > 0; }

}  // namespace matching
