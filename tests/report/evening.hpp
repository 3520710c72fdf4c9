#pragma once

#include "base/theme.hpp"
#include "base/words.hpp"
#include "domain/state.hpp"
#include "graph/picture.hpp"
#include "matching/opportunity.hpp"
#include "report/document.hpp"
#include "report/personal_text.hpp"

#include <string>
#include <vector>

namespace report_tests {

/// The texts of a language as the program has them.
const base::Words& words_in(const std::string& language);
base::Theme theme();

/// An evening in Cuijk that has everything: nine organisations, plans, two closed votes of which
/// one was corrected, agreements, private names, notes and something held back.
domain::State an_evening();
/// Only a title: the facilitator has just begun.
domain::State an_empty_evening();

/// What the evening's organisations could do for each other, and a map of it.
std::vector<matching::Opportunity> its_opportunities(const domain::State& now);
graph::Picture its_picture(const domain::State& now);

report::Document report_of(const domain::State& now, const std::string& language = "nl");

/// The places in an_evening() where somebody typed a text, and how to put another text there.
std::vector<std::string> text_fields();
void set_text(domain::State& now, const std::string& field, const std::string& text);

/// Words that are private in an_evening() and may stand in no report.
const std::vector<std::string>& private_words();

}  // namespace report_tests
