#pragma once

#include "base/result.hpp"
#include "base/theme.hpp"
#include "report/poster_layout.hpp"

#include <filesystem>
#include <string>

namespace report {

enum class PosterFormat { svg, pdf, png };

/// Pixels of a PNG for every inch of paper: A3 is 2480 x 1754 pixels, A1 4967 x 3508, which takes
/// 70 MB while it is drawn.
inline constexpr double poster_dpi = 150.0;

/// The poster as a file.
///
/// Takes:  `fonts`: assets/fonts.
/// Gives:  the same bytes for the same poster, on machines with the same fonts. An SVG and a PDF
///         carry the title and, as their description, the map in words; letters in an SVG are
///         outlines, so that it looks the same where Inter is not.
/// Thread: one at a time.
/// Fails:  font_missing; cannot_draw with Cairo's reason.
base::Result<std::string> print_poster(const Poster& poster, Sheet sheet, PosterFormat format,
                                       const base::Theme& theme,
                                       const std::filesystem::path& fonts);

}  // namespace report
