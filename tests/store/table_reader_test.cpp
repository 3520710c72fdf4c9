#include "store/table_reader.hpp"

#include "domain/text.hpp"
#include "store/method_reader.hpp"
#include "store/table_cells.hpp"
#include "store/temporary_folder.hpp"
#include "store/texts_reader.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using store::TableNote;
using store::TableRead;

namespace {

const std::filesystem::path source = SOURCE_DIR;

const domain::Method& method() {
    static const auto read =
        store::read_method_file(source / "assets/methods/samen-werkt-het.json");
    return read.value();
}

TableRead table(std::string_view text) {
    const auto read = store::read_table(text, "lijst.csv", method());
    CAPTURE(text);
    REQUIRE(read.has_value());
    return read.value();
}

std::string problem(std::string_view text) {
    const auto read = store::read_table(text, "lijst.csv", method());
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().detail == "lijst.csv");
    return read.error().code;
}

std::vector<std::string> names(const TableRead& read) {
    std::vector<std::string> found;
    for (const domain::TableRow& row : read.rows) found.push_back(row.details.name);
    return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a table says the same with every separator", "[store][table]") {
    const TableRead semicolons = table(
        "Organisatie;Soort;Kwaliteiten;Vragen;Mensen\n"
        "Museum;instelling;\"warme zaal ; verhalen\";begeleiders;4\n");
    CHECK(semicolons.notes.empty());
    REQUIRE(semicolons.rows.size() == 1);
    CHECK(semicolons.rows[0].details.kind == "institution");
    CHECK(semicolons.rows[0].strengths == Texts{"warme zaal", "verhalen"});
    CHECK(semicolons.rows[0].needs == Texts{"begeleiders"});
    CHECK(semicolons.rows[0].details.people == 4);

    for (const char* text :
         {"Organisatie,Soort,Kwaliteiten,Vragen,Mensen\nMuseum,instelling,warme zaal ; "
          "verhalen,begeleiders,4",
          "Organisatie\tSoort\tKwaliteiten\tVragen\tMensen\r\nMuseum\tinstelling\twarme zaal ; "
          "verhalen\tbegeleiders\t4\r\n",
          "# Wie komen er?\n\n| Organisatie | Soort | Kwaliteiten | Vragen | Mensen |\n"
          "|:---|---|---|---|--:|\n| Museum | instelling | warme zaal ; verhalen | begeleiders | 4 "
          "|\n\nTot dan!\n"}) {
        const TableRead read = table(text);
        CHECK(read.notes.empty());
        REQUIRE(read.rows.size() == 1);
        CHECK(read.rows[0].details == semicolons.rows[0].details);
        CHECK(read.rows[0].strengths == semicolons.rows[0].strengths);
        CHECK(read.rows[0].needs == semicolons.rows[0].needs);
    }
}

TEST_CASE("headings may stand in any order and case, Dutch or English", "[store][table]") {
    for (const char* heading :
         {"organisatie", "NAAM", "Organisation", " name ", "\"Naam\"", "Naam:"}) {
        CAPTURE(heading);
        CHECK(names(table("Contact;" + std::string(heading) + "\nAn;Museum")) == Texts{"Museum"});
    }
    const domain::TableRow dutch = table(
                                       "telefoon;email;contact;behoeften;aanbod;domein;kort;naam\n"
                                       "06;a@b;An;hulp;zaal;cultuur;Mus;Museum")
                                       .rows[0];
    CHECK(dutch.details.short_name == "Mus");
    CHECK(dutch.details.policy_field == "culture");
    CHECK(dutch.strengths == Texts{"zaal"});
    CHECK(dutch.needs == Texts{"hulp"});
    CHECK(dutch.contact == domain::Contact{{}, "An", "06", "a@b"});

    const domain::TableRow english =
        table(
            "Phone,Email,Contact,Needs,Offers,Domain,Short,Type,People,Name\n"
            "06,a@b,An,help,hall,Culture,Mus,Company,3,Museum")
            .rows[0];
    CHECK(english.details.kind == "company");
    CHECK(english.details.policy_field == "culture");
    CHECK(english.details.people == 3);
    CHECK(english.strengths == Texts{"hall"});

    CHECK(table("naam;beleidsveld\nA;groen en sport").rows[0].details.policy_field == "green");
    CHECK(table("naam;sterke punten;vraagstukken\nA;b;c").rows[0].needs == Texts{"c"});
    CHECK(table("name;strengths\nA;b").rows[0].strengths == Texts{"b"});
}

TEST_CASE("a list of names alone is a table too", "[store][table]") {
    CHECK(names(table("Naam\nMuseum, afdeling Noord\n\n  \nWijkraad; zuid\n")) ==
          Texts{"Museum, afdeling Noord", "Wijkraad; zuid"});
}

