#pragma once

#include "app/assets.hpp"
#include "domain/state.hpp"
#include "store/journal_reader.hpp"

#include <filesystem>

namespace app {

/// A session file as the reading commands need it.
struct ReadEvening {
    store::Journal journal;
    domain::State state;
    bool whole = false;  // else a warning was printed, and the command's exit code tells
};

/// Reads a file without changing it and prints a warning when not all of it can be read.
///
/// Fails: file_missing, file_unreadable, not_a_session.
base::Result<ReadEvening> read_evening(const Assets& assets, const std::filesystem::path& file);

/// The damaged lines of a file, as people write a list.
[[nodiscard]] std::string lines_of(const store::Journal& journal);

/// Prints a problem on standard error, and gives the exit code for it.
int told(const Assets& assets, const base::Problem& problem);

/// Prints a sentence of the commands on standard error.
void tell(const Assets& assets, std::string_view key,
          std::initializer_list<base::Words::Fill> fills = {});

}  // namespace app
