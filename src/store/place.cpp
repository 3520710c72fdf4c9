#include "store/place.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace store {

namespace fs = std::filesystem;
using base::Problem;
using base::Result;

domain::FactNumber Place::saved() const {
    return writer == nullptr ? domain::FactNumber{} : writer->saved();
}

std::optional<Problem> Place::trouble() const {
    return writer == nullptr ? std::nullopt : writer->trouble();
}

Result<std::shared_ptr<Place>> settle(base::Files& files, const fs::path& file,
                                      std::shared_ptr<base::FileLock> lock, std::string_view text,
                                      domain::FactNumber last,
                                      std::optional<domain::FactNumber> replaced,
                                      std::function<void()> on_news) {
    const Result<base::Done> written = write_whole_file(
        files, file, text, replaced.has_value() ? Replacing::allowed : Replacing::never);
    std::optional<Problem> trouble;
    if (!written.has_value()) {
        if (!replaced.has_value()) return written.error();
        // Did it fail before the new file took the place of the old, or after?
        const Result<std::string> there = files.read(file);
        if (!there.has_value() || there.value() != text) return written.error();
        trouble = written.error();
        last = std::min(last, *replaced);
    }
    Result<std::unique_ptr<base::AppendFile>> opened = files.open_append(file);
    if (!opened.has_value()) {
        if (!replaced.has_value()) return opened.error();
        if (!trouble.has_value()) trouble = opened.error();
    }
    std::unique_ptr<base::AppendFile> append_here;
    if (opened.has_value()) append_here = std::move(opened).value();
    auto place = std::make_shared<Place>();
    place->file = file;
    place->lock = std::move(lock);
    place->writer = std::make_unique<JournalWriter>(std::move(append_here), text.size(), last,
                                                    std::move(on_news), std::move(trouble));
    return place;
}

}  // namespace store
