#include "app/commands.hpp"
#include "app/reading.hpp"
#include "store/posix_files.hpp"

#include <iostream>

namespace app {

int command_check(const Assets& assets, const std::filesystem::path& file) {
    const base::Words& words = assets.words(language_of_environment());
    store::PosixFiles files;
    const auto bytes = files.read(file);
    if (!bytes.has_value()) {
        static_cast<void>(told(assets, bytes.error()));
        return exit_check_no_session;
    }
    const store::Journal journal = store::read_journal(bytes.value());
    const std::string facts = std::to_string(journal.records.size());
    switch (journal.verdict) {
        case store::Verdict::whole:
            std::cout << words.say(journal.newer ? "commands.check.newer" : "commands.check.whole",
                                   {{"n", facts}})
                      << "\n";
            return 0;
        case store::Verdict::torn_tail:
            std::cout << words.say("commands.check.torn",
                                   {{"n", facts}, {"bytes", std::to_string(journal.torn.size())}})
                      << "\n";
            return exit_check_torn;
        case store::Verdict::damaged:
            std::cout << words.say("commands.check.damaged",
                                   {{"n", facts}, {"lines", lines_of(journal)}})
                      << "\n";
            return exit_check_damaged;
        case store::Verdict::empty:
            std::cout << words.say("commands.check.empty") << "\n";
            break;
        case store::Verdict::not_a_session:
            std::cout << words.say(journal.line_ends_changed ? "commands.check.line_ends"
                                                             : "commands.check.no_session")
                      << "\n";
            break;
    }
    return exit_check_no_session;
}

}  // namespace app
