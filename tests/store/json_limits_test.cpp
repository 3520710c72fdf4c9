#include "store/event_json.hpp"
#include "store/journal_reader.hpp"
#include "store/json_guard.hpp"
#include "store/made_up_facts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <pthread.h>
#include <string>
#include <sys/resource.h>

namespace {

/// Runs `work` where a reader that recurses would run out of stack at once.
void on_a_small_stack(const std::function<void()>& work) {
    constexpr std::size_t small = std::size_t{256} << 10;
    pthread_attr_t attributes;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstacksize(&attributes, small) == 0);
    pthread_t thread{};
    std::function<void()> task = work;
    const auto run = [](void* given) -> void* {
        (*static_cast<std::function<void()>*>(given))();
        return nullptr;
    };
    REQUIRE(pthread_create(&thread, &attributes, run, &task) == 0);
    REQUIRE(pthread_join(thread, nullptr) == 0);
    pthread_attr_destroy(&attributes);
}

long most_memory_kib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

std::string code_of(std::string_view json) {
    const auto record = store::record_from_json({1}, json);
    return record.has_value() ? "read" : record.error().code;
}

std::string repeated(const std::string& piece, std::size_t times) {
    std::string all;
    for (std::size_t at = 0; at < times; ++at) all += piece;
    return all;
}

}  // namespace

TEST_CASE("ten million brackets are refused on a small stack", "[store]") {
    const std::string brackets(10'000'000, '[');
    const std::string objects = repeated("{\"a\":", 2'000'000);
    std::string first;
    std::string second;

    on_a_small_stack([&] {
        first = code_of(brackets);
        second = code_of(objects);
    });

    CHECK(first == "fact_too_deep");
    CHECK(second == "fact_too_deep");
}

TEST_CASE("the deepest JSON that is let in is read on a small stack", "[store]") {
    const std::string deep = "{\"code\": " + std::string(store::most_json_depth - 1, '[') + "1" +
                             std::string(store::most_json_depth - 1, ']') + "}";
    const std::string deeper = "{\"code\": " + std::string(store::most_json_depth, '[') + "1" +
                               std::string(store::most_json_depth, ']') + "}";
    std::string first;
    std::string second;

    on_a_small_stack([&] {
        first = code_of(deep);
        second = code_of(deeper);
    });

    CHECK(first == "fact_unreadable");
    CHECK(second == "fact_too_deep");
}

TEST_CASE("a whole evening is read on a small stack", "[store]") {
    made_up::Chance chance(5);
    const std::string file = made_up::file_of(made_up::records(200, chance));
    store::Journal journal;

    on_a_small_stack([&] { journal = store::read_journal(file); });

    CHECK(journal.verdict == store::Verdict::whole);
    CHECK(journal.records.size() == 200);
}

TEST_CASE("more values than any fact has are refused without making them", "[store]") {
    const std::string many = "[" + repeated("1,", store::most_json_values + 1) + "1]";
    const long before = most_memory_kib();

    CHECK(code_of(many) == "fact_too_large");

    CHECK(most_memory_kib() - before <= 1024);
}

TEST_CASE("a list of a million values that are no phases makes no phases", "[store]") {
    const std::string zeroes = repeated("0,", store::most_json_values - 100) + "0";
    domain::Record record{{1}, {}, {}, domain::SessionStarted{}};
    std::string json = made_up::json(record);
    const std::string phases = "\"phases\": [";
    json.insert(json.find(phases) + phases.size(), zeroes);
    const long before = most_memory_kib();

    CHECK(code_of(json) == "fact_unreadable");

    // Half a gigabyte it would be.
    CHECK(most_memory_kib() - before <= 200 * 1024);
}

TEST_CASE("brackets and commas inside a text do not count", "[store]") {
    const domain::Record record{{1}, {}, {}, domain::NotesSet{repeated("[{,\\\"", 300'000)}};

    const auto back = store::record_from_json({1}, made_up::json(record));

    REQUIRE(back.has_value());
    CHECK(made_up::json(back.value()) == made_up::json(record));
}

TEST_CASE("a nine-byte file that names a huge size is no session", "[store]") {
    const std::string bomb("\xff\xff\xff\xff\xff\xff\xff\x7f\x01", 9);

    CHECK(store::read_journal(bomb).verdict == store::Verdict::not_a_session);
    CHECK(code_of(bomb) == "fact_not_unicode");
}
