#include "report/page.hpp"

namespace report {

namespace {

// Lengths are millimetres of A4 with margins of 10 and, for the foot, 14: 190 by 273 are left.
constexpr std::string_view style = R"css(
@page { size: A4; margin: 10mm 10mm 14mm; }
html { font-size: 11pt; line-height: 1.3; }
body { margin: 0; background: var(--paper); overflow-wrap: anywhere; }
main { width: 190mm; margin: 0 auto; background: var(--surface); }
p { margin: 0; }
h1 { margin: 0 0 2mm; font-size: 26pt; line-height: 1.15; letter-spacing: -.02em; }
h2 { margin: 0 0 3mm; font-size: 16pt; color: var(--action); }
h3 { margin: 0 0 2mm; font-size: 14pt; color: var(--action); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
.above { font-weight: 700; color: var(--action); }
.under { color: var(--ink-soft); margin-bottom: 8mm; }
.cover { padding: 30mm 20mm; }
.cover h2 { margin-top: 8mm; }
.cover li { margin: 1mm 0; }
.small { font-size: 8.5pt; color: var(--ink-soft); }
.label { font-size: 8.5pt; line-height: 1.2; color: var(--ink-soft); font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    margin: 0; }
.chapter { break-before: page; padding: 2mm 0; position: relative; }
.box { display: inline-flex; align-items: center; justify-content: center; width: 5mm; height: 5mm;
    border: .4mm solid var(--ink); border-radius: .8mm; font-weight: 700; line-height: 1;
    vertical-align: middle; }

/* Half of a joined border lies outside its table: keep it off the edge, where a printer cuts it. */
.attendance, .partners { width: calc(100% - .5mm); margin-left: .25mm; margin-right: .25mm; }
.attendance { margin-top: 4mm; table-layout: fixed; }
.attendance th, .attendance td { border: .25mm solid var(--rule); height: 10mm;
    padding: 1mm 2mm; vertical-align: middle; }
.attendance thead th { background: var(--paper); }
.attendance tr { break-inside: avoid; }
.attendance tr > :first-child { width: 62mm; }

.sign { height: 268mm; overflow: hidden; break-inside: avoid; display: flex;
    flex-direction: column; align-items: center; text-align: center; padding-top: 18mm; }
.sign + .sign { break-before: page; }
.sign-word { font-size: 44pt; font-weight: 600; color: var(--ink-soft); }
.sign-number { font-size: 300pt; line-height: 1.05; font-weight: 700; color: var(--action);
    font-variant-numeric: tabular-nums; }
.sign-title { font-size: 30pt; line-height: 1.15; font-weight: 700; max-width: 170mm; }
.sign-partners { list-style: none; margin: 6mm 0 0; padding: 0; font-size: 20pt; }

.sheet { break-inside: avoid; display: grid; }
.sheet + .sheet { break-before: page; }
.cards { grid-template-columns: 95mm 95mm; grid-auto-rows: 67mm; }
.card { border: .3mm dashed var(--rule); padding: 5mm; display: flex; flex-direction: column;
    overflow: hidden; }
.card .prompt { font-weight: 700; font-size: 13pt; color: var(--action); }
.needs .prompt { color: var(--ask); }
.card .rules { flex: 1; display: grid; grid-auto-rows: 1fr; margin-bottom: 4mm; }
.card .rules span { border-bottom: .3mm solid var(--rule); }
.card .said { flex: 1; font-size: 15pt; line-height: 1.25; padding-top: 3mm; overflow: hidden; }
.card .from { color: var(--ink-soft); font-size: 9.5pt; }
.card .initials { font-weight: 700; border: .4mm solid var(--ink); border-radius: 4mm;
    padding: .4mm 2mm; margin-right: 2mm; color: var(--ink); }

.plans { grid-auto-rows: 134mm; }
.plan { border: .3mm dashed var(--rule); padding: 5mm; overflow: hidden; display: flex;
    flex-direction: column; }
.plan .tall { flex: 1; display: flex; flex-direction: column; }
.plan .tall .value { flex: 1; }
.plan + .plan { border-top: 0; }
.field { margin: 0 0 2mm; }
.field .value { border-bottom: .3mm solid var(--rule); min-height: 7.5mm; padding: 1mm 0 .5mm; }
.form .field .value { min-height: 8mm; padding-top: 1.5mm; }
.field.tall .value { min-height: 14mm; }
.partners { margin-top: 0; margin-bottom: 2.5mm; table-layout: fixed; }
.partners th, .partners td { border: .25mm solid var(--rule); height: 7.5mm; padding: .5mm 1.5mm;
    vertical-align: middle; font-weight: 400; }
.partners thead th { height: auto; font-size: 8.5pt; color: var(--ink-soft); font-weight: 600;
    background: var(--paper); }
.partners tr > :first-child { width: 40%; }

.ballots { grid-template-columns: 95mm 95mm; grid-auto-rows: 134mm; }
.ballot { border: .3mm dashed var(--rule); padding: 6mm 7mm; overflow: hidden; display: flex;
    flex-direction: column; gap: 1.5mm; }
.ballot-word { font-size: 17pt; font-weight: 700; color: var(--action); }
.options { flex: 1; }
.options th { width: 9mm; font-size: 17pt; font-weight: 700; color: var(--action); }
.options th, .options td { border-bottom: .25mm solid var(--rule); padding: .5mm 0;
    vertical-align: middle; }
.options .option { font-size: 9.5pt; line-height: 1.15; }
.options .boxes { text-align: right; white-space: nowrap; width: 1%; }
.options .box { width: 6.5mm; height: 6.5mm; margin-left: 2mm; }

.form { min-height: 262mm; break-inside: avoid; padding: 3mm 4mm; }
.form + .form { break-before: page; }
.form-head { display: grid; grid-template-columns: 1fr auto; align-items: end;
    border-bottom: 1mm solid var(--action); margin-bottom: 4mm; padding-bottom: 2mm; }
.form-head h3 { font-size: 20pt; margin: 0; }
.form-head .number { color: var(--ink); }
.form-head .small { grid-row: 2; }
.copy { grid-row: 1 / 3; grid-column: 2; max-width: 75mm; text-align: right; }
.copy.open { border-bottom: .3mm solid var(--rule); min-width: 70mm; text-align: left; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; }
.person { border: .25mm solid var(--rule); border-radius: 2mm; padding: 1.5mm 3mm 0;
    margin-bottom: 2.5mm; }
.person > .value { min-height: 6mm; font-weight: 600; border-bottom: .3mm solid var(--rule);
    margin-bottom: 1.5mm; }
.conditions { margin: 1.5mm 0 2.5mm; }
.conditions caption { text-align: left; font-size: 8.5pt; color: var(--ink-soft);
    font-weight: 600; }
.conditions th, .conditions td { border-bottom: .25mm solid var(--rule); padding: .8mm 2mm .8mm 0;
    font-size: 9.5pt; font-weight: 400; vertical-align: middle; }
.conditions th { width: 62mm; }
.choices { white-space: nowrap; width: 1%; }
.choice { margin-right: 4mm; }
.choice .box { width: 4mm; height: 4mm; margin-right: 1.2mm; }
.ticks { font-size: 9.5pt; margin-bottom: 2.5mm; }
.ticks .label { margin-right: 3mm; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr));
    gap: 0 6mm; align-items: end; margin-top: 3mm; }
.signatures .field .value { min-height: 15mm; display: flex; align-items: end; }

@media screen { main { padding: 0 8mm; width: 206mm; } }
@media print { body { background: none; } main { width: auto; } .cover { break-after: avoid; } }
)css";

}  // namespace

std::string_view paper_style() { return style; }

}  // namespace report
