#pragma once

#include "base/result.hpp"
#include "domain/command.hpp"
#include "domain/event.hpp"
#include "domain/refusal.hpp"
#include "domain/state.hpp"
#include "store/erase.hpp"
#include "store/means.hpp"
#include "store/opening.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace store {

class Book;
struct Place;

/// The number of the fact a wish became, or why the rules say no.
using Accepted = base::Result<domain::FactNumber, domain::Refusal>;

/// How the second place is doing. Its trouble never stops the session.
struct SecondPlace {
    std::filesystem::path file;
    domain::FactNumber saved;
    std::optional<base::Problem> trouble;
};

/// The one door to an evening. The only object that changes while a session runs; everybody else
/// works on values it handed out.
///
/// Thread: every member may be called from any thread. submit and all that only ask never wait
///         for the disk; the members that name a file or a person, wait_until_saved and save_now
///         do.
class Session {
public:
    /// Starts a session in a new file; its first fact is saved when this returns.
    ///
    /// Fails:  file_exists, session_locked, what the disk says, or wish_refused with the name of
    ///         the refusal.
    static base::Result<std::unique_ptr<Session>> create(Means means,
                                                         const std::filesystem::path& file,
                                                         const domain::StartSession& start);

    /// Opens a session. What could not be had is told in opened(): a torn tail was cut and kept in
    /// FILE.cut-N; a file that is damaged, newer, locked or not to be written is only read.
    ///
    /// Fails:  session_empty, not_a_session, or what the disk says.
    static base::Result<std::unique_ptr<Session>> open(Means means,
                                                       const std::filesystem::path& file,
                                                       Access access);

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    /// Waits until all facts are saved, unless there is trouble.
    ~Session();

    /// Asks for something. An accepted wish is in the next snapshot at once; it is saved a little
    /// later. Tell nobody "saved" before saved() has its number.
    ///
    /// Refuses: what domain::decide refuses; session_read_only.
    Accepted submit(domain::Origin by, const domain::Command& asked);

    /// The state now. Copied only when it changed since the last call.
    [[nodiscard]] std::shared_ptr<const domain::State> snapshot() const;
    /// The state when fact `number` had just happened; the state now for one that is not there yet.
    [[nodiscard]] std::shared_ptr<const domain::State> state_at(domain::FactNumber number) const;
    /// Copies of the facts behind `after`, by number.
    [[nodiscard]] std::vector<domain::Record> records(domain::FactNumber after = {}) const;
    /// Lets `look` read all facts in place. It holds up every submit, and must not call back here.
    void look_at_records(const std::function<void(std::span<const domain::Record>)>& look) const;
    [[nodiscard]] domain::FactNumber last() const;

    [[nodiscard]] domain::FactNumber saved() const;
    /// Why nothing more is saved. The session goes on in memory; save_elsewhere mends it.
    [[nodiscard]] std::optional<base::Problem> trouble() const;
    /// Waits until a fact is saved, there is trouble, or patience ends. Gives whether it is saved.
    bool wait_until_saved(domain::FactNumber number, std::chrono::milliseconds patience) const;
    /// As wait_until_saved, for as long as the disk takes, with the caller's thread doing the work.
    bool save_now(domain::FactNumber number);

    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] const Opened& opened() const { return opened_; }

    /// Saves a copy of all facts; the session stays where it is. Never overwrites.
    base::Result<base::Done> save_copy(const std::filesystem::path& file) const;
    /// Saves all facts to another file and goes on there, or after trouble anew to the same one.
    /// Never overwrites another file. When it fails the session stays where it is.
    base::Result<base::Done> save_elsewhere(const std::filesystem::path& file);

    /// Keeps a second file of the same name in `folder` and lets it follow. An older copy of this
    /// session there is replaced.
    ///
    /// Fails:  second_place_same, second_place_taken by another or a longer session, or what the
    ///         disk says.
    base::Result<base::Done> set_second_place(const std::filesystem::path& folder);
    [[nodiscard]] std::optional<SecondPlace> second_place() const;
    void leave_second_place();

    /// Takes a person out of every fact, here, in the second place and in the FILE.cut-N. Facts
    /// keep their numbers. Not undone by anything.
    ///
    /// Fails:  session_read_only, or what the disk says; then nothing was changed, unless there is
    ///         trouble(): then a power cut may bring the person back.
    base::Result<Erased> erase_person(const Person& person);

private:
    Session(Means means, Opening opening);
    [[nodiscard]] std::shared_ptr<Place> first() const;
    [[nodiscard]] std::shared_ptr<Place> second() const;
    void exchange(std::shared_ptr<Place>& place, std::shared_ptr<Place>& anew);
    base::Result<base::Done> move_to(std::shared_ptr<Place>& place,
                                     const std::filesystem::path& file,
                                     std::shared_ptr<base::FileLock> lock);
    base::Result<base::Done> take_over(std::shared_ptr<Place>& place, std::shared_ptr<Place> anew,
                                       std::size_t have, bool replaced);
    base::Result<std::vector<std::shared_ptr<Place>>> rewrite_places(
        std::vector<domain::Record> records, const std::vector<std::size_t>& changed,
        Erased& erased);

    Means means_;
    Opened opened_;
    mutable std::mutex moving_;  // one at a time changes places; taken before door_
    mutable std::mutex door_;
    std::unique_ptr<Book> book_;
    std::string text_;  // the file as it should stand on the disk, without room
    // Changed with the door and this lock held: who waits for the disk need not come to the door.
    mutable std::mutex places_;
    std::shared_ptr<Place> first_;
    std::shared_ptr<Place> second_;  // null when there is none
};

}  // namespace store
