#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// The words of a name as lists of capital letters and digits, small words ("de", "van") left
/// out unless there is nothing else; a capital inside a word starts a new one.
[[nodiscard]] std::vector<std::vector<std::string>> capital_words(std::string_view name);

/// What was typed as initials: its letters and digits as capitals, whatever their number.
[[nodiscard]] std::string capital_letters(std::string_view typed);

}  // namespace domain
