#include "report/page.hpp"

namespace report {

namespace {

constexpr std::string_view style = R"css(
body { margin: 0; background: var(--paper); }
.sheet { max-width: 52rem; margin: 0 auto; background: var(--surface);
    padding: clamp(1.5rem, 6vw, 3.5rem) clamp(1rem, 5vw, 3.5rem) 3rem;
    overflow-wrap: break-word; }

.above { margin: 0; font-weight: 700; color: var(--action); }
h1 { margin: 0 0 .25rem; font-size: clamp(1.75rem, 6vw, 2.5rem); line-height: 1.15;
    letter-spacing: -.02em; font-weight: 700; }
.under { margin: 0; color: var(--ink-soft); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.4rem; line-height: 1.25; color: var(--action);
    font-weight: 700; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; line-height: 1.35; font-weight: 700; }
p { margin: .5rem 0; }
.lead { font-size: 1.15rem; margin: 1.25rem 0 .75rem; }
.quiet { color: var(--ink-soft); font-size: .9rem; }
ul { margin: .5rem 0; padding-left: 1.2rem; }
li { margin: .3rem 0; }
li::marker { color: var(--action); }
strong { font-weight: 700; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.6rem, 1fr));
    gap: 1rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.figures li { border-top: 4px solid var(--action); padding-top: .5rem; margin: 0; }
.figures .number { display: block; font-size: 2rem; line-height: 1.15; font-weight: 700;
    letter-spacing: -.02em; }
.figures .what { display: block; line-height: 1.3; }

table { width: 100%; border-collapse: collapse; margin: .75rem 0 1rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .6rem 1rem .6rem 0;
    border-bottom: 1px solid var(--rule-quiet); font-weight: 400; }
tbody th { font-weight: 700; }
/* A word of sixty letters is broken, and never pushes a column off the page. The least width keeps
   the other columns from being squeezed to single letters. */
tbody th, tbody td:not(.number-cell) { overflow-wrap: anywhere; min-width: 8.5em; }
thead th { color: var(--ink-soft); font-size: .85rem; font-weight: 600; vertical-align: bottom; }
.number-cell { text-align: right; font-variant-numeric: tabular-nums; }
th:last-child, td:last-child { padding-right: 0; }

figure { margin: 1rem 0; }
.map { background: var(--paper); border: 1px solid var(--rule-quiet); border-radius: 10px;
    overflow-x: auto; }
.map svg { display: block; width: 100%; min-width: 34rem; height: auto; }
figcaption { color: var(--ink-soft); font-size: .9rem; margin-top: .5rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0;
    margin: .5rem 0 0; font-size: .9rem; }
.legend li { display: flex; align-items: center; gap: .4rem; margin: 0; }
.swatch { width: 1.3rem; height: 1.3rem; flex: none; }
.swatch.line { width: 1.95rem; }
details { margin: .75rem 0 0; font-size: .95rem; }
summary { cursor: pointer; color: var(--action); font-weight: 600; padding: .6rem 0; }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }

@media screen and (max-width: 40rem) {
    table, tbody, tr, th, td { display: block; width: auto; min-width: 0; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
    tbody tr { border-bottom: 1px solid var(--rule); padding: .6rem 0; }
    tbody th, tbody td, tbody .number-cell { border: 0; padding: .1rem 0; text-align: left; }
    tbody td::before { content: attr(data-column) ": "; color: var(--ink-soft);
        font-weight: 600; }
}

@page { size: A4; margin: 16mm 18mm 20mm; }
@media print {
    html { font-size: 10pt; line-height: 1.4; }
    body, .sheet { background: none; }
    .sheet { max-width: none; padding: 0; }
    h1 { font-size: 25pt; }
    h2 { margin: 6mm 0 2mm; break-after: avoid; }
    h3 { break-after: avoid; }
    p, li { orphans: 3; widows: 3; }
    .figures { grid-template-columns: repeat(5, 1fr); gap: 5mm; margin: 4mm 0 3mm; }
    .figures .number { font-size: 22pt; }
    .figures li { border-top-width: 1mm; padding-top: 1.5mm; }
    .lead { margin: 3mm 0 2mm; }
    .quiet { break-before: avoid; }
    .announces { break-after: avoid; }
    table { margin: 1mm 0 3mm; }
    th, td { padding: 1.4mm 4mm 1.4mm 0; }
    figure { margin: 2mm 0; }
    figcaption, .legend { margin-top: 1.5mm; font-size: 8.5pt; }
    tr, figure, .figures, li, .short { break-inside: avoid; }
    tbody tr:first-child { break-before: avoid; }
    thead { display: table-header-group; }
    .map { overflow: visible; }
    .map svg { min-width: 0; max-height: 74mm; }
    details { display: none; }
    section:first-child h2 { margin-top: 0; }
}
)css";

}  // namespace

std::string_view report_style() { return style; }

}  // namespace report
