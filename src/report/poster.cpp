#include "report/poster.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"

#include <algorithm>

namespace report {

namespace {

// Letters: more of many would leave the map no room.
constexpr std::size_t longest_of_many = 34;
constexpr std::size_t longest_of_few = 70;
constexpr std::size_t few = 12;

/// In the order of their initials, as people look for them.
std::vector<std::string> key_of(const graph::Picture& picture, const domain::State& state) {
    std::vector<std::string> key;
    for (const graph::Disc& disc : picture.discs) {
        const auto is_cut = [](const std::string& line) { return line.ends_with("…"); };
        if (!disc.label.lines.empty() && std::ranges::none_of(disc.label.lines, is_cut)) continue;
        if (const domain::Organisation* who = domain::find(state, disc.organisation))
            key.push_back(disc.initials + " " + domain::without_legal_form(who->details.name));
    }
    const std::size_t longest = key.size() > few ? longest_of_many : longest_of_few;
    for (std::string& one : key) one = domain::shortened(one, longest);
    std::ranges::sort(key);
    return key;
}

}  // namespace

Poster build_poster(const Material& material) {
    const base::Words& words = material.words;
    Poster poster;
    poster.title = title_of(material.now, words);
    poster.question = material.now.details.question;
    poster.when_and_where = when_and_where_of(material.now, words);
    poster.legend_heading = words.say("report.poster.legend");
    poster.map = map_figure(material);
    poster.key_heading = words.say("report.poster.key");
    poster.key = key_of(poster.map.picture, material.now);
    poster.made = material.now.details.date;
    return poster;
}

std::string in_words(const Poster& poster) {
    std::string words = poster.map.caption;
    for (const Line& line : poster.map.in_words) words += " " + line.strong + " " + line.text;
    return words;
}

}  // namespace report
