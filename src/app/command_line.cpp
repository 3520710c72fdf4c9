#include "app/command_line.hpp"

#include "app/commands.hpp"
#include "app/reading.hpp"

#include <CLI/CLI.hpp>
#include <cmath>
#include <cstdio>
#include <iostream>

namespace app {
namespace {

/// "1920x1080" as two numbers.
template <class Options>
bool read_size(const std::string& text, Options& picture) {
    int used = 0;
    return std::sscanf(text.c_str(), "%dx%d%n", &picture.width, &picture.height, &used) == 2 &&
           static_cast<std::size_t>(used) == text.size() && picture.width >= 320 &&
           picture.width <= 8192 && picture.height >= 240 && picture.height <= 8192;
}

struct CommandLine {
    explicit CommandLine(const Assets& loaded) : assets(loaded) {}

    const Assets& assets;
    CLI::App app{"samen"};
    int code = exit_done;
    std::string window_file;
    NewOptions new_options;
    DoOptions do_options;
    bool do_help = false;
    std::string table;
    std::string import_file;
    ShowOptions show_options;
    ShowOptions replay_options;
    unsigned until = 0;
    std::string check_file;
    PictureOptions picture_options;
    std::string view = "wall";
    std::string size = "1920x1080";
    bool all_screens = false;
    MatchOptions match_options;
    std::vector<std::filesystem::path> lexicon_files;
    std::filesystem::path own_lexicon;
    LayoutOptions layout_options;
    ReportOptions report_options;
    ReportOptions paper_options;
    ExportOptions export_options;
    FilmOptions film_options;

    [[nodiscard]] std::string about(const char* key) const {
        return assets.words(language_of_environment()).say(std::string("commands.") + key);
    }

