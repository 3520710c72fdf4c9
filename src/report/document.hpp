#pragma once

#include "graph/picture.hpp"

#include <string>
#include <variant>
#include <vector>

namespace report {

// A report as a value: what it says and in which order, in the language of the reader. Every
// format is written from this one model, so all formats say the same. Nothing here is private:
// names of persons, contacts, notes and what was held back never enter it.

/// A sentence or more, with a beginning that stands out. Either part may be empty.
struct Line {
    std::string strong;
    std::string text;

    bool operator==(const Line&) const = default;
};

/// A paragraph that announces stays on the page of what follows it.
enum class Tone { plain, lead, quiet, announces };

struct Paragraph {
    Line line;
    Tone tone = Tone::plain;

    bool operator==(const Paragraph&) const = default;
};

/// A heading of the third level, inside a section.
struct Subheading {
    std::string text;

    bool operator==(const Subheading&) const = default;
};

struct List {
    std::vector<Line> items;

    bool operator==(const List&) const = default;
};

struct Column {
    std::string heading;
    bool figures = false;  // stands at the right, digits of one width

    bool operator==(const Column&) const = default;
};

/// Rows of as many cells as there are columns. The first cell of a row is the row's heading.
struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;

    bool operator==(const Table&) const = default;
};

struct KeyFigure {
    std::string number;
    std::string text;

    bool operator==(const KeyFigure&) const = default;
};

struct KeyFigures {
    std::vector<KeyFigure> figures;

    bool operator==(const KeyFigures&) const = default;
};

/// The map of the evening. A writer draws the picture; who cannot see it reads `in_words`.
struct MapFigure {
    graph::Picture picture;
    std::string title;
    std::string caption;
    std::vector<std::string> legend;  // words for each entry of the picture's legend
    std::string in_words_heading;
    std::vector<Line> in_words;  // one per organisation

    bool operator==(const MapFigure&) const = default;
};

using Block = std::variant<Paragraph, Subheading, List, Table, KeyFigures, MapFigure>;

/// A heading of the second level with what stands under it. The opening has no heading: it
/// stands right under the title.
struct Section {
    std::string key;  // the chapter, as the method names it
    std::string heading;
    std::vector<Block> blocks;

    bool operator==(const Section&) const = default;
};

struct Document {
    std::string language;  // "nl" or "en"
    std::string above_title;
    std::string title;
    std::string under_title;
    std::string running;  // at the foot of every page
    std::string page_of;  // "{page} van {pages}", filled in by the writer
    std::vector<Section> sections;

    bool operator==(const Document&) const = default;
};

}  // namespace report
