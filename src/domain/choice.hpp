#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace domain {

// Every closed choice in the model of an evening. The names in `names_of` stand in session files,
// packs and wishes: once released they are frozen, and a new one goes at the end.

enum class Presence : std::uint8_t { expected, present, absent };
enum class Side : std::uint8_t { strength, need };
enum class Showing : std::uint8_t { shown, held_back };
enum class LinkMarking : std::uint8_t { pinned, dismissed };
enum class PollKind : std::uint8_t { dots, levels };
enum class VotePer : std::uint8_t { person, organisation };
enum class Medium : std::uint8_t { hands, paper };
enum class TieRule : std::uint8_t { both, facilitator, lot };
/// The part the municipality takes: it votes, it only listens, or it is not there.
enum class MunicipalRole : std::uint8_t { joins, listens, absent };
enum class Answer : std::uint8_t { open, yes, not_yet, discuss };
enum class FollowUp : std::uint8_t { waiting, running, done, no_contact, not_feasible };
/// By what the lines of the map can be chosen.
enum class MapFilterKey : std::uint8_t {
    strength,
    policy_field,
    target_group,
    municipal_wish,
    kind
};
enum class Origin : std::uint8_t { facilitator, phone, table };

/// What can stand on the wall. A phase of a method names one of these.
enum class Screen : std::uint8_t {
    welcome,
    case_card,
    task,
    harvest,
    opportunities,
    tables,
    proposals,
    hands,
    voting,
    result,
    tie,
    agreements,
    closing,
    test_picture,
    pause,
};

template <class Choice>
inline constexpr std::array<std::string_view, 0> names_of{};

template <>
inline constexpr std::array names_of<Presence>{
    std::string_view{"expected"}, std::string_view{"present"}, std::string_view{"absent"}};
template <>
inline constexpr std::array names_of<Side>{std::string_view{"strength"}, std::string_view{"need"}};
template <>
inline constexpr std::array names_of<Showing>{std::string_view{"shown"},
                                              std::string_view{"held_back"}};
template <>
inline constexpr std::array names_of<LinkMarking>{std::string_view{"pinned"},
                                                  std::string_view{"dismissed"}};
template <>
inline constexpr std::array names_of<PollKind>{std::string_view{"dots"},
                                               std::string_view{"levels"}};
template <>
inline constexpr std::array names_of<VotePer>{std::string_view{"person"},
                                              std::string_view{"organisation"}};
template <>
inline constexpr std::array names_of<Medium>{std::string_view{"hands"}, std::string_view{"paper"}};
template <>
inline constexpr std::array names_of<TieRule>{
    std::string_view{"both"}, std::string_view{"facilitator"}, std::string_view{"lot"}};
template <>
inline constexpr std::array names_of<MunicipalRole>{
    std::string_view{"joins"}, std::string_view{"listens"}, std::string_view{"absent"}};
template <>
inline constexpr std::array names_of<Answer>{std::string_view{"open"}, std::string_view{"yes"},
                                             std::string_view{"not_yet"},
                                             std::string_view{"discuss"}};
template <>
inline constexpr std::array names_of<FollowUp>{
    std::string_view{"waiting"}, std::string_view{"running"}, std::string_view{"done"},
    std::string_view{"no_contact"}, std::string_view{"not_feasible"}};
template <>
inline constexpr std::array names_of<MapFilterKey>{
    std::string_view{"strength"}, std::string_view{"policy_field"},
    std::string_view{"target_group"}, std::string_view{"municipal_wish"}, std::string_view{"kind"}};
template <>
inline constexpr std::array names_of<Origin>{std::string_view{"facilitator"},
                                             std::string_view{"phone"}, std::string_view{"table"}};
template <>
inline constexpr std::array names_of<Screen>{
    std::string_view{"welkom"},      std::string_view{"casus"},      std::string_view{"opdracht"},
    std::string_view{"oogst"},       std::string_view{"kansen"},     std::string_view{"tafels"},
    std::string_view{"voorstellen"}, std::string_view{"handen"},     std::string_view{"stemmen"},
    std::string_view{"uitslag"},     std::string_view{"gelijk"},     std::string_view{"afspraken"},
    std::string_view{"slot"},        std::string_view{"proefbeeld"}, std::string_view{"pauze"}};

/// The name of a choice as files and commands write it.
template <class Choice>
[[nodiscard]] constexpr std::string_view name_of(Choice choice) {
    return names_of<Choice>[static_cast<std::size_t>(choice)];
}

/// The choice with this name, or nothing.
template <class Choice>
[[nodiscard]] constexpr std::optional<Choice> choice_named(std::string_view name) {
    for (std::size_t at = 0; at < names_of<Choice>.size(); ++at)
        if (names_of<Choice>[at] == name) return static_cast<Choice>(at);
    return std::nullopt;
}

}  // namespace domain
