#include "app/network_file.hpp"

#include "store/outside_file.hpp"

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace app {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 30U;
constexpr std::size_t most_nodes = 1'000'000;
constexpr std::size_t most_links = 20'000'000;
constexpr std::string_view between = " \t";

/// A number that is the whole of a word.
template <class Number>
std::optional<Number> number(std::string_view word) {
    Number read{};
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), read);
    if (fault != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return read;
}

/// The lines of a text that say something, one by one, as words.
class Lines {
public:
    Lines(std::string_view text, std::string name) : left_(text), name_(std::move(name)) {}

    /// Goes to the next line; false behind the last.
    bool next() {
        while (!left_.empty()) {
            const std::size_t end = std::min(left_.find('\n'), left_.size());
            line_ = left_.substr(0, end);
            left_.remove_prefix(std::min(end + 1, left_.size()));
            ++number_;
            line_ = line_.substr(0, std::min(line_.find('#'), line_.find('\r')));
            if (line_.find_first_not_of(between) != std::string_view::npos) return true;
        }
        line_ = {};
        return false;
    }

    /// The next word of the line; empty behind the last.
    std::string_view word() {
        line_.remove_prefix(std::min(line_.find_first_not_of(between), line_.size()));
        const std::string_view found = line_.substr(0, line_.find_first_of(between));
        line_.remove_prefix(found.size());
        return found;
    }

    [[nodiscard]] base::Problem wrong(std::string code) const {
        return {std::move(code), name_ + ":" + std::to_string(number_)};
    }

private:
    std::string_view left_;
    std::string_view line_;
    std::size_t number_ = 0;
    std::string name_;
};

/// One link from its line, or the code of what is wrong with it.
base::Result<graph::NetworkLink> read_link(Lines& lines, std::size_t nodes,
                                           graph::Weights weights) {
    const auto one = number<std::uint32_t>(lines.word());
    const auto other = number<std::uint32_t>(lines.word());
    const std::string_view weighed = lines.word();
    if (!one || !other || !lines.word().empty()) return lines.wrong("network_line");
    if (*one >= nodes || *other >= nodes) return lines.wrong("network_node");
    graph::NetworkLink link{*one, *other, 1.0};
    if (weights == graph::Weights::ignored) return link;
    const auto weight = number<double>(weighed);
    if (!weight || !std::isfinite(*weight) || *weight <= 0.0) return lines.wrong("network_weight");
    link.weight = *weight;
    return link;
}

}  // namespace

base::Result<NetworkFile> read_network_file(const std::filesystem::path& file,
                                            graph::Weights weights) {
    const auto text = store::read_outside_file(file, most_bytes);
    if (!text.has_value()) return text.error();
    Lines lines(text.value(), file.filename().string());
    if (!lines.next()) return base::Problem{"network_empty", file.filename().string()};
    const auto nodes = number<std::size_t>(lines.word());
    const auto links = number<std::size_t>(lines.word());
    if (!nodes || !links || !lines.word().empty()) return lines.wrong("network_first_line");
    if (*nodes == 0) return base::Problem{"network_empty", file.filename().string()};
    if (*nodes > most_nodes || *links > most_links) return lines.wrong("network_too_large");
    NetworkFile read{*nodes, {}};
    while (lines.next()) {
        if (read.links.size() == *links) return lines.wrong("network_too_many");
        auto link = read_link(lines, *nodes, weights);
        if (!link.has_value()) return link.error();
        read.links.push_back(link.value());
    }
    if (read.links.size() < *links) return lines.wrong("network_too_few");
    return read;
}

}  // namespace app
