import type {Translate} from '../../src/messages/index.ts'
import type {Language} from '../../src/model/index.ts'
import {html} from '../../src/reporters/html/escape.ts'
import {TAGS} from '../../src/reporters/html/tags.ts'
import {type Aligned, isLinked, type Row, SURE} from './rows.ts'
import {whyLinked} from './why.ts'

const STYLE = `
:root{--ground:#fbfbf9;--ink:#1d1f21;--soft:#55595e;--line:#d6d6cf;--warning:#7a4b00;--warning-ground:#fff4d6;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--ground:#16181a;--ink:#e8e8e4;--soft:#b0b5ba;--line:#3a3f44;--warning:#ffd591;--warning-ground:#463410}}
body{margin:0 auto;max-width:90rem;padding:1rem;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
table{border-collapse:collapse;table-layout:fixed;width:100%}
th,td{vertical-align:top;text-align:start;padding:.4rem .7rem;border:1px solid var(--line);overflow-wrap:anywhere}
th:last-child,td:last-child{width:14rem}
.unsure{background:var(--warning-ground)}
.unsure strong{color:var(--warning);display:block}
small{display:block;color:var(--soft);line-height:1.4}
.absent{color:var(--soft);font-style:italic}
@media screen and (max-width:48rem){
table,tbody,tr,td{display:block;width:auto}
thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
tr{margin-block-end:1rem;border:1px solid var(--line)}
td,td:last-child{width:auto;border-width:0 0 1px}
}
@page{margin:14mm}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:9pt;line-height:1.4}h1{font-size:14pt}th,td{padding:.2em .5em}tr{break-inside:avoid}th:last-child,td:last-child{width:22%}}
`

/** One self-contained page of rows side by side, a column a locale; it runs nothing and loads nothing. */
export function alignmentPage(
  {locales, rows}: Aligned,
  {t, language, counts}: {t: Translate; language: Language; counts: string}
): string {
  const title = html(t('commands.align.title'))
  const columns = locales.map(locale => `<th scope="col">${html(locale)}</th>`).join('')
  return [
    '<!doctype html>',
    `<html lang="${TAGS[language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${title}</h1><p>${html(counts)}</p>`,
    `<table><thead><tr>${columns}<th scope="col">${html(t('commands.align.sure'))}</th></tr></thead><tbody>`,
    ...rows.map(row => rowHtml(row, t)),
    '</tbody></table></main></body></html>',
    ''
  ].join('\n')
}

function rowHtml(row: Row, t: Translate): string {
  const isUnsure = row.confidence < SURE
  const cells = [...row.texts].map(([locale, text]) =>
    text === ''
      ? `<td class="absent">${html(t('commands.align.absent'))}</td>`
      : `<td lang="${html(locale)}">${html(text)}</td>`
  )
  const sure = isLinked(row) || isUnsure ? `${Math.floor(row.confidence * 100)} %` : ''
  const why = isLinked(row) ? whyLinked(row.evidence(), t) : ''
  const mark = isUnsure ? `<strong>${html(t('commands.align.unsure'))}</strong>` : ''
  return `<tr${isUnsure ? ' class="unsure"' : ''}>${cells.join('')}<td>${mark}${sure}${why === '' ? '' : `<small>${html(why)}</small>`}</td></tr>`
}
