#pragma once

#include "base/words.hpp"
#include "domain/agenda.hpp"
#include "ui/desk.hpp"

#include <optional>
#include <string>

namespace app {

/// The agenda as it stands; an evening without an end time never runs late.
[[nodiscard]] domain::Agenda agenda_now(const domain::State& state, base::UtcSeconds now);

/// What Ctrl Z or Ctrl Y would do, named for people; `code` is that of the fact.
[[nodiscard]] ui::UndoOffer offer(const base::Words& words, domain::FactNumber fact,
                                  const std::string& code);

}  // namespace app
