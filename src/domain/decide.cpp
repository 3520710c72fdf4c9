#include "domain/decide.hpp"

#include "domain/rules.hpp"

#include <type_traits>

namespace domain {
namespace {

/// What can still be asked after the evening: looking after the agreements and the file, and
/// showing the wall. Withdraw and Restore have a rule of their own for it.
template <class Wish>
constexpr bool comes_after_the_end =
    std::is_same_v<Wish, StartSession> || std::is_same_v<Wish, ChangeSession> ||
    std::is_same_v<Wish, SetNotes> || std::is_same_v<Wish, AddContact> ||
    std::is_same_v<Wish, NoteFollowUp> || std::is_same_v<Wish, ShowOnWall> ||
    std::is_same_v<Wish, ShowMap> || std::is_same_v<Wish, PauseWall> ||
    std::is_same_v<Wish, FreezeWall> || std::is_same_v<Wish, Withdraw> ||
    std::is_same_v<Wish, Restore>;

}  // namespace

Decision decide(const State& now, const Command& asked, const Given& given) {
    return std::visit(
        [&](const auto& wish) -> Decision {
            using Wish = std::remove_cvref_t<decltype(wish)>;
            if (!std::is_same_v<Wish, StartSession> && !now.started)
                return Refusal::session_not_started;
            if (now.ended && !comes_after_the_end<Wish>) return Refusal::session_ended;
            return rule(now, wish, given);
        },
        asked);
}

}  // namespace domain
