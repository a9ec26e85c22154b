import type {Article, Block, Locale, ParallelText, Segment} from '../model/index.ts'
import {withEvidence} from './with-evidence.ts'

/** Where an item's variants lie: by locale the number of the first and how many follow each other. */
type Spans = readonly (readonly [locale: Locale, start: number, size: number])[]

/** An alignment as numbers that JSON can hold: with the same articles it gives the same parallel text, at the cost of none of the search. */
export interface KeptAlignment {
  readonly source: Locale
  readonly blocks: readonly (readonly [spans: Spans, isMoved: boolean, confidence: number])[]
  /** `group` is the number of the block. */
  readonly units: readonly {
    readonly id: string
    readonly spans: Spans
    readonly group: number
    readonly confidence: number
  }[]
}

/** The numbers of an alignment. */
export function keptAlignment({source, articles, blocks, units}: ParallelText): KeptAlignment {
  const places = new Map<Block | Segment, number>()
  for (const {blocks} of articles.values()) {
    blocks.forEach((block, index) => {
      places.set(block, index)
    })
    segmentsOf(blocks).forEach((segment, index) => {
      places.set(segment, index)
    })
  }
  const spansOf = (variants: ReadonlyMap<Locale, readonly (Block | Segment)[]>): Spans =>
    [...variants].map(([locale, list]) => [locale, places.get(list[0]!)!, list.length])
  const groups = new Map(blocks.map((group, index) => [group, index]))
  return {
    source,
    blocks: blocks.map(({variants, isMoved, confidence}) => [spansOf(variants), isMoved, confidence]),
    units: units.map(({id, variants, group, confidence}) => ({
      id,
      spans: spansOf(variants),
      group: groups.get(group)!,
      confidence
    }))
  }
}

/** The parallel text of articles that were aligned before; they are aligned `again` when evidence is asked for. */
export function realigned(
  {source, blocks: keptBlocks, units: keptUnits}: KeptAlignment,
  articles: readonly Article[],
  {path, again}: {path: string; again: () => ParallelText}
): ParallelText {
  let anew: ParallelText | undefined
  const byLocale = new Map(articles.map(article => [article.locale, article]))
  const segments = new Map(articles.map(({locale, blocks}) => [locale, segmentsOf(blocks)]))
  const variants = <Item>(spans: Spans, itemsOf: (locale: Locale) => readonly Item[]) =>
    new Map(spans.map(([locale, start, size]) => [locale, itemsOf(locale).slice(start, start + size)]))
  const blocks = keptBlocks.map(([spans, isMoved, confidence]) => ({
    variants: variants(spans, locale => byLocale.get(locale)?.blocks ?? []),
    isMoved,
    confidence
  }))
  const units = keptUnits.map(({id, spans, group, confidence}, index) =>
    withEvidence(
      {id, variants: variants(spans, locale => segments.get(locale) ?? []), group: blocks[group]!, confidence},
      () => {
        anew ??= again()
        return anew.units[index]!.evidence
      }
    )
  )
  return {path, source, articles: byLocale, blocks, units}
}

function segmentsOf(blocks: readonly Block[]): Segment[] {
  return blocks.flatMap(({segments}) => segments)
}
