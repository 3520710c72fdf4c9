#include "graph/brief_names.hpp"

#include "domain/lookup.hpp"
#include "domain/name_words.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace graph {

namespace {

constexpr std::size_t shortest_last_word = 4;  // letters: "Speeltuin De" is no name
constexpr std::size_t shortest_beginning = 5;
constexpr std::string_view ellipsis = "…";
constexpr double a_bit = 1.3;
constexpr double a_little_bit = 1.15;  // where others could have the room
// Nor are these: they tell of what kind somebody is.
constexpr std::array<std::string_view, 10> weak = {"samen", "gemeente", "hotel",      "welzijn",
                                                   "gebr.", "huize",    "gebroeders", "sint",
                                                   "st.",   "heilige"};

bool is_weak(std::string_view part) {
    const bool only_a_number = part.find_first_not_of("0123456789 ") == std::string_view::npos;
    const std::string_view last = part.substr(part.rfind(' ') + 1);
    return only_a_number || domain::is_only_an_adjective(last) || domain::hangs_on(part) ||
           domain::is_only_an_adjective(part) ||
           std::ranges::find(weak, domain::folded(part)) != weak.end();
}

/// The words a name begins with, the most first, without those that hang over to the next.
std::vector<std::string> beginnings(const std::string& name) {
    std::vector<std::string> found;
    for (std::size_t end = name.rfind(' '); end != std::string::npos && end > 0;
         end = name.rfind(' ', end - 1)) {
        const std::size_t word = name.rfind(' ', end - 1);
        const std::size_t from = word == std::string::npos ? 0 : word + 1;
        if (domain::length(std::string_view(name).substr(from, end - from)) >= shortest_last_word)
            found.push_back(name.substr(0, end));
    }
    return found;
}

/// The words it ends with, the most first.
std::vector<std::string> endings(const std::string& name) {
    std::vector<std::string> found;
    for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1))
        if (domain::length(std::string_view(name).substr(at + 1)) >= shortest_last_word)
            found.push_back(name.substr(at + 1));
    return found;
}

/// Without the first letters of a next word: "Land va", "Vianen-K".
std::string tidy(std::string left) {
    const std::size_t last = left.find_last_of(" -");
    if (last != std::string::npos && left.size() - last <= shortest_last_word) left.resize(last);
    return left;
}

/// "Zonnebl…" tells more than "De Zon…".
std::string_view without_article(std::string_view name) {
    for (const std::string_view article : {"De ", "Het ", "'t ", "’t "})
        if (name.starts_with(article)) return name.substr(article.size());
    return name;
}

}  // namespace

std::vector<std::string> brief_names(std::span<const std::string> names, const Sizes& sizes,
                                     const Lettering& lettering) {
    const double widest = sizes.widest_brief;
    std::vector<std::string> plain;
    for (const std::string& name : names) plain.push_back(domain::folded(name));
    const auto tells = [&](const std::string& part, std::size_t who) {
        const std::string words = domain::folded(part);
        for (std::size_t other = 0; other < plain.size(); ++other)
            if (other != who && plain[other].find(words) != std::string::npos) return false;
        return true;
    };
    const auto brief = [&](std::size_t who) -> std::string {
        const std::string name = domain::without_legal_form(names[who]);
        const auto fits = [&](const std::string& part) {
            return width_of(part, sizes, lettering) <= widest;
        };
        if (fits(names[who])) return names[who];
        if (fits(name) && tells(name, who)) return name;
        for (const auto& parts : {beginnings(name), endings(name)})
            for (const std::string& part : parts)
                if (fits(part) && !is_weak(part) && tells(part, who)) return part;
        // Three letters less and an ellipsis more is no gain.
        const auto is_word_up_to = [&](const std::string& part, double wide) {
            return part.find(' ') == std::string::npos &&
                   width_of(part, sizes, lettering) <= wide * widest;
        };
        if (is_word_up_to(name, a_bit)) return name;
        for (const auto& parts : {beginnings(name), endings(name)})
            for (const std::string& part : parts)
                if (is_word_up_to(part, a_little_bit) && !is_weak(part) && tells(part, who))
                    return part;
        const std::string cut = fitted(without_article(name), sizes, lettering, widest);
        const std::string left = tidy(cut.substr(0, cut.size() - ellipsis.size()));
        const bool enough = domain::length(left) >= shortest_beginning && tells(left, who);
        return enough ? left + std::string(ellipsis) : std::string();
    };
    std::vector<std::string> made;
    for (std::size_t who = 0; who < names.size(); ++who) made.push_back(brief(who));
    return made;
}

}  // namespace graph
