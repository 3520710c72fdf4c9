#pragma once

#include "ui/mark.hpp"
#include "ui/wall_sheet.hpp"

#include <string>
#include <vector>

namespace ui {

/// A plan as a row of a list.
struct PlanRow {
    std::string letter;  // empty: plans that have no letter yet
    std::string title;
    std::string line;  // under the title, if there is room
    std::vector<Mark> marks;
};

/// Adds plans as cards below each other or, when there are too many for that, short and in two
/// columns, so that twelve fit one screen.
void add_plans(Sheet& sheet, const Canvas& canvas, std::vector<PlanRow> plans);

}  // namespace ui
