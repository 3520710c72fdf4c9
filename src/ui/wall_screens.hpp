#pragma once

#include "ui/scene.hpp"
#include "ui/wall_sheet.hpp"

namespace ui {

// One screen of the wall each. Those that list things are sheets, which turn over to a next page;
// the others place what they say around the middle of the wall and always fit.

[[nodiscard]] Sheet welcome_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet case_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet task_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet harvest_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet tables_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet proposals_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet voting_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet result_sheet(const Canvas& canvas, const Scene& scene);
/// Instead of a result or a tie while no vote was closed.
[[nodiscard]] Sheet no_result_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet tie_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet agreements_sheet(const Canvas& canvas, const Scene& scene);
[[nodiscard]] Sheet closing_sheet(const Canvas& canvas, const Scene& scene);

void draw_opportunities(Canvas& canvas, const Scene& scene);
void draw_hands(Canvas& canvas, const Scene& scene);
/// Two equals stand beside each other; more of them are a sheet.
void draw_tie(Canvas& canvas, const Scene& scene);
[[nodiscard]] int tie_pages(const Canvas& canvas, const Scene& scene);
void draw_test_picture(Canvas& canvas, const Scene& scene);
void draw_pause(Canvas& canvas, const Scene& scene);

}  // namespace ui
