#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/places.hpp"
#include "app/reading.hpp"
#include "app/write_file.hpp"
#include "matching/own_lexicon.hpp"
#include "matching/role_schooling.hpp"
#include "matching/schooling.hpp"
#include "store/lexicon_reader.hpp"
#include "store/outside_file.hpp"
#include "store/practice_file.hpp"

#include <algorithm>
#include <iostream>
#include <optional>

namespace app {

namespace {

constexpr std::size_t most_bytes = 64 * 1024 * 1024;

/// What the program itself learned from, in the order of their names.
std::vector<std::filesystem::path> own_examples(const Assets& assets) {
    std::vector<std::filesystem::path> files;
    std::error_code unreadable;
    for (const auto& entry :
         std::filesystem::directory_iterator(assets.folder / "lexicon" / "examples", unreadable))
        if (entry.path().extension() == ".tsv") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// The first example of a role that the lexicon does not have, as a problem.
std::optional<base::Problem> unknown_role(const domain::Teaching& teaching,
                                          const domain::Lexicon& lexicon) {
    for (const domain::RoleExample& one : teaching.roles)
        for (const std::string& role : one.roles)
            if (std::ranges::find(lexicon.roles, role, &domain::Role::key) == lexicon.roles.end())
                return base::Problem{"lexicon_example_role", role + " (" + one.text + ")"};
    return std::nullopt;
}

}  // namespace

int command_lexicon_from(const Assets& assets, const std::filesystem::path& file,
                         const std::filesystem::path& output) {
    const auto read = read_evening(assets, file);
    if (!read.has_value()) return told(assets, read.error());
    const domain::State& state = read.value().state;
    const base::Words& words = assets.words(language_of_environment());
    const std::string learned = matching::own_lexicon(state, assets.knowledge());
    if (learned.empty()) {
        std::cerr << words.say(state.link_marks.empty() ? "commands.lexicon.nothing"
                                                        : "commands.lexicon.not_words")
                  << "\n";
        return exit_done;
    }
    const std::string head =
        "# " + assets.words(state.details.language).say("commands.lexicon.head") + "\n\n";
    std::filesystem::path to = output;
    if (to.empty()) {
        to = own_lexicon_folder() / file.filename().replace_extension(".lexicon");
        std::error_code problem;
        std::filesystem::create_directories(to.parent_path(), problem);
        if (problem) return told(assets, {"cannot_write", to.string() + ": " + problem.message()});
    }
    const auto written = write_file(to, head + learned);
    if (!written.has_value()) return told(assets, written.error());
    tell(assets, "commands.written", {{"file", to.string()}});
    return read.value().whole ? exit_done : exit_data_at_fault;
}

int command_lexicon_check(const Assets& assets, const std::vector<std::filesystem::path>& files) {
    const auto lexicon = store::read_lexicon_files(assets.folder / "lexicon", files);
    if (!lexicon.has_value()) return told(assets, lexicon.error());
    std::size_t terms = 0;
    for (const domain::Concept& one : lexicon.value().concepts)
        terms += one.words.size() + one.need_words.size() + one.offer_words.size();
    std::cout << assets.words(language_of_environment())
                     .say("commands.lexicon.whole",
                          {{"concepts", std::to_string(lexicon.value().concepts.size())},
                           {"terms", std::to_string(terms)}})
              << "\n";
    return exit_done;
}

int command_lexicon_learn(const Assets& assets, const std::vector<std::filesystem::path>& more,
                          const std::filesystem::path& output) {
    std::vector<std::filesystem::path> files = own_examples(assets);
    files.insert(files.end(), more.begin(), more.end());
    domain::Teaching teaching;
    for (const std::filesystem::path& file : files) {
        auto text = store::read_outside_file(file, most_bytes);
        if (!text.has_value()) return told(assets, text.error());
        auto read = store::read_teaching({file.filename().string(), std::move(text).value()},
                                         std::move(teaching));
        if (!read.has_value()) return told(assets, read.error());
        teaching = std::move(read).value();
    }
    // What was learned before may be damaged: this is how it is made again.
    auto read = store::read_lexicon_without_practice(assets.folder / "lexicon");
    if (!read.has_value()) return told(assets, read.error());
    domain::Lexicon lexicon = std::move(read).value();
    if (const auto problem = unknown_role(teaching, lexicon)) return told(assets, *problem);
    lexicon.practice = matching::learned_from(teaching, matching::Knowledge(lexicon));
    lexicon.practice.examples = store::fingerprint(teaching);
    lexicon.practice.roles =
        matching::roles_learned_from(teaching.roles, lexicon, matching::Knowledge(lexicon));
    const auto written = write_file(output, store::practice_text(lexicon.practice));
    if (!written.has_value()) return told(assets, written.error());
    tell(assets, "commands.written", {{"file", output.string()}});
    return exit_done;
}

}  // namespace app
