// What is worked out beside the window, on another thread.

#include "app/beside.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <vector>

using namespace std::chrono_literals;
using Doubling = app::Beside<int, int>;

TEST_CASE("a question is answered beside the window, which is told", "[app]") {
    std::atomic<int> told = 0;
    Doubling doubling([](int number) { return 2 * number; }, [&] { ++told; });
    CHECK_FALSE(doubling.take().has_value());

    doubling.ask(21);
    const std::optional<int> answer = doubling.wait();

    CHECK(answer == 42);
    CHECK_FALSE(doubling.take().has_value());
    while (told < 1) std::this_thread::sleep_for(1ms);
}

TEST_CASE("of the questions that wait only the newest is answered", "[app]") {
    std::atomic<bool> may_go_on = false;
    std::vector<int> worked;
    {
        Doubling doubling(
            [&](int number) {
                worked.push_back(number);
                while (!may_go_on) std::this_thread::sleep_for(1ms);
                return 2 * number;
            },
            {});
        doubling.ask(1);
        std::this_thread::sleep_for(5ms);
        for (int number = 2; number <= 50; ++number) doubling.ask(number);
        may_go_on = true;

        CHECK(doubling.wait() == 100);
    }

    CHECK(worked.back() == 50);
    CHECK(worked.size() <= 2);
}

TEST_CASE("what is being worked out is waited for when nobody wants it any more", "[app]") {
    bool done = false;
    {
        Doubling doubling(
            [&](int number) {
                std::this_thread::sleep_for(5ms);
                done = true;
                return number;
            },
            {});
        doubling.ask(1);
        doubling.wait();
        done = false;
        doubling.ask(2);
        while (doubling.take() != 2) std::this_thread::sleep_for(1ms);
    }

    CHECK(done);
}
