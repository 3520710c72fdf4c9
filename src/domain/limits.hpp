#pragma once

#include <cstddef>

namespace domain {

// What the rules let through, and what `evolve` therefore never goes beyond, also when a file
// says so: sums of these fit an int.
inline constexpr int most_people = 9999;   // of one organisation
inline constexpr int most_figure = 99999;  // counted for one option
inline constexpr int most_minutes = 600;   // of one phase
inline constexpr int most_levels = 7;      // of support
inline constexpr std::size_t most_tables = 99;
inline constexpr int most_rounds = 30;
inline constexpr int most_dots = 20;  // of one voter
inline constexpr int most_pages = 999;
inline constexpr std::size_t most_in_initials = 3;

// Lists in one wish.
inline constexpr std::size_t most_texts = 200;  // cards pasted at once, for one side
inline constexpr std::size_t most_rows = 1000;  // of an imported table
inline constexpr std::size_t most_partners = 50;
inline constexpr std::size_t most_concerns = 200;  // of one option
inline constexpr std::size_t most_figures_of_case = 3;

}  // namespace domain
