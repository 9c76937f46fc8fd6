/** The report's style. Colours have a contrast of 4.5 to 1 or more in both schemes. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcfa;--card:#fff;--ink:#1d2530;--quiet:#56606c;--line:#d9d6ce;--accent:#0a5a68;--accent-soft:#e3eff1;--bad:#a3262a;--bad-soft:#fbeaea;--flow:#7fa9b1;--flow-bad:#cf8b8d}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181d;--card:#1a2026;--ink:#e4e7ea;--quiet:#a7b0ba;--line:#353d46;--accent:#7ccbd6;--accent-soft:#17343a;--bad:#ff9d9a;--bad-soft:#3b1f22;--flow:#47717a;--flow-bad:#8d4a4c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:68rem;margin-inline:auto;padding:clamp(1.25rem,4vw,3rem) clamp(1rem,4vw,2.5rem)}
h1,h2{line-height:1.15;letter-spacing:-.015em;text-wrap:balance;margin:0}
h1{font-size:clamp(1.5rem,.9rem + 3vw,2.5rem);overflow-wrap:anywhere}
h2{font-size:1.375rem;margin-bottom:.75rem}
p{margin:.75rem 0 0;max-width:70ch;text-wrap:pretty}
.lead{font-size:1.1875rem}
section{margin-top:2.75rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1.75rem 0 0;padding:0;list-style:none}
.figures li{background:var(--card);border:1px solid var(--line);border-top:.25rem solid var(--accent);border-radius:.25rem;padding:.75rem 1rem;line-height:1.3;color:var(--quiet)}
.figures strong{display:block;font-size:2.25rem;line-height:1.1;font-variant-numeric:tabular-nums;color:var(--ink)}
.figures .bad{border-top-color:var(--bad)}
.figures .bad strong{color:var(--bad)}
figure{margin:0}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.25rem;padding:1rem}
svg{display:block;min-width:44rem;width:100%;height:auto}
svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;fill:var(--ink)}
svg .heading{font-weight:650;fill:var(--quiet)}
.box{fill:var(--card);stroke:var(--line)}
.box.company{fill:var(--accent-soft);stroke:var(--accent)}
.box.missing{fill:var(--bad-soft);stroke:var(--bad)}
.box.outside{stroke:var(--bad);stroke-dasharray:4 3}
.cross{stroke:var(--bad);stroke-width:2;fill:none;stroke-linecap:round}
.line{fill:none;stroke:var(--flow);stroke-width:1.5}
.line.missing{stroke:var(--flow-bad)}
.line.after{stroke-dasharray:5 4}
figcaption{margin-top:.5rem;color:var(--quiet);font-size:.875rem}
details{margin-top:.75rem}
summary{cursor:pointer;color:var(--accent);text-decoration:underline;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4}
th,td{text-align:start;vertical-align:top;padding:.6rem .75rem;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{padding-inline-start:0}
thead th{color:var(--quiet);font-weight:600;border-bottom-width:2px;white-space:nowrap}
tbody th{font-weight:600;min-width:10rem}
td ul,th ul{margin:0;padding:0;list-style:none}
td ul+ul{margin-top:.35rem;color:var(--quiet)}
.also{display:block;font-weight:400;color:var(--quiet);font-size:.875rem}
@media (min-width:52.01rem){.when{white-space:nowrap}}
code{font:.875em ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.verdict{display:inline-block;padding:0 .5rem;border-radius:1rem;font-weight:600;white-space:nowrap}
.verdict.yes{background:var(--accent-soft);color:var(--accent)}
.verdict.no{background:var(--bad-soft);color:var(--bad)}
.verdict.yes::before{content:"\\2713\\a0"}
.verdict.no::before{content:"\\2715\\a0"}
@media screen and (max-width:52rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td,tbody th{display:block}
tr{background:var(--card);border:1px solid var(--line);border-radius:.25rem;padding:.75rem 1rem;margin-top:.75rem}
tbody th,td{border:0;padding:0}
tbody th{font-size:1.0625rem}
td{display:grid;grid-template-columns:6.5rem 1fr;gap:.5rem;margin-top:.5rem}
td::before{content:attr(data-head);color:var(--quiet)}
td>*{grid-column:2;justify-self:start}
}
@media print{
@page{margin:16mm 14mm}
html{font-size:9.5pt}
body{background:#fff}
main{max-width:none;padding:0}
section{margin-top:1.5rem}
h2{break-after:avoid}
tr,figure,.figures li{break-inside:avoid}
thead{display:table-header-group}
svg{min-width:0}
.scroll{overflow:visible;padding:.5rem}
details{display:none}
.figures{grid-template-columns:repeat(5,1fr);gap:.4rem}
.figures li{padding:.4rem .5rem;font-size:.9rem}
.figures strong{font-size:1.75rem}
th,td{padding:.35rem .5rem}
tbody th{min-width:8rem}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
