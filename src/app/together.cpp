#include "app/together.hpp"

#include <future>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace app {

void together(std::span<const std::function<void()>> work) {
    std::vector<std::future<void>> begun;
    for (const std::function<void()>& one : work)
        begun.push_back(std::async(std::launch::async | std::launch::deferred, one));
    for (std::future<void>& one : begun) one.get();
}

graph::Lettering one_at_a_time(const graph::Lettering& lettering) {
    const auto measuring = std::make_shared<std::mutex>();
    const auto locked = [&](const std::function<double(std::string_view)>& width) {
        return [measuring, width](std::string_view text) {
            const std::lock_guard lock(*measuring);
            return width(text);
        };
    };
    return {locked(lettering.label), locked(lettering.initials)};
}

}  // namespace app
