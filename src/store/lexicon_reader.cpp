#include "store/lexicon_reader.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace store {
namespace {

using base::Problem;
using domain::Concept;
using domain::Lexicon;
using domain::LexiconTerm;
using domain::Role;

constexpr std::size_t most_in_term = 80;
constexpr double hint = 0.4;
constexpr double sure = 2.0;

struct Category {
    std::string_view word;
    std::string_view key;
};
constexpr std::array categories = {Category{"handen", "hands"}, Category{"kennis", "knowledge"},
                                   Category{"middelen", "means"}, Category{"plek", "place"},
                                   Category{"netwerk", "network"}};

bool is_blank(char letter) { return letter == ' ' || letter == '\t' || letter == '\r'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// Hands over the parts of a text, until one is faulty.
template <class Take>
std::optional<Problem> each_part(std::string_view text, char between, const Take& take) {
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(between, from), text.size());
        if (auto problem = take(trimmed(text.substr(from, to - from)))) return problem;
        from = to + 1;
    }
    return std::nullopt;
}

std::vector<std::string_view> parts(std::string_view text, char between) {
    std::vector<std::string_view> all;
    each_part(text, between, [&](std::string_view part) -> std::optional<Problem> {
        all.push_back(part);
        return std::nullopt;
    });
    return all;
}

std::size_t parts_in(std::string_view text, char between) {
    return static_cast<std::size_t>(std::ranges::count(text, between)) + 1;
}

bool is_plain(std::string_view text) {
    return std::ranges::all_of(
        text, [](char letter) { return static_cast<unsigned char>(letter) < 128; });
}

/// There are never fewer bytes than letters.
bool is_too_long(std::string_view term) {
    return term.size() > most_in_term && domain::length(term) > most_in_term;
}

bool is_key(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
               letter == '_';
    });
}

/// What is left of the worth of a word that people use everywhere. Chosen on the open half of the
/// evaluation set and the evenings beside it.
struct Everyday {
    std::string_view member;
    double left;
};
constexpr std::array<Everyday, 3> everyday{{{"overal", 0.05}, {"vaak", 0.2}, {"gewoon", 0.6}}};

/// Reads one file after the other into one lexicon.
class Reader {
public:
    std::optional<Problem> read(const LexiconText& from) {
        file_ = &from.file;
        line_ = 0;
        here_.clear();
        lists_.clear();
        section_ = Section::none;
        return each_part(from.text, '\n', [&](std::string_view line) -> std::optional<Problem> {
            ++line_;
            if (line.empty() || line.front() == '#') return std::nullopt;
            return read_line(line);
        });
    }

    base::Result<Lexicon> whole() {
        for (std::size_t at = 0; at < lexicon_.concepts.size(); ++at)
            if (lexicon_.concepts[at].name.nl.empty())
                return Problem{"lexicon_name_missing",
                               places_[at] + " " + lexicon_.concepts[at].key};
        for (const Named& one : named_)
            if (!index_.contains(one.key))
                return Problem{"lexicon_unknown_key", place(one) + " " + one.key};
        for (const Named& one : named_roles_)
            if (std::ranges::find(lexicon_.roles, one.key, &Role::key) == lexicon_.roles.end())
                return Problem{"lexicon_unknown_key", place(one) + " " + one.key};
        for (const Role& role : lexicon_.roles)
            if (role.name.nl.empty()) return Problem{"lexicon_name_missing", role.key};
        if (const auto key = circle())
            return Problem{"lexicon_circle", places_[index_.at(*key)] + " " + *key};
        return std::move(lexicon_);
    }

private:
    struct Named {
        const std::string* file;
        int line;
        std::string key;
    };

    [[nodiscard]] Named named(std::string_view key) const {
        return {file_, line_, std::string(key)};
    }
    [[nodiscard]] static std::string place(const Named& named) {
        return *named.file + ":" + std::to_string(named.line);
    }
    [[nodiscard]] std::string place() const { return *file_ + ":" + std::to_string(line_); }
    [[nodiscard]] Problem fault(std::string_view what, std::string_view detail) const {
        return {"lexicon_" + std::string(what), place() + " " + std::string(detail)};
    }

