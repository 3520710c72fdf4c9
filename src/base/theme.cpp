#include "base/theme.hpp"

namespace base {

Colour Theme::ring(std::string_view policy_field, std::string_view kind) const {
    // The municipality and companies are recognised by what they are, whatever they work on.
    for (const std::string_view key : {kind, policy_field}) {
        const auto found = colours_.find("ring." + std::string(key));
        if (found != colours_.end()) return found->second;
    }
    return (*this)["ring.other"];
}

}  // namespace base
