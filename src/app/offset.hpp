#pragma once

#include <string_view>

namespace app {

/// How many minutes this machine's place is ahead of UTC at noon of a day ("YYYY-MM-DD"); of
/// today when it is no day. A session keeps it, so that its clock times read the same anywhere.
[[nodiscard]] int utc_offset_on(std::string_view date);

}  // namespace app
