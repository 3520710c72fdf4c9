#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace store {

/// One row of a table from outside.
struct CellRow {
    int line = 1;                    // of the file, on which it starts
    std::vector<std::string> cells;  // without quotes; spaces and line breaks as they stood
};

/// What stands between the cells. Markdown is a table of lines with "|".
enum class Separator : char { none = 0, comma = ',', semicolon = ';', tab = '\t', markdown = '|' };

/// Makes UTF-8 of the bytes of a text file: UTF-8 with or without a byte order mark, else
/// Windows-1252, in which older spreadsheets write.
///
/// Fails: table_not_text for what no spreadsheet writes as text (zero bytes, UTF-16).
[[nodiscard]] base::Result<std::string> text_of_table(std::string_view bytes);

/// Splits a text into rows. Cells in quotes as RFC 4180 says: they may hold separators, doubled
/// quotes and line breaks. A quote that is never closed is a character like any other, so that
/// one slip does not swallow the rest. Lines without anything in them are left out, and of
/// Markdown also the line of dashes and all that does not start with "|".
///
/// Takes: UTF-8, any line ends; `first_line`: the line of the file on which the text starts.
/// Cost:  linear. A quote that is never closed is followed to the end once; behind it all quotes
///        are doubled, so no other one can be like it.
[[nodiscard]] std::vector<CellRow> rows_of_table(std::string_view text, Separator separator,
                                                 int first_line = 1);

}  // namespace store
