#include "store/texts_reader.hpp"

#include "store/json_tree.hpp"
#include "store/outside_file.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace store {
namespace {

using Sentences = std::map<std::string, std::string, std::less<>>;

base::Result<JsonValue> read_object(const std::filesystem::path& file) {
    base::Result<std::string> text = read_outside_file(file, JsonLimits{}.most_bytes);
    if (!text.has_value()) return text.error();
    base::Result<JsonValue> read = read_json_of_file(text.value(), file.string());
    if (read.has_value() && read.value().kind != JsonValue::Kind::object)
        return base::Problem{"texts_wrong_type", place_in_file(file.string(), 1, "")};
    return read;
}

base::Result<base::Done> add_sentences(const std::filesystem::path& file, Sentences& sentences) {
    base::Result<JsonValue> read = read_object(file);
    if (!read.has_value()) return read.error();
    for (JsonValue& item : read.value().items) {
        const std::string place = place_in_file(file.string(), item.line, item.name);
        if (item.kind != JsonValue::Kind::text) return base::Problem{"texts_wrong_type", place};
        if (!sentences.emplace(std::move(item.name), std::move(item.text)).second)
            return base::Problem{"json_key_twice", place};
    }
    return base::Done{};
}

std::optional<base::Colour> colour_of(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    unsigned all = 0;
    const auto [after, trouble] = std::from_chars(text.data() + 1, text.data() + 7, all, 16);
    if (trouble != std::errc{} || after != text.data() + 7) return std::nullopt;
    const auto part = [all](unsigned shift) {
        return static_cast<std::uint8_t>((all >> shift) & 0xFFU);
    };
    return base::Colour{part(16), part(8), part(0)};
}

}  // namespace

base::Result<base::Words> read_words(const std::filesystem::path& folder,
                                     const std::string& language) {
    std::error_code trouble;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder / language, trouble), none;
         !trouble && entry != none; entry.increment(trouble))
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    if (trouble || files.empty())
        return base::Problem{"texts_missing", (folder / language).string()};
    // In a fixed order, so that of two files with the same key always the same one is named.
    std::sort(files.begin(), files.end());

    Sentences sentences;
    for (const std::filesystem::path& file : files) {
        const base::Result<base::Done> added = add_sentences(file, sentences);
        if (!added.has_value()) return added.error();
    }
    return base::Words(language, std::move(sentences));
}

base::Result<base::Theme> read_theme(const std::filesystem::path& file) {
    base::Result<JsonValue> read = read_object(file);
    if (!read.has_value()) return read.error();
    std::map<std::string, base::Colour, std::less<>> colours;
    for (const JsonValue& item : read.value().items) {
        const std::optional<base::Colour> colour = colour_of(item.text);
        if (!colour)
            return base::Problem{"theme_not_a_colour",
                                 place_in_file(file.string(), item.line, item.name)};
        colours.emplace(item.name, *colour);
    }
    return base::Theme(std::move(colours));
}

}  // namespace store
