#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"
#include "app/report_map.hpp"
#include "app/write_file.hpp"
#include "report/poster.hpp"
#include "report/poster_print.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <optional>

namespace app {
namespace {

/// Capitals make no difference to who types ".PDF" or "a3".
std::string small(std::string text) {
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

std::optional<report::PosterFormat> format_of(const std::filesystem::path& file) {
    const std::string ending = small(file.extension().string());
    if (ending == ".svg") return report::PosterFormat::svg;
    if (ending == ".pdf") return report::PosterFormat::pdf;
    if (ending == ".png") return report::PosterFormat::png;
    return std::nullopt;
}

std::optional<report::Sheet> sheet_of(const std::string& paper) {
    const std::string name = small(paper);
    if (name == "a3") return report::Sheet::a3;
    if (name == "a1") return report::Sheet::a1;
    return std::nullopt;
}

/// "2026-06-16".
std::string day_of(base::UtcSeconds at) {
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

}  // namespace

int command_export(const Assets& assets, const ExportOptions& options) {
    const auto format = format_of(options.output);
    const auto sheet = sheet_of(options.paper);
    if (!format || !sheet) {
        if (!format)
            tell(assets, "commands.unknown_format", {{"file", options.output.string()}});
        else
            tell(assets, "commands.unknown_paper", {{"paper", options.paper}});
        return exit_command_at_fault;
    }
    auto read = read_evening(assets, options.file);
    if (!read.has_value()) return told(assets, read.error());
    const ReadEvening& evening = read.value();
    const auto map = report_map(assets, evening.journal.records, evening.state);
    if (!map.has_value()) return told(assets, map.error());
    if (map.value().discs.empty()) {
        tell(assets, "commands.no_map", {{"file", options.file.string()}});
        return exit_data_at_fault;
    }
    const std::string& language =
        options.language.empty() ? evening.state.details.language : options.language;
    report::Poster poster =
        report::build_poster({evening.state, {}, map.value(), assets.words(language)});
    if (poster.made.empty()) poster.made = day_of(evening.journal.records.front().at);
    const auto bytes =
        report::print_poster(poster, *sheet, *format, assets.theme, assets.folder / "fonts");
    if (!bytes.has_value()) return told(assets, bytes.error());
    const auto written = write_file(options.output, bytes.value());
    if (!written.has_value()) return told(assets, written.error());
    tell(assets, "commands.written", {{"file", options.output.string()}});
    return evening.whole ? exit_done : exit_data_at_fault;
}

}  // namespace app
