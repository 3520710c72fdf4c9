#pragma once

namespace imgui_config {

/// One assert of ImGui that did not hold. The texts live as long as the program.
struct FailedAssert {
    const char* expression = nullptr;
    const char* file = nullptr;
    int line = 0;
};

/// Counts a failed assert, remembers it as the last one, and tells the listener.
/// Fails:  never, and never stops the program.
/// Thread: any.
void record(const char* expression, const char* file, int line) noexcept;

/// How many asserts failed since the program started.
/// Thread: any.
[[nodiscard]] unsigned long failed_asserts() noexcept;

/// The last assert that failed; empty texts when none did.
[[nodiscard]] FailedAssert last_failed_assert() noexcept;

/// Has `listener` called at every failed assert, in the middle of ImGui's work: it may
/// note, and must not draw. Null listens no more.
void on_failed_assert(void (*listener)(const FailedAssert&)) noexcept;

}  // namespace imgui_config
