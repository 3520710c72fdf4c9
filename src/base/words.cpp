#include "base/words.hpp"

namespace base {
namespace {

/// The word of "name|one|many" that goes with a number.
std::string_view form_for(std::string_view forms, std::string_view number) {
    const std::size_t between = forms.find('|');
    const bool one = number == "1";
    if (between == std::string_view::npos) return forms;
    return one ? forms.substr(0, between) : forms.substr(between + 1);
}

}  // namespace

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
        const std::string_view inside = pattern.substr(at + 1, close - at - 1);
        const std::size_t bar = inside.find('|');
        const std::string_view name = inside.substr(0, bar);
        const Fill* filled = nullptr;
        for (const Fill& fill : fills)
            if (fill.first == name) filled = &fill;
        if (filled == nullptr)
            said += pattern.substr(at, close - at + 1);
        else if (bar == std::string_view::npos)
            said += filled->second;
        else
            said += form_for(inside.substr(bar + 1), filled->second);
        at = close + 1;
    }
    return said;
}

std::string Words::count(std::string_view key, long number) const {
    const std::string form = std::string(key) + (number == 1 ? ".one" : ".many");
    return say(form, {{"n", std::to_string(number)}});
}

}  // namespace base
