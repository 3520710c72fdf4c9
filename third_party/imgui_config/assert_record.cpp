#include "imgui_config/assert_record.hpp"

#include <atomic>

namespace imgui_config {
namespace {

std::atomic<unsigned long> count{0};
std::atomic<void (*)(const FailedAssert&)> told{nullptr};
FailedAssert last;  // ImGui runs on one thread; only the count is read elsewhere

}  // namespace

void record(const char* expression, const char* file, int line) noexcept {
    last = FailedAssert{expression, file, line};
    ++count;
    if (auto* listener = told.load()) listener(last);
}

unsigned long failed_asserts() noexcept { return count.load(); }

FailedAssert last_failed_assert() noexcept { return last; }

void on_failed_assert(void (*listener)(const FailedAssert&)) noexcept { told.store(listener); }

}  // namespace imgui_config
