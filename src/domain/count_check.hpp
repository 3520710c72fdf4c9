#pragma once

#include "domain/poll.hpp"
#include "domain/refusal.hpp"

#include <optional>

namespace domain {

/// What cannot be right about the figures of a poll, when that many people could vote. What is not
/// counted yet does not count, so it can be asked after every figure.
///
/// Gives:  more_than_voters: hands, or stembriefjes, that nobody in the room can have raised or
///         handed in; dots_do_not_fit: dots or crosses that these stembriefjes, or these hands,
///         cannot have held; nothing when all fits.
[[nodiscard]] std::optional<Refusal> doubt(const Poll& poll, int voters);

/// What is still to be counted: count_incomplete, papers_not_counted, or nothing.
[[nodiscard]] std::optional<Refusal> missing(const Poll& poll);

}  // namespace domain
