#pragma once

#include <string_view>

namespace domain {

/// Whether a word only says more of the next one, so that alone it is nobody's name: "Koninklijke"
/// of "Koninklijke Harmonie", "Oude" of "Oude Veer".
[[nodiscard]] bool is_only_an_adjective(std::string_view word);

}  // namespace domain
