#include "store/practice_file.hpp"

#include "store/lexicon_reader.hpp"
#include "store/outside_file.hpp"
#include "store/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

using domain::Example;
using domain::Practice;
using domain::Side;

namespace {

base::Result<domain::Teaching> teaching_in(const std::string& text) {
    return store::read_teaching({"voorbeelden.tsv", text});
}

Practice some_practice() {
    Practice practice{"2 examples, 00000000000000ab", {}};
    practice.rows.push_back({Side::need, true, "hond", 0.25, {}});
    practice.rows.push_back({Side::strength, false, "ommetje", 0.5, {}});
    for (std::size_t at = 0; at < domain::practice_size; ++at) {
        practice.rows[0].direction[at] = static_cast<std::int8_t>(static_cast<int>(at % 63) - 31);
        practice.rows[1].direction[at] = 7;
    }
    domain::RolePractice role{Side::strength, "gezelschap", 0.125, -2.5, {}};
    role.weights.assign(domain::role_places, 3);
    role.weights.front() = -31;
    role.weights.back() = 31;
    practice.roles.push_back(role);
    return practice;
}

}  // namespace

TEST_CASE("an example is a need, three that serve it and two that do not", "[store][practice]") {
    const auto read =
        teaching_in("# for people\nhond moet eruit\ta\tb\tc\td\te\r\n\nnog een\t1\t2\t3\t4\t5");

    REQUIRE(read.has_value());
    const std::vector<Example>& examples = read.value().examples;
    REQUIRE(examples.size() == 2);
    CHECK(examples[0] == Example{"hond moet eruit", {"a", "b", "c"}, {"d", "e"}});
    CHECK(examples[1].need == "nog een");
    CHECK(read.value().verdicts.empty());
}

TEST_CASE("a verdict is a need, a strength and whether it helps", "[store][practice]") {
    const auto read = teaching_in("hond moet eruit\tommetje\tja\na\tb\tnee\nc\td\thalf\n");

    REQUIRE(read.has_value());
    const std::vector<domain::Verdict>& verdicts = read.value().verdicts;
    REQUIRE(verdicts.size() == 3);
    CHECK(verdicts[0] == domain::Verdict{"hond moet eruit", "ommetje", 1});
    CHECK(verdicts[1].helps == 0);
    CHECK(verdicts[2].helps == 0.5);
    CHECK(read.value().examples.empty());
}

TEST_CASE("an example of roles tells what a need or a strength shows, or that it shows none",
          "[store][practice]") {
    const auto read = teaching_in(
        "rol\tgezelschap+uitgaan\tvraag\tde bel gaat nooit\nrol\tgeen\taanbod\teen ladder\n");

    REQUIRE(read.has_value());
    const std::vector<domain::RoleExample>& roles = read.value().roles;
    REQUIRE(roles.size() == 2);
    CHECK(roles[0] ==
          domain::RoleExample{{"gezelschap", "uitgaan"}, Side::need, "de bel gaat nooit"});
    CHECK(roles[1] == domain::RoleExample{{}, Side::strength, "een ladder"});
    CHECK(read.value().verdicts.empty());
    for (const char* wrong :
         {"rol\tgezelschap\tallebei\tde bel", "rol\t+\tvraag\tde bel", "rol\ta+\tvraag\tde bel",
          "rolletje\tgezelschap\tvraag\tde bel", "rol\tgezelschap\tvraag\t "}) {
        CAPTURE(wrong);
        CHECK(teaching_in(wrong).error().code == "lexicon_example_wrong");
    }
}

TEST_CASE("several files of examples are read behind one another", "[store][practice]") {
    domain::Teaching first = teaching_in("a\tb\tja\n").value();
    const auto both = store::read_teaching({"twee.tsv", "a\t1\t2\t3\t4\t5\nc\td\tnee\n"}, first);

    REQUIRE(both.has_value());
    CHECK(both.value().examples.size() == 1);
    CHECK(both.value().verdicts.size() == 2);
}

TEST_CASE("a faulty example is told with its file and line", "[store][practice]") {
    for (const std::string text :
         {"goed\t1\t2\t3\t4\t5\nte weinig\t1", "goed\t1\tja\nhond\tommetje\tmisschien",
          "goed\t1\tja\nhond\t\tja", "a\tb\tc\td\te\tf\ng\th\t \ti\tj\tk"}) {
        const auto read = teaching_in(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == "lexicon_example_wrong");
        CHECK(read.error().detail.starts_with("voorbeelden.tsv:2 "));
    }
    CHECK(teaching_in("\xff\t1\t2\t3\t4\t5").error().code == "lexicon_not_unicode");
}

