#pragma once

#include "domain/event.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace store {

enum class Verdict {
    whole,
    torn_tail,      // the last write before a power cut or a crash did not arrive whole
    damaged,        // something before the end was changed or lost
    empty,          // no bytes, or a header and nothing more
    not_a_session,  // something else
};

/// What is in the bytes of a session file.
struct Journal {
    Verdict verdict = Verdict::not_a_session;
    /// All that can be read, by number. Numbers are missing when the verdict is damaged or the
    /// file is of a newer version.
    std::vector<domain::Record> records;
    /// Where the lines without a gap end; what follows is room or torn.
    std::size_t good_bytes = 0;
    /// Where the last write before that begins: all before it was on the disk when it was written.
    std::size_t last_write = 0;
    /// The last good line has lost its line break.
    bool break_missing = false;

    std::string torn;    // the bytes behind good_bytes, without the room at the end
    int torn_lines = 0;  // how many lines those were; 0 when they are all zeroes
    std::vector<std::size_t> damaged_lines;  // from 1: the lines themselves or the ones after a gap

    bool line_ends_changed = false;          // no session any more: every line ends as on Windows
    bool newer = false;                      // written by a newer version, or with its facts
    bool too_new = false;                    // and that says we cannot read it rightly
    std::vector<std::string> unknown_codes;  // facts of a newer version, skipped
};

/// Reads a session file as far as it can be read, and says in what state it is.
///
/// Takes:  any bytes.
/// Gives:  never a record that differs from what was written: a line counts only when its checksum
///         fits and its JSON is that of a fact.
/// Fails:  never.
/// Cost:   20,000 facts take about a tenth of a second of one processor; two share it.
[[nodiscard]] Journal read_journal(std::string_view bytes);

}  // namespace store
