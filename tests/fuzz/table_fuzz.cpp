#include "domain/decide.hpp"
#include "fuzz/demand.hpp"
#include "store/played_lines.hpp"
#include "store/table_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

// Whatever bytes a table has, what comes out of it is an import that the rules take.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const store_test::PlayedEvening fresh;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);

    const auto read = store::read_table(bytes, "table", fresh.state().method);
    if (!read.has_value()) return 0;

    fuzz::demand(!read.value().rows.empty());
    const domain::Decision decision =
        decide(fresh.state(), domain::ImportTable{"table", read.value().rows}, {{2}});
    // The texts of rows with the same name come together, so these may still be too many.
    const auto* refusal = std::get_if<domain::Refusal>(&decision);
    fuzz::demand(refusal == nullptr || *refusal == domain::Refusal::too_many);
    return 0;
}
