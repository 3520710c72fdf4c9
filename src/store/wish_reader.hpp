#pragma once

#include "base/clock.hpp"
#include "domain/command.hpp"
#include "domain/state.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace store {

/// Why a line is no wish. `code` is what a command prints: "not_a_wish", or the name of a
/// domain::Refusal when the line names a thing that is not there. `sentence` is the key of its
/// sentence in assets/texts, which fills in {detail}.
struct WishRefused {
    std::string code;
    std::string sentence;
    std::string detail;

    bool operator==(const WishRefused&) const = default;
};

using WishRead = std::variant<domain::Command, WishRefused>;

/// A wish that may say when it was asked: for scripts that play an evening again.
struct TimedWish {
    WishRead read;
    std::optional<base::UtcSeconds> at;
};

/// Reads one wish: an object with "wish", its name in snake_case, and its fields as members.
/// What is left out keeps its default; for a poll that is what the method says, with all
/// proposals as options.
///
/// Takes:   `line`: of at most 1 MiB. A thing is named by its id ("17", "17.3" or a number) or by
///          its exact name (organisation, proposal, card, municipal wish; an agreement by the
///          title of its proposal); 0 or "" is nobody. A phase, a level or a condition by its
///          place from 0, its key or its name; an option of a poll by its place from 0, its
///          letter or its title. Partners and persons may be just an organisation.
///          "text" stands for "texts" with one text, "dots" for "dots_each".
/// Refuses: as WishRefused says. The rules have not been asked yet.
[[nodiscard]] WishRead read_wish(std::string_view line, const domain::State& now);

/// As read_wish, for a line that may have the member "at": "2026-06-16T19:10:00" on the clock of
/// the evening, or with a Z behind it in UTC.
[[nodiscard]] TimedWish read_timed_wish(std::string_view line, const domain::State& now);

/// Example lines, every wish at least once: a script that runs on a session that was just made.
/// Only start_session is not among them, because making a session is that wish.
[[nodiscard]] const std::vector<std::string>& example_wishes();

}  // namespace store
