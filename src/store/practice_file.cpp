#include "store/practice_file.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

namespace store {

using base::Problem;
using domain::Example;
using domain::Practice;
using domain::PracticeRow;
using domain::RoleExample;
using domain::RolePractice;
using domain::Side;
using domain::Teaching;

namespace {

constexpr std::size_t texts_of_example = 6;
constexpr std::size_t that_serve = 3;
constexpr std::size_t texts_of_verdict = 3;
constexpr std::size_t texts_of_role = 4;
constexpr std::string_view no_role = "geen";
struct Said {
    std::string_view word;
    double helps;
};
constexpr std::array verdicts = {Said{"ja", 1}, Said{"half", 0.5}, Said{"nee", 0}};
constexpr char lowest = '0';  // stands for the lowest number of a direction
constexpr int largest = 31;
constexpr std::string_view head = "learned from ";

std::vector<std::string_view> cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
    for (;;) {
        const std::size_t end = line.find('\t');
        cells.push_back(line.substr(0, end));
        if (end == std::string_view::npos) return cells;
        line.remove_prefix(end + 1);
    }
}

/// Calls with each line that says something and its number; gives the first problem.
template <class Read>
base::Result<int> each_line(const LexiconText& text, const Read& read) {
    std::string_view rest = text.text;
    int number = 0;
    while (!rest.empty()) {
        ++number;
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        const std::string_view fault = read(line);
        if (!fault.empty())
            return Problem{"lexicon_" + std::string(fault),
                           text.file + ":" + std::to_string(number) + " " +
                               domain::shortened(domain::is_unicode(line) ? line : "", 60)};
    }
    return number;
}

bool read_number(std::string_view cell, double least, double& number) {
    const char* const end = cell.data() + cell.size();
    const auto [stopped, error] = std::from_chars(cell.data(), end, number);
    // Never so for "nan".
    return error == std::errc() && stopped == end && number > least && number < 1000;
}

/// A letter for each whole number from -largest to largest.
std::string letters_of(std::span<const std::int8_t> numbers) {
    std::string letters;
    for (const std::int8_t number : numbers)
        letters += static_cast<char>(lowest + largest + number);
    return letters;
}

bool read_letters(std::string_view letters, std::span<std::int8_t> numbers) {
    if (letters.size() != numbers.size()) return false;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const int number = letters[at] - lowest - largest;
        if (number < -largest || number > largest) return false;
        numbers[at] = static_cast<std::int8_t>(number);
    }
    return true;
}

bool read_role(const std::vector<std::string_view>& cells, RolePractice& role) {
    if (cells.size() != 5 || (cells[0] != "nr" && cells[0] != "sr") || cells[1].empty())
        return false;
    role.side = cells[0] == "nr" ? Side::need : Side::strength;
    role.role = std::string(cells[1]);
    role.weights.resize(domain::role_places);
    return read_number(cells[2], 0, role.scale) && read_number(cells[3], -1000, role.threshold) &&
           read_letters(cells[4], role.weights);
}

/// Nothing when it is neither form.
std::optional<RoleExample> role_example(const std::vector<std::string_view>& cells) {
    if (cells[0] != "rol" || (cells[2] != "vraag" && cells[2] != "aanbod")) return std::nullopt;
    RoleExample one{{}, cells[2] == "vraag" ? Side::need : Side::strength, std::string(cells[3])};
    std::string_view rest = cells[1];
    while (rest != no_role) {
        const std::size_t end = rest.find('+');
        if (rest.substr(0, end).empty()) return std::nullopt;
        one.roles.emplace_back(rest.substr(0, end));
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return one;
}

bool read_row(const std::vector<std::string_view>& cells, PracticeRow& row) {
    if (cells.size() != 4 || cells[0].size() != 2 || cells[1].empty()) return false;
    if ((cells[0][0] != 'n' && cells[0][0] != 's') || (cells[0][1] != 'c' && cells[0][1] != 'w'))
        return false;
    row.side = cells[0][0] == 'n' ? Side::need : Side::strength;
    row.of_concept = cells[0][1] == 'c';
    row.key = std::string(cells[1]);
    return read_number(cells[2], 0, row.scale) && read_letters(cells[3], row.direction);
}

}  // namespace

