#include "domain/evolve.hpp"
#include "store/event_json.hpp"
#include "store/journal_frame.hpp"
#include "store/journal_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

// Made-up session files. Whatever the bytes are, the reader ends, says what it found, and gives
// facts that can be written and read again; the rules make a state of them.

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

void check(bool right) {
    if (!right) std::abort();
}

/// The line with the checksum that fits what is in it now.
std::string mended(std::string_view line) {
    const std::size_t blank = line.find(' ');
    if (blank == line.npos || line.size() < blank + 10) return std::string(line) + "\n";
    std::string_view label = line.substr(0, blank);
    const bool together = label.starts_with('+');
    if (together) label.remove_prefix(1);
    const std::uint32_t number =
        static_cast<std::uint32_t>(std::strtoul(std::string(label).c_str(), nullptr, 10));
    return store::frame_line({{number},
                              together ? store::Written::together : store::Written::first,
                              line.substr(blank + 10)});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const store::Journal journal = store::read_journal(bytes);

    check(journal.good_bytes <= size);
    std::uint32_t last = 0;
    for (const domain::Record& record : journal.records) {
        check(record.number.number > last);
        last = record.number.number;
        const auto json = store::json_of(record);
        check(json.has_value());
        check(store::record_from_json(record.number, json.value()).has_value());
    }
    if (journal.verdict == store::Verdict::torn_tail) check(!journal.torn.empty());
    if (journal.verdict == store::Verdict::damaged) check(!journal.damaged_lines.empty());
    check(domain::replay(journal.records) == domain::replay(journal.records));
    return 0;
}

// Most changes to a line are caught by its checksum; every second time it is mended, so that the
// made-up bytes get past the door.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
    size = LLVMFuzzerMutate(data, size, most);
    if (seed % 2 == 0) return size;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    std::string file;
    for (bool header = true; !rest.empty(); header = false) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        file += header ? store::header_line() : mended(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (file.size() > most) return size;
    std::memcpy(data, file.data(), file.size());
    return file.size();
}
