#include "ui/lettering.hpp"

#include "ui/display_form.hpp"
#include "ui/fonts.hpp"

#include <cfloat>
#include <imgui.h>
#include <map>
#include <string>
#include <utility>

namespace ui {

struct Lettering::Inside {
    ImGuiContext* context = nullptr;
    Fonts fonts;
    std::map<std::string, double, std::less<>> labels;
    std::map<std::string, double, std::less<>> initials;

    Inside() = default;
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
    ~Inside() {
        if (context == nullptr) return;
        ImGuiContext* const before = ImGui::GetCurrentContext();
        ImGui::SetCurrentContext(context);
        // Without a renderer nobody else gives the textures back.
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
            texture->SetStatus(ImTextureStatus_Destroyed);
        ImGui::DestroyContext(context);
        ImGui::SetCurrentContext(before == context ? nullptr : before);
    }

    double width(std::map<std::string, double, std::less<>>& known, ImFont& font,
                 std::string_view text) const {
        if (const auto found = known.find(text); found != known.end()) return found->second;
        ImGuiContext* const before = ImGui::GetCurrentContext();
        ImGui::SetCurrentContext(context);
        // Large enough that rounding to pixels does not show at any size of a wall.
        constexpr float em = 100.0F;
        const std::string drawn = display_form(text);
        const double wide = font.CalcTextSizeA(em * fonts.imgui_size_per_em, FLT_MAX, 0,
                                               drawn.data(), drawn.data() + drawn.size())
                                .x /
                            em;
        ImGui::SetCurrentContext(before);
        known.emplace(text, wide);
        return wide;
    }
};

Lettering::Lettering(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

Lettering::~Lettering() = default;

base::Result<std::unique_ptr<Lettering>> Lettering::make(const std::filesystem::path& folder) {
    auto inside = std::make_unique<Inside>();
    ImGuiContext* const before = ImGui::GetCurrentContext();
    inside->context = ImGui::CreateContext();
    ImGui::SetCurrentContext(inside->context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {1, 1};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;  // glyphs of any size, on demand
    auto fonts = load_fonts(*io.Fonts, folder);
    if (fonts.has_value()) {
        ImGui::NewFrame();
        ImGui::EndFrame();
        inside->fonts = fonts.value();
    }
    ImGui::SetCurrentContext(before);
    if (!fonts.has_value()) return fonts.error();
    return std::unique_ptr<Lettering>(new Lettering(std::move(inside)));
}

graph::Lettering Lettering::widths() const {
    Inside* const inside = inside_.get();
    return {[inside](std::string_view text) {
                return inside->width(inside->labels, *inside->fonts.semibold, text);
            },
            [inside](std::string_view text) {
                return inside->width(inside->initials, *inside->fonts.bold, text);
            }};
}

}  // namespace ui
