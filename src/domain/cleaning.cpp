#include "domain/cleaning.hpp"

#include <algorithm>

namespace domain {
namespace {

const Term* found(const std::vector<Term>& terms, const std::string& text) {
    const auto with_key =
        std::ranges::find_if(terms, [&](const Term& term) { return term.key == text; });
    if (with_key != terms.end()) return &*with_key;
    const std::string name = folded(text);
    const auto with_name = std::ranges::find_if(terms, [&](const Term& term) {
        return folded(term.name.nl) == name || folded(term.name.en) == name;
    });
    return with_name == terms.end() ? nullptr : &*with_name;
}

}  // namespace

std::string Cleaning::taken(const Cleaned& cleaned) {
    if (const auto* refused = std::get_if<Refusal>(&cleaned)) {
        require(false, *refused);
        return {};
    }
    return std::get<std::string>(cleaned);
}

std::string Cleaning::line(std::string_view typed, std::size_t most) {
    return taken(cleaned(typed, most));
}

std::string Cleaning::lines(std::string_view typed, std::size_t most) {
    return taken(cleaned_lines(typed, most));
}

std::string Cleaning::needed(std::string_view typed, std::size_t most, Refusal when_empty) {
    std::string text = line(typed, most);
    require(!text.empty(), when_empty);
    return text;
}

std::string Cleaning::date(std::string_view typed) {
    std::string text = line(typed);
    require(text.empty() || is_date(text), Refusal::not_a_date);
    return text;
}

std::string Cleaning::time(std::string_view typed) {
    std::string text = line(typed);
    require(text.empty() || is_time(text), Refusal::not_a_time);
    return text;
}

std::string Cleaning::term_or_text(const std::vector<Term>& terms, std::string_view typed) {
    std::string text = line(typed, most_in_name);
    if (text.empty()) return text;
    const Term* term = found(terms, text);
    return term == nullptr ? text : term->key;
}

std::string Cleaning::term(const std::vector<Term>& terms, std::string_view typed) {
    const std::string text = line(typed, most_in_name);
    if (text.empty()) return text;
    const Term* term = found(terms, text);
    require(term != nullptr, Refusal::unknown_term);
    return term == nullptr ? std::string() : term->key;
}

std::vector<std::string> Cleaning::terms(const std::vector<Term>& terms,
                                         const std::vector<std::string>& typed) {
    std::vector<std::string> keys;
    for (const std::string& one : typed) {
        std::string key = term(terms, one);
        if (!key.empty() && std::ranges::find(keys, key) == keys.end())
            keys.push_back(std::move(key));
    }
    return keys;
}

void Cleaning::require(bool allowed, Refusal otherwise) {
    if (!allowed && !refusal_) refusal_ = otherwise;
}

}  // namespace domain
