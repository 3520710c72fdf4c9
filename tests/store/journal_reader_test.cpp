#include "store/journal_reader.hpp"

#include "store/made_up_facts.hpp"

#include <catch2/catch_test_macros.hpp>

using store::Journal;
using store::Verdict;
using store::Written;

namespace {

constexpr std::size_t facts = 6;

std::string whole_file() { return made_up::file_of(made_up::small_records(facts)); }

/// The lines of a file, each with its line break; line 0 is the header.
std::vector<std::string> lines_of(const std::string& file) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < file.size();) {
        const std::size_t end = file.find('\n', begin) + 1;
        lines.push_back(file.substr(begin, end - begin));
        begin = end;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string file;
    for (const std::string& line : lines) file += line;
    return file;
}

std::vector<std::uint32_t> numbers_in(const Journal& journal) {
    std::vector<std::uint32_t> numbers;
    for (const domain::Record& record : journal.records) numbers.push_back(record.number.number);
    return numbers;
}

}  // namespace

TEST_CASE("a whole file gives all facts as they were written", "[store]") {
    made_up::Chance chance(3);
    const std::vector<domain::Record> records = made_up::records(100, chance);
    const std::string file = made_up::file_of(records);

    const Journal journal = store::read_journal(file);

    CHECK(journal.verdict == Verdict::whole);
    CHECK(journal.good_bytes == file.size());
    CHECK_FALSE(journal.newer);
    REQUIRE(journal.records.size() == records.size());
    for (std::size_t at = 0; at < records.size(); ++at)
        CHECK(made_up::json(journal.records[at]) == made_up::json(records[at]));
}

TEST_CASE("saving what was loaded gives the same bytes", "[store]") {
    made_up::Chance chance(4);
    const std::string file = made_up::file_of(made_up::records(300, chance));

    CHECK(made_up::file_of(store::read_journal(file).records) == file);
}

