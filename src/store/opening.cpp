#include "store/opening.hpp"

#include "store/means.hpp"

#include <system_error>
#include <utility>

namespace store {

namespace fs = std::filesystem;
using base::Done;
using base::Problem;
using base::Result;

namespace {

fs::path with_ending(const fs::path& file, const std::string& ending) {
    fs::path name = file;
    return name += ending;
}

/// Keeps the bytes in the first FILE.cut-N that is free.
Result<fs::path> keep_aside(base::Files& files, const fs::path& file, std::string_view bytes) {
    for (int number = 1;; ++number) {
        const fs::path name = with_ending(file, ".cut-" + std::to_string(number));
        Result<std::unique_ptr<base::AppendFile>> made = files.create(name);
        if (!made.has_value() && made.error().code == "file_exists") continue;
        if (!made.has_value()) return made.error();
        Result<Done> done = made.value()->append(bytes);
        if (done.has_value()) done = made.value()->sync();
        if (done.has_value()) done = files.sync_folder(file.parent_path());
        if (!done.has_value()) return done.error();
        return name;
    }
}

/// Makes the file end where its good lines end, and makes sure that the disk has them: whoever
/// wrote them may have been killed before the sync, or had a sync that failed.
Result<Done> make_ready(base::AppendFile& append_here, const Journal& journal,
                        std::string_view bytes) {
    const std::string_view good = bytes.substr(0, journal.good_bytes);
    Result<Done> done = Done{};
    if (bytes.size() != good.size()) done = append_here.truncate(good.size());
    if (done.has_value() && journal.break_missing) done = append_here.append("\n");
    if (done.has_value())
        done = append_here.write_again(journal.last_write, good.substr(journal.last_write));
    if (done.has_value()) done = append_here.sync();
    return done;
}

Result<Done> make_ready_to_grow(base::Files& files, const fs::path& file,
                                base::AppendFile& append_here, const Journal& journal,
                                std::string_view bytes, Opened& told) {
    if (!journal.torn.empty()) {
        Result<fs::path> kept = keep_aside(files, file, journal.torn);
        if (!kept.has_value()) return kept.error();
        told.cut_file = kept.value();
    }
    Result<Done> ready = make_ready(append_here, journal, bytes);
    // Its name too: whoever put the file in place may not have come that far.
    if (ready.has_value()) ready = files.sync_folder(file.parent_path());
    return ready;
}

std::optional<Problem> why_only_read(const Journal& journal) {
    if (journal.newer) return Problem{"session_newer", ""};
    if (journal.verdict != Verdict::damaged) return std::nullopt;
    std::string lines;
    for (const std::size_t line : journal.damaged_lines)
        lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    return Problem{"session_damaged", lines};
}

/// What keeps everybody else from writing.
struct Hold {
    std::shared_ptr<base::FileLock> lock;
    std::unique_ptr<base::AppendFile> append_here;
};

/// Before reading: nobody may add a line between reading and writing.
Result<Hold> take_hold(base::Files& files, const fs::path& file) {
    Result<std::shared_ptr<base::FileLock>> lock = lock_session(files, file);
    if (!lock.has_value()) return lock.error();
    Result<std::unique_ptr<base::AppendFile>> append_here = files.open_append(file);
    if (!append_here.has_value() && append_here.error().code == "file_in_use")
        return Problem{"session_locked", append_here.error().detail};
    if (!append_here.has_value()) return append_here.error();
    return Hold{std::move(lock).value(), std::move(append_here).value()};
}

Opened told_of(const Journal& journal) {
    Opened told;
    told.verdict = journal.verdict;
    told.cut_bytes = journal.torn.size();
    told.cut_lines = journal.torn_lines;
    told.damaged_lines = journal.damaged_lines;
    told.newer = journal.newer;
    told.unknown_codes = journal.unknown_codes;
    return told;
}

}  // namespace

fs::path real_name(const fs::path& file) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(fs::absolute(file, error), error);
    return error ? file : real;
}

Result<std::shared_ptr<base::FileLock>> lock_session(base::Files& files, const fs::path& file) {
    const fs::path name = with_ending(file, ".lock");
    Result<std::unique_ptr<base::FileLock>> lock = files.lock(name, this_process());
    if (!lock.has_value()) return lock.error();
    if (lock.value() == nullptr) {
        const Result<std::string> holder = files.read(name);
        return Problem{"session_locked", holder.has_value() ? holder.value() : ""};
    }
    return std::shared_ptr<base::FileLock>(std::move(lock).value());
}

Result<Opening> open_session_file(base::Files& files, const fs::path& file, Access access) {
    if (!files.exists(file)) return Problem{"file_missing", file.string()};
    Result<Hold> hold =
        access == Access::leading ? take_hold(files, file) : Problem{"only_reading", ""};
    Result<std::string> bytes = files.read(file);
    if (!bytes.has_value()) return bytes.error();
    Journal journal = read_journal(bytes.value());
    if (journal.verdict == Verdict::empty) return Problem{"session_empty", file.string()};
    if (journal.verdict == Verdict::not_a_session)
        return Problem{journal.line_ends_changed ? "session_line_ends" : "not_a_session",
                       file.string()};

    Opening opening;
    opening.file = file;
    opening.told = told_of(journal);
    std::optional<Problem> in_the_way = why_only_read(journal);
    if (!hold.has_value() && (!in_the_way.has_value() || hold.error().code == "session_locked" ||
                              access == Access::reading))
        in_the_way = hold.error();
    if (!in_the_way.has_value()) {
        const Result<Done> ready = make_ready_to_grow(files, file, *hold.value().append_here,
                                                      journal, bytes.value(), opening.told);
        if (ready.has_value()) {
            opening.append_here = std::move(hold.value().append_here);
            opening.lock = std::move(hold.value().lock);
        } else {
            in_the_way = ready.error();
        }
    }
    opening.told.read_only = in_the_way;
    opening.text = std::move(bytes).value();
    if (opening.append_here != nullptr) {
        opening.text.resize(journal.good_bytes);
        if (journal.break_missing) opening.text += '\n';
    }
    opening.records = std::move(journal.records);
    return opening;
}

}  // namespace store
