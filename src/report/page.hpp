#pragma once

#include "base/theme.hpp"
#include "report/markup.hpp"

#include <string>
#include <string_view>

namespace report {

/// What stands around the words of a page.
struct Page {
    std::string language;
    std::string title;    // of the window and the tab
    std::string running;  // at the foot of every printed page
    std::string page_of;  // "{page} van {pages}"; empty: no page numbers
    std::string_view style;
};

/// A whole HTML page that needs nothing from outside, around the words in `body`. The style may
/// use the theme's colours as var(--ink), var(--action) and so on.
[[nodiscard]] std::string whole_page(const Page& page, const base::Theme& theme,
                                     const Markup& body);

/// How the report looks, and how the paper does.
[[nodiscard]] std::string_view report_style();
[[nodiscard]] std::string_view paper_style();

}  // namespace report
