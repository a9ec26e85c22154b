/**
 * The look of the report. Colours have a contrast of at least 4.5 : 1 on their ground (WCAG 2.2 AA), in light and dark; nothing is
 * said by colour alone.
 */
export const STYLE = `
:root{--ground:#fbfbf9;--paper:#fff;--ink:#1d1f21;--soft:#55595e;--line:#d6d6cf;--error:#9b1c1c;--error-ground:#fdecec;--warning:#7a4b00;--warning-ground:#fff4d6;--note:#1c4e80;--note-ground:#e8f1fb;--term:#0b5c53;--focus:#1c4e80;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ground:#16181a;--paper:#1e2124;--ink:#e8e8e4;--soft:#b0b5ba;--line:#3a3f44;--error:#ffb4ab;--error-ground:#4a1f1f;--warning:#ffd591;--warning-ground:#463410;--note:#a9cdf3;--note-ground:#1b344d;--term:#7fd6c8;--focus:#a9cdf3}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
:lang(en){font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
:lang(zh-Hans){font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
:lang(zh-Hant){font-family:"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif}
:lang(ja){font-family:"Hiragino Sans","Yu Gothic","Meiryo","Noto Sans CJK JP","Noto Sans JP",sans-serif}
header,nav,main,footer,form{max-width:100rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;margin:0;line-height:1.25}
h2{font-size:1.2rem;margin:0;line-height:1.35;overflow-wrap:anywhere}
p{margin:.4rem 0}
a{color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:2}
.soft{color:var(--soft)}
.totals{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.75rem 0;list-style:none}
.totals li,.badge{border:1px solid currentColor;border-radius:.3rem;padding:0 .5rem;font-weight:600;font-size:.875rem}
.error{color:var(--error)}.warning{color:var(--warning)}.note{color:var(--note)}
nav ul{padding:0;margin:.5rem 0 0;list-style:none;columns:22rem}
nav summary{cursor:pointer;padding:.25rem 0;color:var(--soft)}
nav li{padding:.1rem 0;break-inside:avoid}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;position:sticky;top:0;background:var(--ground);padding-top:.75rem;padding-bottom:.75rem;border-bottom:1px solid var(--line);z-index:1}
form[hidden]{display:none}
label{display:grid;font-size:.875rem;color:var(--soft)}
label.inline{display:flex;gap:.4rem;align-items:center;min-height:2.25rem}
select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.25rem .4rem;min-height:2.25rem;max-width:18rem}
output{color:var(--soft);font-size:.875rem;min-height:2.25rem;display:flex;align-items:center}
section{margin:1.75rem 0}
.parallel{border-collapse:collapse;table-layout:fixed;width:100%;background:var(--paper);border:1px solid var(--line);margin-top:.6rem}
.parallel caption{text-align:start;padding:.25rem 0;color:var(--soft);font-size:.875rem}
th,td{vertical-align:top;text-align:start;padding:.5rem .75rem;border:1px solid var(--line);overflow-wrap:anywhere}
th{font-size:.875rem;color:var(--soft);font-weight:600}
td p{margin:0 0 .25rem}
td .heading{font-weight:700}
.absent{color:var(--soft);font-size:.875rem}
tr.found>td{border-block:2px solid var(--soft)}
mark{background:none;color:inherit;text-decoration:underline wavy var(--note) 1.5px;text-underline-offset:.25em}
mark.error{background:var(--error-ground);color:var(--ink);text-decoration-color:var(--error)}
mark.warning{background:var(--warning-ground);color:var(--ink);text-decoration-color:var(--warning)}
mark.note{background:var(--note-ground);color:var(--ink)}
.term{color:var(--term);text-decoration:underline dotted;text-underline-offset:.2em}
mark .term{text-decoration:none}
code,.code{font-family:ui-monospace,"Cascadia Code",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.9em}
.code{border:1px solid var(--line);border-radius:.2rem;padding:0 .2rem}
.link{border-bottom:1px solid var(--soft)}
.findings{margin:.5rem 0 0;padding:0;list-style:none;font-size:.875rem}
.findings li{border-inline-start:4px solid currentColor;padding:.3rem .6rem;margin:.35rem 0}
.findings li.error{background:var(--error-ground)}.findings li.warning{background:var(--warning-ground)}.findings li.note{background:var(--note-ground)}
.findings .said{color:var(--ink)}
.findings .where,.findings .more{color:var(--soft);display:block}
.error .where,.error .more,.warning .where,.warning .more,.note .where,.note .more{color:var(--ink)}
dl.names{display:grid;grid-template-columns:minmax(12rem,1fr) 3fr;gap:.25rem 1rem;background:var(--paper);border:1px solid var(--line);padding:.75rem;margin:.6rem 0}
dl.names dt{font-weight:600;scroll-margin-top:6rem}
dl.names dd{margin:0}
:target{background:var(--note-ground)}
tr,section{scroll-margin-top:6rem}
[data-off]{display:none}
footer{padding:1rem 1.25rem 2rem;color:var(--soft);font-size:.875rem}
@media screen and (max-width:48rem){
body{font-size:15px}
header,nav,main,footer,form{padding-left:.85rem;padding-right:.85rem}
form{position:static}
.parallel,.parallel tbody,.parallel tr,.parallel td,.parallel caption{display:block}
.parallel{border:0;background:none}
.parallel thead{position:absolute;left:-99rem}
.parallel tr{border:1px solid var(--line);background:var(--paper);margin:.6rem 0;border-radius:.3rem}
.parallel td{border:0;border-top:1px solid var(--line)}
.parallel td:first-child{border-top:0}
.parallel td::before{content:attr(data-label);display:block;font-size:.75rem;color:var(--soft);font-weight:600}
tr.found>td{border-block:0;border-top:1px solid var(--line)}
tr.found{border:2px solid var(--soft)}
dl.names{grid-template-columns:1fr}
}
@page{size:A4 landscape;margin:12mm}
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#999;--error:#9b1c1c;--error-ground:#fdecec;--warning:#7a4b00;--warning-ground:#fff4d6;--note:#1c4e80;--note-ground:#e8f1fb;--term:#0b5c53}
body{font-size:10pt}
form,.skip{display:none}
tr,.findings li,dl.names dt{break-inside:avoid}
thead{display:table-header-group}
header,nav,main,footer{max-width:none;padding-left:0;padding-right:0}
h2{break-after:avoid}
mark,.findings li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
