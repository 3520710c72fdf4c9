#pragma once

#include <string>
#include <variant>

namespace ui {

// What the window itself must do; nothing of it stands in the session.
struct OpenStartScreen {};
struct SaveCopy {
    std::string path;
};
struct ErasePerson {
    std::string name;
};
struct SetSecondPlace {
    std::string folder;  // empty: no second place any more
};
struct MakeReport {
    bool paper = false;
};
struct SetLanguage {
    std::string language;
};
struct SetTextScale {
    float scale = 1.0F;  // 0.8 to 1.5
};
struct ToggleDesk {};  // one display: show or hide the strip

using DeskAct = std::variant<OpenStartScreen, SaveCopy, ErasePerson, SetSecondPlace, MakeReport,
                             SetLanguage, SetTextScale, ToggleDesk>;

}  // namespace ui
