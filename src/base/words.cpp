#include "base/words.hpp"

namespace base {

std::string Words::say(std::string_view key, std::initializer_list<Fill> fills) const {
    const auto found = sentences_.find(key);
    if (found == sentences_.end()) return std::string(key);
    std::string said;
    const std::string_view pattern = found->second;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            said += pattern[at++];
            continue;
        }
        const std::string_view name = pattern.substr(at + 1, close - at - 1);
        const Fill* filled = nullptr;
        for (const Fill& fill : fills)
            if (fill.first == name) filled = &fill;
        said += filled != nullptr ? filled->second : pattern.substr(at, close - at + 1);
        at = close + 1;
    }
    return said;
}

std::string Words::count(std::string_view key, long number) const {
    const std::string form = std::string(key) + (number == 1 ? ".one" : ".many");
    return say(form, {{"n", std::to_string(number)}});
}

}  // namespace base