TEST_CASE("a long file, read by several processors, keeps its order", "[store]") {
    const std::vector<domain::Record> records = made_up::small_records(7'001);

    const Journal journal = store::read_journal(made_up::file_of(records));

    CHECK(journal.verdict == Verdict::whole);
    REQUIRE(journal.records.size() == records.size());
    for (std::size_t at = 0; at < records.size(); ++at)
        REQUIRE(journal.records[at].number.number == at + 1);
}

TEST_CASE("nothing and a header alone are empty, other bytes are no session", "[store]") {
    CHECK(store::read_journal("").verdict == Verdict::empty);
    CHECK(store::read_journal(store::header_line()).verdict == Verdict::empty);
    CHECK(store::read_journal("\n").verdict == Verdict::not_a_session);
    CHECK(store::read_journal(std::string(5000, '\0')).verdict == Verdict::not_a_session);
    CHECK(store::read_journal("hallo\nwereld\n").verdict == Verdict::not_a_session);
    CHECK(store::read_journal("samen-session 1 1").verdict == Verdict::not_a_session);
}

TEST_CASE("room at the end is no damage", "[store]") {
    const std::string file = whole_file();
    for (const std::size_t room : {1U, 2U, 511U, 65'536U}) {
        const Journal journal = store::read_journal(file + std::string(room, '\n'));

        CHECK(journal.verdict == Verdict::whole);
        CHECK(journal.records.size() == facts);
        CHECK(journal.good_bytes == file.size());
        CHECK(journal.torn.empty());
    }
}

TEST_CASE("zeroes at the end are a torn tail without a fact in it", "[store]") {
    const std::string file = whole_file();
    for (const std::size_t zeroes : {1U, 20U, 511U, 512U, 4096U}) {
        const Journal journal = store::read_journal(file + std::string(zeroes, '\0'));

        REQUIRE(journal.verdict == Verdict::torn_tail);
        REQUIRE(journal.records.size() == facts);
        REQUIRE(journal.good_bytes == file.size());
        REQUIRE(journal.torn.size() == zeroes);
        REQUIRE(journal.torn_lines == 0);
    }
}

TEST_CASE("a last line that lost its end is torn, with room or zeroes behind it too", "[store]") {
    const std::vector<std::string> lines = lines_of(whole_file());
    const std::string before = whole_file().substr(0, whole_file().size() - lines.back().size());
    for (const std::string& behind : {std::string(), std::string(100, '\n'), std::string(100, '\0'),
                                      std::string(700, '\0') + std::string(100, '\n')}) {
        const std::string part = lines.back().substr(0, 30);

        const Journal journal = store::read_journal(before + part + behind);

        CHECK(journal.verdict == Verdict::torn_tail);
        CHECK(journal.records.size() == facts - 1);
        CHECK(journal.good_bytes == before.size());
        CHECK(journal.torn.starts_with(part));
        CHECK(journal.torn_lines == 1);
    }
}

TEST_CASE("a last line that lost its first block is torn", "[store]") {
    const std::vector<std::string> lines = lines_of(whole_file());
    const std::string before = whole_file().substr(0, whole_file().size() - lines.back().size());
    std::string last = lines.back();

    SECTION("to zeroes") { last.replace(0, 20, std::string(20, '\0')); }
    SECTION("to room") { last.replace(0, 20, std::string(20, '\n')); }
    const Journal journal = store::read_journal(before + last + std::string(50, '\n'));

    CHECK(journal.verdict == Verdict::torn_tail);
    CHECK(journal.records.size() == facts - 1);
    CHECK(journal.torn_lines == 1);
}

TEST_CASE("a last line without its line break is whole", "[store]") {
    std::string file = whole_file();
    file.pop_back();

    const Journal journal = store::read_journal(file);

    CHECK(journal.verdict == Verdict::whole);
    CHECK(journal.records.size() == facts);
    CHECK(journal.break_missing);
}

TEST_CASE("a changed line in the middle is damage, named, and all others are read", "[store]") {
    std::vector<std::string> lines = lines_of(whole_file());
    lines[3][20] = static_cast<char>(lines[3][20] + 1);

    const Journal journal = store::read_journal(joined(lines));

    CHECK(journal.verdict == Verdict::damaged);
    CHECK(numbers_in(journal) == std::vector<std::uint32_t>{1, 2, 4, 5, 6});
    CHECK(journal.damaged_lines == std::vector<std::size_t>{4});
}

TEST_CASE("the last write begins at the last line that stands first", "[store]") {
    const std::string first = whole_file();
    CHECK(store::read_journal(first).last_write == first.rfind("\n6 ") + 1);
    const std::string together = made_up::file_of(made_up::small_records(facts), Written::together);

    const Journal journal = store::read_journal(together + "\n\n");

    CHECK(journal.last_write == store::header_line().size());
    CHECK(journal.good_bytes == together.size());
}

TEST_CASE("a missing, a doubled and a moved line are damage", "[store]") {
    std::vector<std::string> lines = lines_of(whole_file());

    SECTION("missing") {
        lines.erase(lines.begin() + 2);
        const Journal journal = store::read_journal(joined(lines));
        CHECK(journal.verdict == Verdict::damaged);
        CHECK(journal.damaged_lines == std::vector<std::size_t>{3});
        CHECK(numbers_in(journal) == std::vector<std::uint32_t>{1, 3, 4, 5, 6});
    }
    SECTION("doubled") {
        lines.insert(lines.begin() + 2, lines[2]);
        const Journal journal = store::read_journal(joined(lines));
        CHECK(journal.verdict == Verdict::damaged);
        CHECK(journal.damaged_lines == std::vector<std::size_t>{4});
        CHECK(numbers_in(journal) == std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6});
    }
    SECTION("moved") {
        std::swap(lines[2], lines[3]);
        const Journal journal = store::read_journal(joined(lines));
        CHECK(journal.verdict == Verdict::damaged);
        CHECK(numbers_in(journal) == std::vector<std::uint32_t>{1, 3, 4, 5, 6});
    }
}

TEST_CASE("a file whose line ends were changed is no session, and says why", "[store]") {
    std::string file = whole_file();
    for (std::size_t at = file.find('\n'); at != file.npos; at = file.find('\n', at + 2))
        file.insert(at, "\r");

    CHECK(store::read_journal(file).verdict == Verdict::not_a_session);
    CHECK(store::read_journal(file).line_ends_changed);
    CHECK_FALSE(store::read_journal("hallo\r\n").line_ends_changed);
}

TEST_CASE("a broken first line is damage when facts follow", "[store]") {
    std::string file = whole_file();
    file[2] = 'X';

    const Journal journal = store::read_journal(file);

    CHECK(journal.verdict == Verdict::damaged);
    CHECK(journal.records.size() == facts);
    CHECK(journal.damaged_lines == std::vector<std::size_t>{1});
}

TEST_CASE("a line whose checksum fits but that is no fact is damage, never a torn tail",
          "[store]") {
    const std::string file = whole_file() + store::frame_line({{7}, Written::first, "{}"});

    const Journal journal = store::read_journal(file);

    CHECK(journal.verdict == Verdict::damaged);
    CHECK(journal.records.size() == facts);
    CHECK(journal.damaged_lines == std::vector<std::size_t>{8});
}

TEST_CASE("a line from the year 1 or 99999 is damage, named, and all others are read", "[store]") {
    for (const char* absurd : {"-62135596800", "3093527980800"}) {
        std::vector<std::string> lines = lines_of(whole_file());
        std::string json = made_up::json(made_up::small_records(3).back());
        const std::size_t at = json.find("\"at\": ") + 6;
        json.replace(at, json.find(',', at) - at, absurd);
        lines[3] = store::frame_line({{3}, Written::first, json});

        const Journal journal = store::read_journal(joined(lines));

        CAPTURE(json);
        CHECK(journal.verdict == Verdict::damaged);
        CHECK(journal.records.size() == facts - 1);
        CHECK(journal.damaged_lines == std::vector<std::size_t>{4});
    }
}

TEST_CASE("a block lost from one big write that was never synced is a torn tail", "[store]") {
    const std::string start = whole_file();
    std::string write;
    for (std::uint32_t number = 7; number < 20; ++number)
        write += store::frame_line({{number},
                                    number == 7 ? Written::first : Written::together,
                                    made_up::json(made_up::small_records(1).front())});
    const std::string room(64, '\n');
    const std::string zeroes(512, '\0');
    const std::string lost_room(512, '\n');

    SECTION("to zeroes, and to the room that was there") {
        for (const std::string& hole : {zeroes, lost_room}) {
            std::string lost = write;
            lost.replace(150, 512, hole);
            const Journal journal = store::read_journal(start + lost + room);
            CHECK(journal.verdict == Verdict::torn_tail);
            CHECK(journal.records.size() >= facts);
            CHECK(journal.torn_lines > 1);
        }
    }
    SECTION("also when only one byte of it was of this write") {
        std::string lost = write;
        lost.replace(0, 1, "\n");
        const Journal journal = store::read_journal(start + lost + room);
        CHECK(journal.verdict == Verdict::torn_tail);
        CHECK(journal.records.size() == facts);
    }
    SECTION("but damage when a later line proves that it had been synced") {
        std::string lost = write;
        lost.replace(150, 512, zeroes);
        lost += store::frame_line(
            {{20}, Written::first, made_up::json(made_up::small_records(1).front())});
        CHECK(store::read_journal(start + lost + room).verdict == Verdict::damaged);
    }
    SECTION("and damage when the file was closed, or no block is lost") {
        std::string lost = write;
        lost.replace(150, 512, zeroes);
        CHECK(store::read_journal(start + lost).verdict == Verdict::damaged);
        std::string changed = write;
        changed[150] = static_cast<char>(changed[150] ^ 1);
        CHECK(store::read_journal(start + changed + room).verdict == Verdict::damaged);
    }
}

TEST_CASE("a newer version is read as far as it promises, and told", "[store]") {
    std::vector<std::string> lines = lines_of(whole_file());

    SECTION("one that we can read") {
        lines[0] = store::header_line({store::format_version + 1, store::format_version});
        const Journal journal = store::read_journal(joined(lines));
        CHECK(journal.verdict == Verdict::whole);
        CHECK(journal.newer);
        CHECK_FALSE(journal.too_new);
        CHECK(journal.records.size() == facts);
    }
    SECTION("one that says we cannot") {
        lines[0] = store::header_line({store::format_version + 1, store::format_version + 1});
        lines[2] = "a line of a kind that we do not know\n";
        const Journal journal = store::read_journal(joined(lines));
        CHECK(journal.verdict == Verdict::whole);
        CHECK(journal.too_new);
        CHECK(journal.damaged_lines.empty());
    }
    SECTION("one with a fact that we do not know") {
        const std::string json =
            R"({"code": "choir_sang","at": 1,"by": "phone","event": {"song": "x"}})";
        lines[2] = store::frame_line({{2}, Written::first, json});
        const Journal journal = store::read_journal(joined(lines));
        CHECK(journal.verdict == Verdict::whole);
        CHECK(journal.newer);
        CHECK(journal.unknown_codes == std::vector<std::string>{"choir_sang"});
        CHECK(numbers_in(journal) == std::vector<std::uint32_t>{1, 3, 4, 5, 6});
    }
}