TEST_CASE("lines above the header are passed over", "[store][table]") {
    CHECK(names(table("sep=;\nAanwezigen op 16 juni\n\nNaam;Soort\nMuseum;school")) ==
          Texts{"Museum"});
}

TEST_CASE("cells in quotes may hold separators, quotes and line breaks", "[store][table]") {
    const TableRead read = table(
        "naam;vragen;soort\r\n\"Museum; \"\"Het "
        "Baken\"\"\";\"een\r\nzaal\";school\r\nWijkraad;\"a;b\" "
        ";school\r\n");

    CHECK(read.notes.empty());
    CHECK(names(read) == Texts{"Museum; \"Het Baken\"", "Wijkraad"});
    CHECK(read.rows[0].needs == Texts{"een zaal"});
    CHECK(read.rows[1].needs == Texts{"a;b"});
}

TEST_CASE("a quote that is never closed spoils no other row", "[store][table]") {
    const TableRead read = table("naam;vragen\nMuseum;\"een zaal\nWijkraad;koffie\nSchool;thee");

    CHECK(names(read) == Texts{"Museum", "Wijkraad", "School"});
    CHECK(read.rows[0].needs == Texts{"\"een zaal"});
}

TEST_CASE("a Markdown cell may hold an escaped bar", "[store][table]") {
    CHECK(names(table("|naam|vragen|\n|-|-|\n|A \\| B|c|\n|D|")) == Texts{"A | B", "D"});
}

TEST_CASE("a dash or nothing is nothing", "[store][table]") {
    const domain::TableRow row =
        table("naam;soort;vragen;kwaliteiten;contact;mensen\nMuseum;—;—;\" ; a ; — ; b ; \";–;-")
            .rows[0];

    CHECK(row.details.kind.empty());
    CHECK(row.needs.empty());
    CHECK(row.strengths == Texts{"a", "b"});
    CHECK(row.contact == domain::Contact{});
    CHECK(row.details.people == 1);
}

TEST_CASE("only a semicolon between spaces splits a list", "[store][table]") {
    CHECK(table("naam,vragen\nMuseum,a;b; c ;d ; e").rows[0].needs == Texts{"a;b; c ;d", "e"});
}

TEST_CASE("kinds and fields that the method does not know are kept and told", "[store][table]") {
    const TableRead read =
        table("naam;soort;domein\nMuseum;orkest;ruimtevaart\nBakker;BEDRIJF;care");

    CHECK(read.rows[0].details.kind == "orkest");
    CHECK(read.rows[0].details.policy_field == "ruimtevaart");
    CHECK(read.rows[1].details.kind == "company");
    CHECK(read.notes == std::vector<TableNote>{{"import.unknown_kind", 2, "orkest"},
                                               {"import.unknown_policy_field", 2, "ruimtevaart"}});
}

TEST_CASE("a kind that is longer than a name may be is cut and told", "[store][table]") {
    const TableRead read = table("naam;soort\nMuseum;ork" + std::string(80, 'e') + "st");

    CHECK(domain::length(read.rows[0].details.kind) == domain::most_in_name);
    REQUIRE(read.notes.size() == 2);
    CHECK(read.notes[0].code == "import.text_shortened");
    CHECK(read.notes[1].code == "import.unknown_kind");
}

TEST_CASE("a row without a name is skipped and told, without what is private", "[store][table]") {
    const TableRead read = table("naam;vragen;contact\n;\"een\nzaal\";An\nMuseum;;\n—;;An\n;;\n");

    CHECK(names(read) == Texts{"Museum"});
    CHECK(read.notes == std::vector<TableNote>{{"import.row_without_name", 2, ""},
                                               {"import.row_without_name", 5, ""}});
}

TEST_CASE("columns and cells that nothing is known about are told", "[store][table]") {
    const TableRead read =
        table("naam;Lidnummer;organisatie;vragen\nMuseum;7;Het Baken;a;b;06-1\n");

    CHECK(names(read) == Texts{"Museum"});
    CHECK(read.rows[0].needs == Texts{"a"});
    CHECK(read.notes == std::vector<TableNote>{{"import.column_ignored", 1, "lidnummer"},
                                               {"import.column_ignored", 1, "organisatie"},
                                               {"import.row_too_long", 2, ""},
                                               {"import.row_too_long", 2, ""}});
}

TEST_CASE("two columns of strengths both count", "[store][table]") {
    CHECK(table("naam;aanbod;kwaliteiten\nMuseum;a;b").rows[0].strengths == Texts{"a", "b"});
}

TEST_CASE("a number of people that is none is told", "[store][table]") {
    for (const char* people : {"veel", "2-3", "-1", "10000", "2,5", "99999999999"}) {
        const TableRead read = table("naam;mensen\nMuseum;" + std::string(people));
        CAPTURE(people);
        CHECK(read.rows[0].details.people == 1);
        CHECK(read.notes == std::vector<TableNote>{{"import.not_a_number", 2, people}});
    }
    CHECK(table("naam;mensen\nMuseum;0").rows[0].details.people == 0);
}

