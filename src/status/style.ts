/** On a narrow screen each article is a card; colours have a contrast of 4.5 : 1 (WCAG 2.2 AA), and nothing is said by colour alone. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fbfbf9;--ink:#1d1f21;--line:#d6d6cf;--behind:#fff4d6;--absent:#fdecec;--complete:#e6f4ea}
@media (prefers-color-scheme:dark){:root{--ground:#16181a;--ink:#e8e8e4;--line:#3a3f44;--behind:#463410;--absent:#4a1f1f;--complete:#17391f}}
body{margin:0 auto;max-width:80rem;padding:1rem;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC","Noto Sans CJK JP",sans-serif}
h1{font-size:1.4rem;margin:.5rem 0}
.totals{display:flex;flex-wrap:wrap;gap:.75rem 2rem;list-style:none;padding:0}
progress{width:8rem;vertical-align:middle}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:var(--ground)}
.behind{background:var(--behind)}.absent{background:var(--absent)}.complete{background:var(--complete)}
footer{margin:1.5rem 0;font-size:.875rem}
@media (max-width:40rem){
thead{display:none}
table,tbody,tr,th,td{display:block}
tr{margin:0 0 1rem;border:1px solid var(--line)}
th,td{border:0;border-bottom:1px solid var(--line)}
td::before{content:attr(data-locale) ": ";font-weight:600}
}`
