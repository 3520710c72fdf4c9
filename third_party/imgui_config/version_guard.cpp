#include <imgui.h>

// Debian's next release moves on; what the window relies on was tried with 1.92.
static_assert(IMGUI_VERSION_NUM >= 19200 && IMGUI_VERSION_NUM < 19300,
              "this program needs Dear ImGui 1.92");
