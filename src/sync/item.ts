import {readable} from '../formats/memory-text.ts'
import type {Article, Locale, MemoryUnit, ParallelText} from '../model/index.ts'
import {besideMissing, besideMoved, isInOpenList} from './beside.ts'
import type {Placed} from './compare.ts'
import type {Piece} from './piece.ts'
import type {Places} from './places.ts'
import type {SyncItem} from './plan.ts'
import {REGROUPED} from './regrouping.ts'

interface Surroundings {
  readonly locale: Locale
  readonly parallel: ParallelText
  readonly places: Places
}

/** What is to be said of a unit in one version: nothing in the one that leads it, and nothing where it is nowhere. */
export function itemsOf({unit, memory, minor, needless}: Placed, {locale, parallel, places}: Surroundings): SyncItem[] {
  const {articles, source} = parallel
  const lead = memory.lead ?? source
  if (locale === lead) return []
  const [article, leading] = [articles.get(locale)!, articles.get(lead)!]
  const variant = memory.variants[locale]
  const [original, own] = [unit.places.get(lead), unit.places.get(locale)]
  const base = {
    locale,
    unit: unit.id,
    ...(unit.kind && {kind: unit.kind}),
    ...(unit.confidence !== undefined && {confidence: unit.confidence}),
    file: article.file,
    sourceLocale: lead,
    sourceFile: leading.file,
    range: places.of(unit, locale),
    ...(own && {group: groupOf(article, own)}),
    ...(variant?.was && {was: readable(variant.was)})
  }
  if (!original) return variant ? [{...base, source: '', status: variant.was ? 'obsolete' : 'keep'}] : []
  const here = {...base, source: readable(memory.variants[lead]!), sourceRange: rangeOf(original)}
  if (!own) {
    const around = {parallel, places, lead, locale}
    const isListItem = isInOpenList(unit, around)
    const group = groupOf(leading, original)
    const beside = besideMissing(unit, around)
    const about = {...here, group, ...(isListItem && {isListItem}), ...beside}
    return isCovered(memory, locale) || needless?.has(locale) ? [] : [{...about, status: 'missing'}]
  }
  if (variant?.was) {
    const paragraph = memory.variants[lead]!.continues ? ('joined' as const) : ('parted' as const)
    return [{...here, ...(variant.from === REGROUPED && {paragraph}), status: 'stale'}]
  }
  if (!variant?.moved)
    return [{...here, ...(minor.has(locale) && {minorWas: readable(minor.get(locale)!)}), status: 'keep'}]
  return [{...here, status: 'moved', ...besideMoved(unit, {parallel, places, lead, locale})}]
}

/** A target may be without a unit on purpose: then it is remembered as empty, and made from the source as it is. */
function isCovered({variants}: MemoryUnit, locale: Locale): boolean {
  return variants[locale] !== undefined && variants[locale].was === undefined
}

/** Names the block or the row of a table that pieces stand in. */
function groupOf({blocks}: Article, [piece]: readonly Piece[]): string {
  const row = blocks[piece!.block]?.containers.findLast(({kind}) => kind === 'tableRow')
  return row ? `row ${row.range.start}` : `block ${piece!.block}`
}

function rangeOf(pieces: readonly Piece[]) {
  return {start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end}
}
