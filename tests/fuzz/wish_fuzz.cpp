#include "fuzz/demand.hpp"
#include "store/played_lines.hpp"
#include "store/state_json.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

/// An evening with one of everything, not yet ended.
store_test::PlayedEvening full_evening() {
    store_test::PlayedEvening evening;
    for (const std::string& line : store::example_wishes())
        if (line.find("end_session") == std::string::npos) evening.play(line);
    return evening;
}

}  // namespace

// Whatever lines are asked, each is saved or refused, and the evening can be shown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const store_test::PlayedEvening full = full_evening();
    store_test::PlayedEvening evening = full;
    std::string_view text(reinterpret_cast<const char*>(data), size);

    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(line.size() < text.size() ? line.size() + 1 : line.size());
        const std::string outcome = evening.play(line);
        fuzz::demand(outcome.starts_with("saved ") || outcome.starts_with("refused "));
    }
    fuzz::demand(!store::state_json(evening.state(), true).empty());
    return 0;
}
