import type {BrokenMarkup} from '../../model/index.ts'

/** A mark at the beginning of a line that Markdown does not know, and the one that it knows. */
export interface LineMark {
  readonly kind: BrokenMarkup['kind']
  readonly form: RegExp
  /** What is written for it. */
  readonly mark: (seen: string) => string
  /** A sign that people set on purpose, too. */
  readonly isLoose?: boolean
}

/**
 * Marks without the blank behind them, with an ideographic one, and their full-width twins. Source: CommonMark 0.31.2, ATX headings, list items,
 * block quotes; Unicode, Halfwidth and Fullwidth Forms.
 */
export const LINE_MARKS: readonly LineMark[] = [
  {
    kind: 'heading',
    form: /^(?:#{1,6}(?:(?![#\s!])|\u3000+)|(?=#*＃)[#＃]{1,6}[ \t\u3000]*)(?=\S)/u,
    mark: seen => `${'#'.repeat(seen.trim().length)} `
  },
  {kind: 'item', form: /^(?:[-+](?![\s+>\d-])|\*(?![\s*])|[-+*]\u3000+|[－＋＊][ \t\u3000]*)(?=\S)/u, mark: bullet},
  {kind: 'item', form: /^(?:\d{1,3}[.)](?![\s\d])|[\d０-９]{1,3}[．）.)][ \t\u3000]*)(?=\S)/u, mark: number},
  {kind: 'item', form: /^[・•●○·][ \t\u3000]*(?=\S)/u, mark: bullet, isLoose: true},
  {kind: 'item', form: /^[\d０-９]{1,3}、[ \t\u3000]*(?=\S)/u, mark: number, isLoose: true},
  {kind: 'quotation', form: /^＞[ \t\u3000]*(?=\S)/u, mark: () => '> '}
]

function bullet(seen: string): string {
  const [own = ''] = seen.normalize('NFKC')
  return `${'-+*'.includes(own) ? own : '-'} `
}

function number(seen: string): string {
  const folded = seen.normalize('NFKC').trim()
  return `${Number.parseInt(folded, 10)}${folded.endsWith(')') ? ')' : '.'} `
}
