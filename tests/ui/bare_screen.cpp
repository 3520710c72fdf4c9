#include "ui/bare_screen.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <imgui.h>
#include <nlohmann/json.hpp>

namespace ui_test {
namespace {

/// Says yes to every texture that ImGui wants to have.
void accept_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
        texture->SetStatus(texture->Status == ImTextureStatus_WantDestroy
                               ? ImTextureStatus_Destroyed
                               : ImTextureStatus_OK);
    }
}

/// A letter is four corners that look at another place of the texture than the white point.
std::size_t letters_in(const ImDrawData& data) {
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    std::size_t corners = 0;
    for (const ImDrawList* list : data.CmdLists)
        for (const ImDrawVert& corner : list->VtxBuffer)
            if (corner.uv.x != white.x || corner.uv.y != white.y) ++corners;
    return corners / 4;
}

base::Words read_words(std::string_view language) {
    std::map<std::string, std::string, std::less<>> sentences;
    const std::filesystem::path folder =
        std::filesystem::path(SOURCE_DIR) / "assets/texts" / language;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path());
        const auto read = nlohmann::json::parse(file);
        for (const auto& [key, sentence] : read.items())
            sentences.emplace(key, sentence.get<std::string>());
    }
    return {std::string(language), std::move(sentences)};
}

base::Theme read_theme() {
    std::ifstream file(SOURCE_DIR "/assets/theme.json");
    const auto read = nlohmann::json::parse(file);
    std::map<std::string, base::Colour, std::less<>> colours;
    for (const auto& [token, value] : read.items()) {
        const long packed = std::strtol(value.get<std::string>().c_str() + 1, nullptr, 16);
        colours.emplace(token, base::Colour{static_cast<std::uint8_t>(packed >> 16 & 0xFF),
                                            static_cast<std::uint8_t>(packed >> 8 & 0xFF),
                                            static_cast<std::uint8_t>(packed & 0xFF)});
    }
    return base::Theme(std::move(colours));
}

}  // namespace

BareScreen::BareScreen() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    auto loaded = ui::load_fonts(*io.Fonts, BUILD_DIR "/assets/fonts");
    if (!loaded.has_value()) std::abort();
    fonts_ = loaded.value();
}

BareScreen::~BareScreen() {
    ImGui::SetCurrentContext(context_);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext(context_);
}

void BareScreen::one_frame(float width, float height,
                           const std::function<void(ImDrawList&)>& draw) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().DisplaySize = {width, height};
    ImGui::NewFrame();
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.Flags &= ~ImDrawListFlags_AntiAliasedLinesUseTex;
    draw(list);
    ImGui::Render();
    accept_textures();
    letters_ = letters_in(*ImGui::GetDrawData());
}

void BareScreen::frame(float width, float height, const std::function<void(ImDrawList&)>& draw) {
    // The first time new letters grow the texture, which moves its white point.
    one_frame(width, height, draw);
    one_frame(width, height, draw);
}

const base::Words& words(std::string_view language) {
    static const base::Words dutch = read_words("nl");
    static const base::Words english = read_words("en");
    return language == "en" ? english : dutch;
}

const base::Theme& theme() {
    static const base::Theme read = read_theme();
    return read;
}

}  // namespace ui_test
