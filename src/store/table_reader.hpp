#pragma once

#include "base/result.hpp"
#include "domain/command.hpp"
#include "domain/method.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Something about a table that people should hear. The code is the key of a sentence that fills
/// in {line} and {detail}:
///   "import.row_without_name"   the row was skipped
///   "import.unknown_kind"       kept as it stands; likewise "import.unknown_policy_field"
///   "import.not_a_number"       of people: 1 was taken
///   "import.text_shortened"     a name or a card was longer than an evening takes
///   "import.too_many_texts"     of one organisation: the last ones were left out
///   "import.column_ignored"     a heading that is none of ours, or is there twice
///   "import.row_too_long"       it has more cells than headings; the last were left out
struct TableNote {
    std::string code;
    int line = 1;        // of the file
    std::string detail;  // what stood there; empty when that is private

    bool operator==(const TableNote&) const = default;
};

struct TableRead {
    std::vector<domain::TableRow> rows;  // in the order of the table, each with a name
    std::vector<TableNote> notes;        // in the order of the lines
};

/// Reads a table of organisations as spreadsheets and people write it. The first line with a
/// heading for the name of the organisation is the header; it also tells the separator (comma,
/// semicolon, tab, "|" of Markdown, or none). Headings in any case and order, Dutch or English.
/// Several strengths or needs in a cell are split by " ; ". A cell with nothing but a dash is
/// empty. No cell is ever calculated: "=1+1" is a text.
///
/// Takes: any bytes, at most 4 MiB and 1,000 rows; `file`: how problems name it; `method`: whose
///        kinds and policy fields are known.
/// Gives: rows that the rules of an evening take; what had to be left out is in the notes.
/// Fails: file_too_large, table_not_text, table_no_header, table_no_rows, table_too_many_rows.
[[nodiscard]] base::Result<TableRead> read_table(std::string_view bytes, const std::string& file,
                                                 const domain::Method& method);

/// As read_table for a file; fails also as read_outside_file.
[[nodiscard]] base::Result<TableRead> read_table_file(const std::filesystem::path& file,
                                                      const domain::Method& method);

}  // namespace store
