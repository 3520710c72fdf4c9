#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"
#include "app/report_map.hpp"
#include "app/write_file.hpp"
#include "report/build_report.hpp"
#include "report/html.hpp"
#include "report/paper.hpp"
#include "report/paper_html.hpp"

namespace app {

base::Result<std::string> report_text(const Assets& assets, std::span<const domain::Record> records,
                                      const domain::State& state, std::string_view language,
                                      const MapShape& shape) {
    const base::Words& words = assets.words(language);
    auto map = report_map(assets, records, state, shape);
    if (!map.has_value()) return map.error();
    const auto opportunities =
        matching::opportunities(state, matching::Audience::room, assets.knowledge());
    const report::Material material{state, opportunities, map.value(), words};
    return report::html_of(report::build_report(material), assets.theme);
}

std::string paper_text(const Assets& assets, const domain::State& state,
                       std::string_view language) {
    const base::Words& words = assets.words(language);
    return report::paper_html(report::build_paper(state, words), assets.theme, words);
}

int command_report(const Assets& assets, const ReportOptions& options) {
    auto read = read_evening(assets, options.file);
    if (!read.has_value()) return told(assets, read.error());
    const ReadEvening& evening = read.value();
    const std::string& language =
        options.language.empty() ? evening.state.details.language : options.language;
    std::string text;
    if (options.paper) {
        text = paper_text(assets, evening.state, language);
    } else {
        auto report = report_text(assets, evening.journal.records, evening.state, language);
        if (!report.has_value()) return told(assets, report.error());
        text = std::move(report).value();
    }
    const auto written = write_file(options.output, text);
    if (!written.has_value()) return told(assets, written.error());
    tell(assets, "commands.written", {{"file", options.output.string()}});
    return evening.whole ? exit_done : exit_data_at_fault;
}

}  // namespace app
