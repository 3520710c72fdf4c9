#pragma once

#include "base/words.hpp"
#include "matching/ranking.hpp"

#include <string>

namespace app {

/// Why an offer answers a need, as one sentence; empty when that is too thin to be said.
[[nodiscard]] std::string reason_text(const base::Words& words,
                                      const matching::Knowledge& knowledge,
                                      const matching::Understood& need,
                                      const matching::Understood& offer,
                                      const matching::Ranked& ranked);

}  // namespace app
