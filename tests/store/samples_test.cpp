#include "domain/evolve.hpp"
#include "store/event_json.hpp"
#include "store/fields.hpp"
#include "store/journal_reader.hpp"
#include "store/made_up_facts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <set>

// What a release has written must open for ever.

namespace fs = std::filesystem;
using store::Journal;
using store::Verdict;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const fs::path samples = fs::path(SOURCE_DIR) / "tests" / "data" / "sessions";

/// The file of these facts, each line marked as it is in `like`.
std::string written_again(const Journal& journal, std::string_view like) {
    std::string file = store::header_line();
    for (const domain::Record& record : journal.records) {
        const std::string number = std::to_string(record.number.number) + " ";
        const bool together = like.find("\n+" + number) != like.npos;
        file += store::frame_line({record.number,
                                   together ? store::Written::together : store::Written::first,
                                   made_up::json(record)});
    }
    return file;
}

}  // namespace

TEST_CASE("the sample of format 1 opens, and saving it gives the same bytes", "[store][samples]") {
    const std::string sample = bytes_of(samples / "format_1.samen");

    const Journal journal = store::read_journal(sample);

    CHECK(journal.verdict == Verdict::whole);
    CHECK_FALSE(journal.newer);
    CHECK(written_again(journal, sample) == sample);
    CHECK(sample.find("\n+") != sample.npos);
}

TEST_CASE("the sample of format 1 holds every kind of fact that it knew", "[store][samples]") {
    const Journal journal = store::read_journal(bytes_of(samples / "format_1.samen"));
    std::set<std::string_view> codes;
    for (const domain::Record& record : journal.records) codes.insert(store::code_of(record.event));

    CHECK(codes.size() == 44);
    CHECK(domain::replay(journal.records) == domain::replay(journal.records));
}

TEST_CASE("killed, torn and damaged files open as what they are", "[store][samples]") {
    const std::string killed_file = bytes_of(samples / "killed.samen");
    const Journal killed = store::read_journal(killed_file);
    CHECK(killed.verdict == Verdict::whole);
    CHECK(killed.records.size() == 80);
    CHECK(killed.good_bytes < killed_file.size());  // the room

    const Journal torn = store::read_journal(bytes_of(samples / "torn.samen"));
    CHECK(torn.verdict == Verdict::torn_tail);
    CHECK(torn.records.size() == 77);
    CHECK(torn.torn_lines == 1);

    const Journal damaged = store::read_journal(bytes_of(samples / "damaged.samen"));
    CHECK(damaged.verdict == Verdict::damaged);
    CHECK(damaged.records.size() == 30);
    CHECK(damaged.damaged_lines == std::vector<std::size_t>{16});
}

TEST_CASE("a file of a newer version is read as far as it is known", "[store][samples]") {
    const Journal newer = store::read_journal(bytes_of(samples / "newer.samen"));

    CHECK(newer.verdict == Verdict::whole);
    CHECK(newer.newer);
    CHECK_FALSE(newer.too_new);
    CHECK(newer.unknown_codes == std::vector<std::string>{"music_played"});
    CHECK(newer.records.size() == 30);
}

TEST_CASE("the example in the description of the format is a good one", "[store][samples]") {
    std::ifstream text(fs::path(SOURCE_DIR) / "sessions" / "README.md");
    int headers = 0;
    int facts = 0;
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("samen-session ")) headers += store::header_from(line) ? 1 : 0;
        const std::optional<store::Frame> frame = store::frame_from(line);
        if (!frame.has_value()) continue;
        CAPTURE(line);
        CHECK(store::record_from_json(frame->number, frame->json).has_value());
        ++facts;
    }
    CHECK(headers == 1);
    CHECK(facts == 2);
}
