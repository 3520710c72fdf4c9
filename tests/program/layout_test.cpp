#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using tests::Folder;
using tests::has;
using tests::lines_of;
using tests::Ran;
using tests::samen;

namespace {

/// A ring of twelve with two lines across.
std::string ring() {
    std::string text = "12 14\n";
    for (int node = 0; node < 12; ++node)
        text += std::to_string(node) + " " + std::to_string((node + 1) % 12) + " 0.5\n";
    return text + "0 6 0.9\n3 9 0.1\n";
}

}  // namespace

TEST_CASE("layout writes a place for every node and says how long it took", "[program]") {
    const Folder folder;
    const std::string file = folder / "ring.txt";
    const std::string places = folder / "plaatsen.txt";
    tests::write(file, ring());

    const Ran ran = samen({"layout", file, "-o", places, "--seed", "3", "--repeat", "3"});

    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(lines_of(ran.out).size() == 1);
    CHECK(ran.out.starts_with(R"({"n":12,"m":14,"ms":{"median":)"));
    CHECK(has(ran.out, R"("min":)"));
    CHECK(has(ran.out, R"("max":)"));
    CHECK(has(ran.out, R"("bytes":)"));
    CHECK(lines_of(tests::content_of(places)).size() == 12);
}

TEST_CASE("the last of several runs is written, with the seed that it had", "[program]") {
    const Folder folder;
    const std::string file = folder / "ring.txt";
    tests::write(file, ring());

    REQUIRE(samen({"layout", file, "-o", folder / "a", "--seed", "3", "--repeat", "3"}).code == 0);
    REQUIRE(samen({"layout", file, "-o", folder / "b", "--seed", "5"}).code == 0);
    REQUIRE(samen({"layout", file, "-o", folder / "c", "--seed", "6"}).code == 0);
    REQUIRE(samen({"layout", file, "-o", folder / "d", "--seed", "5", "--weights"}).code == 0);

    CHECK(tests::content_of(folder / "a") == tests::content_of(folder / "b"));
    CHECK_FALSE(tests::content_of(folder / "a") == tests::content_of(folder / "c"));
    CHECK_FALSE(tests::content_of(folder / "a") == tests::content_of(folder / "d"));
}

TEST_CASE("a network at fault is told in a sentence with its line, and nothing is written",
          "[program]") {
    struct Fault {
        std::string text;
        std::string words;
        std::string line;
    };
    for (const Fault& fault :
         std::vector<Fault>{{"", "staat geen netwerk", "fout.txt"},
                            {"0 0\n", "staat geen netwerk", "fout.txt"},
                            {"drie 2\n", "eerste regel", "fout.txt:1"},
                            {"-3 2\n", "eerste regel", "fout.txt:1"},
                            {"3\n0 1 1\n", "eerste regel", "fout.txt:1"},
                            {"9999999999 1\n0 1 1\n", "te groot", "fout.txt:1"},
                            {"3 2\n0 1 1\n0 x 1\n", "\"u v gewicht\"", "fout.txt:3"},
                            {"3 2\n0 1 1\n\n0 2 1 7\n", "\"u v gewicht\"", "fout.txt:4"},
                            {"3 2\n0 1 1\n1 3 1\n", "punt dat er niet is", "fout.txt:3"},
                            {"3 2\n0 1 1\n-1 2 1\n", "\"u v gewicht\"", "fout.txt:3"},
                            {"3 2\n0 1 1\n", "minder lijnen", "fout.txt:2"},
                            {"3 1\n0 1 1\n1 2 1\n", "meer lijnen", "fout.txt:3"}}) {
        CAPTURE(fault.text);
        const Folder folder;
        const std::string file = folder / "fout.txt";
        tests::write(file, fault.text);

        const Ran ran = samen({"layout", file, "-o", folder / "plaatsen.txt"});

        CHECK(ran.code == 1);
        CHECK(ran.out.empty());
        CHECK(lines_of(ran.err).size() == 1);
        CHECK(has(ran.err, fault.words));
        CHECK(has(ran.err, fault.line));
        CHECK_FALSE(std::filesystem::exists(folder / "plaatsen.txt"));
    }
}

TEST_CASE("a seed below nothing is refused, and nothing is written", "[program]") {
    const Folder folder;
    const std::string file = folder / "graph.txt";
    tests::write(file, "2 1\n0 1 1\n");

    CHECK(samen({"layout", file, "-o", folder / "a", "--seed", "-1"}).code != 0);
    CHECK_FALSE(std::filesystem::exists(folder / "a"));
}

TEST_CASE("weights matter only when they are asked for", "[program]") {
    const Folder folder;
    const std::string file = folder / "net.txt";
    for (const std::string weight : {"nan", "0", "-1", "veel", ""}) {
        CAPTURE(weight);
        tests::write(file, "3 3\n0 1 1\n1 2 " + weight + "\n2 2 1\n");
        CHECK(samen({"layout", file, "-o", folder / "p"}).code == 0);

        const Ran weighed = samen({"layout", file, "-o", folder / "w", "--weights"});

        CHECK(weighed.code == 1);
        CHECK(has(weighed.err, "net.txt:3"));
        CHECK(has(weighed.err, "boven 0"));
        CHECK_FALSE(std::filesystem::exists(folder / "w"));
    }
}

TEST_CASE("layout never writes over an evening, nor into a folder that is not there", "[program]") {
    const Folder folder;
    const std::string evening = tests::new_evening(folder);
    const std::string before = tests::content_of(evening);
    const std::string file = folder / "ring.txt";
    tests::write(file, ring());

    for (const std::string& output : {evening, folder / "geen/p.txt"}) {
        const Ran ran = samen({"layout", file, "-o", output});
        CHECK(ran.code == 1);
        CHECK(ran.out.empty());
        CHECK(lines_of(ran.err).size() == 1);
    }
    CHECK(tests::content_of(evening) == before);
    CHECK(samen({"layout", folder / "niets.txt", "-o", folder / "p"}).code == 1);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"layout", file},
             {"layout", "-o", folder / "p"},
             {"layout", file, "-o", folder / "p", "--seed", "x"},
             {"layout", file, "-o", folder / "p", "--repeat", "0"}})
        CHECK(samen(words).code == 2);
    CHECK_FALSE(std::filesystem::exists(folder / "p"));
}
