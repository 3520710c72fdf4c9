#pragma once

#include "report/build_report.hpp"

namespace report {

// One function per chapter. A chapter without blocks has nothing to say.

[[nodiscard]] Section summary_chapter(const Material& material);
[[nodiscard]] Section agreements_chapter(const Material& material);
[[nodiscard]] Section map_chapter(const Material& material);
[[nodiscard]] Section case_chapter(const Material& material);
[[nodiscard]] Section proposals_chapter(const Material& material);
[[nodiscard]] Section votes_chapter(const Material& material);
[[nodiscard]] Section open_needs_chapter(const Material& material);
[[nodiscard]] Section not_heard_chapter(const Material& material);
[[nodiscard]] Section municipal_wishes_chapter(const Material& material);
[[nodiscard]] Section parked_chapter(const Material& material);
[[nodiscard]] Section conditions_chapter(const Material& material);
[[nodiscard]] Section strengths_chapter(const Material& material);
[[nodiscard]] Section needs_chapter(const Material& material);
[[nodiscard]] Section thanks_chapter(const Material& material);

/// The map with its words, for a picture with discs.
[[nodiscard]] MapFigure map_figure(const Material& material);

}  // namespace report
