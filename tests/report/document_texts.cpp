#include "report/evening.hpp"

namespace report_tests {

namespace {

struct Collector {
    std::vector<std::string>& texts;

    void add(const report::Line& line) const {
        texts.push_back(line.strong);
        texts.push_back(line.text);
    }
    void operator()(const report::Paragraph& paragraph) const { add(paragraph.line); }
    void operator()(const report::Subheading& heading) const { texts.push_back(heading.text); }
    void operator()(const report::List& list) const {
        for (const report::Line& item : list.items) add(item);
    }
    void operator()(const report::Table& table) const {
        texts.push_back(table.caption);
        for (const report::Column& column : table.columns) texts.push_back(column.heading);
        for (const auto& row : table.rows) texts.insert(texts.end(), row.begin(), row.end());
    }
    void operator()(const report::KeyFigures& figures) const {
        for (const report::KeyFigure& figure : figures.figures) {
            texts.push_back(figure.number);
            texts.push_back(figure.text);
        }
    }
    void operator()(const report::MapFigure& figure) const {
        texts.push_back(figure.title);
        texts.push_back(figure.caption);
        texts.insert(texts.end(), figure.legend.begin(), figure.legend.end());
        for (const report::Line& line : figure.in_words) add(line);
        for (const graph::Disc& disc : figure.picture.discs)
            texts.insert(texts.end(), disc.label.lines.begin(), disc.label.lines.end());
    }
};

}  // namespace

std::vector<std::string> texts_of(const report::Document& document) {
    std::vector<std::string> texts{document.above_title, document.title, document.under_title,
                                   document.running};
    for (const report::Section& section : document.sections) {
        texts.push_back(section.heading);
        for (const report::Block& block : section.blocks) std::visit(Collector{texts}, block);
    }
    return texts;
}

}  // namespace report_tests
