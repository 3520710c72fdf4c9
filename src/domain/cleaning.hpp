#pragma once

#include "domain/method.hpp"
#include "domain/refusal.hpp"
#include "domain/text.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// Cleans the texts of one wish, one after the other, and remembers the first refusal, so that a
/// rule reads as a list of its fields.
class Cleaning {
public:
    /// The clean text; empty after a refusal.
    [[nodiscard]] std::string line(std::string_view typed, std::size_t most = most_in_line);
    [[nodiscard]] std::string lines(std::string_view typed, std::size_t most = most_in_text);
    /// As line, but refuses with `when_empty` when nothing is left.
    [[nodiscard]] std::string needed(std::string_view typed, std::size_t most = most_in_line,
                                     Refusal when_empty = Refusal::text_empty);
    /// A date or a time, or empty.
    [[nodiscard]] std::string date(std::string_view typed);
    [[nodiscard]] std::string time(std::string_view typed);
    /// The key of a term, found by its key or by its name in either language; else the text.
    [[nodiscard]] std::string term_or_text(const std::vector<Term>& terms, std::string_view typed);
    /// As term_or_text, but refuses what is no term; empty stays empty.
    [[nodiscard]] std::string term(const std::vector<Term>& terms, std::string_view typed);
    /// Terms without doubles, in the order they were typed.
    [[nodiscard]] std::vector<std::string> terms(const std::vector<Term>& terms,
                                                 const std::vector<std::string>& typed);
    /// Refuses unless `allowed`.
    void require(bool allowed, Refusal otherwise);

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return refusal_; }

private:
    std::string taken(const Cleaned& cleaned);

    std::optional<Refusal> refusal_;
};

}  // namespace domain
