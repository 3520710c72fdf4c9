#include "app/reading.hpp"

#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "domain/evolve.hpp"
#include "store/posix_files.hpp"

#include <iostream>

namespace app {

int told(const Assets& assets, const base::Problem& problem) {
    std::cerr << "samen: " << sentence(assets.words(language_of_environment()), problem) << "\n";
    return exit_data_at_fault;
}

void tell(const Assets& assets, std::string_view key,
          std::initializer_list<base::Words::Fill> fills) {
    std::cerr << "samen: " << assets.words(language_of_environment()).say(key, fills) << "\n";
}

std::string lines_of(const store::Journal& journal) {
    std::string lines;
    for (const std::size_t line : journal.damaged_lines)
        lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    return lines;
}

base::Result<ReadEvening> read_evening(const Assets& assets, const std::filesystem::path& file) {
    store::PosixFiles files;
    auto bytes = files.read(file);
    if (!bytes.has_value()) return bytes.error();
    ReadEvening read{store::read_journal(bytes.value()), {}, false};
    store::Journal& journal = read.journal;
    if (journal.verdict == store::Verdict::empty)
        return base::Problem{"session_empty", file.string()};
    if (journal.line_ends_changed) return base::Problem{"session_line_ends", file.string()};
    if (journal.verdict == store::Verdict::not_a_session || journal.records.empty())
        return base::Problem{"not_a_session", file.string()};
    const std::string facts = std::to_string(journal.records.size());
    if (journal.verdict == store::Verdict::damaged)
        tell(assets, "commands.check.damaged", {{"n", facts}, {"lines", lines_of(journal)}});
    else if (journal.verdict == store::Verdict::torn_tail)
        tell(assets, "commands.check.torn",
             {{"n", facts}, {"bytes", std::to_string(journal.torn.size())}});
    else if (journal.newer)
        tell(assets, "commands.check.newer", {{"n", facts}});
    read.whole = journal.verdict == store::Verdict::whole;
    read.state = domain::replay(journal.records);
    return read;
}

}  // namespace app
