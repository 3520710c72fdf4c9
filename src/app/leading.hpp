#pragma once

#include "app/assets.hpp"
#include "store/session.hpp"

#include <filesystem>
#include <memory>

namespace app {

/// Opens a session to add to it and tells on standard error what was found: a torn tail that was
/// cut and kept.
///
/// Fails: as store::Session::open, and with the reason when the file can only be read.
base::Result<std::unique_ptr<store::Session>> lead_evening(const Assets& assets,
                                                           const std::filesystem::path& file,
                                                           base::Clock clock);

/// A refusal as the sentence people read.
[[nodiscard]] std::string sentence(const base::Words& words, domain::Refusal refusal);

}  // namespace app
