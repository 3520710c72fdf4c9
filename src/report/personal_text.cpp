#include "report/personal_text.hpp"

#include "domain/text.hpp"

#include <algorithm>

namespace report {

namespace {

constexpr std::size_t shortest_name = 4;

struct Collector {
    std::vector<std::string>& texts;

    void add(const Line& line) const {
        texts.push_back(line.strong);
        texts.push_back(line.text);
    }
    void operator()(const Paragraph& paragraph) const { add(paragraph.line); }
    void operator()(const Subheading& heading) const { texts.push_back(heading.text); }
    void operator()(const List& list) const {
        for (const Line& item : list.items) add(item);
    }
    void operator()(const Table& table) const {
        texts.push_back(table.caption);
        for (const Column& column : table.columns) texts.push_back(column.heading);
        for (const auto& row : table.rows) texts.insert(texts.end(), row.begin(), row.end());
    }
    void operator()(const KeyFigures& figures) const {
        for (const KeyFigure& figure : figures.figures) {
            texts.push_back(figure.number);
            texts.push_back(figure.text);
        }
    }
    void operator()(const MapFigure& figure) const {
        texts.push_back(figure.title);
        texts.push_back(figure.caption);
        texts.insert(texts.end(), figure.legend.begin(), figure.legend.end());
        for (const Line& line : figure.in_words) add(line);
        for (const graph::Disc& disc : figure.picture.discs)
            texts.insert(texts.end(), disc.label.lines.begin(), disc.label.lines.end());
    }
};

void add_known(std::vector<std::string>& known, const std::string& text) {
    if (domain::length(text) < shortest_name) return;
    if (std::ranges::find(known, text) == known.end()) known.push_back(text);
}

std::vector<std::string> private_texts(const domain::State& now) {
    std::vector<std::string> known;
    for (const domain::Organisation& organisation : now.organisations) {
        for (const domain::Contact& contact : organisation.contacts) {
            add_known(known, contact.name);
            add_known(known, contact.phone);
            add_known(known, contact.email);
        }
    }
    for (const domain::Agreement& agreement : now.agreements)
        for (const std::string* name :
             {&agreement.details.caller.name, &agreement.details.called.name,
              &agreement.details.coordinator, &agreement.details.witness})
            add_known(known, *name);
    return known;
}

}  // namespace

std::vector<std::string> texts_of(const Document& document) {
    std::vector<std::string> texts{document.above_title, document.title, document.under_title,
                                   document.running};
    for (const Section& section : document.sections) {
        texts.push_back(section.heading);
        for (const Block& block : section.blocks) std::visit(Collector{texts}, block);
    }
    return texts;
}

std::vector<PersonalText> personal_texts(const Document& document, const domain::State& now) {
    std::vector<PersonalText> found;
    const std::vector<std::string> known = private_texts(now);
    for (const std::string& text : texts_of(document)) {
        const std::string folded = domain::folded(text);
        for (const std::string& name : known)
            if (folded.find(domain::folded(name)) != std::string::npos &&
                std::ranges::find(found, PersonalText{name, text}) == found.end())
                found.push_back({name, text});
    }
    return found;
}

}  // namespace report
