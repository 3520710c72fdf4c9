#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/network_file.hpp"
#include "app/reading.hpp"
#include "app/write_file.hpp"
#include "graph/network_layout.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

namespace app {
namespace {

/// The shortest digits that are read back as the same number: the same on every processor.
void append(std::string& text, double number) {
    std::array<char, 32> digits{};
    const auto [end, fault] =
        std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<float>(number));
    text.append(digits.data(), end);
}

std::string as_lines(const std::vector<graph::Point>& places) {
    std::string text;
    for (const graph::Point& place : places) {
        append(text, place.x);
        text += ' ';
        append(text, place.y);
        text += '\n';
    }
    return text;
}

/// Milliseconds with three decimals.
nlohmann::ordered_json summary(std::vector<double> ms) {
    std::ranges::sort(ms);
    const std::size_t half = ms.size() / 2;
    const double median = ms.size() % 2 == 1 ? ms[half] : (ms[half - 1] + ms[half]) / 2.0;
    const auto rounded = [](double exact) { return std::round(exact * 1000.0) / 1000.0; };
    return {{"median", rounded(median)}, {"min", rounded(ms.front())}, {"max", rounded(ms.back())}};
}

std::int64_t peak_memory() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return std::int64_t{used.ru_maxrss} * 1024;
}

}  // namespace

int command_layout(const Assets& assets, const LayoutOptions& options) {
    const graph::Weights weights = options.weights ? graph::Weights::used : graph::Weights::ignored;
    const auto read = read_network_file(options.file, weights);
    if (!read.has_value()) return told(assets, read.error());
    std::vector<graph::Point> places;
    std::vector<double> ms;
    for (std::uint64_t run = 0; run < options.repeat; ++run) {
        const auto start = std::chrono::steady_clock::now();
        places = graph::layout_network(
            graph::network(read.value().nodes, read.value().links, weights), options.seed + run);
        const auto took = std::chrono::steady_clock::now() - start;
        ms.push_back(std::chrono::duration<double, std::milli>(took).count());
    }
    const std::int64_t bytes = peak_memory();
    const auto written = write_file(options.output, as_lines(places));
    if (!written.has_value()) return told(assets, written.error());
    const nlohmann::ordered_json line = {{"n", read.value().nodes},
                                         {"m", read.value().links.size()},
                                         {"ms", summary(std::move(ms))},
                                         {"bytes", bytes}};
    std::cout << line.dump() << "\n";
    return exit_done;
}

}  // namespace app
