#include "program/evening_file.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

using tests::Folder;
using tests::has;
using tests::lines_of;
using tests::Ran;
using tests::samen;

TEST_CASE("every wish of the help runs in order on a new evening", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const Ran help = samen({"do", "--help"});
    REQUIRE(help.code == 0);
    REQUIRE(help.out.starts_with(R"({"wish":"add_organisation","name":"Museum Het Baken"})"));

    const Ran done = samen({"do", file}, help.out);

    CHECK(done.code == 0);
    const auto answers = lines_of(done.out);
    REQUIRE(answers.size() == lines_of(help.out).size());
    for (std::size_t line = 0; line < answers.size(); ++line)
        CHECK(answers[line] == "saved " + std::to_string(line + 2));
}

TEST_CASE("a line that is no wish is refused and the next line is read", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);

    const Ran done =
        samen({"do", file},
              "{bad\n"
              "{\"wish\":\"fly\"}\n"
              "\n"
              "{\"wish\":\"add_organisation\",\"name\":\"Museum\"}\n"
              "{\"wish\":\"add_organisation\",\"name\":\"museum \"}\n"
              "{\"wish\":\"add_contributions\",\"organisation\":\"Nobody\",\"text\":\"x\"}");

    CHECK(done.code == 1);
    const auto answers = lines_of(done.out);
    REQUIRE(answers.size() == 6);
    CHECK(answers[0].starts_with("refused not_a_wish "));
    CHECK(answers[1].starts_with("refused not_a_wish "));
    CHECK(answers[2].starts_with("refused not_a_wish "));
    CHECK(answers[3] == "saved 2");
    CHECK(answers[4].starts_with("refused name_taken "));
    CHECK(answers[5].starts_with("refused unknown_organisation "));
}

TEST_CASE("undo is a wish like any other", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const std::string add = "{\"wish\":\"add_organisation\",\"name\":\"Scouting\"}\n";

    REQUIRE(samen({"do", file}, add + "{\"wish\":\"withdraw\",\"fact\":2}\n").code == 0);
    CHECK_FALSE(has(samen({"show", file}).out, "Scouting"));
    CHECK(has(samen({"replay", file, "--until", "2"}).out, "Scouting"));

    REQUIRE(samen({"do", file}, "{\"wish\":\"restore\",\"fact\":2}\n").code == 0);
    CHECK(has(samen({"show", file}).out, "Scouting"));
}

TEST_CASE("a new evening never overwrites a file", "[program]") {
    const Folder folder;
    const std::string file = folder / "brief.samen";
    tests::write(file, "een brief");

    const Ran made = samen({"new", file, "--title", "Avond"});

    CHECK(made.code == 1);
    CHECK_FALSE(made.err.empty());
    CHECK(tests::content_of(file) == "een brief");
}

TEST_CASE("a new evening with a wrong date, time or method leaves no file", "[program]") {
    const Folder folder;
    const std::string file = folder / "avond.samen";
    for (const auto& [option, value] :
         std::vector<std::pair<std::string, std::string>>{{"--date", "2026-02-30"},
                                                          {"--from", "25:00"},
                                                          {"--to", "half acht"},
                                                          {"--method", "bestaat-niet"}}) {
        CAPTURE(option, value);
        const Ran made = samen({"new", file, "--title", "Avond", option, value});
        CHECK(made.code == 1);
        CHECK(made.err.starts_with("samen: "));
        CHECK_FALSE(has(made.err, "problem."));
        CHECK_FALSE(std::filesystem::exists(file));
    }
}

TEST_CASE("a command line at fault exits with 2 and names what is wrong", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"new"},
             {"new", folder / "x.samen"},
             {"new", folder / "x.samen", "--title", "A", "--lang", "fr"},
             {"do"},
             {"show"},
             {"show", file, "--bright"},
             {"replay", file},
             {"replay", file, "--until", "many"},
             {"import", file},
             {"report", file},
             {"picture", file, "-o", folder / "x.png"},
             {"picture", file, "--screen", "maan", "-o", folder / "x.png"},
             {"picture", file, "--screen", "welkom", "-o", folder / "x.png", "--size", "10x10"},
             {"picture", file, "--screen", "welkom", "-o", folder / "x.png", "--scale", "9"},
             {"--nothing"}}) {
        CAPTURE(words);
        const Ran ran = samen(words);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_FALSE(ran.err.empty());
    }
    CHECK(samen({"check"}).code == 64);
    CHECK(samen({"check", file, file}).code == 64);
}

