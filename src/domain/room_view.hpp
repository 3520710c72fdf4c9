#pragma once

#include "domain/state.hpp"

namespace domain {

/// Whether a screen grows by itself while it stands on the wall: the list of who came and the list
/// of agreements. Everything else waits until it is sent again.
[[nodiscard]] bool follows_facts(Screen screen);

/// Whether the wall leaves somebody out: who is not here is told there by nothing but a plan.
[[nodiscard]] bool is_missing(const State& state, const Organisation& organisation);

/// The evening as the wall shows it.
///
/// Takes:  `sent`: the state at the fact that sent the wall its screen; `now`: the state as it is.
/// Gives:  what was sent, with some things from now: the clock and the round (a countdown that
///         the room cannot trust is worse than none), what the wall itself was told (screen,
///         pause), where the facilitator put somebody on the map (that is pointing at the wall),
///         and what was taken away since: a contribution that was withdrawn, merged or held
///         back leaves the wall at once, because nothing may stay there to embarrass its sender.
///         What was added or reworded since waits until it is sent. A screen that follows the facts
///         shows now. Who is not present is left out, unless a plan names them.
[[nodiscard]] State as_the_room_sees_it(const State& sent, const State& now);

/// The evening as the wall would show it if its screen were sent at this moment. Before anybody has
/// come: as if everybody had, so that it can be looked at beforehand.
[[nodiscard]] State if_sent_now(const State& state);

}  // namespace domain
