#pragma once

#include "domain/state.hpp"
#include "report/document.hpp"

#include <string>
#include <vector>

namespace report {

/// Everything a document says, text after text, in its order.
[[nodiscard]] std::vector<std::string> texts_of(const Document& document);

/// A text of a document in which somebody typed what is private elsewhere.
struct PersonalText {
    std::string known;  // the name, the number or the address that is private
    std::string text;   // where it stands

    bool operator==(const PersonalText&) const = default;
};

/// Looks whether names, numbers or addresses of persons slipped into sentences that people typed:
/// into a first step, a card, a concern. No program can take them out; the facilitator hears of
/// them before the report goes anywhere.
///
/// Gives:  one per name and text, in the order of the texts. Names of fewer than four letters are
///         not looked for; capitals make no difference.
/// Cost:   the texts times the names.
[[nodiscard]] std::vector<PersonalText> personal_texts(const Document& document,
                                                       const domain::State& now);

}  // namespace report
