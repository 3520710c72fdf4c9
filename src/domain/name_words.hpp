#pragma once

#include <string_view>

namespace domain {

/// Whether a word only says more of the next one, so that alone it is nobody's name: "Koninklijke"
/// of "Koninklijke Harmonie", "Oude" of "Oude Veer".
[[nodiscard]] bool is_only_an_adjective(std::string_view word);

/// Whether words begin with one that hangs on what stood before it, so that nobody is called by
/// them: "van 1672", "en Groen". With a capital it is part of a name.
[[nodiscard]] bool hangs_on(std::string_view words);

}  // namespace domain
