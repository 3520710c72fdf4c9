#include "store/played_lines.hpp"

#include "store/method_reader.hpp"

#include <filesystem>

namespace store_test {
namespace {

// 16 June 2026, 19.10 on a clock two hours ahead of UTC.
constexpr base::UtcSeconds first_second{std::chrono::seconds(1'781'629'800)};

}  // namespace

PlayedEvening::PlayedEvening() {
    const auto method = store::read_method_file(std::filesystem::path(SOURCE_DIR) /
                                                "assets/methods/samen-werkt-het.json");
    domain::StartSession start;
    start.method = method.value();
    start.details.title = "Samen werkt het in Cuijk";
    start.details.municipality = "Cuijk";
    start.details.date = "2026-06-16";
    start.details.from = "19:30";
    start.details.to = "22:00";
    start.details.utc_offset_minutes = 120;
    ask(start, first_second);
}

std::string PlayedEvening::play(std::string_view line) {
    store::TimedWish timed = store::read_timed_wish(line, state_);
    if (const auto* refused = std::get_if<store::WishRefused>(&timed.read))
        return "refused " + refused->code;
    return ask(std::get<domain::Command>(timed.read), timed.at);
}

std::string PlayedEvening::ask(const domain::Command& wish, std::optional<base::UtcSeconds> at) {
    domain::Given given;
    given.next.number = static_cast<std::uint32_t>(facts_.size() + 1);
    given.at = at.value_or(facts_.empty() ? first_second : facts_.back().at);
    given.facts = facts_;
    domain::Decision decision = decide(state_, wish, given);
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
        return "refused " + std::string(name_of(*refusal));
    facts_.push_back({given.next, given.at, given.by, std::get<domain::Event>(decision)});
    const domain::Event& event = facts_.back().event;
    if (std::holds_alternative<domain::Withdrawn>(event) ||
        std::holds_alternative<domain::Restored>(event))
        state_ = domain::replay(facts_);
    else
        domain::evolve(state_, facts_.back());
    return "saved " + std::to_string(given.next.number);
}

}  // namespace store_test
