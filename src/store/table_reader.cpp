#include "store/table_reader.hpp"

#include "domain/limits.hpp"
#include "domain/text.hpp"
#include "store/named_things.hpp"
#include "store/outside_file.hpp"
#include "store/table_cells.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace store {
namespace {

constexpr std::size_t most_bytes = std::size_t{4} * 1024 * 1024;
constexpr std::size_t most_lines_before_header = 50;

enum class Column {
    name,
    short_name,
    kind,
    policy_field,
    strengths,
    needs,
    contact,
    phone,
    email,
    people,
    ignored,
    beyond
};

struct Heading {
    std::string_view text;  // folded
    Column column;
};

constexpr std::array headings = {
    Heading{"organisatie", Column::name},
    Heading{"naam", Column::name},
    Heading{"organisation", Column::name},
    Heading{"organization", Column::name},
    Heading{"name", Column::name},
    Heading{"kort", Column::short_name},
    Heading{"korte naam", Column::short_name},
    Heading{"short", Column::short_name},
    Heading{"short name", Column::short_name},
    Heading{"soort", Column::kind},
    Heading{"kind", Column::kind},
    Heading{"type", Column::kind},
    Heading{"domein", Column::policy_field},
    Heading{"beleidsveld", Column::policy_field},
    Heading{"domain", Column::policy_field},
    Heading{"policy field", Column::policy_field},
    Heading{"kwaliteiten", Column::strengths},
    Heading{"sterke punten", Column::strengths},
    Heading{"aanbod", Column::strengths},
    Heading{"strengths", Column::strengths},
    Heading{"offers", Column::strengths},
    Heading{"vraagstukken", Column::needs},
    Heading{"vragen", Column::needs},
    Heading{"behoeften", Column::needs},
    Heading{"needs", Column::needs},
    Heading{"contact", Column::contact},
    Heading{"contactpersoon", Column::contact},
    Heading{"telefoon", Column::phone},
    Heading{"phone", Column::phone},
    Heading{"email", Column::email},
    Heading{"e-mail", Column::email},
    Heading{"mensen", Column::people},
    Heading{"people", Column::people},
};

Column column_headed(std::string_view heading) {
    std::string text = domain::folded(heading);
    while (text.ends_with(':') || text.ends_with('*') || text.ends_with(' ')) text.pop_back();
    while (text.starts_with('*')) text.erase(0, 1);
    const auto found = std::ranges::find(headings, std::string_view(text), &Heading::text);
    return found == headings.end() ? Column::ignored : found->column;
}

/// What the header line says: where the table starts and which column is what.
struct Header {
    Separator separator = Separator::none;
    std::size_t starts_at = 0;  // byte
    int line = 1;
    std::vector<Column> columns;
    std::vector<std::string> texts;
    std::size_t known = 0;
};

/// The line read as a header with this separator, or nothing when it does not name the
/// organisation.
std::optional<Header> header_of(std::string_view line, Separator separator) {
    std::vector<CellRow> rows = rows_of_table(line, separator);
    if (rows.size() != 1) return std::nullopt;
    Header header;
    header.separator = separator;
    header.texts = std::move(rows.front().cells);
    for (const std::string& text : header.texts) {
        Column column = column_headed(text);
        // A second column of the same kind would overwrite the first; lists can take both.
        const bool is_list = column == Column::strengths || column == Column::needs;
        if (!is_list && std::ranges::find(header.columns, column) != header.columns.end())
            column = Column::ignored;
        header.columns.push_back(column);
        if (column != Column::ignored) ++header.known;
    }
    if (std::ranges::find(header.columns, Column::name) == header.columns.end())
        return std::nullopt;
    return header;
}

std::optional<Header> find_header(std::string_view text) {
    std::size_t at = 0;
    for (int line = 1; at < text.size() && line <= static_cast<int>(most_lines_before_header);
         ++line) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        std::optional<Header> best;
        for (const Separator separator : {Separator::markdown, Separator::tab, Separator::semicolon,
                                          Separator::comma, Separator::none}) {
            std::optional<Header> header = header_of(text.substr(at, end - at), separator);
            if (header && (!best || header->known > best->known)) best = std::move(header);
        }
        if (best) {
            best->starts_at = at;
            best->line = line;
            return best;
        }
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return std::nullopt;
}

bool says_nothing(std::string_view text) {
    return text.empty() || text == "—" || text == "–" || text == "-";
}

/// Turns the cells of one row into what an evening takes.
class RowMaker {
public:
    RowMaker(const Header& header, const domain::Method& method, std::vector<TableNote>& notes)
        : header_(header), method_(method), notes_(notes) {}

    std::optional<domain::TableRow> make(const CellRow& row) {
        line_ = row.line;
        domain::TableRow made;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            column_ = at < header_.columns.size() ? header_.columns[at] : Column::beyond;
            take(made, row.cells[at]);
        }
        if (!made.details.name.empty()) return made;
        column_ = Column::name;
        if (std::ranges::any_of(row.cells,
                                [](const std::string& cell) { return !says_nothing(line(cell)); }))
            note("row_without_name", "");
        return std::nullopt;
    }

private:
    /// A note repeats nothing that is private, for it may end up in a log.
    void note(const char* code, std::string_view detail) {
        const bool is_private = column_ == Column::contact || column_ == Column::phone ||
                                column_ == Column::email || column_ == Column::beyond;
        notes_.push_back({std::string("import.") + code, line_,
                          is_private ? "" : domain::shortened(detail, domain::most_in_name)});
    }

