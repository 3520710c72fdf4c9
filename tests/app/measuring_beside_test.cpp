#include "ui/lettering.hpp"

#include <catch2/catch_test_macros.hpp>
#include <imgui.h>
#include <string>
#include <thread>

// Names for the map are measured beside the window, in a context of ImGui that is theirs.
TEST_CASE("what another thread has at hand takes no context away from a window", "[app]") {
    const auto lettering = ui::Lettering::make(BUILD_DIR "/assets/fonts");
    REQUIRE(lettering.has_value());
    ImGuiContext* const of_window = ImGui::CreateContext();
    ImGui::SetCurrentContext(of_window);
    double wide = 0;
    ImGuiContext* left = nullptr;

    std::thread([&] {
        ImGuiContext* const beside = ImGui::CreateContext();
        ImGui::SetCurrentContext(beside);
        wide = lettering.value()->widths().label("Organisatie");
        left = ImGui::GetCurrentContext() == beside ? beside : nullptr;
    }).join();

    CHECK(wide > 0);
    CHECK(left != nullptr);
    CHECK(ImGui::GetCurrentContext() == of_window);
    if (left != nullptr) ImGui::DestroyContext(left);
    ImGui::DestroyContext(of_window);
}
