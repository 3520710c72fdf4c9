#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace base {

/// A colour of screen and paper, each part 0 to 255.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

/// The named colours of assets/theme.json as a value: "paper", "ink", "action", "ring.culture".
class Theme {
public:
    Theme() = default;
    explicit Theme(std::map<std::string, Colour, std::less<>> colours)
        : colours_(std::move(colours)) {}

    /// The colour of a token; black for one the theme does not have.
    [[nodiscard]] Colour operator[](std::string_view token) const {
        const auto found = colours_.find(token);
        return found == colours_.end() ? Colour{} : found->second;
    }

    /// The ring of a policy field or, for a kind that has a colour of its own, of that kind;
    /// "ring.other" when neither is known.
    [[nodiscard]] Colour ring(std::string_view policy_field, std::string_view kind) const;

    /// Whether a policy field has a ring of its own; one without says nothing by its colour.
    [[nodiscard]] bool tells(std::string_view policy_field) const {
        return !(ring(policy_field, {}) == (*this)["ring.other"]);
    }

private:
    std::map<std::string, Colour, std::less<>> colours_;
};

}  // namespace base
