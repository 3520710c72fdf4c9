#pragma once

#include <string_view>

namespace matching {

/// Whether a folded word without accents is too common to say anything.
[[nodiscard]] bool is_common(std::string_view folded);

}  // namespace matching
