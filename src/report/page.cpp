#include "report/page.hpp"

#include "report/picture_svg.hpp"

#include <array>

namespace report {

namespace {

constexpr std::array colours{"paper",      "surface", "ink",         "ink-soft", "rule",
                             "rule-quiet", "action",  "action-soft", "ask",      "spark"};

constexpr std::string_view fonts = R"css(
html {
    font-family: "Inter", "Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto,
        "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Liberation Sans", sans-serif;
    font-feature-settings: "tnum" 0;
    line-height: 1.5;
    color: var(--ink);
    -webkit-text-size-adjust: 100%;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
}
*, *::before, *::after { box-sizing: border-box; }
)css";

std::string colour_style(const base::Theme& theme) {
    std::string style = ":root {\n";
    for (const std::string_view token : colours)
        style += "    --" + std::string(token) + ": " + colour_text(theme[token]) + ";\n";
    return style + "}\n";
}

// "{page} van {pages}" as the words and counters of a style sheet.
std::string counters(const std::string& page_of) {
    std::string content;
    std::string_view rest = page_of;
    while (!rest.empty()) {
        const std::size_t brace = rest.find('{');
        const std::size_t end = rest.find('}', brace);
        if (brace == std::string_view::npos || end == std::string_view::npos)
            return content + style_string(rest);
        const std::string_view name = rest.substr(brace + 1, end - brace - 1);
        content += style_string(rest.substr(0, brace));
        content += name == "pages" ? " counter(pages) " : " counter(page) ";
        rest.remove_prefix(end + 1);
    }
    return content;
}

std::string foot_style(const Page& page) {
    const std::string look =
        "font-size: 8pt; color: var(--ink-soft); vertical-align: top; "
        "padding-top: 3mm; ";
    std::string style =
        "@page {\n    @bottom-left { " + look + "content: " + style_string(page.running) + "; }\n";
    if (!page.page_of.empty())
        style += "    @bottom-right { " + look + "content: " + counters(page.page_of) + "; }\n";
    return style + "}\n";
}

}  // namespace

std::string whole_page(const Page& page, const base::Theme& theme, const Markup& body) {
    Markup head;
    head.open("head");
    head.single("meta", {{"charset", "utf-8"}});
    head.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    // Whatever would slip through could still load nothing and run nothing.
    head.single("meta", {{"http-equiv", "Content-Security-Policy"},
                         {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
    head.element("title", page.title);
    head.style(colour_style(theme) + std::string(fonts) + std::string(page.style) +
               foot_style(page));
    head.close();
    Markup whole;
    whole.open("html", {{"lang", page.language}});
    whole.add(head).open("body").add(body).close().close();
    return "<!DOCTYPE html>\n" + whole.whole();
}

}  // namespace report
