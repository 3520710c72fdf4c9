#include "store/table_cells.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <array>

namespace store {
namespace {

// Windows-1252, bytes 0x80 to 0x9F; the rest is as in Unicode. Its five gaps become the
// replacement character. Source: the mapping that the encoding standard of the web gives.
constexpr std::array<char16_t, 32> windows_1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

void append_utf8(std::string& text, unsigned point) {
    const auto put = [&text](unsigned byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | (point >> 6U));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
}

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char one : bytes) {
        const auto byte = static_cast<unsigned char>(one);
        append_utf8(text, byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80U] : byte);
    }
    return text;
}

bool is_utf8(std::string_view bytes) {
    // Nothing is too long for this limit, so only the question whether it can be read remains.
    const domain::Cleaned clean = domain::cleaned(bytes, bytes.size());
    const auto* refusal = std::get_if<domain::Refusal>(&clean);
    return refusal == nullptr || *refusal != domain::Refusal::text_not_unicode;
}

bool says_something(const CellRow& row) {
    return std::ranges::any_of(row.cells, [](const std::string& cell) {
        return cell.find_first_not_of(" \t") != std::string::npos;
    });
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// Walks through a text with a separator and makes its rows.
class RowReader {
public:
    RowReader(std::string_view text, Separator separator, int line)
        : text_(text), separator_(static_cast<char>(separator)), line_(line) {}

    std::vector<CellRow> rows() {
        while (at_ < text_.size()) {
            CellRow row = next_row();
            if (says_something(row)) rows_.push_back(std::move(row));
        }
        return std::move(rows_);
    }

private:
    [[nodiscard]] bool at_break() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
    [[nodiscard]] bool at_separator() const {
        return separator_ != '\0' && text_[at_] == separator_;
    }
    void pass_break() {
        at_ += text_.substr(at_, 2) == "\r\n" ? 2U : 1U;
        ++line_;
    }

    CellRow next_row() {
        CellRow row{line_, {}};
        for (;;) {
            row.cells.push_back(next_cell());
            if (at_ >= text_.size()) return row;
            if (at_break()) break;
            ++at_;  // the separator; behind it is always one more cell
        }
        pass_break();
        return row;
    }

    std::string next_cell() {
        std::string cell;
        const std::size_t quote = text_.find_first_not_of(' ', at_);
        if (quote < text_.size() && text_[quote] == '"') {
            const std::size_t start = at_;
            const int line = line_;
            at_ = quote + 1;
            if (read_quoted(cell)) return cell;
            at_ = start;
            line_ = line;
            cell.clear();
        }
        while (at_ < text_.size() && !at_break() && !at_separator()) cell += text_[at_++];
        return cell;
    }

    /// Reads on from behind the opening quote. Gives false when it is never closed.
    bool read_quoted(std::string& cell) {
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"') {
                if (text_[at_] == '\n' || (text_[at_] == '\r' && text_.substr(at_, 2) != "\r\n"))
                    ++line_;
                cell += text_[at_];
            } else if (text_.substr(at_, 2) == "\"\"") {
                cell += text_[at_++];
            } else {
                ++at_;
                // What stands behind the closing quote belongs to the cell all the same.
                while (at_ < text_.size() && !at_break() && !at_separator()) cell += text_[at_++];
                return true;
            }
        }
        return false;
    }

    std::string_view text_;
    char separator_;
    int line_;
    std::size_t at_ = 0;
    std::vector<CellRow> rows_;
};

CellRow row_of_markdown(std::string_view line, int number) {
    CellRow row{number, {}};
    line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
    std::string cell;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line.substr(at, 2) == "\\|") {
            cell += line[++at];
        } else if (line[at] == '|') {
            row.cells.push_back(std::move(cell));
            cell.clear();
        } else {
            cell += line[at];
        }
    }
    row.cells.push_back(std::move(cell));
    return row;
}

bool is_dashes(const CellRow& row) {
    return std::ranges::all_of(row.cells, [](const std::string& cell) {
        return cell.find('-') != std::string::npos &&
               cell.find_first_not_of(" :-") == std::string::npos;
    });
}

std::vector<CellRow> rows_of_markdown(std::string_view text, int line) {
    std::vector<CellRow> rows;
    bool dashes_may_follow = true;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view one = trimmed(text.substr(at, end - at));
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        if (!one.starts_with('|')) continue;
        CellRow row = row_of_markdown(one, line);
        const bool is_rule = dashes_may_follow && !rows.empty() && is_dashes(row);
        if (rows.size() == 1) dashes_may_follow = false;
        if (!is_rule && says_something(row)) rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

base::Result<std::string> text_of_table(std::string_view bytes) {
    if (bytes.find('\0') != std::string_view::npos || bytes.starts_with("\xFF\xFE") ||
        bytes.starts_with("\xFE\xFF"))
        return base::Problem{"table_not_text", ""};
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return is_utf8(bytes) ? std::string(bytes) : from_windows_1252(bytes);
}

std::vector<CellRow> rows_of_table(std::string_view text, Separator separator, int first_line) {
    if (separator == Separator::markdown) return rows_of_markdown(text, first_line);
    return RowReader(text, separator, first_line).rows();
}

}  // namespace store
