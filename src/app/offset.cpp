#include "app/offset.hpp"

#include "domain/evening_time.hpp"

#include <ctime>

namespace app {

int utc_offset_on(std::string_view date) {
    std::time_t at = std::time(nullptr);
    if (const auto noon = domain::moment(date, "12:00", 0))
        at = static_cast<std::time_t>(noon->time_since_epoch().count());
    std::tm local{};
    if (localtime_r(&at, &local) == nullptr) return 0;
    return static_cast<int>(local.tm_gmtoff / 60);
}

}  // namespace app
