#pragma once

#include "base/theme.hpp"
#include "report/document.hpp"

#include <string>

namespace report {

/// The report as one HTML file that needs nothing from outside: for a screen from 320 px wide,
/// and for paper of A4.
///
/// Takes:  a document; its texts may hold anything, all of it is escaped.
/// Fails:  never.
[[nodiscard]] std::string html_of(const Document& document, const base::Theme& theme);

}  // namespace report