TEST_CASE("every command explains itself", "[program]") {
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"--help"},
                                               {"new", "--help"},
                                               {"import", "--help"},
                                               {"show", "--help"},
                                               {"check", "--help"},
                                               {"replay", "--help"},
                                               {"picture", "--help"},
                                               {"paper", "--help"},
                                               {"report", "--help"},
                                               {"export", "--help"},
                                               {"do", "--help"}}) {
        CAPTURE(words);
        const Ran ran = samen(words);
        CHECK(ran.code == 0);
        CHECK_FALSE(ran.out.empty());
        CHECK(ran.err.empty());
        CHECK_FALSE(has(ran.out, "commands."));
    }
}

TEST_CASE("private words show only when asked for", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);

    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"show", file}, {"show", file, "--json"}}) {
        const std::string open = samen(words).out;
        std::vector<std::string> asked = words;
        asked.push_back("--private");
        const std::string all = samen(asked).out;
        for (const std::string secret : {"Noor Jansen", "0485 000 001", "joke@voorbeeld.example",
                                         "Riet de Wit", "Wethouder eerst"}) {
            CAPTURE(secret);
            CHECK_FALSE(has(open, secret));
            CHECK(has(all, secret));
        }
    }
    CHECK(samen({"show", file, "--json"}).out == samen({"show", file, "--json"}).out);
}

TEST_CASE("a second import of a table adds only what is new", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const std::string table = folder / "lijst.csv";
    tests::write(table,
                 "Organisatie;Kwaliteiten;Vragen\n"
                 "Harmonie;\"warme zaal ; koffie\";publiek\n"
                 ";niemand;niets\n");

    const Ran first = samen({"import", table, file});
    CHECK(first.code == 0);
    const std::string after_first = tests::content_of(file);
    const Ran again = samen({"import", table, file});
    CHECK(again.code == 0);
    CHECK(tests::content_of(file) == after_first);

    tests::write(table, "naam;aanbod\nHARMONIE;\"koffie ; een vleugel\"\n");
    CHECK(samen({"import", table, file}).code == 0);
    const std::string shown = samen({"show", file}).out;
    CHECK(has(shown, "een vleugel"));
    CHECK(shown.find("koffie") == shown.rfind("koffie"));

    tests::write(table, "wat;anders\n1;2\n");
    const Ran nothing = samen({"import", table, file});
    CHECK(nothing.code == 1);
    CHECK(has(nothing.err, "lijst.csv"));
}

TEST_CASE("two lists are matched with a reason a line, and every need gets its ranks",
          "[program]") {
    const Folder folder;
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream(std::string(folder / name), std::ios::binary) << text;
        return std::string(folder / name);
    };
    const std::string needs =
        write("needs.tsv", "n1\twaar kunnen wij repeteren\tKoor\nn2\t???\r\n");
    const std::string offers =
        write("offers.tsv", "a\tgepensioneerd accountant\tX\nb\tonze aula staat leeg\nc\tiets\n");

    const Ran ran = samen({"match", "--needs", needs, "--offers", offers, "--top", "2"});

    REQUIRE(ran.code == 0);
    std::istringstream lines(ran.out);
    std::vector<std::string> all;
    for (std::string line; std::getline(lines, line);) all.push_back(line);
    REQUIRE(all.size() == 4);
    CHECK(all[0].starts_with("n1\t1\tb\t0."));
    CHECK(has(all[0], "repeteren"));
    CHECK(all[2] == "n2\t1\ta\t0.0000\t");
    const std::string wrong = write("wrong.tsv", "n1\tgoed\nzonder tab\n");
    const Ran refused = samen({"match", "--needs", wrong, "--offers", offers});
    CHECK(refused.code == 1);
    CHECK(has(refused.err, "wrong.tsv:2"));
    CHECK(samen({"match", "--needs", needs}).code == 2);

    // Nobody helps itself, an id stands for one line, and a table program's mark is none.
    const std::string own = write("own.tsv", "a\tonze aula staat leeg\tKoor\nb\tiets\tX\n");
    const Ran others = samen({"match", "--needs", needs, "--offers", own, "--top", "2"});
    CHECK(has(others.out, "n1\t2\ta\t0.0000\t\n"));
    const std::string twice = write("twice.tsv", "a\teen\nb\ttwee\na\tdrie\n");
    const Ran refused_twice = samen({"match", "--needs", twice, "--offers", offers});
    CHECK(refused_twice.code == 1);
    CHECK(has(refused_twice.err, "twice.tsv:3 (a)"));
    const std::string marked = write("marked.tsv", "\xEF\xBB\xBFn1\twaar repeteren wij\n");
    CHECK(samen({"match", "--needs", marked, "--offers", offers}).out.starts_with("n1\t1\tb"));
    CHECK(samen({"match"}).code == 2);
}

