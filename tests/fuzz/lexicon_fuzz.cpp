#include "fuzz/demand.hpp"
#include "matching/ranking.hpp"
#include "store/lexicon_reader.hpp"
#include "store/practice_file.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t most_lines = 12;

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty() && lines.size() < most_lines) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

// Whatever text a lexicon is, or what was learned, it is refused in words or makes knowledge; and
// whatever people say, knowledge or none, every offer comes once, the best first, within 0 and 1.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const store::LexiconText file{"made-up.lexicon", text};

    const auto read = store::read_lexicon({&file, 1});
    if (!read.has_value()) fuzz::demand(read.error().code.starts_with("lexicon_"));
    const auto practice = store::read_practice(file);
    if (!practice.has_value()) fuzz::demand(practice.error().code == "lexicon_practice_wrong");
    const auto teaching = store::read_teaching(file);
    if (!teaching.has_value()) fuzz::demand(teaching.error().code.starts_with("lexicon_"));
    domain::Lexicon lexicon = read.has_value() ? read.value() : domain::Lexicon();
    if (practice.has_value()) lexicon.practice = practice.value();
    const matching::Knowledge knowledge(lexicon);

    const std::vector<std::string> said = lines_of(text);
    matching::Ranking ranking(knowledge, said);
    for (const std::string& need : said) {
        const std::vector<matching::Ranked> best = ranking.best(need, said.size());
        fuzz::demand(best.size() == said.size());
        for (std::size_t at = 0; at < best.size(); ++at) {
            fuzz::demand(best[at].score >= 0 && best[at].score <= 1);
            fuzz::demand(at == 0 || best[at].score <= best[at - 1].score);
        }
    }
    return 0;
}
