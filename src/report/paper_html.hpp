#pragma once

#include "base/theme.hpp"
#include "base/words.hpp"
#include "report/markup.hpp"
#include "report/paper.hpp"

#include <string>

namespace report {

/// The paper of an evening as one HTML file for A4. Every chapter begins on a page of its own.
[[nodiscard]] std::string paper_html(const Paper& paper, const base::Theme& theme,
                                     const base::Words& words);

/// The first cell of a row: its heading, or an empty cell to write in.
void first_cell(Markup& page, const std::string& text);

// The chapters that are forms, each with its heading.
void write_plans(Markup& page, const Paper& paper, const base::Words& words);
void write_ballots(Markup& page, const Paper& paper, const base::Words& words);
void write_agreements(Markup& page, const Paper& paper, const base::Words& words);

}  // namespace report
