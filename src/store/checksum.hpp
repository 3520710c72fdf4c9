#pragma once

#include <cstdint>
#include <string_view>

namespace store {

/// CRC-32C, the checksum of iSCSI and ext4: it finds every error of up to three bits in a line of
/// ours and every burst of up to 32.
///
/// Takes:  `before`: the checksum of the bytes in front of these, to go on from there.
/// Source: RFC 3720, appendix B.4; polynomial 0x1EDC6F41, here reversed.
[[nodiscard]] std::uint32_t crc32c(std::string_view bytes, std::uint32_t before = 0);

}  // namespace store
