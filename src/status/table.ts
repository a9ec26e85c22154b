import type {Translate} from '../messages/index.ts'
import type {Locale} from '../model/index.ts'
import {padded, visible, width} from '../reporters/width.ts'
import {type Cell, totalsOf} from './cell.ts'
import {amountText, cellText} from './words.ts'

/** Articles by locales for a terminal, and below them a line for each locale that has something to do. */
export function table(cells: readonly Cell[], locales: readonly Locale[], t: Translate): string {
  const paths = [...new Set(cells.map(({path}) => path))]
  const rows = [
    [t('commands.status.article'), ...locales],
    ...paths.map(path => [visible(path), ...cells.filter(cell => cell.path === path).map(cell => cellText(cell, t))])
  ]
  const widths = rows[0]!.map((_, column) => rows.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0))
  const lines = rows.map(row =>
    row
      .map((text, column) => padded(text, widths[column]!))
      .join('  ')
      .trimEnd()
  )
  const sums = totalsOf(cells, locales)
    .filter(({words, characters}) => words + characters > 0)
    .map(total =>
      t('commands.status.total', {locale: total.locale, percent: total.percent, amount: amountText(total, t)})
    )
  return [...lines, ...sums].map(line => `${line}\n`).join('')
}
