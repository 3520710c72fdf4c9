#include "store/lexicon_reader.hpp"
#include "store/outside_file.hpp"
#include "store/practice_file.hpp"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

namespace store {

using base::Problem;
using domain::Lexicon;

namespace {

constexpr std::size_t most_bytes = 16 * 1024 * 1024;

}  // namespace

base::Result<Lexicon> read_lexicon_without_practice(const std::filesystem::path& folder,
                                                    std::span<const std::filesystem::path> more) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".lexicon") files.push_back(entry.path());
    if (files.empty()) return Problem{"lexicon_missing", folder.string()};
    std::ranges::sort(files);
    files.insert(files.end(), more.begin(), more.end());
    std::vector<LexiconText> texts;
    for (const std::filesystem::path& file : files) {
        auto text = read_outside_file(file, most_bytes);
        if (!text.has_value()) return text.error();
        texts.push_back({file.filename().string(), std::move(text).value()});
    }
    return read_lexicon(texts);
}

base::Result<Lexicon> read_lexicon_files(const std::filesystem::path& folder,
                                         std::span<const std::filesystem::path> more) {
    auto lexicon = read_lexicon_without_practice(folder, more);
    std::error_code error;
    const std::filesystem::path learned = folder / learned_file;
    if (!lexicon.has_value() || !std::filesystem::exists(learned, error)) return lexicon;
    auto text = read_outside_file(learned, most_bytes);
    if (!text.has_value()) return text.error();
    auto practice = read_practice({std::string(learned_file), std::move(text).value()});
    if (!practice.has_value()) return practice.error();
    Lexicon whole = std::move(lexicon).value();
    whole.practice = std::move(practice).value();
    return whole;
}

}  // namespace store