TEST_CASE("what was learned is read back as it was written", "[store][practice]") {
    const Practice practice = some_practice();

    const auto read = store::read_practice({"learned.practice", store::practice_text(practice)});

    REQUIRE(read.has_value());
    CHECK(read.value() == practice);
}

TEST_CASE("damage in what was learned is told with its line", "[store][practice]") {
    const std::string whole = store::practice_text(some_practice());
    const auto fault = [](const std::string& text) {
        const auto read = store::read_practice({"learned.practice", text});
        return read.has_value() ? std::string() : read.error().code + " " + read.error().detail;
    };
    CHECK(fault("").empty());
    CHECK(fault("learned from ").starts_with("lexicon_practice_wrong learned.practice:1"));
    CHECK(fault(whole.substr(whole.find('\n') + 1)).starts_with("lexicon_practice_wrong"));
    CHECK(fault(whole.substr(0, whole.size() - 5))
              .starts_with("lexicon_practice_wrong "
                           "learned.practice:4"));
    std::string far = whole;
    far[far.find("0.25")] = 'n';
    CHECK(fault(far).starts_with("lexicon_practice_wrong learned.practice:2"));
    std::string strange = whole;
    strange[strange.size() - 2] = '~';
    CHECK(fault(strange).starts_with("lexicon_practice_wrong learned.practice:4"));
    std::string endless = whole;
    endless.replace(endless.find("-2.5"), 4, "nan!");
    CHECK(fault(endless).starts_with("lexicon_practice_wrong learned.practice:4"));
}

TEST_CASE("other examples, or another order, have another fingerprint", "[store][practice]") {
    const Example one{"a", {"b", "c", "d"}, {"e", "f"}};
    const Example other{"a", {"b", "c", "d"}, {"ef", ""}};

    const auto of = [](const domain::Teaching& teaching) { return store::fingerprint(teaching); };
    CHECK(of({{one, other}, {}}) != of({{other, one}, {}}));
    CHECK(of({{one}, {}}) != of({{other}, {}}));
    CHECK(of({{one}, {}}) == of({{one}, {}}));
    CHECK(of({{one}, {{"a", "b", 0}}}) != of({{one}, {}}));
    CHECK(of({{one}, {{"a", "b", 0}}}) != of({{one}, {{"a", "b", 0.5}}}));
    const domain::RoleExample need{{"uitgaan"}, Side::need, "a"};
    const domain::RoleExample strength{{"uitgaan"}, Side::strength, "a"};
    CHECK(of({{one}, {}, {need}}) != of({{one}, {}}));
    CHECK(of({{one}, {}, {need}}) != of({{one}, {}, {strength}}));
}

TEST_CASE("what the program learned is of the examples that lie beside it", "[store][practice]") {
    const std::filesystem::path folder = std::filesystem::path(SOURCE_DIR) / "assets" / "lexicon";
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "examples"))
        if (entry.path().extension() == ".tsv") files.push_back(entry.path());
    std::ranges::sort(files);
    domain::Teaching teaching;
    for (const auto& file : files) {
        const auto read = store::read_teaching(
            {file.filename().string(), store::read_outside_file(file, 1 << 26).value()}, teaching);
        INFO((read.has_value() ? "" : read.error().detail));
        REQUIRE(read.has_value());
        teaching = read.value();
    }
    const auto lexicon = store::read_lexicon_files(folder);
    REQUIRE(lexicon.has_value());

    INFO("samen lexicon learn -o assets/lexicon/learned.practice makes it anew");
    CHECK(lexicon.value().practice.examples == store::fingerprint(teaching));
    CHECK(lexicon.value().practice.rows.size() > 1000);
}

TEST_CASE("a lexicon whose learned file is damaged is refused", "[store][practice]") {
    const store_test::TemporaryFolder folder;
    std::ofstream(folder.path() / "a.lexicon") << "[hond]\nnaam = een hond | a dog\n";
    std::ofstream(folder.path() / store::learned_file) << "learned from nothing\nnonsense\n";

    const auto read = store::read_lexicon_files(folder.path());

    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == "lexicon_practice_wrong");
    // From which it can be learned again.
    CHECK(store::read_lexicon_without_practice(folder.path()).has_value());
}
