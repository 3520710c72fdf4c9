#include "store/journal_reader.hpp"

#include "store/event_json.hpp"
#include "store/journal_frame.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>
#include <span>
#include <system_error>
#include <thread>
#include <utility>

namespace store {

namespace {

/// One line of the file that is not blank, and what could be made of it.
struct Line {
    std::size_t number = 0;  // in the file, from 1
    std::size_t begin = 0;
    std::size_t end = 0;  // behind the line break, if it has one
    std::optional<Frame> frame;
    bool is_record = false;
    std::string unknown_code;
};

std::vector<Line> lines_of(std::string_view bytes, std::size_t begin) {
    std::vector<Line> lines;
    for (std::size_t number = 2; begin < bytes.size(); ++number) {
        if (bytes[begin] == '\n') {  // room, often much of it
            const std::size_t text = std::min(bytes.find_first_not_of('\n', begin), bytes.size());
            number += text - begin;
            begin = text;
            if (begin == bytes.size()) break;
        }
        const std::size_t last = std::min(bytes.find('\n', begin), bytes.size());
        Line& line = lines.emplace_back();
        line.number = number;
        line.begin = begin;
        line.end = std::min(last + 1, bytes.size());
        line.frame = frame_from(bytes.substr(begin, last - begin));
        begin = line.end;
    }
    return lines;
}

std::vector<domain::Record> read_facts(std::span<Line> lines) {
    std::vector<domain::Record> records;
    records.reserve(lines.size());
    for (Line& line : lines) {
        if (!line.frame.has_value()) continue;
        auto record = record_from_json(line.frame->number, line.frame->json);
        line.is_record = record.has_value();
        if (line.is_record)
            records.push_back(std::move(record).value());
        else if (record.error().code == "fact_unknown")
            line.unknown_code = record.error().detail;
    }
    return records;
}

/// The records of all lines that are one. Reading JSON is the one slow step, so every processor
/// takes a share of a long file.
std::vector<domain::Record> read_all_facts(std::span<Line> lines) {
    constexpr std::size_t least_share = 1000;
    const std::size_t processors = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    const std::size_t shares = std::clamp<std::size_t>(lines.size() / least_share, 1, processors);
    const std::size_t share = lines.size() / shares + 1;
    const auto share_at = [&](std::size_t at) {
        return lines.subspan(at, std::min(share, lines.size() - at));
    };
    std::vector<std::future<std::vector<domain::Record>>> others;
    std::size_t given = std::min(share, lines.size());
    try {
        for (; given < lines.size(); given += share)
            others.push_back(
                std::async(std::launch::async, [&, given] { return read_facts(share_at(given)); }));
    } catch (const std::system_error&) {  // no more threads: this one reads the rest
    }
    std::vector<domain::Record> records = read_facts(share_at(0));
    const auto take = [&](std::vector<domain::Record> more) {
        records.insert(records.end(), std::move_iterator(more.begin()),
                       std::move_iterator(more.end()));
    };
    for (auto& other : others) take(other.get());
    take(read_facts(lines.subspan(std::min(given, lines.size()))));
    return records;
}

bool is_fact(const Line& line) { return line.is_record || !line.unknown_code.empty(); }

/// The number of lines at the start that follow each other without a gap.
std::size_t unbroken_start(const std::vector<Line>& lines) {
    std::size_t at = 0;
    while (at < lines.size() && is_fact(lines[at]) && lines[at].frame->number.number == at + 1)
        ++at;
    return at;
}

/// Where the last of the lines that stands first begins; `body` when none does.
std::size_t begin_of_last_write(std::span<const Line> lines, std::size_t body) {
    for (std::size_t at = lines.size(); at > 0; --at)
        if (lines[at - 1].frame->written == Written::first) return lines[at - 1].begin;
    return body;
}

/// Whether nothing in the tail can have been on the disk for certain when the power went.
/// Either no line there is whole. Or the lines that are were written together with what is lost,
/// and the file shows that it was cut off while it was being written: room at its end, and a gap
/// of blocks that never arrived, which hold zeroes or the line breaks of the room.
bool never_synced(std::string_view tail, std::span<const Line> lines) {
    bool any_whole = false;
    for (const Line& line : lines) {
        if (!line.frame.has_value()) continue;
        any_whole = true;
        if (line.frame->written == Written::first) return false;
    }
    if (!any_whole) return true;
    const bool has_room = tail.ends_with("\n\n");
    const std::string_view gap = tail.substr(0, tail.find_last_not_of('\n'));
    // An empty line at the very start is a gap of one byte: the rest of a block lay before it.
    const bool has_gap =
        gap.starts_with('\n') || gap.find("\n\n") != gap.npos || gap.find('\0') != gap.npos;
    return has_room && has_gap;
}

/// Takes over every line that can be read; names the ones that cannot, and one that shows a gap
/// where no line that cannot be read stands before it, which may hold what is missing.
///
/// Takes:  `records`, those of these lines and perhaps of more behind them.
void salvage(std::span<const Line> lines, std::vector<domain::Record> records, Journal& journal) {
    std::uint32_t last = 0;
    bool behind_damage = false;
    auto kept = records.begin();
    auto next = records.begin();
    for (const Line& line : lines) {
        const bool fits = is_fact(line) && line.frame->number.number > last;
        const bool gap = fits && !behind_damage && line.frame->number.number != last + 1;
        if (!fits || gap) journal.damaged_lines.push_back(line.number);
        behind_damage = !fits;
        if (fits) last = line.frame->number.number;
        if (!line.is_record) continue;
        // Where nothing was lost so far the records stay where they are.
        if (fits && kept != next) *kept = std::move(*next);
        if (fits) ++kept;
        ++next;
    }
    records.erase(kept, records.end());
    journal.records = std::move(records);
}

void cut_tail(std::string_view tail, std::span<const Line> lines, std::string_view bytes,
              Journal& journal) {
    journal.torn = tail.substr(0, tail.find_last_not_of('\n') + 1);
    for (const Line& line : lines) {
        const std::string_view text = bytes.substr(line.begin, line.end - line.begin);
        if (text.find_first_not_of(std::string_view("\0\n", 2)) != text.npos) ++journal.torn_lines;
    }
}

/// Says what the header and the codes of the facts tell about the version.
void tell_version(const std::optional<Header>& header, std::span<const Line> lines,
                  Journal& journal) {
    for (const Line& line : lines)
        if (!line.unknown_code.empty()) journal.unknown_codes.push_back(line.unknown_code);
    journal.too_new = header.has_value() && header->minimum_reader > format_version;
    journal.newer = journal.too_new || !journal.unknown_codes.empty() ||
                    (header.has_value() && header->version > format_version);
}

}  // namespace

Journal read_journal(std::string_view bytes) {
    Journal journal;
    if (bytes.empty()) {
        journal.verdict = Verdict::empty;
        return journal;
    }
    const std::size_t first_end = std::min(bytes.find('\n'), bytes.size());
    const std::optional<Header> header = header_from(bytes.substr(0, first_end));
    const std::size_t body = std::min(first_end + 1, bytes.size());
    std::vector<Line> lines = lines_of(bytes, body);
    const bool any_frame = std::any_of(lines.begin(), lines.end(),
                                       [](const Line& line) { return line.frame.has_value(); });
    if (!header.has_value() && !any_frame) {
        const std::string_view first = bytes.substr(0, first_end);
        journal.line_ends_changed =
            first.ends_with('\r') && header_from(first.substr(0, first.size() - 1)).has_value();
        return journal;
    }

    std::vector<domain::Record> records = read_all_facts(lines);
    tell_version(header, lines, journal);
    const std::size_t good = unbroken_start(lines);
    journal.good_bytes = good == 0 ? body : lines[good - 1].end;
    journal.last_write = begin_of_last_write(std::span(lines).first(good), body);
    journal.break_missing = bytes[journal.good_bytes - 1] != '\n';
    const std::string_view tail = bytes.substr(journal.good_bytes);
    const std::span<const Line> behind = std::span(lines).subspan(good);
    if (!header.has_value()) {
        journal.verdict = Verdict::damaged;
        journal.damaged_lines.push_back(1);
    } else if (lines.empty()) {
        journal.verdict = Verdict::empty;
    } else if (behind.empty() || journal.too_new) {
        journal.verdict = Verdict::whole;
    } else if (never_synced(tail, behind)) {
        journal.verdict = Verdict::torn_tail;
        cut_tail(tail, behind, bytes, journal);
        lines.resize(good);
    } else {
        journal.verdict = Verdict::damaged;
    }
    salvage(lines, std::move(records), journal);
    if (journal.verdict == Verdict::whole) journal.damaged_lines.clear();
    return journal;
}

}  // namespace store
