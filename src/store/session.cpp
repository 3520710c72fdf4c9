#include "store/session.hpp"

#include "domain/decide.hpp"
#include "store/book.hpp"
#include "store/event_json.hpp"
#include "store/journal_frame.hpp"
#include "store/moment_range.hpp"
#include "store/place.hpp"

#include <algorithm>
#include <utility>

namespace store {

namespace fs = std::filesystem;
using base::Done;
using base::Problem;
using base::Result;

namespace {

struct Decided {
    domain::Record record;
    std::string json;
};

/// Asks the rules, and makes sure that what is accepted can also be read back.
Result<Decided, domain::Refusal> decided(const Book& book, const Means& means, domain::Origin by,
                                         const domain::Command& asked) {
    domain::Given given;
    given.next = {book.last().number + 1, 0};
    given.at = into_range(means.clock());
    given.by = by;
    given.facts = book.records();
    if (std::holds_alternative<domain::ClosePoll>(asked)) given.lot = means.lot();
    domain::Decision decision = domain::decide(book.state(), asked, given);
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision)) return *refusal;
    Decided done{{given.next, given.at, by, std::get<domain::Event>(std::move(decision))}, {}};
    Result<std::string> json = json_of(done.record);
    if (!json.has_value())
        return json.error().code == "fact_not_unicode" ? domain::Refusal::text_not_unicode
                                                       : domain::Refusal::too_many;
    done.json = std::move(json).value();
    return done;
}

}  // namespace

Session::Session(Means means, Opening opening)
    : means_(std::move(means)),
      opened_(std::move(opening.told)),
      book_(std::make_unique<Book>(std::move(opening.records))),
      text_(std::move(opening.text)),
      first_(std::make_shared<Place>()) {
    first_->file = std::move(opening.file);
    first_->lock = std::move(opening.lock);
    if (opening.append_here == nullptr) return;
    first_->writer = std::make_unique<JournalWriter>(std::move(opening.append_here), text_.size(),
                                                     book_->last(), means_.on_news);
}

Session::~Session() {
    // Closed with the door open: the last news of a writer may still ask the session something.
    std::shared_ptr<Place> closing = std::make_shared<Place>();
    std::shared_ptr<Place> closing_too;
    const std::lock_guard door(door_);
    closing->file = first_->file;
    exchange(first_, closing);
    exchange(second_, closing_too);
}

Result<std::unique_ptr<Session>> Session::create(Means means, const fs::path& file,
                                                 const domain::StartSession& start) {
    Opening opening;
    opening.file = real_name(file);
    base::Files& files = *means.files;
    if (files.exists(opening.file)) return Problem{"file_exists", file.string()};
    Result<std::shared_ptr<base::FileLock>> lock = lock_session(files, opening.file);
    if (!lock.has_value()) return lock.error();
    opening.lock = std::move(lock).value();

    Result<Decided, domain::Refusal> first =
        decided(Book(), means, domain::Origin::facilitator, start);
    if (!first.has_value())
        return Problem{"wish_refused", std::string(domain::name_of(first.error()))};
    const domain::FactNumber number = first.value().record.number;
    opening.text =
        header_line() + frame_line({number, Written::first, std::move(first).value().json});
    opening.records.push_back(std::move(first).value().record);

    const Result<Done> written =
        write_whole_file(files, opening.file, opening.text, Replacing::never);
    if (!written.has_value()) return written.error();
    Result<std::unique_ptr<base::AppendFile>> append_here = files.open_append(opening.file);
    if (!append_here.has_value()) return append_here.error();
    opening.append_here = std::move(append_here).value();
    return std::unique_ptr<Session>(new Session(std::move(means), std::move(opening)));
}

Result<std::unique_ptr<Session>> Session::open(Means means, const fs::path& file, Access access) {
    Result<Opening> opening = open_session_file(*means.files, real_name(file), access);
    if (!opening.has_value()) return opening.error();
    return std::unique_ptr<Session>(new Session(std::move(means), std::move(opening).value()));
}

Accepted Session::submit(domain::Origin by, const domain::Command& asked) {
    const std::lock_guard lock(door_);
    if (first_->writer == nullptr) return domain::Refusal::session_read_only;
    Result<Decided, domain::Refusal> fact = decided(*book_, means_, by, asked);
    if (!fact.has_value()) return fact.error();
    const domain::FactNumber number = fact.value().record.number;
    text_ += first_->writer->add(number, fact.value().json);
    if (second_ != nullptr) second_->writer->add(number, fact.value().json);
    book_->add(std::move(fact).value().record);
    return number;
}

std::shared_ptr<const domain::State> Session::snapshot() const {
    const std::lock_guard lock(door_);
    return book_->snapshot();
}

std::shared_ptr<const domain::State> Session::state_at(domain::FactNumber number) const {
    const std::lock_guard lock(door_);
    return book_->state_at(number);
}

std::vector<domain::Record> Session::records(domain::FactNumber after) const {
    const std::lock_guard lock(door_);
    const std::span<const domain::Record> all = book_->records();
    const auto begin = std::upper_bound(
        all.begin(), all.end(), after,
        [](domain::FactNumber one, const domain::Record& other) { return one < other.number; });
    return {begin, all.end()};
}

void Session::look_at_records(
    const std::function<void(std::span<const domain::Record>)>& look) const {
    const std::lock_guard lock(door_);
    look(book_->records());
}

domain::FactNumber Session::last() const {
    const std::lock_guard lock(door_);
    return book_->last();
}

std::shared_ptr<Place> Session::first() const {
    const std::lock_guard lock(places_);
    return first_;
}

std::shared_ptr<Place> Session::second() const {
    const std::lock_guard lock(places_);
    return second_;
}

void Session::exchange(std::shared_ptr<Place>& place, std::shared_ptr<Place>& anew) {
    const std::lock_guard lock(places_);
    place.swap(anew);
}

domain::FactNumber Session::saved() const {
    const std::shared_ptr<Place> place = first();
    return place->writer == nullptr ? last() : place->writer->saved();
}

std::optional<Problem> Session::trouble() const { return first()->trouble(); }

bool Session::wait_until_saved(domain::FactNumber number,
                               std::chrono::milliseconds patience) const {
    const std::shared_ptr<Place> place = first();
    if (place->writer != nullptr && place->writer->wait_until_saved(number, patience)) return true;
    // While we waited the session may have moved to a place where it is saved.
    return saved() >= number;
}

bool Session::save_now(domain::FactNumber number) {
    const std::shared_ptr<Place> place = first();
    if (place->writer != nullptr && place->writer->save_now(number)) return true;
    return saved() >= number;
}

fs::path Session::file() const { return first()->file; }

}  // namespace store
