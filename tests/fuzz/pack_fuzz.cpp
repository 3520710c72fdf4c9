#include "domain/decide.hpp"
#include "fuzz/demand.hpp"
#include "store/method_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

// Whatever text a pack is, a method that comes out of it is one that the rules take.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);

    const auto read = store::read_method(text, "pack");
    if (!read.has_value()) return 0;

    domain::StartSession start;
    start.method = read.value();
    start.details.title = "Avond";
    const domain::Decision decision = decide({}, start, {{1}});
    fuzz::demand(std::holds_alternative<domain::Event>(decision));
    return 0;
}
