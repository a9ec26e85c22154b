import {readable} from '../formats/memory-text.ts'
import type {Locale, ParallelText} from '../model/index.ts'
import type {SyncItem, SyncPlan} from '../sync/plan.ts'
import {type Amount, amountOf, sumOf} from './amount.ts'

/** One article in one locale. */
export interface Cell extends Amount {
  readonly path: string
  readonly locale: Locale
  readonly state: 'source' | 'complete' | 'behind' | 'absent'
  /** Texts that the source has. */
  readonly units: number
  readonly missing: number
  readonly stale: number
  /** Texts that the source moved and that are to follow. */
  readonly moved: number
  readonly obsolete: number
  readonly findings: number
  /** Day since which the oldest text to do waits, where git knows: `2026-03-02`. */
  readonly since?: string
}

/** What is asked of others about a version. */
export interface CellOptions {
  readonly locales: readonly Locale[]
  /** Findings in a file. */
  findings(file: string): number
  /** Since when the source is ahead of a version; undefined where nobody knows. */
  since(source: string, target: string): string | undefined
}

/**
 * An article in each locale. `words` and `characters` are those of the text that leads, mostly the source, that wait for a translator; the source
 * itself may have to follow what a translation leads.
 */
export function cellsOf(
  {path, source, articles}: ParallelText,
  {items, memory}: SyncPlan,
  {locales, findings, since}: CellOptions
): Cell[] {
  const texts = memory.units.flatMap(({kind, variants}) =>
    kind || !variants[source] ? [] : [readable(variants[source])]
  )
  return locales.map(locale => {
    const article = articles.get(locale)
    const base = {path, locale, units: texts.length, findings: article ? findings(article.file) : 0}
    if (!article) return {...base, ...NONE, state: 'absent', missing: texts.length, ...sumOf(texts.map(amountOf))}
    const own = items.filter(item => item.locale === locale && item.within === undefined)
    const count = (status: SyncItem['status']) => own.filter(item => item.status === status).length
    const counts = {
      missing: count('missing'),
      stale: count('stale'),
      moved: count('moved'),
      obsolete: count('obsolete')
    }
    const waiting = own.filter(({status, kind}) => !kind && (status === 'missing' || status === 'stale'))
    const isBehind = Object.values(counts).some(count => count > 0)
    const day = isBehind && locale !== source ? since(articles.get(source)!.file, article.file) : undefined
    return {
      ...base,
      ...counts,
      ...sumOf(waiting.map(item => amountOf(item.source))),
      state: locale === source ? 'source' : isBehind ? 'behind' : 'complete',
      ...(day !== undefined && {since: day})
    }
  })
}

const NONE = {missing: 0, stale: 0, moved: 0, obsolete: 0, words: 0, characters: 0}

/** A locale over all articles. */
export interface Total extends Amount {
  readonly locale: Locale
  /**
   * Texts that are done, of all that the articles led by another language have, and of all articles where one that this language leads
   * has something to do; 0 to 100, 100 only when none is left.
   */
  readonly percent: number
  readonly since?: string
}

export function totalsOf(cells: readonly Cell[], locales: readonly Locale[]): Total[] {
  return locales.flatMap(locale => {
    const here = cells.filter(cell => cell.locale === locale)
    const isLedOpen = here.some(cell => cell.state === 'source' && openIn(cell) > 0)
    const own = here.filter(({state}) => isLedOpen || state !== 'source')
    if (own.length === 0) return []
    const all = own.reduce((sum, {units}) => sum + units, 0)
    const open = own.reduce((sum, cell) => sum + openIn(cell), 0)
    const percent = all === 0 ? 100 : Math.max(0, Math.floor((100 * (all - open)) / all))
    const [since] = own.flatMap(({since = []}) => since).sort()
    return [{locale, percent, ...sumOf(own), ...(since !== undefined && {since})}]
  })
}

function openIn({missing, stale}: Cell): number {
  return missing + stale
}
