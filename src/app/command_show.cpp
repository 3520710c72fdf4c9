#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"
#include "app/show_text.hpp"
#include "domain/evolve.hpp"
#include "store/state_json.hpp"

#include <iostream>

namespace app {

int command_show(const Assets& assets, const ShowOptions& options) {
    auto read = read_evening(assets, options.file);
    if (!read.has_value()) return told(assets, read.error());
    ReadEvening& evening = read.value();
    if (options.until) {
        auto& records = evening.journal.records;
        std::erase_if(records, [&](const domain::Record& record) {
            return record.number.number > *options.until;
        });
        evening.state = domain::replay(records);
    }
    if (options.json)
        std::cout << store::state_json(evening.state, options.private_too) << "\n";
    else
        std::cout << show_text(evening.state, assets.words(evening.state.details.language),
                               options.private_too);
    return evening.whole ? exit_done : exit_data_at_fault;
}

}  // namespace app
