#include "report/html.hpp"

#include "report/page.hpp"
#include "report/picture_svg.hpp"

#include <cstddef>

namespace report {

namespace {

// A short table or list stays on one page.
constexpr std::size_t rows_kept_together = 6;
constexpr std::size_t items_kept_together = 8;

/// Writes the blocks of a document one after another.
class Writer {
public:
    Writer(Markup& page, const base::Theme& theme) : page_(page), theme_(theme) {}

    void operator()(const Paragraph& paragraph) {
        switch (paragraph.tone) {
            case Tone::plain:
                page_.open("p");
                break;
            case Tone::lead:
                page_.open("p", {{"class", "lead"}});
                break;
            case Tone::quiet:
                page_.open("p", {{"class", "quiet"}});
                break;
        }
        line(paragraph.line);
        page_.close();
    }

    void operator()(const Subheading& heading) { page_.element("h3", heading.text); }

    void operator()(const List& list) {
        const bool is_short = list.items.size() <= items_kept_together;
        page_.open("ul", {{"class", is_short ? "short" : "long"}});
        for (const Line& item : list.items) {
            page_.open("li");
            line(item);
            page_.close();
        }
        page_.close();
    }

    void operator()(const Table& table) {
        const bool is_short = table.rows.size() <= rows_kept_together;
        page_.open("table", {{"class", is_short ? "short" : "long"}});
        page_.element("caption", table.caption);
        page_.open("thead").open("tr");
        for (const Column& column : table.columns) {
            Markup::Attributes attributes{{"scope", "col"}};
            if (column.figures) attributes.emplace_back("class", "number-cell");
            page_.element("th", column.heading, attributes);
        }
        page_.close().close().open("tbody");
        for (const auto& row : table.rows) write_row(table, row);
        page_.close().close();
    }

    void operator()(const KeyFigures& figures) {
        page_.open("ul", {{"class", "figures"}});
        for (const KeyFigure& figure : figures.figures)
            page_.open("li")
                .element("span", figure.number, {{"class", "number"}})
                .text(" ")
                .element("span", figure.text, {{"class", "what"}})
                .close();
        page_.close();
    }

    void operator()(const MapFigure& figure) {
        page_.open("figure").open(
            "div",
            {{"class", "map"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", figure.title}});
        page_.add(picture_svg(figure.picture, {"map", figure.title, spoken(figure)}, theme_));
        page_.close();
        legend(figure);
        page_.element("figcaption", figure.caption);
        page_.open("details").element("summary", figure.in_words_heading);
        (*this)(List{figure.in_words});
        page_.close().close();
    }

private:
    void line(const Line& said) {
        page_.element("strong", said.strong);
        if (!said.strong.empty() && !said.text.empty()) page_.text(" ");
        page_.text(said.text);
    }

    // A narrow screen shows a table as cards; there every cell says its column.
    void write_row(const Table& table, const std::vector<std::string>& row) {
        page_.open("tr");
        for (std::size_t at = 0; at < row.size() && at < table.columns.size(); ++at) {
            if (at == 0) {
                page_.open("th", {{"scope", "row"}});
            } else {
                Markup::Attributes attributes{{"data-column", table.columns[at].heading}};
                if (table.columns[at].figures) attributes.emplace_back("class", "number-cell");
                page_.open("td", attributes);
            }
            page_.text(row[at]).close();
        }
        page_.close();
    }

    static std::string spoken(const MapFigure& figure) {
        std::string words = figure.caption;
        for (const Line& line : figure.in_words) words += " " + line.strong + " " + line.text;
        return words;
    }

    void legend(const MapFigure& figure) {
        const auto& entries = figure.picture.legend;
        if (entries.empty()) return;
        page_.open("ul", {{"class", "legend"}});
        for (std::size_t at = 0; at < entries.size() && at < figure.legend.size(); ++at)
            page_.open("li").add(legend_svg(entries[at], theme_)).text(figure.legend[at]).close();
        page_.close();
    }

    Markup& page_;
    const base::Theme& theme_;
};

void write_title(Markup& page, const Document& document) {
    page.open("header");
    page.element("p", document.above_title, {{"class", "above"}});
    page.element("h1", document.title);
    page.element("p", document.under_title, {{"class", "under"}});
    page.close();
}

}  // namespace

std::string html_of(const Document& document, const base::Theme& theme) {
    Markup body;
    body.open("div", {{"class", "sheet"}});
    write_title(body, document);
    body.open("main");
    Writer writer(body, theme);
    for (const Section& section : document.sections) {
        body.open(section.heading.empty() ? "div" : "section");
        body.element("h2", section.heading);
        for (const Block& block : section.blocks) std::visit(writer, block);
        body.close();
    }
    body.close().close();
    return whole_page(
        {document.language, document.title, document.running, document.page_of, report_style()},
        theme, body);
}

}  // namespace report
