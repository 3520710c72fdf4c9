#include "store/checksum.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

namespace store {

namespace {

using Row = std::array<std::uint32_t, 256>;

// Eight rows, so that eight bytes are taken at once ("slicing by 8"): row n is the checksum of a
// byte with n zero bytes behind it.
constexpr std::array<Row, 8> make_rows() {
    constexpr std::uint32_t polynomial = 0x82F63B78U;
    std::array<Row, 8> rows{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1U) * polynomial);
        rows[0][byte] = rest;
    }
    for (std::size_t row = 1; row < rows.size(); ++row)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t last = rows[row - 1][byte];
            rows[row][byte] = (last >> 8) ^ rows[0][last & 0xFFU];
        }
    return rows;
}

constexpr std::array<Row, 8> rows = make_rows();

static_assert(std::endian::native == std::endian::little, "eight bytes are read as they lie");

}  // namespace

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before) {
    std::uint32_t rest = ~before;
    while (bytes.size() >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data(), 8);
        eight ^= rest;
        rest = 0;
        for (std::size_t at = 0; at < 8; ++at) rest ^= rows[7 - at][(eight >> (8 * at)) & 0xFFU];
        bytes.remove_prefix(8);
    }
    for (const char byte : bytes)
        rest = (rest >> 8) ^ rows[0][(rest ^ static_cast<std::uint8_t>(byte)) & 0xFFU];
    return ~rest;
}

}  // namespace store
