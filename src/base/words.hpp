#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace base {

/// The sentences of one language, found by key: assets/texts/nl.json or en.json as a value.
/// A sentence may hold names in braces ("nog {minutes} min") that `say` fills in, and words that
/// go with a number: "{n} {n|vraag|vragen}" is "1 vraag" or "2 vragen".
class Words {
public:
    using Fill = std::pair<std::string_view, std::string_view>;

    Words() = default;
    Words(std::string language, std::map<std::string, std::string, std::less<>> sentences)
        : language_(std::move(language)), sentences_(std::move(sentences)) {}

    /// "nl" or "en".
    [[nodiscard]] const std::string& language() const { return language_; }
    [[nodiscard]] bool knows(std::string_view key) const { return sentences_.contains(key); }

    /// The sentence of `key` with its braces filled in. An unknown key comes back as it is, so
    /// that a gap in the texts is visible and never empties a screen.
    [[nodiscard]] std::string say(std::string_view key,
                                  std::initializer_list<Fill> fills = {}) const;

    /// As say, with "key.one" for the number 1 and "key.many" for any other; fills {n}.
    [[nodiscard]] std::string count(std::string_view key, long number) const;

private:
    std::string language_;
    std::map<std::string, std::string, std::less<>> sentences_;
};

}  // namespace base
