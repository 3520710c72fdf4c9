#pragma once

#include "app/assets.hpp"
#include "domain/method.hpp"
#include "domain/parts.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace app {

// The commands of the program, one function each. Every one gives an exit code of
// command_line.hpp, writes its result to standard output and messages to standard error.

struct NewOptions {
    std::filesystem::path file;
    std::string method = "samen-werkt-het";
    domain::SessionDetails details;
};
/// The pack of this name among the assets, or in the file of this name.
///
/// Fails: as store::read_method_file.
base::Result<domain::Method> find_method(const Assets& assets, const std::string& name);

/// Makes a new session file; never overwrites.
int command_new(const Assets& assets, const NewOptions& options);

struct DoOptions {
    std::filesystem::path file;
    bool clock_from_lines = false;  // a line may carry "at": a played-back evening
};
/// Reads wishes from standard input, one a line, and answers each with one line, in order.
int command_do(const Assets& assets, const DoOptions& options);
/// Prints one runnable wish a line for every kind of wish.
int command_do_examples();

/// Imports a table of organisations.
int command_import(const Assets& assets, const std::filesystem::path& table,
                   const std::filesystem::path& file);

struct ShowOptions {
    std::filesystem::path file;
    bool json = false;
    bool private_too = false;
    std::optional<unsigned> until;  // replay: the state after so many facts
};
/// Shows the state of a session as text or JSON.
int command_show(const Assets& assets, const ShowOptions& options);

inline constexpr int exit_check_torn = 1;
inline constexpr int exit_check_damaged = 2;
inline constexpr int exit_check_no_session = 3;
inline constexpr int exit_check_command_at_fault = 64;
/// Says whether a file is whole; only reads.
int command_check(const Assets& assets, const std::filesystem::path& file);

struct PictureOptions {
    std::filesystem::path file;
    std::vector<std::string> screens;  // names, "start", or one "all"
    std::filesystem::path output;      // a file; with "all" a folder
    bool desk = false;
    bool both_views = false;  // with "all": wall and desk
    int width = 1920;
    int height = 1080;
    std::string language;  // empty: the session's
    float scale = 1.0F;
    bool json = false;
    std::string follow;                // name or initials; empty: nobody
    std::vector<std::string> filters;  // KEY=VALUE
};
/// Draws screens without a display.
int command_picture(const Assets& assets, const PictureOptions& options);

struct FilmOptions {
    std::filesystem::path file;
    std::filesystem::path output;  // a folder
    int frames = 60;
    int width = 1920;
    int height = 1080;
    std::string language;  // empty: the session's
};
/// Draws how the map grew, as pictures kaart-0001.png and on: one for every moment of the map, or
/// so many of them. Without a display.
int command_film(const Assets& assets, const FilmOptions& options);

struct ReportOptions {
    std::filesystem::path file;
    std::filesystem::path output;
    std::string language;
    bool paper = false;
};
/// Writes the report, or the paper to print.
int command_report(const Assets& assets, const ReportOptions& options);

struct ExportOptions {
    std::filesystem::path file;
    std::filesystem::path output;  // its ending says what it becomes
    std::string language;          // empty: the session's
    std::string paper = "A3";
};
/// Writes the map as a poster: SVG, PDF or PNG.
int command_export(const Assets& assets, const ExportOptions& options);

struct MatchOptions {
    std::filesystem::path file;  // an evening; or, when empty, two lists:
    std::filesystem::path needs;
    std::filesystem::path offers;
    std::size_t top = 10;
    bool explain = false;                         // lists: a sixth column with the reason as JSON
    bool json = false;                            // an evening
    std::vector<std::filesystem::path> lexicons;  // of one's own, behind that of the program
};
/// Ranks offers for needs, or lists the opportunities of an evening.
int command_match(const Assets& assets, const MatchOptions& options);

/// Reads the lexicon, with these files behind it, and says whether it is whole.
int command_lexicon_check(const Assets& assets, const std::vector<std::filesystem::path>& files);

/// Learns from the program's examples and more of one's own which needs and strengths go together.
int command_lexicon_learn(const Assets& assets, const std::vector<std::filesystem::path>& more,
                          const std::filesystem::path& output);

/// Writes what an evening's pins and dismissals teach as a lexicon of one's own.
int command_lexicon_from(const Assets& assets, const std::filesystem::path& file,
                         const std::filesystem::path& output);

struct LayoutOptions {
    std::filesystem::path file;
    std::filesystem::path output;
    std::uint64_t seed = 1;    // run k takes the (k - 1)th after it
    std::uint64_t repeat = 1;  // how often; the last is written
    bool weights = false;
};
/// Lays out a network from a file and says how long that took.
int command_layout(const Assets& assets, const LayoutOptions& options);

/// Opens the window: on `file`, or on the start screen when it is empty.
int command_window(const Assets& assets, const std::filesystem::path& file);

/// A problem as the sentence people read.
[[nodiscard]] std::string sentence(const base::Words& words, const base::Problem& problem);

}  // namespace app
