import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {type Known, turnedExchanges} from '../exchanged/exchanges.ts'
import {isNews} from '../shared/recorded.ts'
import {crossedSpans, type Instead} from './crossed-spans.ts'
import {exchangedKinds, type PlacedCode} from './exchanged-kinds.ts'
import {fold} from './span-likeness.ts'

/** Code at the place of other code of the same sentence, and what has it where it belongs. */
export interface Misplaced extends Instead {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
}

/** Pieces of code in each other's place, each pair told once. */
export function misplacedSpans({units, articles, source}: ParallelText, context: Omit<Known, 'source'>): Misplaced[] {
  const targets = [...articles.keys()].filter(locale => locale !== source)
  return units.flatMap(unit => {
    if ((unit.variants.get(source) ?? []).every(({codes}) => codes.length < 2)) return []
    const crossed = targets.flatMap((culprit): Misplaced[] => {
      const found = crossedSpans(unit, culprit, source)
      return found ? [{...found, culprit, witnesses: [source]}] : []
    })
    return crossed.length > 0 ? crossed : exchangedSpans(unit, {...context, source})
  })
}

/** By what the sentence says of each, or what it says each is. */
function exchangedSpans(unit: TranslationUnit, known: Known): Misplaced[] {
  const {variants} = unit
  const original = placedIn(variants.get(known.source))
  if (original.length < 2) return []
  const values = new Map([...variants].map(([locale, segments]) => [locale, placedIn(segments)] as const))
  const found = turnedExchanges(values, known)[0] ?? exchangedKinds(values, known.source)
  if (!found || isNews(found, unit, known)) return []
  const {culprit, witnesses, here, there} = found
  return [{culprit, witnesses, found: here.code, expected: there.code}]
}

/** Letters make a name of code; single ones and marks stand beside each other for what they are. */
const NAME = /\p{L}.*\p{L}/su

function placedIn(segments: readonly Segment[] = []): PlacedCode[] {
  return segments.flatMap(segment =>
    segment.codes.flatMap(code => {
      const {kind, value = '', at} = code
      if (kind !== 'inlineCode' || !NAME.test(value)) return []
      return [{key: fold(value), segment, range: {start: at, end: at + 1}, code}]
    })
  )
}
