#include <imgui.h>

namespace imgui_config {

thread_local ImGuiContext* context_of_thread = nullptr;

}  // namespace imgui_config