TEST_CASE("the opportunities of an evening are listed best first with their reasons", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);

    const Ran ran = samen({"match", file, "--top", "3"});

    CHECK(ran.code == 0);
    std::istringstream lines(ran.out);
    int rank = 0;
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(line.starts_with(std::to_string(++rank) + "\t"));
        CHECK(std::count(line.begin(), line.end(), '\t') == 5);
        CHECK_FALSE(line.ends_with('\t'));
    }
    CHECK(rank <= 3);
}

TEST_CASE("a faulty lexicon is told with file and line", "[program]") {
    const Folder folder;
    CHECK(samen({"lexicon", "check"}).code == 0);
    std::ofstream(std::string(folder / "eigen.lexicon")) << "[x]\nnaam = x\n";

    const Ran ran = samen({"lexicon", "check", folder / "eigen.lexicon"});

    CHECK(ran.code == 1);
    CHECK(has(ran.err, "eigen.lexicon:2"));
    CHECK(samen({"lexicon"}).code == 2);
}

TEST_CASE("nothing that is written takes the place of an evening", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const std::string before = tests::content_of(file);
    const std::string renamed = folder / "avond.oud";
    std::filesystem::copy_file(file, renamed);

    for (const std::string& target : {file, renamed, std::string(folder / "nieuw.samen")}) {
        CAPTURE(target);
        for (const std::string command : {"report", "paper"}) {
            const Ran ran = samen({command, file, "-o", target});
            CHECK(ran.code == 1);
            CHECK(has(ran.err, target));
        }
        CHECK(samen({"picture", file, "--screen", "welkom", "-o", target}).code != 0);
    }
    CHECK(tests::content_of(file) == before);
    CHECK(tests::content_of(renamed) == before);
    CHECK_FALSE(std::filesystem::exists(folder / "nieuw.samen"));
}

TEST_CASE("a size of text that is no number is the command line's fault", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);

    CHECK(samen({"picture", file, "--screen", "welkom", "-o", folder / "x.png", "--scale", "nan"})
              .code == 2);
}

TEST_CASE("report and paper are written whole or not at all", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);

    for (const std::string command : {"report", "paper"}) {
        CAPTURE(command);
        const std::string output = folder / (std::string(command) + ".html");
        CHECK(samen({command, file, "-o", output, "--lang", "en"}).code == 0);
        CHECK(has(tests::content_of(output), "<html lang=\"en\""));
        const Ran nowhere = samen({command, file, "-o", folder / "geen/map/x.html"});
        CHECK(nowhere.code == 1);
        CHECK(has(nowhere.err, "geen/map"));
    }
}

TEST_CASE("what cannot be written where it was sent is not called done", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const std::string device = "/dev/full";
    if (!std::filesystem::is_character_file(device)) SKIP("no such device here");

    CHECK(samen({"report", file, "-o", device}).code == 1);
    CHECK(samen({"paper", file, "-o", device}).code == 1);

    // The device is still there, and nothing beside it.
    CHECK(std::filesystem::is_character_file(device));
    CHECK_FALSE(std::filesystem::exists(device + ".new"));
    const std::string show = std::string(PROGRAM) + " show --json '" + file + "' > " + device;
    CHECK(tests::run({"sh", "-c", show}).code == 1);
}