    std::optional<Problem> read_line(std::string_view line) {
        if (!is_plain(line) && !domain::is_unicode(line)) return fault("not_unicode", "");
        if (line.front() == '[' && line.back() == ']')
            return begin(line.substr(1, line.size() - 2));
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) return fault("unknown_line", line.substr(0, 60));
        const std::string_view member = trimmed(line.substr(0, equals));
        const std::string_view value = trimmed(line.substr(equals + 1));
        if (section_ == Section::none) return read_everyday(member, value);
        if (std::ranges::find(members_, member) != members_.end())
            return fault("member_twice", member);
        members_.push_back(member);
        if (section_ == Section::role) return read_role_member(member, value);
        if (section_ == Section::concept_) return read_member(member, value);
        if (member != "woorden") return fault("unknown_line", member);
        for (const std::string_view word : parts(value, ',')) {
            if (word.empty()) return fault("empty_term", value.substr(0, 60));
            lists_[list_].emplace_back(word);
        }
        return std::nullopt;
    }

    /// Before the first concept of a file stand words that say little wherever they are said.
    std::optional<Problem> read_everyday(std::string_view member, std::string_view words) {
        const auto* found = std::ranges::find(everyday, member, &Everyday::member);
        if (found == everyday.end()) return fault("no_concept", member);
        for (const std::string_view word : parts(words, ',')) {
            if (word.empty()) return fault("empty_term", words.substr(0, 60));
            if (is_too_long(word)) return fault("term_too_long", word);
            lexicon_.everyday.push_back({std::string(word), found->left});
        }
        return std::nullopt;
    }

    std::optional<Problem> begin(std::string_view key) {
        const std::size_t space = key.find(' ');
        const std::string_view last = space == key.npos ? key : trimmed(key.substr(space));
        const std::string_view first = space == key.npos ? "" : key.substr(0, space);
        if (!is_key(last) || (space != key.npos && first != "rol" && first != "rijtje"))
            return fault("unknown_line", key);
        if (!here_.insert(std::string(key)).second) return fault("key_twice", key);
        members_.clear();
        if (first == "rijtje") {
            section_ = Section::list;
            list_ = last;
            return std::nullopt;
        }
        if (first == "rol") {
            section_ = Section::role;
            const auto found = std::ranges::find(lexicon_.roles, last, &Role::key);
            role_ = static_cast<std::size_t>(found - lexicon_.roles.begin());
            if (found == lexicon_.roles.end()) lexicon_.roles.emplace_back().key = last;
            return std::nullopt;
        }
        section_ = Section::concept_;
        const auto [found, is_new] = index_.try_emplace(std::string(key), lexicon_.concepts.size());
        at_ = found->second;
        if (is_new) {
            lexicon_.concepts.emplace_back().key = key;
            places_.push_back(place());
        }
        return std::nullopt;
    }

    std::optional<Problem> read_member(std::string_view member, std::string_view value) {
        Concept& here = lexicon_.concepts[at_];
        if (member == "naam") return read_only_name(here, value);
        if (member == "categorie") return read_category(here, value);
        if (member == "woorden") return read_terms(here.words, value);
        if (member == "vraag") return read_terms(here.need_words, value);
        if (member == "aanbod") return read_terms(here.offer_words, value);
        if (member == "onder") return read_keys(here.broader, value);
        if (member == "terug") return read_keys(here.returns, value);
        if (member == "helpt") return read_links(here.helps, value, named_);
        if (member != "doelgroep") return fault("unknown_line", member);
        for (const std::string_view group : parts(value, ',')) here.for_whom.emplace_back(group);
        return std::nullopt;
    }

    std::optional<Problem> read_role_member(std::string_view member, std::string_view value) {
        Role& here = lexicon_.roles[role_];
        if (member == "naam") return read_name(here.name, value);
        if (member == "vraag") return read_signs(here.need_signs, value);
        if (member == "aanbod") return read_signs(here.offer_signs, value);
        if (member == "over") {
            if (value != "mensen") return fault("unknown_line", value);
            here.about_people = true;
            return std::nullopt;
        }
        if (member == "ook") return read_keys(here.seen_in, value);
        if (member == "helpt") return read_links(here.helps, value, named_roles_);
        if (member == "biedt") return read_links(here.gives, value, named_roles_);
        return fault("unknown_line", member);
    }

    /// Words one after another, each itself or `<list>`: one of the words of a list.
    std::optional<Problem> read_signs(std::vector<domain::RoleSign>& signs,
                                      std::string_view value) const {
        std::vector<LexiconTerm> terms;
        if (auto problem = read_terms(terms, value)) return problem;
        for (const LexiconTerm& term : terms) {
            domain::RoleSign sign{{}, term.weight};
            for (const std::string_view word : parts(term.text, ' ')) {
                if (word.empty()) continue;
                if (word.front() != '<' || word.back() != '>') {
                    sign.words.push_back({std::string(word)});
                    continue;
                }
                const auto list = lists_.find(word.substr(1, word.size() - 2));
                if (list == lists_.end()) return fault("unknown_key", word);
                sign.words.push_back(list->second);
            }
            signs.push_back(std::move(sign));
        }
        return std::nullopt;
    }

    std::optional<Problem> read_name(domain::Saying& name, std::string_view value) const {
        const auto both = parts(value, '|');
        if (both.size() != 2 || both[0].empty() || both[1].empty())
            return fault("name_wrong", value);
        name = {std::string(both[0]), std::string(both[1])};
        return std::nullopt;
    }

    /// A concept has one name, in whichever file it stands, and no other concept has it too: who
    /// reads a reason must not wonder which of two is meant.
    std::optional<Problem> read_only_name(Concept& here, std::string_view value) {
        domain::Saying name;
        if (auto problem = read_name(name, value)) return problem;
        for (const std::string& known : {here.key, "= " + name.nl}) {
            const auto [first, is_new] = name_places_.try_emplace(known, place());
            if (!is_new) return fault("name_twice", here.key + ", " + first->second);
        }
        here.name = std::move(name);
        return std::nullopt;
    }

    std::optional<Problem> read_category(Concept& here, std::string_view value) const {
        const auto* found = std::ranges::find(categories, value, &Category::word);
        if (found == categories.end()) return fault("unknown_category", value);
        here.category = found->key;
        return std::nullopt;
    }

    std::optional<Problem> read_terms(std::vector<LexiconTerm>& terms,
                                      std::string_view value) const {
        terms.reserve(terms.size() + parts_in(value, ','));
        return each_part(value, ',', [&](std::string_view term) -> std::optional<Problem> {
            double weight = 1;
            if (term.starts_with('~')) weight = hint;
            if (term.starts_with('!')) weight = sure;
            if (weight != 1) term = trimmed(term.substr(1));
            if (term.empty()) return fault("empty_term", value.substr(0, 60));
            if (is_too_long(term)) return fault("term_too_long", term);
            terms.push_back({std::string(term), weight});
            return std::nullopt;
        });
    }

    std::optional<Problem> read_keys(std::vector<std::string>& keys, std::string_view value) {
        for (const std::string_view key : parts(value, ',')) {
            if (!is_key(key)) return fault("unknown_key", key);
            named_.push_back(named(key));
            keys.emplace_back(key);
        }
        return std::nullopt;
    }

    std::optional<Problem> read_links(std::vector<domain::ConceptLink>& links,
                                      std::string_view value, std::vector<Named>& keys) const {
        for (const std::string_view link : parts(value, ',')) {
            const std::size_t space = link.find(' ');
            const std::string_view key = link.substr(0, space);
            const std::string_view number =
                space == std::string_view::npos ? "" : trimmed(link.substr(space));
            double weight = 0;
            const auto [end, error] =
                std::from_chars(number.data(), number.data() + number.size(), weight);
            const bool whole = error == std::errc() && end == number.data() + number.size();
            const bool in_range = weight > 0 && weight <= 1;  // never so for "nan"
            if (!is_key(key) || !whole || !in_range) return fault("weight_wrong", link);
            keys.push_back(named(key));
            links.push_back({std::string(key), weight});
        }
        return std::nullopt;
    }

    /// A concept that is broader than itself, or nothing.
    [[nodiscard]] std::optional<std::string> circle() const {
        enum class Seen { not_yet, on_the_way, done };
        std::map<std::string, Seen> seen;
        const auto goes_round = [&](const auto& self, const std::string& key) -> bool {
            Seen& state = seen[key];
            if (state != Seen::not_yet) return state == Seen::on_the_way;
            state = Seen::on_the_way;
            const auto at = index_.at(key);
            for (const std::string& broader : lexicon_.concepts[at].broader)
                if (self(self, broader)) return true;
            seen[key] = Seen::done;
            return false;
        };
        for (const Concept& one : lexicon_.concepts)
            if (goes_round(goes_round, one.key)) return one.key;
        return std::nullopt;
    }

    Lexicon lexicon_;
    std::map<std::string, std::size_t, std::less<>> index_;
    std::vector<std::string> places_;                 // where each concept first stands
    std::map<std::string, std::string> name_places_;  // of a concept by key, and of "= name"
    std::vector<Named> named_;                        // keys that must exist in the end
    std::vector<Named> named_roles_;                  // as named_
    std::map<std::string, std::vector<std::string>, std::less<>> lists_;  // of this file
    std::set<std::string> here_;                                          // keys of this file
    std::vector<std::string_view> members_;                               // of this section
    enum class Section { none, concept_, role, list };
    Section section_ = Section::none;
    std::size_t at_ = 0;    // among the concepts
    std::size_t role_ = 0;  // among the roles
    std::string list_;
    const std::string* file_ = nullptr;
    int line_ = 0;
};

}  // namespace

base::Result<Lexicon> read_lexicon(std::span<const LexiconText> texts) {
    Reader reader;
    for (const LexiconText& text : texts)
        if (auto problem = reader.read(text)) return *std::move(problem);
    return reader.whole();
}

}  // namespace store
