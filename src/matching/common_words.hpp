#pragma once

#include <string_view>

namespace matching {

/// Whether a folded word without accents is too common to say anything.
[[nodiscard]] bool is_common(std::string_view folded);

/// Whether a word has no meaning of its own: articles, pronouns, auxiliaries, and what every need
/// and offer says ("zoeken", "hulp"). Fewer words than is_common.
[[nodiscard]] bool is_empty_word(std::string_view folded);

}  // namespace matching