TEST_CASE("text that is longer than an evening takes is shortened and told", "[store][table]") {
    const std::string name(200, 'n');
    const TableRead read = table("naam;kort;telefoon\n" + name + ";" + name + ";" + name);

    CHECK(domain::length(read.rows[0].details.name) == 80);
    CHECK(domain::length(read.rows[0].details.short_name) == 18);
    REQUIRE(read.notes.size() == 3);
    CHECK(read.notes[0].code == "import.text_shortened");
    CHECK(read.notes[2].detail.empty());

    std::string many = "naam,vragen\nMuseum,0";
    for (int at = 1; at < 250; ++at) many += " ; " + std::to_string(at);
    CHECK(table(many).rows[0].needs.size() == 200);
    CHECK(table(many).notes == std::vector<TableNote>{{"import.too_many_texts", 2, "200"}});
}

TEST_CASE("text that looks like a formula is text", "[store][table]") {
    const TableRead read =
        table("naam;vragen;soort\n=1+1;\"=HYPERLINK(\"\"x\"\")\";@SUM(A1)\n+31;-2;school");

    CHECK(names(read) == Texts{"=1+1", "+31"});
    CHECK(read.rows[0].needs == Texts{"=HYPERLINK(\"x\")"});
    CHECK(read.rows[0].details.kind == "@SUM(A1)");
    CHECK(read.rows[1].needs == Texts{"-2"});
}

TEST_CASE("a table may be UTF-8 with or without a mark, or Windows-1252", "[store][table]") {
    CHECK(names(table("naam\nCafé Één")) == Texts{"Café Één"});
    CHECK(names(table("\xEF\xBB\xBFnaam\nCafé")) == Texts{"Café"});
    CHECK(names(table("naam;vragen\nCaf\xE9 \x80\x95;\x97")) == Texts{"Café €•"});
    CHECK(table("naam;vragen\nCaf\xE9;\x97").rows[0].needs.empty());
}

TEST_CASE("text in a table is cleaned as every other text", "[store][table]") {
    CHECK(names(table("naam;soort\nCafe\xCC\x81 \t het   \xE2\x80\xAE"
                      "Baken;")) == Texts{"Café het Baken"});
}

TEST_CASE("what is no table is refused", "[store][table]") {
    CHECK(problem("") == "table_no_header");
    CHECK(problem("Museum;Wijkraad\n") == "table_no_header");
    CHECK(problem("soort;vragen\nschool;hulp\n") == "table_no_header");
    CHECK(problem("naam;soort\n") == "table_no_rows");
    CHECK(problem("naam;soort\n;school\n") == "table_no_rows");
    CHECK(problem(std::string_view("naam\0", 5)) == "table_not_text");
    CHECK(problem("\xFF\xFEn") == "table_not_text");
    CHECK(problem(std::string(60, '\n') + "naam\nMuseum") == "table_no_header");
    CHECK(problem(std::string(5 * 1024 * 1024, 'a')) == "file_too_large");
    std::string long_list = "naam\n";
    for (int at = 0; at <= 1000; ++at) long_list += "Club " + std::to_string(at) + "\n";
    CHECK(problem(long_list) == "table_too_many_rows");
    CHECK(store::read_table_file("/nowhere/lijst.csv", method()).error().code == "file_missing");
}

TEST_CASE("many quotes that are never closed take no more time than few", "[store][table]") {
    std::string text = "naam;vragen\n";
    for (int at = 0; at < 200'000; ++at) text += "\"a\"\";";
    CHECK(store::rows_of_table(text, store::Separator::semicolon).size() >= 2);
}

TEST_CASE("the table of forty organisations is read whole", "[store][table]") {
    const auto read = store::read_table_file(source / "sessions/organisaties-40.csv", method());

    REQUIRE(read.has_value());
    CHECK(read.value().rows.size() == 40);
    CHECK(std::ranges::all_of(read.value().notes, [](const TableNote& note) {
        return note.code == "import.unknown_kind" || note.code == "import.unknown_policy_field";
    }));
    CHECK_FALSE(read.value().notes.empty());
}

TEST_CASE("everything told about a table has a sentence", "[store][table]") {
    for (const char* language : {"nl", "en"}) {
        const auto words = store::read_words(source / "assets/texts", language);
        REQUIRE(words.has_value());
        for (const char* code :
             {"row_without_name", "unknown_kind", "unknown_policy_field", "not_a_number",
              "text_shortened", "too_many_texts", "column_ignored", "row_too_long"}) {
            CAPTURE(language, code);
            CHECK(words.value().knows("import." + std::string(code)));
        }
        for (const char* code : {"file_too_large", "file_missing", "table_not_text",
                                 "table_no_header", "table_no_rows", "table_too_many_rows"})
            CHECK(words.value().knows("problem." + std::string(code)));
    }
}
