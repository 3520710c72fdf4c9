#include "ui/keys.hpp"

#include <array>
#include <imgui.h>
#include <utility>

namespace ui {
namespace {

struct Meaning {
    ImGuiKey pressed;
    Key key;
    bool repeats;
};

constexpr std::array meanings{
    Meaning{ImGuiKey_Enter, Key::enter, false},
    Meaning{ImGuiKey_KeypadEnter, Key::enter, false},
    Meaning{ImGuiKey_Escape, Key::escape, false},
    Meaning{ImGuiKey_Tab, Key::tab, true},
    Meaning{ImGuiKey_UpArrow, Key::up, true},
    Meaning{ImGuiKey_DownArrow, Key::down, true},
    Meaning{ImGuiKey_LeftArrow, Key::left, true},
    Meaning{ImGuiKey_RightArrow, Key::right, true},
    Meaning{ImGuiKey_Home, Key::home, false},
    Meaning{ImGuiKey_End, Key::end, false},
    // A presenter remote holds its button a little long: one press, one step.
    Meaning{ImGuiKey_PageUp, Key::page_up, false},
    Meaning{ImGuiKey_PageDown, Key::page_down, false},
    Meaning{ImGuiKey_Backspace, Key::erase_before, true},
    Meaning{ImGuiKey_Delete, Key::erase_after, true},
    Meaning{ImGuiKey_F1, Key::f1, false},
    Meaning{ImGuiKey_F2, Key::f2, false},
    Meaning{ImGuiKey_F3, Key::f3, false},
    Meaning{ImGuiKey_F4, Key::f4, false},
    Meaning{ImGuiKey_F5, Key::f5, false},
    Meaning{ImGuiKey_F6, Key::f6, false},
    Meaning{ImGuiKey_F7, Key::f7, false},
    Meaning{ImGuiKey_F8, Key::f8, false},
    Meaning{ImGuiKey_F9, Key::f9, false},
    Meaning{ImGuiKey_F10, Key::f10, false},
};

// Only together with Ctrl: without it they are letters.
constexpr std::array with_ctrl{
    Meaning{ImGuiKey_A, Key::a, false},        Meaning{ImGuiKey_C, Key::c, false},
    Meaning{ImGuiKey_K, Key::k, false},        Meaning{ImGuiKey_P, Key::p, false},
    Meaning{ImGuiKey_S, Key::s, false},        Meaning{ImGuiKey_V, Key::v, true},
    Meaning{ImGuiKey_X, Key::x, false},        Meaning{ImGuiKey_Y, Key::y, true},
    Meaning{ImGuiKey_Z, Key::z, true},         Meaning{ImGuiKey_Comma, Key::comma, false},
    Meaning{ImGuiKey_Equal, Key::plus, true},  Meaning{ImGuiKey_KeypadAdd, Key::plus, true},
    Meaning{ImGuiKey_Minus, Key::minus, true}, Meaning{ImGuiKey_KeypadSubtract, Key::minus, true},
};

/// Ctrl+Shift+Z means Ctrl+Y in half of all programs, and undoing once more in none.
bool redoes(Key key, bool shift) { return key == Key::z && shift; }

}  // namespace

std::vector<Chord> keys_of_frame() {
    const ImGuiIO& io = ImGui::GetIO();
    std::vector<Chord> pressed;
    for (const Meaning& meaning : meanings)
        if (ImGui::IsKeyPressed(meaning.pressed, meaning.repeats))
            pressed.push_back({meaning.key, io.KeyCtrl, io.KeyShift, 0});
    // Ctrl and Alt together type a letter on many keyboards.
    if (io.KeyCtrl && !io.KeyAlt)
        for (const Meaning& meaning : with_ctrl)
            if (ImGui::IsKeyPressed(meaning.pressed, meaning.repeats))
                pressed.push_back({redoes(meaning.key, io.KeyShift) ? Key::y : meaning.key, true,
                                   io.KeyShift, 0});
    return pressed;
}

std::vector<char32_t> letters_of_frame() {
    const ImGuiIO& io = ImGui::GetIO();
    std::vector<char32_t> letters;
    if (io.KeyCtrl && !io.KeyAlt) return letters;
    for (const ImWchar letter : io.InputQueueCharacters)
        if (letter >= 0x20 && letter != 0x7F) letters.push_back(letter);
    return letters;
}

}  // namespace ui
