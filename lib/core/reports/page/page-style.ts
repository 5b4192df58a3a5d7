/** The looks of the page: legible by itself, in the dark and on paper; nothing is loaded from elsewhere. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#566070;--line:#d8dde5;--ground:#fff;--heap:#4c78c9;--off:#9bb4dd;--bad:#b3261e;--warn:#8a5a00;--zone:#f4f6f9}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--soft:#a5afbf;--line:#39424f;--ground:#14181f;--heap:#7ea6ef;--off:#48618c;--bad:#ff8a80;--warn:#f0b94d;--zone:#1c222b}}
body{margin:0 auto;padding:1.5rem;max-width:112rem;background:var(--ground);color:var(--ink);font:14px/1.45 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{max-width:75ch;margin:.25rem 0}.soft{color:var(--soft)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{position:sticky;top:0;background:var(--zone);white-space:nowrap}th button{all:unset;cursor:pointer;font-weight:600}
th button:focus-visible{outline:2px solid var(--heap);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
.number{text-align:right;white-space:nowrap}.critical{color:var(--bad);font-weight:600}.warning{color:var(--warn);font-weight:600}
svg{display:block;width:14rem;height:1.5rem}ul{margin:.25rem 0;padding-left:1.25rem}code{font-family:ui-monospace,monospace;font-size:.95em}
@media print{:root{color-scheme:light}body{padding:0;font-size:9px;max-width:none}.scroll{overflow:visible}th{position:static}svg{width:8rem;height:1rem}tr,li{break-inside:avoid}@page{size:A4 landscape;margin:12mm}}
`;
