#pragma once

#include "base/files.hpp"
#include "store/journal_reader.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace store {

enum class Access { leading, reading };

/// What was found when a session was opened, for the desk to tell.
struct Opened {
    Verdict verdict = Verdict::whole;
    /// Why nothing can be added: session_damaged, session_newer, session_locked (detail: by whom),
    /// only_reading when that was asked for, or what the disk says.
    std::optional<base::Problem> read_only;

    std::size_t cut_bytes = 0;       // of a torn tail, room not counted
    int cut_lines = 0;               // of them; 0 when they are all zeroes
    std::filesystem::path cut_file;  // where they are kept; empty when nothing was cut

    std::vector<std::size_t> damaged_lines;
    bool newer = false;
    std::vector<std::string> unknown_codes;
};

/// A session file as it stands open.
struct Opening {
    Opened told;
    std::filesystem::path file;
    std::string text;  // the good lines; of a file that is only read: all bytes
    std::vector<domain::Record> records;
    std::shared_ptr<base::FileLock> lock;           // null when only read
    std::unique_ptr<base::AppendFile> append_here;  // null when only read
};

/// The lock of a session file: FILE.lock.
///
/// Fails:  session_locked with the holder as detail, or what the disk says.
[[nodiscard]] base::Result<std::shared_ptr<base::FileLock>> lock_session(
    base::Files& files, const std::filesystem::path& file);

/// Reads a session file and, for leading it, locks it and makes it ready to grow: a torn tail goes
/// to FILE.cut-N first, synced, and only then out of the file, and all facts and the name are
/// synced. Whatever stands in the way of that makes it read only.
///
/// Fails:  session_empty, not_a_session, or what the disk says.
[[nodiscard]] base::Result<Opening> open_session_file(base::Files& files,
                                                      const std::filesystem::path& file,
                                                      Access access);

/// The file itself where the name is a link, so that renaming never replaces the link.
[[nodiscard]] std::filesystem::path real_name(const std::filesystem::path& file);

}  // namespace store