    /// The text as the rules will clean it, whatever its length.
    static std::string line(std::string_view cell) {
        domain::Cleaned clean = domain::cleaned(cell, cell.size());
        auto* text = std::get_if<std::string>(&clean);
        return text == nullptr ? std::string() : std::move(*text);
    }
    std::string fitting(std::string_view cell, std::size_t most) {
        std::string text = line(cell);
        if (says_nothing(text)) return {};
        if (domain::length(text) <= most) return text;
        note("text_shortened", text);
        return domain::shortened(text, most);
    }
    std::string term(const std::vector<domain::Term>& terms, std::string_view cell,
                     const char* unknown) {
        std::string text = fitting(cell, domain::most_in_name);
        if (text.empty()) return text;
        const int known = term_named(terms, text);
        if (known >= 0) return terms[static_cast<std::size_t>(known)].key;
        note(unknown, text);
        return text;
    }
    int people(std::string_view cell) {
        const std::string text = fitting(cell, domain::most_in_line);
        int number = 1;
        if (text.empty()) return number;
        const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (trouble == std::errc{} && end == text.data() + text.size() && number >= 0 &&
            number <= domain::most_people)
            return number;
        note("not_a_number", text);
        return 1;
    }
    void add_texts(std::vector<std::string>& texts, std::string_view cell) {
        // With a space on both sides a list may also begin or end with its separator.
        const std::string list = " " + line(cell) + " ";
        constexpr std::string_view between = " ; ";
        for (std::size_t at = 0; at < list.size();) {
            const std::size_t end = std::min(list.find(between, at), list.size());
            std::string text =
                fitting(std::string_view(list).substr(at, end - at), domain::most_in_line);
            // The space behind a separator may stand before the next one.
            at = end + between.size() - 1;
            if (text.empty()) continue;
            if (texts.size() == domain::most_texts) return note("too_many_texts", text);
            texts.push_back(std::move(text));
        }
    }
    void take(domain::TableRow& row, const std::string& cell) {
        switch (column_) {
            case Column::name:
                row.details.name = fitting(cell, domain::most_in_name);
                break;
            case Column::short_name:
                row.details.short_name = fitting(cell, domain::most_in_short_name);
                break;
            case Column::kind:
                row.details.kind = term(method_.kinds, cell, "unknown_kind");
                break;
            case Column::policy_field:
                row.details.policy_field =
                    term(method_.policy_fields, cell, "unknown_policy_field");
                break;
            case Column::strengths:
                add_texts(row.strengths, cell);
                break;
            case Column::needs:
                add_texts(row.needs, cell);
                break;
            case Column::contact:
                row.contact.name = fitting(cell, domain::most_in_name);
                break;
            case Column::phone:
                row.contact.phone = fitting(cell, domain::most_in_name);
                break;
            case Column::email:
                row.contact.email = fitting(cell, domain::most_in_line);
                break;
            case Column::people:
                row.details.people = people(cell);
                break;
            case Column::beyond:
                if (!says_nothing(line(cell))) note("row_too_long", "");
                break;
            case Column::ignored:
                break;
        }
    }

    const Header& header_;
    const domain::Method& method_;
    std::vector<TableNote>& notes_;
    int line_ = 1;
    Column column_ = Column::name;
};

}  // namespace

base::Result<TableRead> read_table(std::string_view bytes, const std::string& file,
                                   const domain::Method& method) {
    if (bytes.size() > most_bytes) return base::Problem{"file_too_large", file};
    const base::Result<std::string> text = text_of_table(bytes);
    if (!text.has_value()) return base::Problem{text.error().code, file};
    const std::optional<Header> header = find_header(text.value());
    if (!header) return base::Problem{"table_no_header", file};

    TableRead read;
    for (std::size_t at = 0; at < header->columns.size(); ++at)
        if (header->columns[at] == Column::ignored && !says_nothing(header->texts[at]))
            read.notes.push_back(
                {"import.column_ignored", header->line,
                 domain::shortened(domain::folded(header->texts[at]), domain::most_in_name)});
    const std::vector<CellRow> rows = rows_of_table(
        std::string_view(text.value()).substr(header->starts_at), header->separator, header->line);
    RowMaker maker(*header, method, read.notes);
    for (std::size_t at = 1; at < rows.size(); ++at) {
        if (read.rows.size() == domain::most_rows)
            return base::Problem{"table_too_many_rows", file};
        if (std::optional<domain::TableRow> row = maker.make(rows[at]))
            read.rows.push_back(*std::move(row));
    }
    if (read.rows.empty()) return base::Problem{"table_no_rows", file};
    return read;
}

base::Result<TableRead> read_table_file(const std::filesystem::path& file,
                                        const domain::Method& method) {
    const base::Result<std::string> bytes = read_outside_file(file, most_bytes);
    if (!bytes.has_value()) return bytes.error();
    return read_table(bytes.value(), file.string(), method);
}

}  // namespace store
