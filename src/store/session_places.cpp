#include "store/book.hpp"
#include "store/journal_frame.hpp"
#include "store/journal_reader.hpp"
#include "store/place.hpp"
#include "store/session.hpp"

#include <algorithm>
#include <utility>

// The members of Session that move it, double it or rewrite it. They wait for the disk, so they
// hold the door only where they must.

namespace store {

namespace fs = std::filesystem;
using base::Done;
using base::Problem;
using base::Result;

namespace {

/// Whether a file holds the beginning of this very session and nothing else. Its texts may differ,
/// for a person may have been erased since.
bool is_older_copy(std::string_view there, std::span<const domain::Record> ours) {
    const Journal journal = read_journal(there);
    if (journal.verdict != Verdict::whole && journal.verdict != Verdict::torn_tail) return false;
    if (journal.newer || journal.records.size() > ours.size()) return false;
    return std::equal(journal.records.begin(), journal.records.end(), ours.begin(),
                      [](const domain::Record& one, const domain::Record& other) {
                          return one.number == other.number && one.at == other.at &&
                                 one.by == other.by && one.event.index() == other.event.index();
                      });
}

/// The FILE.cut-N of a session. What a crash left of an earlier rewriting of one goes.
std::vector<fs::path> cut_files_of(base::Files& files, const fs::path& file) {
    const std::string start = file.filename().string() + ".cut-";
    const Result<std::vector<std::string>> names = files.names_in(file.parent_path());
    std::vector<fs::path> cut_files;
    if (!names.has_value()) return cut_files;
    for (const std::string& name : names.value()) {
        if (!name.starts_with(start)) continue;
        const fs::path cut_file = file.parent_path() / name;
        if (name.ends_with(".saving"))
            static_cast<void>(files.remove(cut_file).has_value());
        else
            cut_files.push_back(cut_file);
    }
    return cut_files;
}

/// Queues lines of one place for another, which marks anew what it writes together.
void add_lines(JournalWriter& writer, std::string_view lines) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        if (const std::optional<Frame> frame = frame_from(lines.substr(0, end)); frame.has_value())
            writer.add(frame->number, frame->json);
        lines.remove_prefix(std::min(end, lines.size() - 1) + 1);
    }
}

void erase_from_cut_files(base::Files& files, const fs::path& file, const Person& person,
                          Erased& erased) {
    for (const fs::path& cut_file : cut_files_of(files, file)) {
        const Result<std::string> there = files.read(cut_file);
        if (!there.has_value()) {
            erased.left_undone.push_back(there.error());
            continue;
        }
        const std::string kept = cut_without(there.value(), person);
        if (kept == there.value()) continue;
        const Result<Done> done = write_whole_file(files, cut_file, kept, Replacing::allowed);
        if (done.has_value())
            ++erased.cut_files;
        else
            erased.left_undone.push_back(done.error());
    }
}

}  // namespace

/// Writes all facts to `file` without holding the door, then lets the new place follow.
Result<Done> Session::move_to(std::shared_ptr<Place>& place, const fs::path& file,
                              std::shared_ptr<base::FileLock> lock) {
    std::string text;
    domain::FactNumber last;
    std::optional<domain::FactNumber> replaced;
    if (means_.files->exists(file)) replaced = domain::FactNumber{};
    {
        const std::lock_guard door(door_);
        text = text_;
        last = book_->last();
        if (replaced.has_value() && place != nullptr && place->file == file)
            replaced = place->saved();
    }
    Result<std::shared_ptr<Place>> settled =
        settle(*means_.files, file, std::move(lock), text, last, replaced, means_.on_news);
    if (!settled.has_value()) return settled.error();
    return take_over(place, std::move(settled).value(), text.size(), replaced.has_value());
}

/// Gives a new place the lines behind `have`, and puts it where the old one is once it has saved
/// all that the old one can have called saved. One that fails only then is left out, unless it has
/// `replaced` the file of the old.
Result<Done> Session::take_over(std::shared_ptr<Place>& place, std::shared_ptr<Place> anew,
                                std::size_t have, bool replaced) {
    // Once or twice is usual. When facts keep coming, the last of them close the door for a sync.
    constexpr int most_rounds = 5;
    for (int round = 1;; ++round) {
        std::unique_lock door(door_);
        add_lines(*anew->writer, std::string_view(text_).substr(have));
        have = text_.size();
        const domain::FactNumber last = book_->last();
        const bool old_is_silent = place == nullptr || place->trouble().has_value();
        bool ready = old_is_silent || anew->saved() >= last;
        if (!ready && round == most_rounds) ready = anew->writer->save_quietly(last);
        const std::optional<Problem> trouble = anew->trouble();
        if (trouble.has_value() && !replaced) return *trouble;
        if (ready || trouble.has_value()) {
            exchange(place, anew);
            door.unlock();  // before the old place closes, for that may wait for a disk
            if (means_.on_news) means_.on_news();
            if (trouble.has_value()) return *trouble;
            return Done{};
        }
        door.unlock();
        static_cast<void>(anew->writer->save_now(last));
    }
}