base::Result<Teaching> read_teaching(const LexiconText& text, Teaching teaching) {
    const auto read = each_line(text, [&](std::string_view line) -> std::string_view {
        if (!domain::is_unicode(line)) return "not_unicode";
        const auto cells = cells_of(line);
        for (const std::string_view cell : cells)
            if (cell.find_first_not_of(' ') == std::string_view::npos) return "example_wrong";
        if (cells.size() == texts_of_verdict) {
            const auto said = std::ranges::find(verdicts, cells.back(), &Said::word);
            if (said == verdicts.end()) return "example_wrong";
            teaching.verdicts.push_back(
                {std::string(cells[0]), std::string(cells[1]), said->helps});
            return {};
        }
        if (cells.size() == texts_of_role) {
            auto role = role_example(cells);
            if (!role) return "example_wrong";
            teaching.roles.push_back(*std::move(role));
            return {};
        }
        if (cells.size() != texts_of_example) return "example_wrong";
        Example one{std::string(cells.front()), {}, {}};
        for (std::size_t at = 1; at < cells.size(); ++at)
            (at <= that_serve ? one.serve : one.do_not).emplace_back(cells[at]);
        teaching.examples.push_back(std::move(one));
        return {};
    });
    if (!read.has_value()) return read.error();
    return teaching;
}

std::string practice_text(const Practice& practice) {
    std::string text = std::string(head) + practice.examples + "\n";
    const auto short_number = [](double number) {
        char written[32];
        std::snprintf(written, sizeof written, "%.4g", number);
        return std::string(written);
    };
    for (const PracticeRow& row : practice.rows) {
        text += row.side == Side::need ? 'n' : 's';
        text += row.of_concept ? 'c' : 'w';
        text += '\t' + row.key + '\t' + short_number(row.scale) + '\t' + letters_of(row.direction) +
                '\n';
    }
    for (const RolePractice& role : practice.roles)
        text += std::string(role.side == Side::need ? "nr\t" : "sr\t") + role.role + '\t' +
                short_number(role.scale) + '\t' + short_number(role.threshold) + '\t' +
                letters_of(role.weights) + '\n';
    return text;
}

base::Result<Practice> read_practice(const LexiconText& text) {
    Practice practice;
    const auto read = each_line(text, [&](std::string_view line) -> std::string_view {
        if (practice.examples.empty()) {
            if (!line.starts_with(head) || line.size() == head.size()) return "practice_wrong";
            practice.examples = std::string(line.substr(head.size()));
            return {};
        }
        if (!domain::is_unicode(line)) return "practice_wrong";
        const auto cells = cells_of(line);
        PracticeRow row;
        RolePractice role;
        if (read_row(cells, row))
            practice.rows.push_back(std::move(row));
        else if (read_role(cells, role))
            practice.roles.push_back(std::move(role));
        else
            return "practice_wrong";
        return {};
    });
    if (!read.has_value()) return read.error();
    return practice;
}

std::string fingerprint(const Teaching& teaching) {
    // FNV-1a of 64 bits, with the published offset and prime; a zero byte ends each text.
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&](const std::string& text) {
        for (std::size_t at = 0; at <= text.size(); ++at) {
            hash ^= static_cast<unsigned char>(at < text.size() ? text[at] : '\0');
            hash *= 1099511628211ULL;
        }
    };
    for (const Example& one : teaching.examples) {
        add(one.need);
        for (const std::string& text : one.serve) add(text);
        for (const std::string& text : one.do_not) add(text);
    }
    for (const domain::Verdict& one : teaching.verdicts) {
        add(one.need);
        add(one.strength);
        add(one.helps == 0 ? "nee" : one.helps == 1 ? "ja" : "half");
    }
    for (const RoleExample& one : teaching.roles) {
        for (const std::string& role : one.roles) add(role);
        add(one.side == Side::need ? "vraag" : "aanbod");
        add(one.text);
    }
    char name[120];
    std::snprintf(name, sizeof name, "%zu examples, %zu verdicts and %zu texts, %016llx",
                  teaching.examples.size(), teaching.verdicts.size(), teaching.roles.size(),
                  static_cast<unsigned long long>(hash));
    return name;
}

}  // namespace store
