#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using tests::Folder;
using tests::Ran;
using tests::samen;

namespace {

/// A home of its own for one test, so that what it keeps stays in it.
class Home {
public:
    explicit Home(const Folder& folder) {
        if (const char* now = std::getenv("XDG_DATA_HOME")) before_ = now;
        setenv("XDG_DATA_HOME", folder.path().c_str(), 1);
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;
    ~Home() {
        if (before_.empty())
            unsetenv("XDG_DATA_HOME");
        else
            setenv("XDG_DATA_HOME", before_.c_str(), 1);
    }

private:
    std::string before_;
};

}  // namespace

TEST_CASE("what the facilitator taught is kept for the next evening, which then knows it",
          "[program][lexicon]") {
    const Folder folder;
    const Home home(folder);
    const auto evening = [&](const std::string& name, const std::string& more) {
        const std::string file = folder / name;
        REQUIRE(samen({"new", file, "--title", "Avond"}).code == 0);
        const std::string said =
            R"({"wish":"add_organisation","name":"Kaartclub","presence":"present"})"
            "\n"
            R"({"wish":"add_organisation","name":"Smederij","presence":"present"})"
            "\n"
            R"({"wish":"add_contributions","organisation":"Kaartclub","side":"need","text":"een klabberjasplaat"})"
            "\n"
            R"({"wish":"add_contributions","organisation":"Smederij","side":"strength","text":"wij smeden sierbeslag"})"
            "\n" +
            more;
        REQUIRE(samen({"do", file}, said).code == 0);
        return file;
    };
    const std::string first = evening(
        "een.samen",
        R"({"wish":"pin_link","one":"Kaartclub","other":"Smederij","need":"een klabberjasplaat","strength":"wij smeden sierbeslag"})"
        "\n");
    const std::string second = evening("twee.samen", "");
    CHECK(samen({"match", second}).out.empty());

    const Ran kept = samen({"lexicon", "from", first});
    REQUIRE(kept.code == 0);
    const std::string own = folder / "samen/lexicon/een.lexicon";
    REQUIRE(std::filesystem::exists(own));
    CHECK(samen({"lexicon", "check", own}).code == 0);

    CHECK(samen({"match", second}).out.find("Kaartclub") != std::string::npos);
}

TEST_CASE("a town's own lexicon that is faulty is told, and takes nothing else away",
          "[program][lexicon]") {
    const Folder folder;
    const Home home(folder);
    std::filesystem::create_directories(folder / "samen/lexicon");
    std::ofstream(folder / "samen/lexicon/kapot.lexicon") << "concept: \n???\n";
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);

    const Ran ran = samen({"match", file});

    CHECK(ran.code == 0);
    CHECK(ran.err.find("kapot.lexicon") != std::string::npos);
    CHECK_FALSE(ran.out.empty());
}

TEST_CASE("a faulty example is told with its place, and nothing is learned", "[program][lexicon]") {
    const Folder folder;
    std::ofstream(folder / "eigen.tsv") << "# van ons\nkoor zoekt zaal\tzaal vrij\n";
    const std::string learned = folder / "eigen.practice";

    const Ran ran = samen({"lexicon", "learn", folder / "eigen.tsv", "-o", learned});

    CHECK(ran.code == 1);
    CHECK(ran.err.find("eigen.tsv:2") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(learned));
}
