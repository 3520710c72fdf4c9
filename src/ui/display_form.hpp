#pragma once

#include <string>
#include <string_view>

namespace ui {

/// The characters of a text in the order and form in which they are drawn from left to right.
/// ImGui knows no right-to-left writing: Arabic is joined and Arabic and Hebrew are ordered here
/// (FriBidi). Text without such letters comes back as it is.
[[nodiscard]] std::string display_form(std::string_view text);

}  // namespace ui
