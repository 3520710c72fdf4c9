#include "domain/lookup.hpp"
#include "domain/name_words.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

namespace {

using Words = std::vector<std::string_view>;

// What a name does not need to be known by.
constexpr auto legal_forms = std::to_array<std::string_view>(
    {"stichting", "st.", "vereniging", "ver.", "coöperatie", "coöp.", "b.v.", "bv", "nv", "n.v.",
     "v.o.f.", "vof", "u.a.", "i.o."});

// A name does not end on these.
constexpr auto leading_on = std::to_array<std::string_view>(
    {"de",      "het",   "'t",       "’t",   "een",   "van",    "den",    "der",    "ten",
     "ter",     "te",    "in",       "aan",  "op",    "en",     "voor",   "bij",    "om",
     "uit",     "of",    "met",      "sint", "st.",   "sint-",  "la",     "le",     "&",
     "-",       "–",     "afdeling", "afd.", "team",  "oude",   "nieuwe", "lokale", "sociaal",
     "sociale", "samen", "ons",      "over", "onder", "achter", "tussen", "naar",   "door"});

// Nobody is known by these alone.
constexpr auto adjectives = std::to_array<std::string_view>(
    {"koninklijke",   "kon.",          "nederlandse", "christelijke",    "katholieke",
     "protestantse",  "gereformeerde", "hervormde",   "openbare",        "algemene",
     "regionale",     "plaatselijke",  "eerste",      "interkerkelijke", "intergemeentelijke",
     "gemeentelijke", "provinciale",   "oude",        "nieuwe",          "grote",
     "kleine",        "lokale",        "sociaal",     "sociale",         "vrije",
     "historische",   "rode",          "groene",      "blauwe",          "witte",
     "gouden",        "zilveren",      "heilige",     "goede",           "jonge",
     "mooie",         "lange",         "hoge"});

// What joins a kind to what follows: "Sportvereniging en Gymnastiekclub Olympia". With a capital it
// is part of a name.
constexpr auto joints = std::to_array<std::string_view>({"en", "&", "-", "–", "van", "voor"});

// What stands before a name of its own: "Hotel De Gouden Leeuw".
constexpr auto articles = std::to_array<std::string_view>({"De", "Het", "'t", "’t"});

// What stands before the name of a part: "Gemeente, afdeling Groen".
constexpr auto parts_of = std::to_array<std::string_view>({"afdeling", "afd.", "team"});

// How words end that tell of what kind somebody is, while what follows is the name.
constexpr auto kinds = std::to_array<std::string_view>(
    {"vereniging", "stichting",  "huis",       "school",    "centrum",     "club",
     "kantoor",    "koor",       "groep",      "bedrijf",   "raad",        "winkel",
     "team",       "gemeente",   "comité",     "boerderij", "organisatie", "overleg",
     "kerk",       "orkest",     "collectief", "parochie",  "museum",      "theater",
     "werkplaats", "initiatief", "netwerk",    "praktijk",  "korps",       "buurtschap",
     "steunpunt",  "platform",   "fonds",      "bond",      "harmonie",    "fanfare"});

bool is_among(std::span<const std::string_view> known, std::string_view word) {
    return std::ranges::find(known, folded(word)) != known.end();
}

std::string_view without_comma(std::string_view word) {
    while (word.ends_with(',') || word.ends_with(':') || word.ends_with(';')) word.remove_suffix(1);
    return word;
}

// Bodies are known by whom they are for, and what follows is where: "Gehandicaptenplatform Cuijk".
constexpr auto bodies = std::to_array<std::string_view>(
    {"platform", "raad", "netwerk", "overleg", "fonds", "belangen", "punt", "bond"});

/// Of these there is one for every part of a town: which one is what tells.
bool is_of_a_place(std::string_view word) {
    const std::string said = folded(word);
    return said == "wijkraad" || said == "dorpsraad" || said == "buurtraad";
}

/// "EHBO-vereniging" is more than a kind, and a scout group is known by that and not by its place.
bool tells_a_kind(std::string_view word) {
    const std::string said = folded(without_comma(word));
    if (said.find('-') != std::string::npos || said.starts_with("scouting")) return false;
    const bool body_of_somebody = std::ranges::any_of(bodies, [&](std::string_view body) {
        return said.ends_with(body) && said.size() > body.size() && said != "steunpunt";
    });
    if (body_of_somebody) return false;
    return std::ranges::any_of(kinds, [&](std::string_view kind) { return said.ends_with(kind); });
}

Words words_of(std::string_view name) {
    Words words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0) words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

std::string joined(std::span<const std::string_view> words) {
    std::string all;
    for (const std::string_view word : words) {
        if (!all.empty()) all += ' ';
        all += word;
    }
    return all;
}

/// From an article on, where a name begins with it and fits: "De Gouden Leeuw" of "Hotel De Gouden
/// Leeuw". None without such a name, or where it is only the last word's.
std::string own_name(std::span<const std::string_view> words) {
    for (std::size_t at = 1; at + 2 < words.size(); ++at) {
        if (std::ranges::find(articles, words[at]) == articles.end()) continue;
        const std::string called = joined(words.subspan(at));
        return length(called) <= most_in_short_name ? called : std::string();
    }
    return {};
}

/// The first words that fit; empty when not even one with a meaning does.
std::string first_that_fit(std::span<const std::string_view> words) {
    while (!words.empty() && (is_among(parts_of, words.front()))) words = words.subspan(1);
    std::size_t most = words.size();
    while (most > 0 && (length(joined(words.first(most))) > most_in_short_name ||
                        (most < words.size() && is_among(leading_on, words[most - 1]))))
        --most;
    return std::string(without_comma(joined(words.first(most))));
}

/// What follows the words that tell of what kind somebody is; none when the name has no such words.
std::span<const std::string_view> behind_kinds(std::span<const std::string_view> words) {
    std::size_t at = 0;
    while (at < words.size() && (tells_a_kind(words[at]) ||
                                 (at > 0 && std::ranges::find(joints, words[at]) != joints.end())))
        ++at;
    return words.subspan(at);
}

}  // namespace

