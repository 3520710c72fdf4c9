#pragma once

#include "app/assets.hpp"
#include "app/moments.hpp"
#include "domain/event.hpp"
#include "domain/state.hpp"
#include "graph/picture.hpp"

#include <span>
#include <string>
#include <string_view>

namespace app {

/// The map for paper: as the room saw it, over the whole width, nothing chosen.
///
/// Takes: `shape`: of the wall it was seen on; a file does not tell that, so without a window it is
///        that of most projectors.
/// Fails: as ui::load_fonts. A build without screens guesses the widths of letters.
base::Result<graph::Picture> report_map(const Assets& assets,
                                        std::span<const domain::Record> records,
                                        const domain::State& state, const MapShape& shape = {});

/// The report of an evening as HTML.
///
/// Fails: as report_map.
base::Result<std::string> report_text(const Assets& assets, std::span<const domain::Record> records,
                                      const domain::State& state, std::string_view language,
                                      const MapShape& shape = {});

/// The paper of an evening as HTML.
[[nodiscard]] std::string paper_text(const Assets& assets, const domain::State& state,
                                     std::string_view language);

}  // namespace app
