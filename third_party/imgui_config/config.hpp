#pragma once

// What our build of Dear ImGui differs in. ImGui and everybody who includes imgui.h see
// this file through IMGUI_USER_CONFIG.

#include "imgui_config/assert_record.hpp"

// A slip in a panel must not close the window in the middle of an evening: the failed
// assert is counted and remembered, ImGui repairs what it can and goes on. Tests demand
// that the count is zero.
#define IM_ASSERT(EXPRESSION) \
    ((EXPRESSION) ? static_cast<void>(0) : imgui_config::record(#EXPRESSION, __FILE__, __LINE__))

// Which context is at hand is each thread's own affair: names for the map are measured, in a
// context of their own, while the window draws.
struct ImGuiContext;
namespace imgui_config {
extern thread_local ImGuiContext* context_of_thread;
}
#define GImGui imgui_config::context_of_thread

// Names and emoji beyond the first 65,536 characters.
#define IMGUI_USE_WCHAR32

// No shell is ever started from inside a window.
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

// Old names would let two spellings of one thing live side by side.
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS

// Debug windows show whatever is on the desk, and could be opened over the wall.
#define IMGUI_DISABLE_DEBUG_TOOLS

// The hooks of ImGui's own test engine stay out: it has another licence, and our tests
// read the record of ui/widgets.hpp instead.
#ifdef IMGUI_ENABLE_TEST_ENGINE
#error "Dear ImGui's test engine is not part of this program."
#endif