bool is_only_an_adjective(std::string_view word) { return is_among(adjectives, word); }

bool hangs_on(std::string_view words) {
    const std::string_view first = words.substr(0, words.find(' '));
    if (first.empty() || (first.front() >= 'A' && first.front() <= 'Z')) return false;
    return std::ranges::find(leading_on, first) != leading_on.end() &&
           std::ranges::find(articles, first) == articles.end();
}

std::string without_legal_form(std::string_view name) {
    Words words = words_of(name);
    while (words.size() > 1 && is_among(legal_forms, words.back())) words.pop_back();
    while (words.size() > 1 && is_among(legal_forms, words.front())) words.erase(words.begin());
    return joined(words);
}

namespace {

/// A number alone is none: "Buurtvereniging 12".
bool is_a_name(std::string_view text) {
    return std::ranges::count_if(text, [](char letter) {
               return (letter < '0' || letter > '9') && letter != ' ';
           }) >= 2;
}

/// Whether a name goes on behind its first words with "en".
bool is_half(std::string_view called, std::span<const std::string_view> words) {
    const std::size_t count = words_of(called).size();
    return words.size() > count && (words[count] == "en" || words[count] == "&");
}

std::string made_short(std::string_view name) {
    if (length(name) <= most_in_short_name) return std::string(name);
    const std::string whole = without_legal_form(name);
    if (length(whole) <= most_in_short_name) return whole;
    Words words = words_of(whole);
    const auto goes = [&] {
        if (std::ranges::find(joints, words.front()) != joints.end()) return true;
        return is_only_an_adjective(words.front()) &&
               (tells_a_kind(words[1]) || is_only_an_adjective(first_that_fit(words)));
    };
    while (words.size() > 1 && goes()) words.erase(words.begin());
    if (words.size() > 1 && tells_a_kind(words.front()))
        if (std::string called = first_that_fit(behind_kinds(words)); is_a_name(called)) {
            // Half of two words that belong together is no name: "Harmonie Kunst en Vriendschap".
            if (is_half(called, behind_kinds(words)))
                if (std::string more = first_that_fit(words); length(more) > length(called))
                    return more;
            const bool has_capital = name.front() >= 'A' && name.front() <= 'Z';
            char& first = called.front();
            if (has_capital && first >= 'a' && first <= 'z')
                first = static_cast<char>(first - 'a' + 'A');
            return called;
        }
    if (std::string called = own_name(words); !called.empty()) return called;
    if (words.size() == 2 && is_of_a_place(words[0]) && length(words[1]) <= most_in_short_name)
        return std::string(words[1]);
    if (std::string first = first_that_fit(words); !first.empty()) return first;
    // A name of its own goes before a long word that is cut off; a place does not.
    if (words.size() > 1 && std::ranges::find(articles, words[1]) != articles.end())
        if (std::string rest = first_that_fit(std::span(words).subspan(1)); is_a_name(rest))
            return rest;
    return shortened(name, most_in_short_name);
}

}  // namespace

std::string short_name_for(std::string_view name, std::span<const std::string> taken) {
    std::string made = made_short(name);
    const bool free = std::ranges::none_of(
        taken, [&](const std::string& other) { return folded(other) == folded(made); });
    return free ? made : shortened(name, most_in_short_name);
}

bool is_made_short_name(std::string_view short_name, std::string_view name) {
    return short_name == made_short(name) || short_name == shortened(name, most_in_short_name);
}

std::vector<std::string> short_names(const State& state, OrganisationId besides) {
    std::vector<std::string> taken;
    for (const Organisation& other : state.organisations)
        if (other.id != besides) taken.push_back(other.details.short_name);
    return taken;
}

}  // namespace domain
