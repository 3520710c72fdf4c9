#include "store/journal_reader.hpp"
#include "store/made_up_facts.hpp"
#include "store/posix_files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

// reliability of the reader: whatever happens to the bytes, every fact that is read is one that was
// written, and what the reader says about the file is true.

using store::Journal;
using store::Verdict;

namespace {

struct Evening {
    std::vector<std::string> facts;  // as prints, the first at 0
    std::string file;
};

Evening evening_of(const std::vector<domain::Record>& records) {
    Evening evening;
    for (const domain::Record& record : records) evening.facts.push_back(made_up::print(record));
    evening.file = made_up::file_of(records);
    return evening;
}

Evening small_evening() {
    Evening evening = evening_of(made_up::small_records(14));
    REQUIRE(evening.file.size() <= 4096);
    REQUIRE(evening.file.size() > 1500);
    return evening;
}

Evening large_evening() {
    made_up::Chance chance(11);
    return evening_of(made_up::records(100, chance));
}

/// What holds for any damage. REQUIRE counts, so one check per file keeps millions affordable.
bool all_that_is_read_was_written(const Evening& evening, const Journal& journal) {
    std::uint32_t last = 0;
    for (const domain::Record& record : journal.records) {
        const std::uint32_t number = record.number.number;
        if (number <= last || number > evening.facts.size()) return false;
        if (made_up::print(record) != evening.facts[number - 1]) return false;
        last = number;
    }
    return true;
}

bool is_the_beginning(const Journal& journal) {
    return journal.records.empty() ||
           journal.records.back().number.number == journal.records.size();
}

std::size_t lines_in(std::string_view bytes) {
    std::size_t lines = 0;
    for (const char byte : bytes) lines += byte == '\n' ? 1 : 0;
    return lines;
}

}  // namespace

TEST_CASE("a file cut at any byte opens with the longest part that is whole", "[store][damage]") {
    const Evening evening = small_evening();
    for (std::size_t size = 0; size <= evening.file.size(); ++size) {
        const std::string_view part = std::string_view(evening.file).substr(0, size);
        // A line that only lost its line break counts too.
        const bool break_only = size < evening.file.size() && evening.file[size] == '\n';
        const std::size_t lines = lines_in(part) + (break_only ? 1 : 0);

        const Journal journal = store::read_journal(part);

        CAPTURE(size);
        REQUIRE(all_that_is_read_was_written(evening, journal));
        REQUIRE(journal.records.size() == (lines == 0 ? 0 : lines - 1));
        REQUIRE(is_the_beginning(journal));
        if (size == 0 || lines == 1)
            REQUIRE((journal.verdict == Verdict::empty || journal.verdict == Verdict::torn_tail));
        else if (lines == 0)
            REQUIRE(journal.verdict == Verdict::not_a_session);
        else
            REQUIRE(journal.verdict ==
                    (part.ends_with('\n') || break_only ? Verdict::whole : Verdict::torn_tail));
    }
}

TEST_CASE("a file with any one bit changed gives no wrong fact and is never called whole",
          "[store][damage]") {
    const Evening evening = small_evening();
    std::string file = evening.file;
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        const auto mask = static_cast<char>(1 << (bit % 8));
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ mask);
        const Journal journal = store::read_journal(file);
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ mask);

        CAPTURE(bit);
        REQUIRE(all_that_is_read_was_written(evening, journal));
        // One changed bit reaches two lines at most.
        REQUIRE(journal.records.size() + 2 >= evening.facts.size());
        if (bit / 8 + 1 == file.size())
            REQUIRE(journal.verdict == Verdict::torn_tail);
        else
            REQUIRE(journal.verdict != Verdict::whole);
    }
}

TEST_CASE("a hole of zeroes anywhere gives no wrong fact and is never called whole",
          "[store][damage]") {
    const Evening small = small_evening();
    for (std::size_t at = 0; at < small.file.size(); ++at) {
        for (const std::size_t length : {1U, 64U, 512U}) {
            std::string file = small.file;
            const std::size_t end = std::min(at + length, file.size());
            file.replace(at, end - at, end - at, '\0');
            const Journal journal = store::read_journal(file);

            CAPTURE(at, length);
            REQUIRE(all_that_is_read_was_written(small, journal));
            REQUIRE(journal.verdict != Verdict::whole);
        }
    }
    const Evening large = large_evening();
    for (std::size_t at = 0; at < large.file.size(); at += 4096) {
        std::string file = large.file;
        const std::size_t length = std::min<std::size_t>(4096, file.size() - at);
        file.replace(at, length, length, '\0');
        const Journal journal = store::read_journal(file);

        CAPTURE(at);
        REQUIRE(all_that_is_read_was_written(large, journal));
        REQUIRE(journal.verdict != Verdict::whole);
    }
}

TEST_CASE("zeroes of any length behind a file take nothing away", "[store][damage]") {
    const Evening evening = small_evening();
    for (std::size_t zeroes = 1; zeroes <= 8192; ++zeroes) {
        const Journal journal = store::read_journal(evening.file + std::string(zeroes, '\0'));

        REQUIRE(journal.verdict == Verdict::torn_tail);
        REQUIRE(journal.records.size() == evening.facts.size());
        REQUIRE(journal.torn_lines == 0);
    }
}

namespace {

/// Damages a file in up to four places: cut, taken out, doubled, zeroed, emptied or changed.
std::string damaged(std::string file, made_up::Chance& chance) {
    const std::size_t damages = 1 + chance() % 4;
    for (std::size_t damage = 0; damage < damages; ++damage) {
        const std::size_t at = chance() % (file.size() + 1);
        const std::size_t length = std::min<std::size_t>(chance() % 2000, file.size() - at);
        switch (chance() % 6) {
            case 0:
                file.resize(at);
                break;
            case 1:
                file.erase(at, length);
                break;
            case 2:
                file.insert(at, file.substr(at, length));
                break;
            case 3:
                file.replace(at, length, length, '\0');
                break;
            case 4:
                file.replace(at, length, length, '\n');
                break;
            default:
                for (std::size_t byte = at; byte < at + length; byte += 1 + chance() % 300)
                    file[byte] = static_cast<char>(chance());
        }
    }
    return file;
}

void damage_five_thousand_times(const Evening& evening) {
    made_up::Chance chance(20'260);
    for (int round = 0; round < 5000; ++round) {
        const Journal journal = store::read_journal(damaged(evening.file, chance));

        CAPTURE(round);
        REQUIRE(all_that_is_read_was_written(evening, journal));
        if (journal.verdict == Verdict::whole || journal.verdict == Verdict::torn_tail)
            REQUIRE(is_the_beginning(journal));
        if (journal.verdict == Verdict::damaged) REQUIRE_FALSE(journal.damaged_lines.empty());
    }
}

}  // namespace

TEST_CASE("five thousand random damages to the evening in Cuijk give no wrong fact",
          "[store][damage]") {
    const auto cuijk = store::PosixFiles().read(std::string(SOURCE_DIR) + "/sessions/cuijk.samen");
    const Journal whole = store::read_journal(cuijk.value());
    REQUIRE(whole.verdict == Verdict::whole);
    REQUIRE(whole.records.size() > 200);

    Evening evening = evening_of(whole.records);
    evening.file = cuijk.value();
    damage_five_thousand_times(evening);
}

TEST_CASE("five thousand random damages to facts of all kinds give no wrong fact",
          "[.long][store][damage]") {
    damage_five_thousand_times(large_evening());
}
