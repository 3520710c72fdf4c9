#include "ui/lettering.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <imgui.h>
#include <string>
#include <thread>

TEST_CASE("names are measured beside a window without taking its context away", "[app]") {
    const auto lettering = ui::Lettering::make(BUILD_DIR "/assets/fonts");
    REQUIRE(lettering.has_value());
    ImGuiContext* const of_window = ImGui::CreateContext();
    ImGui::SetCurrentContext(of_window);
    std::atomic<bool> measured = false;
    std::thread beside([&] {
        for (int name = 0; name < 3000; ++name)
            lettering.value()->widths().label("Organisatie " + std::to_string(name));
        measured = true;
    });

    long looks = 0;
    long others = 0;
    while (!measured) {
        ++looks;
        others += ImGui::GetCurrentContext() != of_window ? 1 : 0;
    }

    beside.join();
    ImGui::DestroyContext(of_window);
    CHECK(looks > 0);
    CHECK(others == 0);
}
