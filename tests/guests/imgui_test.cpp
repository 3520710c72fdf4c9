#include "imgui_config/assert_record.hpp"

#include <catch2/catch_test_macros.hpp>
#include <imgui.h>
#include <string>

namespace {

// A context that no window stands behind.
class BareContext {
public:
    BareContext() : context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.LogFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        io.DisplaySize = ImVec2(800, 600);
        io.ConfigErrorRecoveryEnableTooltip = false;
        io.Fonts->AddFontFromFileTTF(BUILD_DIR "/assets/fonts/Inter-Regular.otf");
    }
    BareContext(const BareContext&) = delete;
    BareContext& operator=(const BareContext&) = delete;
    ~BareContext() { ImGui::DestroyContext(context_); }

private:
    ImGuiContext* context_;
};

std::string heard;

}  // namespace

TEST_CASE("a window left open by mistake is counted and the next frame goes on", "[guests]") {
    const BareContext context;
    const unsigned long before = imgui_config::failed_asserts();

    ImGui::NewFrame();
    ImGui::Begin("left open");
    ImGui::PushID("and an id too");
    ImGui::Render();

    CHECK(imgui_config::failed_asserts() > before);
    CHECK(imgui_config::last_failed_assert().line > 0);

    const unsigned long after = imgui_config::failed_asserts();
    ImGui::NewFrame();
    ImGui::Begin("closed well");
    ImGui::End();
    ImGui::Render();
    CHECK(imgui_config::failed_asserts() == after);
}

TEST_CASE("whoever listens hears which assert failed", "[guests]") {
    imgui_config::on_failed_assert([](const imgui_config::FailedAssert& failed) {
        heard = std::string(failed.expression) + " in " + failed.file;
    });

    IM_ASSERT(1 + 1 == 3 && "sums");
    imgui_config::on_failed_assert(nullptr);
    IM_ASSERT(1 + 1 == 4);

    CHECK(heard.starts_with("1 + 1 == 3 && \"sums\" in "));
    CHECK(heard.ends_with("imgui_test.cpp"));
}

TEST_CASE("a letter of the installed font gets its shape at any size", "[guests]") {
    const BareContext context;
    ImGui::NewFrame();
    ImFont* font = ImGui::GetFont();

    for (const float size : {18.0F, 48.0F, 96.0F}) {
        ImFontBaked* baked = font->GetFontBaked(size);
        const ImFontGlyph* glyph = baked->FindGlyphNoFallback(L'ë');
        REQUIRE(glyph != nullptr);
        CHECK(glyph->AdvanceX > size / 4);
    }
    ImGui::Render();
}

TEST_CASE("characters beyond the 65,536th stay characters", "[guests]") {
    CHECK(sizeof(ImWchar) == 4);
}
