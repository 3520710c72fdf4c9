#pragma once

#include "base/files.hpp"
#include "store/journal_writer.hpp"
#include "store/whole_file.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace store {

/// A file that a session is kept in: the one it is led in, or the second.
struct Place {
    std::filesystem::path file;
    std::shared_ptr<base::FileLock> lock;   // null when the session is only read
    std::unique_ptr<JournalWriter> writer;  // null when the session is only read

    [[nodiscard]] domain::FactNumber saved() const;
    [[nodiscard]] std::optional<base::Problem> trouble() const;
};

/// Writes a whole session to a file and makes a place of it that can follow.
///
/// Takes:  `text`, a session whose last fact is `last`; the lock of the file; `replaced`, up to
///         which fact the file that stands there is saved, or nothing when none may stand there.
/// Fails:  as write_whole_file and open_append. When a file was replaced and only then something
///         failed, it is a place all the same, with that trouble: the old file is gone. A power
///         cut can still bring that back, so no more is saved than what it held.
[[nodiscard]] base::Result<std::shared_ptr<Place>> settle(
    base::Files& files, const std::filesystem::path& file, std::shared_ptr<base::FileLock> lock,
    std::string_view text, domain::FactNumber last, std::optional<domain::FactNumber> replaced,
    std::function<void()> on_news);

}  // namespace store
