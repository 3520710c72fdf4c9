#include "ui/fonts.hpp"

#include "ui/bare_screen.hpp"
#include "ui/canvas.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <imgui.h>

using namespace ui_test;

namespace {

constexpr float em = 200.0F;

/// Hands over every weight at one size.
void with_letters(const std::function<void(ImFont&, ImFontBaked&)>& look) {
    static BareScreen screen;
    screen.frame(800, 600, [&](ImDrawList&) {
        for (ImFont* font : {screen.fonts().regular, screen.fonts().semibold, screen.fonts().bold})
            look(*font, *font->GetFontBaked(em * screen.fonts().imgui_size_per_em));
    });
}

float height(ImFontBaked& letters, ImWchar letter) {
    const ImFontGlyph* glyph = letters.FindGlyphNoFallback(letter);
    return glyph == nullptr ? 0.0F : glyph->Y1 - glyph->Y0;
}

}  // namespace

TEST_CASE("letters of every script are as large as Latin ones", "[ui]") {
    with_letters([](ImFont&, ImFontBaked& letters) {
        const float capital = height(letters, 'H');
        CHECK(capital > em * 0.7F);
        CHECK(height(letters, 0xFE8D) > capital * 0.85F);  // Arabic alef
        CHECK(height(letters, 0x05DC) > capital * 0.85F);  // Hebrew lamed
        CHECK(height(letters, 0x1218) > capital * 0.7F);   // Ethiopic
        CHECK(height(letters, 0x0E2B) > capital * 0.7F);   // Thai
        CHECK(height(letters, 0x4E2D) > capital * 0.95F);  // Chinese, which fills its square
        CHECK(height(letters, 0x3042) > capital * 0.85F);  // Japanese
        CHECK(height(letters, 0xAC00) > capital * 0.95F);  // Korean
    });
}

TEST_CASE("a letter that no font has is an empty box and never a question mark", "[ui]") {
    with_letters([](ImFont& font, ImFontBaked& letters) {
        CHECK(font.FallbackChar == 0x25A1);
        const ImFontGlyph* box = letters.FindGlyphNoFallback(0x25A1);
        REQUIRE(box != nullptr);
        const ImFontGlyph unknown = *letters.FindGlyph(0x13000);  // a hieroglyph
        CHECK(unknown.AdvanceX == letters.FindGlyphNoFallback(0x25A1)->AdvanceX);
        CHECK(unknown.AdvanceX != letters.FindGlyphNoFallback('?')->AdvanceX);
    });
}

TEST_CASE("faces and signs from a phone have a shape", "[ui]") {
    with_letters([](ImFont&, ImFontBaked& letters) {
        for (const ImWchar sign : {0x1F389U, 0x1F469U, 0x1F600U, 0x2764U})
            CHECK(height(letters, sign) > em * 0.4F);
    });
}
