#include "store/book.hpp"

#include "domain/evolve.hpp"

#include <algorithm>

namespace store {

namespace {

// The wall needs two: what was sent and what was frozen.
constexpr std::size_t moments_kept = 4;

}  // namespace

Book::Book(std::vector<domain::Record> records) { replace(std::move(records)); }

domain::FactNumber Book::last() const {
    return records_.empty() ? domain::FactNumber{} : records_.back().number;
}

void Book::add(domain::Record record) {
    const bool reaches_back = std::holds_alternative<domain::Withdrawn>(record.event) ||
                              std::holds_alternative<domain::Restored>(record.event);
    records_.push_back(std::move(record));
    if (reaches_back)
        state_ = domain::replay(records_);
    else
        domain::evolve(state_, records_.back());
    snapshot_.reset();
}

void Book::replace(std::vector<domain::Record> records) {
    records_ = std::move(records);
    state_ = domain::replay(records_);
    snapshot_.reset();
    moments_.clear();
}

std::shared_ptr<const domain::State> Book::snapshot() const {
    if (snapshot_ == nullptr) snapshot_ = std::make_shared<const domain::State>(state_);
    return snapshot_;
}

std::shared_ptr<const domain::State> Book::state_at(domain::FactNumber number) const {
    if (number >= last()) return snapshot();
    const auto known = std::find_if(moments_.begin(), moments_.end(),
                                    [&](const Moment& moment) { return moment.first == number; });
    if (known != moments_.end()) {
        std::rotate(moments_.begin(), known, known + 1);
        return moments_.front().second;
    }
    const auto end = std::upper_bound(
        records_.begin(), records_.end(), number,
        [](domain::FactNumber one, const domain::Record& other) { return one < other.number; });
    const std::span<const domain::Record> before(records_.begin(), end);
    moments_.insert(moments_.begin(),
                    Moment{number, std::make_shared<const domain::State>(domain::replay(before))});
    if (moments_.size() > moments_kept) moments_.pop_back();
    return moments_.front().second;
}

}  // namespace store
