import type {Translate} from '../messages/index.ts'
import type {Language, Locale} from '../model/index.ts'
import {html} from '../reporters/html/escape.ts'
import {TAGS} from '../reporters/html/tags.ts'
import {type Cell, type Total, totalsOf} from './cell.ts'
import {STYLE} from './style.ts'
import {amountText, cellText} from './words.ts'

export interface PageOptions {
  readonly locales: readonly Locale[]
  readonly t: Translate
  readonly language: Language
  readonly version: string
}

/** One self-contained page: how far each language is, then every article. It loads nothing and runs nothing. */
export function page(cells: readonly Cell[], {locales, t, language, version}: PageOptions): string {
  const paths = [...new Set(cells.map(({path}) => path))]
  const title = html(t('commands.status.title'))
  return [
    '<!doctype html>',
    `<html lang="${TAGS[language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${title}</h1><ul class="totals">`,
    ...totalsOf(cells, locales).map(total => totalHtml(total, t)),
    `</ul><table><thead><tr><th scope="col">${html(t('commands.status.article'))}</th>`,
    ...locales.map(locale => `<th scope="col">${html(locale)}</th>`),
    '</tr></thead><tbody>',
    ...paths.map(path =>
      rowHtml(
        path,
        cells.filter(cell => cell.path === path),
        t
      )
    ),
    `</tbody></table></main><footer>Stele ${html(version)}</footer></body></html>`,
    ''
  ].join('\n')
}

function totalHtml(total: Total, t: Translate): string {
  const amount = amountText(total, t)
  const left = [
    ...(amount === '' ? [] : [t('commands.status.toDo', {amount})]),
    ...(total.since === undefined ? [] : [t('commands.status.since', {day: total.since})])
  ]
  const {locale, percent} = total
  return `<li><b>${html(locale)}</b> <progress max="100" value="${percent}" aria-label="${html(locale)}"></progress> ${percent}%${left.length > 0 ? `<br><small>${html(left.join(t('commands.status.comma')))}</small>` : ''}</li>`
}

function rowHtml(path: string, cells: readonly Cell[], t: Translate): string {
  const data = cells.map(
    cell => `<td class="${cell.state}" data-locale="${html(cell.locale)}">${html(cellText(cell, t))}</td>`
  )
  return `<tr><th scope="row">${html(path).replaceAll('/', '/<wbr>')}</th>${data.join('')}</tr>`
}