    void set_up();
    void set_up_new();
    void set_up_changing();
    void set_up_reading();
    void set_up_matching();
    void set_up_layout();
    void set_up_printing();
    void set_up_export();
    void set_up_film();
};

void CommandLine::set_up() {
    app.description(about("samen"));
    app.set_version_flag("--version", "samen 0.1.0");
    app.add_option("FILE.samen", window_file, about("window_file"));
    app.require_subcommand(0, 1);
    set_up_new();
    set_up_changing();
    set_up_reading();
    set_up_matching();
    set_up_layout();
    set_up_printing();
    set_up_film();
}

void CommandLine::set_up_new() {
    CLI::App* made = app.add_subcommand("new", about("new"));
    domain::SessionDetails& details = new_options.details;
    made->add_option("FILE.samen", new_options.file, about("file"))->required();
    made->add_option("--title", details.title, about("title"))->required();
    made->add_option("--method", new_options.method, about("method"));
    made->add_option("--municipality", details.municipality, about("municipality"));
    made->add_option("--place", details.place, about("place"));
    made->add_option("--date", details.date, about("date"));
    made->add_option("--from", details.from, about("from"));
    made->add_option("--to", details.to, about("to"));
    made->add_option("--lang", details.language, about("lang"))->check(CLI::IsMember({"nl", "en"}));
    made->callback([this] { code = command_new(assets, new_options); });
}

void CommandLine::set_up_changing() {
    CLI::App* wishes = app.add_subcommand("do", about("do"));
    // --help prints an example of every wish, so CLI11's own help moves aside here.
    wishes->set_help_flag();
    wishes->add_flag("-h,--help", do_help, about("do_help"));
    CLI::Option* file = wishes->add_option("FILE.samen", do_options.file, about("file"));
    wishes->add_flag("--clock-from-lines", do_options.clock_from_lines, about("clock_from_lines"));
    wishes->callback([this, file] {
        if (do_help) {
            code = command_do_examples();
            return;
        }
        if (file->count() == 0) throw CLI::RequiredError("FILE.samen");
        code = command_do(assets, do_options);
    });

    CLI::App* import = app.add_subcommand("import", about("import"));
    import->add_option("TABLE", table, about("table"))->required();
    import->add_option("FILE.samen", import_file, about("file"))->required();
    import->callback([this] { code = command_import(assets, table, import_file);
});
}  // namespace

void CommandLine::set_up_reading() {
    CLI::App* show = app.add_subcommand("show", about("show"));
    show->add_option("FILE.samen", show_options.file, about("file"))->required();
    show->add_flag("--json", show_options.json, about("json"));
    show->add_flag("--private", show_options.private_too, about("private"));
    show->callback([this] { code = command_show(assets, show_options); });

    CLI::App* replay = app.add_subcommand("replay", about("replay"));
    replay->add_option("FILE.samen", replay_options.file, about("file"))->required();
    replay->add_option("--until", until, about("until"))->required();
    replay->add_flag("--json", replay_options.json, about("json"));
    replay->add_flag("--private", replay_options.private_too, about("private"));
    replay->callback([this] {
        replay_options.until = until;
        code = command_show(assets, replay_options);
    });

    CLI::App* check = app.add_subcommand("check", about("check"));
    check->add_option("FILE.samen", check_file, about("file"))->required();
    check->callback([this] { code = command_check(assets, check_file); });
}

void CommandLine::set_up_matching() {
    CLI::App* match = app.add_subcommand("match", about("match"));
    MatchOptions& options = match_options;
    CLI::Option* file = match->add_option("FILE.samen", options.file, about("file"));
    CLI::Option* needs = match->add_option("--needs", options.needs, about("match_needs"));
    CLI::Option* offers = match->add_option("--offers", options.offers, about("match_offers"));
    needs->needs(offers)->excludes(file);
    offers->needs(needs)->excludes(file);
    match->add_option("--top", options.top, about("match_top"))->check(CLI::Range(1, 100000));
    match->add_option("--lexicon", options.lexicons, about("lexicon_files"));
    match->add_flag("--explain", options.explain, about("match_explain"))->needs(needs);
    match->add_flag("--json", options.json, about("json"))->needs(file);
    match->callback([this, file, needs] {
        if (file->count() + needs->count() == 0) throw CLI::RequiredError("FILE.samen");
        code = command_match(assets, match_options);
    });

    CLI::App* lexicon = app.add_subcommand("lexicon", about("lexicon"));
    lexicon->require_subcommand(1);
    CLI::App* checked = lexicon->add_subcommand("check", about("lexicon_check"));
    checked->add_option("FILE", lexicon_files, about("lexicon_files"));
    checked->callback([this] { code = command_lexicon_check(assets, lexicon_files); });
    CLI::App* from = lexicon->add_subcommand("from", about("lexicon_from"));
    from->add_option("FILE.samen", check_file, about("file"))->required();
    from->add_option("-o,--output", own_lexicon, about("lexicon_own"));
    from->callback([this] { code = command_lexicon_from(assets, check_file, own_lexicon); });
    CLI::App* learn = lexicon->add_subcommand("learn", about("lexicon_learn"));
    learn->add_option("EXAMPLES", lexicon_files, about("lexicon_examples"));
    learn->add_option("-o,--output", own_lexicon, about("lexicon_learned"))->required();
    learn->callback([this] { code = command_lexicon_learn(assets, lexicon_files, own_lexicon); });
}

void CommandLine::set_up_layout() {
    CLI::App* layout = app.add_subcommand("layout", about("layout"));
    LayoutOptions& options = layout_options;
    layout->add_option("GRAPH", options.file, about("layout_graph"))->required();
    layout->add_option("-o,--output", options.output, about("output"))->required();
    layout->add_option("--seed", options.seed, about("layout_seed"))
        ->check(CLI::Range(0U, std::numeric_limits<unsigned>::max()));
    layout->add_option("--repeat", options.repeat, about("layout_repeat"))
        ->check(CLI::Range(1, 1000));
    layout->add_flag("--weights", options.weights, about("layout_weights"));
    layout->callback([this] { code = command_layout(assets, layout_options); });
}

void CommandLine::set_up_film() {
    CLI::App* film = app.add_subcommand("film", about("film"));
    FilmOptions& options = film_options;
    film->add_option("FILE.samen", options.file, about("file"))->required();
    film->add_option("-o,--output", options.output, about("film_output"))->required();
    film->add_option("--frames", options.frames, about("film_frames"))->check(CLI::Range(1, 10000));
    film->add_option("--size", size, about("size"));
    film->add_option("--lang", options.language, about("lang"))->check(CLI::IsMember({"nl", "en"}));
    film->callback([this] {
        if (!read_size(size, film_options)) throw CLI::ValidationError("--size", about("size"));
        code = command_film(assets, film_options);
    });
}

void CommandLine::set_up_printing() {
    CLI::App* picture = app.add_subcommand("picture", about("picture"));
    PictureOptions& options = picture_options;
    picture->add_option("FILE.samen", options.file, about("file"));
    picture->add_option("--screen", options.screens, about("screen"));
    picture->add_flag("--all", all_screens, about("all_screens"));
    picture->add_option("-o,--output", options.output, about("output"))->required();
    CLI::Option* viewed =
        picture->add_option("--view", view, about("view"))->check(CLI::IsMember({"wall", "desk"}));
    picture->add_option("--size", size, about("size"));
    picture->add_option("--lang", options.language, about("lang"))
        ->check(CLI::IsMember({"nl", "en"}));
    picture->add_option("--scale", options.scale, about("scale"))->check(CLI::Range(0.8, 1.5));
    picture->add_flag("--json", options.json, about("picture_json"));
    picture->add_option("--follow", options.follow, about("picture_follow"));
    picture->add_option("--filter", options.filters, about("picture_filter"));
    picture->callback([this, viewed] {
        PictureOptions& asked = picture_options;
        if (!read_size(size, asked)) throw CLI::ValidationError("--size", about("size"));
        // Not a number passes every range.
        if (std::isnan(asked.scale)) throw CLI::ValidationError("--scale", about("scale"));
        if (all_screens) asked.screens = {"all"};
        if (asked.screens.size() != 1) throw CLI::RequiredError("--screen");
        if (asked.file.empty() && asked.screens.front() != "start")
            throw CLI::RequiredError("FILE.samen");
        const bool looks = !asked.follow.empty() || !asked.filters.empty();
        if (looks && asked.screens.front() != "kansen")
            throw CLI::ValidationError("--follow", about("picture_map_only"));
        asked.desk = view == "desk" || asked.screens.front() == "start";
        asked.both_views = all_screens && viewed->count() == 0;
        code = command_picture(assets, asked);
    });

    for (const bool paper : {false, true}) {
        ReportOptions& printed = paper ? paper_options : report_options;
        printed.paper = paper;
        CLI::App* print =
            app.add_subcommand(paper ? "paper" : "report", about(paper ? "paper" : "report"));
        print->add_option("FILE.samen", printed.file, about("file"))->required();
        print->add_option("-o,--output", printed.output, about("output"))->required();
        print->add_option("--lang", printed.language, about("lang"))
            ->check(CLI::IsMember({"nl", "en"}));
        print->callback([this, &printed] { code = command_report(assets, printed); });
    }
    set_up_export();
}

void CommandLine::set_up_export() {
    CLI::App* poster = app.add_subcommand("export", about("export"));
    ExportOptions& options = export_options;
    poster->add_option("FILE.samen", options.file, about("file"))->required();
    poster->add_option("-o,--output", options.output, about("export_output"))->required();
    poster->add_option("--paper", options.paper, about("export_paper"));
    poster->add_option("--lang", options.language, about("lang"))
        ->check(CLI::IsMember({"nl", "en"}));
    poster->callback([this] { code = command_export(assets, export_options); });
}

}  // namespace app

std::string sentence(const base::Words& words, const base::Problem& problem) {
    const std::string key = "problem." + problem.code;
    if (!words.knows(key)) return problem.code + ": " + problem.detail;
    return words.say(key, {{"detail", problem.detail}});
}

int run(int argc, char** argv) {
    const bool checking = argc > 1 && std::string_view(argv[1]) == "check";
    const base::Result<Assets> assets = load_assets();
    if (!assets.has_value()) {
        // Without assets there are no sentences; this one must do in both languages.
        std::cerr << "samen: " << assets.error().code << ": " << assets.error().detail << "\n";
        return exit_data_at_fault;
    }
    CommandLine line(assets.value());
    line.set_up();
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        // Asking for help or the version is done and not at fault.
        const bool at_fault = line.app.exit(wrong, std::cout, std::cerr) != 0;
        if (!at_fault) return exit_done;
        return checking ? exit_check_command_at_fault : exit_command_at_fault;
    }
    if (line.app.get_subcommands().empty()) return command_window(assets.value(), line.window_file);
    // What was asked for is not done before it stands where it was sent.
    if (!std::cout.flush()) {
        tell(assets.value(), "commands.output_failed");
        return std::max(line.code, static_cast<int>(exit_data_at_fault));
    }
    return line.code;
}

}  // namespace app
