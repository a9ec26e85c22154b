/** The languages below each other, each cell with its name. */
const STACKED = (table: string) => `${table},${table} :is(tbody,tr,td){display:block}
${table} thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${table} tr{border-bottom:1px solid var(--rule);padding:calc(var(--line)/2) 0}
${table} td{border:0;padding:calc(var(--line)/4) 0}
${table} td:empty{display:none}
${table} td::before{content:attr(data-label);display:block;font-size:.8125rem;line-height:1.4;color:var(--soft);font-weight:600}`

/**
 * The look of the site. The line of the text (`--line`) measures all vertical space; a line holds about 66 Latin letters or 36 CJK
 * characters, and of those always a whole number (JLREQ 3.1), so that setting them to one edge moves none. Colours have a contrast of at least 4.5 : 1 (WCAG 2.2 AA), in light and dark. Lines of Chinese and Japanese break by
 * the strict rules (JIS X 4051, clreq) and end at one edge, as both want it; Japanese headings between phrases, where the browser can. In a box on a
 * phone a character that is kept from standing alone on the last line would spread the one before it.
 */
export const STYLE = `:root{--ground:#fdfdfb;--paper:#fff;--ink:#1d1f21;--soft:#54585d;--rule:#d8d8d2;--accent:#0b5a52;--mark:#fff1b8;--focus:#1c4e80;--line:1.75rem;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ground:#16181a;--paper:#1e2124;--ink:#e8e8e4;--soft:#b3b8bd;--rule:#3a3f44;--accent:#7fd6c8;--mark:#514310;--focus:#a9cdf3}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
html[data-size="0"]{font-size:87.5%}html[data-size="2"]{font-size:112.5%}html[data-size="3"]{font-size:125%}html[data-size="4"]{font-size:150%}html[data-size="5"]{font-size:175%}html[data-size="6"]{font-size:200%}
body{margin:0;background:var(--ground);color:var(--ink);font-size:1.125rem;line-height:var(--line);overflow-wrap:break-word}
:where(:lang(en)){font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",Georgia,serif}
:where(:lang(zh)){font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif}
:where(:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK)){font-family:"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif}
:where(:lang(ja)){font-family:"Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif}
:lang(zh),:lang(ja){line-break:strict;text-autospace:normal;text-spacing-trim:trim-start;hanging-punctuation:allow-end}
body:lang(zh),body:lang(ja),.text:lang(zh),.text:lang(ja){font-size:1.0625rem;--line:1.9rem;line-height:var(--line)}
.text:lang(zh) :is(p,li):not(.ragged),.text:lang(ja) :is(p,li):not(.ragged){text-align:justify}
.text:is(:lang(zh),:lang(ja)) :is(ul,ol){padding-inline-start:2em}
.text:is(:lang(zh),:lang(ja)) :is(.admonition,blockquote)>p{max-width:round(down,100%,1em)}
.text .ragged{text-align:start}
@media screen and (max-width:30rem){.text:is(:lang(zh),:lang(ja)) .mixed:is(p,li):not(.ragged){text-align:start}
.text:is(:lang(zh),:lang(ja)) :is(.admonition>p,blockquote>p,li){text-wrap:wrap}}
.text:lang(zh),.text:lang(ja){max-width:round(down,100%,1em)}
.address{overflow-wrap:anywhere}.address:is(:lang(zh),:lang(ja)){word-break:break-all}
:lang(zh) nav :lang(en),:lang(ja) nav :lang(en){font-family:inherit}
:is(h1,h2,h3,h4,.articles a,.heading):lang(ja){word-break:auto-phrase}
em:is(:lang(zh),:lang(ja)){font-style:normal;text-emphasis:filled dot;-webkit-text-emphasis:filled dot;text-emphasis-position:over right}
em:lang(zh){text-emphasis-position:under right}
em.latin:is(:lang(zh),:lang(ja)){font-style:italic;text-emphasis:none;-webkit-text-emphasis:none}
header.site,main,footer.site{max-width:40.75rem;margin:0 auto;padding:0 1.25rem}
body:has(.side-by-side) :is(header.site,main,footer.site){max-width:100rem}
header.site{display:flex;flex-wrap:wrap;gap:0 1.5rem;justify-content:space-between;align-items:baseline;padding-top:.75rem;padding-bottom:.75rem;font-size:.9375rem}
header.site p,footer.site p{margin:0}
header.site p a{font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
nav a,header.site a,footer.site a,.tools button,.also a{display:inline-block;min-height:1.75rem}
[aria-current]{font-weight:600;text-decoration:none;color:var(--ink)}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .75rem;z-index:2}
h1,h2,h3,h4,h5,h6{font-weight:700;text-wrap:balance;margin:calc(var(--line)*1.5) 0 calc(var(--line)/2)}
h1{font-size:1.875rem;line-height:calc(var(--line)*1.4);margin:var(--line) 0 calc(var(--line)/2)}
h2{font-size:1.375rem}h3{font-size:1.1875rem}h4,h5,h6{font-size:1rem}
p,ul,ol,dl,blockquote,pre,figure,details,.scroll,.admonition{margin:0 0 var(--line)}
p,li{text-wrap:pretty}
sup,sub{line-height:0}
sup{margin-inline-end:.2em}
sup::before{content:"\\2060"}
li>:is(ul,ol){margin-bottom:0}li>p,li>p~:is(ul,ol){margin-bottom:calc(var(--line)/2)}
ul,ol{padding-inline-start:1.6em}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--rule)}
.meta,.tools,.also,.hint,.kicker,.soft,.language,footer.site{color:var(--soft);font-size:.9375rem}
.meta span{min-width:0;overflow-wrap:anywhere}
.meta{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0 0 calc(var(--line)/2)}
.tools{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;margin:0 0 calc(var(--line)/2)}
.tools[hidden]{display:none}
button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.25rem;padding:0 .6rem;cursor:pointer;min-width:2rem}
.also,.hint{margin:0 0 calc(var(--line)/2)}
article>header{border-bottom:1px solid var(--rule);margin-bottom:var(--line);padding-bottom:calc(var(--line)/4)}
.kicker{margin:var(--line) 0 0;text-transform:none}.kicker+h1{margin-top:0}
.notice{border-inline-start:3px solid var(--accent);padding-inline-start:1rem;color:var(--soft)}
.text :target,dl.names :target{background:var(--mark)}
pre,.scroll{overflow-x:auto}
pre{text-align:start}
pre{font-size:.875rem;line-height:1.5;background:var(--paper);border:1px solid var(--rule);border-radius:.25rem;padding:.75rem 1rem}
code,kbd,samp,pre,.code{font-family:ui-monospace,"Cascadia Code",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace}
:is(code,kbd,samp,pre,.code):lang(ja){font-family:ui-monospace,"Cascadia Code",Menlo,Consolas,"Noto Sans Mono CJK JP",monospace}
code,kbd,samp,.code{font-size:.9em}
pre code{font-size:inherit}
hr{border:0;border-top:1px solid var(--rule);margin:calc(var(--line)*1.5) 0}
img{max-width:100%;height:auto}
.image{color:var(--soft)}
table{border-collapse:collapse;font-size:.9375rem;line-height:1.5}
th,td{border:1px solid var(--rule);padding:.4rem .7rem;text-align:start;vertical-align:top}
th{text-wrap:balance}
:is(th,td):is(:lang(zh),:lang(ja)){min-width:4em}
.short{white-space:nowrap}
.long,.long:is(:lang(zh),:lang(ja)){min-width:clamp(9em,20vw,15em)}
.right{text-align:end}.center{text-align:center}
.admonition{border:1px solid var(--rule);border-inline-start:4px solid var(--accent);background:var(--paper);padding:calc(var(--line)/2) 1rem 0;border-radius:.25rem}
.admonition>*{margin-bottom:calc(var(--line)/2)}
.title,.label{font-weight:600}
.footnotes{border-top:1px solid var(--rule);font-size:.9375rem}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.articles,.text ul.contains-task-list{list-style:none;padding:0}.text li>ul.contains-task-list{padding-inline-start:1.6em}
.articles li{border-top:1px solid var(--rule);padding:calc(var(--line)/2) 0}
.articles .meta{margin:0}
.articles .language{display:inline-block}
footer.site{margin-top:calc(var(--line)*2);padding-bottom:calc(var(--line)*2);display:flex;flex-wrap:wrap;gap:0 1.5rem}
footer.site::before{content:"";flex-basis:100%;border-top:1px solid var(--rule);margin-bottom:calc(var(--line)/2)}
.parallel{width:100%;table-layout:fixed;font-size:1rem;--line:1.8rem;line-height:var(--line)}
.parallel :is(td,th):lang(zh),.parallel :is(td,th):lang(ja){font-size:1.0625rem}
.parallel thead th{position:sticky;top:0;background:var(--ground);z-index:1;border:0;border-bottom:2px solid var(--rule);font-weight:600;padding-inline-start:0}
.parallel td{vertical-align:baseline;border:0;border-bottom:1px solid var(--rule);padding:calc(var(--line)/2) 1.25rem calc(var(--line)/2) 0;overflow-wrap:anywhere}
.parallel td p{margin:0 0 calc(var(--line)/4);unicode-bidi:plaintext}
.parallel .heading{text-wrap:balance;font-weight:700;font-size:1.0625em}
.parallel .quote{border-inline-start:3px solid var(--rule);padding-inline-start:1rem}
.parallel .in-1{padding-inline-start:1.5em}.parallel .in-2{padding-inline-start:3em}.parallel .in-3{padding-inline-start:4.5em}.parallel .in-4{padding-inline-start:6em}
.parallel .marker{display:inline-block;min-width:1.5em;margin-inline-start:-1.5em}
.cells{display:grid;gap:0 1rem}.cells-2{grid-template-columns:repeat(2,minmax(0,1fr))}.cells-3{grid-template-columns:repeat(3,minmax(0,1fr))}
.cells-many{display:block}.cells-many .cell+.cell{border-inline-start:1px solid var(--soft);padding-inline-start:.6em;margin-inline-start:.4em}
.cells-many .cell:empty::before{content:"\\2013"}
.cells:not(.cells-many) .cell:empty::before{content:"\\200b"}
.cells.head{font-weight:600}
.s{border-radius:.15rem;cursor:default}
.s.on{background:var(--mark);box-shadow:0 0 0 .15rem var(--mark)}
.term{color:inherit;text-decoration:underline dotted var(--accent)}
.link{border-bottom:1px solid var(--rule)}
dl.names{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:var(--line) 2rem}
dl.names dt{font-weight:600}dl.names dd{margin:0}dl.names p{margin:0}
@media screen and (max-width:44rem){
h1{font-size:1.5rem}
${STACKED('.parallel')}
}
@media screen and (max-width:58rem){
${STACKED('.parallel:not(.columns-2)')}
}
@media (forced-colors:active){.s.on,.text :target,dl.names :target{forced-color-adjust:none;background:Mark;color:MarkText}}
@page{margin:20mm 26mm}
@page parallel{margin:16mm}
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#333;--rule:#999;--accent:#000;--mark:transparent;--line:15pt}
html,html[data-size]{font-size:12pt}
body{font-size:10.5pt;--line:15pt}
body:lang(zh),body:lang(ja),.text:lang(zh),.text:lang(ja){font-size:10.5pt;--line:17pt}
body,.text{line-height:var(--line)}
details::details-content{content-visibility:visible;display:block;block-size:auto}summary{list-style:none}summary::-webkit-details-marker{display:none}
h1{font-size:17pt;line-height:1.3}h2{font-size:13pt}h3{font-size:11.5pt}h4,h5,h6{font-size:10.5pt}
.footnotes,pre{font-size:9pt;line-height:13pt}
nav,.tools,.skip,.also,.hint,footer.site{display:none}
header.site,main,body:has(.side-by-side) :is(header.site,main){max-width:none;padding:0}
body:has(.side-by-side){page:parallel}
a{color:inherit;text-decoration:none}
.text a[href^="http"]:not(.address)::after{content:" (" attr(href) ")";font-size:.85em;word-break:break-all}
p,li{orphans:2;widows:2}
.text table{font-size:8.5pt;line-height:1.4}.text :is(th,td){padding:2pt 4pt}.text :is(th,td):is(:lang(zh),:lang(ja)){min-width:calc(3em + 9pt)}.text tr:has(>:nth-child(6)) .short{white-space:normal}.text .long,.text .long:is(:lang(zh),:lang(ja)){min-width:7em}
.data-footnote-backref{display:none}
img{max-height:220mm;width:auto}
h1,h2,h3,h4,.heading{break-after:avoid}
tr,pre,blockquote,figure,img,.admonition,dl.names>div{break-inside:avoid}
.parallel td p{orphans:4;widows:4}
pre,.scroll{overflow:visible;white-space:pre-wrap}
.parallel,dl.names{font-size:9pt;--line:13pt;line-height:13pt}.meta,.kicker,.soft{font-size:9pt;line-height:13pt}
dl.names{grid-template-columns:repeat(3,1fr);gap:7pt 12pt}
.term{text-decoration:underline dotted .5pt #888}
.parallel td,.parallel td:lang(zh),.parallel td:lang(ja){font-size:9pt;--line:13pt;line-height:13pt;padding-inline-end:8pt}
.parallel thead{display:table-header-group}.parallel thead th:is(:lang(zh),:lang(ja),*){position:static;font-size:9pt;line-height:13pt}
}
`
