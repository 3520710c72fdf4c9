#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/leading.hpp"
#include "app/reading.hpp"
#include "store/table_reader.hpp"

#include <iostream>

namespace app {
namespace {

/// What an import added, counted from the fact itself.
struct Added {
    std::size_t organisations = 0;
    std::size_t strengths = 0;
    std::size_t needs = 0;
};

Added count(const store::Session& session, domain::FactNumber fact) {
    Added added;
    for (const domain::Record& record : session.records({fact.number - 1, 0})) {
        const auto* imported = std::get_if<domain::TableImported>(&record.event);
        if (record.number != fact || imported == nullptr) continue;
        for (const domain::ImportedRow& row : imported->rows) {
            if (!row.known.exists()) ++added.organisations;
            added.strengths += row.strengths.size();
            added.needs += row.needs.size();
        }
    }
    return added;
}

}  // namespace

int command_import(const Assets& assets, const std::filesystem::path& table,
                   const std::filesystem::path& file) {
    auto opened = lead_evening(assets, file, {});
    if (!opened.has_value()) return told(assets, opened.error());
    store::Session& session = *opened.value();
    auto read = store::read_table_file(table, session.snapshot()->method);
    if (!read.has_value()) return told(assets, read.error());
    for (const store::TableNote& note : read.value().notes)
        tell(assets, note.code, {{"line", std::to_string(note.line)}, {"detail", note.detail}});

    domain::ImportTable wish{table.filename().string(), std::move(read.value().rows)};
    const store::Accepted accepted = session.submit(domain::Origin::table, wish);
    if (!accepted.has_value()) {
        if (accepted.error() == domain::Refusal::nothing_new) {
            tell(assets, "commands.import.nothing");
            return exit_done;
        }
        std::cerr << "samen: "
                  << sentence(assets.words(language_of_environment()), accepted.error()) << "\n";
        return exit_data_at_fault;
    }
    if (!session.save_now(accepted.value()))
        return told(assets, session.trouble().value_or(base::Problem{"not_saved", file.string()}));
    const Added added = count(session, accepted.value());
    tell(assets, "commands.import.done",
         {{"organisations", std::to_string(added.organisations)},
          {"strengths", std::to_string(added.strengths)},
          {"needs", std::to_string(added.needs)}});
    return exit_done;
}

}  // namespace app
