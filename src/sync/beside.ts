import type {Article, Block, Locale, ParallelText} from '../model/index.ts'
import type {Piece} from './piece.ts'
import type {Places} from './places.ts'
import type {Traced} from './trace.ts'

/** Where something belongs in a version, by the text that stands beside it there; nothing at the beginning. */
export interface Beside {
  readonly behind?: string
  readonly ahead?: string
  /** The row of a table in which a cell belongs. */
  readonly row?: string
}

interface Surroundings {
  readonly parallel: ParallelText
  readonly places: Places
  /** The language that leads the unit. */
  readonly lead: Locale
  readonly locale: Locale
}

/** Beside what a unit that moved belongs: of what stands before and behind it, what it shares more with, a paragraph, a list, a table. */
export function besideMoved(unit: Traced, {parallel, places, lead, locale}: Surroundings): Beside {
  const leading = parallel.articles.get(lead)!
  const [before, after] = [places.before(unit, locale), places.after(unit, locale)]
  const [above, below] = [before, after].map(other => (other ? sharedBy(leading, unit, other, lead) : 0))
  const other = below! > above! ? after : before
  if (!other) return {}
  const text = textOf(parallel.articles.get(locale)!, other, locale)
  return other === after ? {ahead: text} : {behind: text}
}

/** As `besideMoved`, of a missing sentence or cell: the note on other things stands where they belong. */
export function besideMissing(unit: Traced, around: Surroundings): Beside {
  const {parallel, places, lead, locale} = around
  const leading = parallel.articles.get(lead)!
  const own = rowOf(blockOf(leading, unit.places.get(lead)))
  const others = [places.before(unit, locale), places.after(unit, locale)].flatMap(other => other ?? [])
  if (!own)
    return others.some(other => sharedBy(leading, unit, other, lead) === Infinity) ? besideMoved(unit, around) : {}
  const inRow = others.find(other => rowOf(blockOf(leading, other.places.get(lead))) === own)
  if (inRow) return {row: textOf(parallel.articles.get(locale)!, inRow, locale)}
  const table = tableOf(blockOf(leading, unit.places.get(lead)))
  const isInTable = others.some(other => tableOf(blockOf(leading, other.places.get(lead))) === table)
  return isInTable ? besideMoved(unit, around) : {}
}

/** Whether a missing item of a list belongs in a list that the version has, and not in one that is missing as well. */
export function isInOpenList(unit: Traced, {parallel, places, lead, locale}: Surroundings): boolean {
  const leading = parallel.articles.get(lead)!
  const own = blockOf(leading, unit.places.get(lead))
  const before = places.before(unit, locale)
  const lists = new Set(blockOf(leading, before?.places.get(lead))?.containers.filter(({kind}) => kind === 'list'))
  return own?.containers.at(-1)?.kind === 'listItem' && own.containers.some(container => lists.has(container))
}

/** How many containers two units stand in together; infinitely many in one block. */
function sharedBy(article: Article, unit: Traced, other: Traced, locale: Locale): number {
  const [a, b] = [unit, other].map(one => blockOf(article, one.places.get(locale)))
  if (a === b) return Infinity
  const containers = new Set(b?.containers)
  return a?.containers.filter(container => containers.has(container)).length ?? -1
}

function blockOf({blocks}: Article, pieces: readonly Piece[] | undefined): Block | undefined {
  return pieces?.[0] && blocks[pieces[0].block]
}

function rowOf(block: Block | undefined) {
  return block?.containers.findLast(({kind}) => kind === 'tableRow')
}

function tableOf(block: Block | undefined) {
  return block?.containers.findLast(({kind}) => kind === 'table')
}

/** What stands at the place of a unit; of a cell the whole row. */
function textOf(article: Article, unit: Traced, locale: Locale): string {
  const pieces = unit.places.get(locale)!
  const row = rowOf(blockOf(article, pieces))
  if (!row) return article.text.slice(pieces[0]!.range.start, pieces.at(-1)!.range.end)
  const line = article.text.slice(row.range.start, row.range.end)
  return line
    .replace(/^\s*\|\s*/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .replaceAll(/\s*(?<!\\)\|\s*/g, ' | ')
    .trim()
}