Result<Done> Session::save_copy(const fs::path& file) const {
    const std::lock_guard moving(moving_);
    std::string text;
    {
        const std::lock_guard door(door_);
        text = text_;
    }
    return write_whole_file(*means_.files, real_name(file), text, Replacing::never);
}

Result<Done> Session::save_elsewhere(const fs::path& file) {
    const std::lock_guard moving(moving_);
    const std::shared_ptr<Place> now = first();
    if (now->writer == nullptr) return Problem{"session_read_only", now->file.string()};
    const fs::path there = real_name(file);
    if (there == now->file) {
        // While all is well there is nothing to mend, and what is saved meanwhile must not go to a
        // file that is being replaced.
        if (!now->trouble().has_value() && save_now(last())) return Done{};
        return move_to(first_, there, now->lock);
    }
    if (means_.files->exists(there)) return Problem{"file_exists", there.string()};
    Result<std::shared_ptr<base::FileLock>> lock = lock_session(*means_.files, there);
    if (!lock.has_value()) return lock.error();
    return move_to(first_, there, std::move(lock).value());
}

Result<Done> Session::set_second_place(const fs::path& folder) {
    const std::lock_guard moving(moving_);
    const std::shared_ptr<Place> now = first();
    if (now->writer == nullptr) return Problem{"session_read_only", now->file.string()};
    const fs::path there = real_name(folder / now->file.filename());
    if (there == now->file) return Problem{"second_place_same", there.string()};
    // The one we had may be this very file, put back in after it was gone.
    leave_second_place();
    Result<std::shared_ptr<base::FileLock>> lock = lock_session(*means_.files, there);
    if (!lock.has_value()) return lock.error();
    if (means_.files->exists(there)) {
        const Result<std::string> bytes = means_.files->read(there);
        if (!bytes.has_value()) return bytes.error();
        if (!is_older_copy(bytes.value(), records()))
            return Problem{"second_place_taken", there.string()};
    }
    return move_to(second_, there, std::move(lock).value());
}

std::optional<SecondPlace> Session::second_place() const {
    const std::shared_ptr<Place> place = second();
    if (place == nullptr) return std::nullopt;
    return SecondPlace{place->file, place->saved(), place->trouble()};
}

void Session::leave_second_place() {
    std::shared_ptr<Place> old;
    const std::lock_guard door(door_);
    exchange(second_, old);
}

/// Rewrites every place. The door is held: nobody adds a fact meanwhile.
///
/// Gives:  the places that were, to be closed once the door is open again.
Result<std::vector<std::shared_ptr<Place>>> Session::rewrite_places(
    std::vector<domain::Record> records, const std::vector<std::size_t>& changed, Erased& erased) {
    Result<std::string> text = rewritten(text_, records, changed);
    if (!text.has_value()) return text.error();
    const auto anew = [&](const Place& place) {
        return settle(*means_.files, place.file, place.lock, text.value(), book_->last(),
                      place.saved(), means_.on_news);
    };
    std::vector<std::shared_ptr<Place>> old{first_, second_};
    Result<std::shared_ptr<Place>> first = anew(*first_);
    if (!first.has_value()) return first.error();
    exchange(first_, first.value());
    if (second_ != nullptr) {
        Result<std::shared_ptr<Place>> second = anew(*second_);
        if (!second.has_value()) {
            erased.left_undone.push_back(second.error());
        } else {
            exchange(second_, second.value());
            if (const auto trouble = second_->trouble()) erased.left_undone.push_back(*trouble);
        }
    }
    text_ = std::move(text).value();
    book_->replace(std::move(records));
    return old;
}

Result<Erased> Session::erase_person(const Person& person) {
    const std::lock_guard moving(moving_);
    Erased erased;
    std::vector<std::shared_ptr<Place>> places;
    {
        std::vector<std::shared_ptr<Place>> old;  // outlives the lock
        const std::lock_guard door(door_);
        if (first_->writer == nullptr) return Problem{"session_read_only", first_->file.string()};
        std::vector<domain::Record> records(book_->records().begin(), book_->records().end());
        const std::vector<std::size_t> changed = erase_from(records, person);
        erased.facts = changed.size();
        erased.mentions = mentions_in(records, person);
        Result<std::vector<std::shared_ptr<Place>>> done =
            rewrite_places(std::move(records), changed, erased);
        if (!done.has_value()) return done.error();
        old = std::move(done).value();
        places = {first_, second_};
    }
    if (const std::optional<Problem> trouble = places[0]->trouble()) return *trouble;
    for (const std::shared_ptr<Place>& place : places)
        if (place != nullptr) erase_from_cut_files(*means_.files, place->file, person, erased);
    return erased;
}

}  // namespace store
