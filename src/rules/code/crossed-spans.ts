import type {InlineCode, Locale, Segment, TranslationUnit} from '../../model/index.ts'
import {fold} from './span-likeness.ts'

/** Code that stands where other code of the same sentence belongs. */
export interface Instead {
  readonly found: Pick<InlineCode, 'value' | 'range'>
  readonly expected: Pick<InlineCode, 'value' | 'range'>
}

/** What stands before the subject of a clause: nothing, or the end of the clause before, with the word that joins them. */
const OPENING =
  /(?:^[^\p{L}\p{N}\uE000-\uF8FF]*|[,;:，；：。、—]|[\s,](?=while\b|whereas\b|but\b))\s*(?:while|whereas|but|and|而|但|但是|则|而且|一方)?(?:で、|、|，)?\s*$/iu
/** What stands behind one of a list. */
const LISTED = /^\s*(?:[,、，/|+&]|and\b|or\b|和|与|或|及|と|や|または|および)/iu

/**
 * Two pieces of code of which each is the subject of a clause, and of which a version has the one for the other: “`a` is global while `b` is local”
 * with `b` first. Where another translation has them crossed too, clauses were put in another order.
 */
export function crossedSpans({variants}: TranslationUnit, locale: Locale, source: Locale): Instead | undefined {
  const [here, there] = [locale, source].map(one => subjectsIn(variants.get(one)))
  if (!here || !there || !isCrossed(here, there)) return undefined
  const others = [...variants].filter(([other]) => other !== locale && other !== source)
  const isShared = others.some(([, segments]) => {
    const beside = subjectsIn(segments)
    return beside === undefined || isCrossed(beside, there)
  })
  return isShared ? undefined : {found: here[0], expected: there[0]}
}

function isCrossed([first, second]: readonly InlineCode[], [one, other]: readonly InlineCode[]): boolean {
  const same = (a: InlineCode | undefined, b: InlineCode | undefined) => fold(a!.value!) === fold(b!.value!)
  return same(first, other) && same(second, one) && !same(first, second)
}

/** The code of a sentence where it is two pieces, each at the head of a clause. */
function subjectsIn(segments: readonly Segment[] = []): readonly [InlineCode, InlineCode] | undefined {
  const [segment, ...more] = segments
  const [first, second, ...rest] = segment?.codes.filter(({kind}) => kind === 'inlineCode') ?? []
  if (!segment || more.length > 0 || !first || !second || rest.length > 0) return undefined
  const isSubject = ({at, value}: InlineCode) =>
    value !== undefined && OPENING.test(segment.text.slice(0, at)) && !LISTED.test(segment.text.slice(at + 1))
  return isSubject(first) && isSubject(second) ? [first, second] : undefined
}
