#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace base {

/// The world failed: what happened and what a person can do now. The code is a key of
/// assets/texts ("problem.<code>"); the detail names a file, a line or a cause of the system.
struct Problem {
    std::string code;
    std::string detail;

    bool operator==(const Problem&) const = default;
};

/// A value or the reason why there is none. There is no conversion to bool: write has_value()
/// and see what is asked. The names follow std::expected, which replaces it later.
template <class T, class E = Problem>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : held_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return held_.index() == 0; }
    [[nodiscard]] const T& value() const& { return *checked<0>(&held_); }
    [[nodiscard]] T& value() & { return *checked<0>(&held_); }
    [[nodiscard]] T&& value() && { return std::move(*checked<0>(&held_)); }
    [[nodiscard]] const E& error() const { return *checked<1>(&held_); }

private:
    template <std::size_t index, class Held>
    static auto checked(Held* held) {
        auto* inside = std::get_if<index>(held);
        assert(inside != nullptr);
        return inside;
    }

    std::variant<T, E> held_;
};

/// The value of an act that gives nothing but may fail.
struct Done {
    bool operator==(const Done&) const = default;
};

}  // namespace base
