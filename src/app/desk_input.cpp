#include "app/desk_input.hpp"

#include "domain/evening_time.hpp"

namespace app {

domain::Agenda agenda_now(const domain::State& state, base::UtcSeconds now) {
    // Far away enough that nothing is ever late.
    const base::UtcSeconds no_end = now + std::chrono::hours(24 * 365);
    const base::UtcSeconds planned = domain::evening_end(state.details).value_or(no_end);
    // Who looks back at an evening, or opens it on another day, is not late.
    const bool over = state.ended || now > planned + std::chrono::hours(12);
    return domain::agenda(state, now, over ? no_end : planned);
}

ui::UndoOffer offer(const base::Words& words, domain::FactNumber fact, const std::string& code) {
    return {fact, words.say("facts." + code), false};
}

}  // namespace app
