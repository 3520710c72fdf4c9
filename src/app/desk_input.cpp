#include "app/desk_input.hpp"

#include "domain/evening_time.hpp"

namespace app {

domain::Agenda agenda_now(const domain::State& state, base::UtcSeconds now) {
    // Far away enough that nothing is ever late.
    const base::UtcSeconds no_end = now + std::chrono::hours(24 * 365);
    return domain::agenda(state, now, domain::evening_end(state.details).value_or(no_end));
}

ui::UndoOffer offer(const base::Words& words, domain::FactNumber fact, const std::string& code) {
    return {fact, words.say("facts." + code), false};
}

}  // namespace app
