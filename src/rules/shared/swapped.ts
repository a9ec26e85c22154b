import type {Feature} from '../../align/feature.ts'
import {readUnit} from '../../align/features.ts'
import type {Locale, Segment, TranslationUnit} from '../../model/index.ts'

/** Two sentences or cells that a version has in the other order. */
export interface Swap {
  readonly locale: Locale
  /** Both, as they stand. */
  readonly segments: readonly [Segment, Segment]
}

/** What is the same in every language, and hardly by chance in two sentences side by side. */
const SURE: ReadonlySet<Feature['kind']> = new Set(['number', 'digit', 'latin', 'name', 'code', 'link', 'term'])

/** Signs that two cross, at least, where none says that they stand as in the source. */
const LEAST = 2

/**
 * Two sentences side by side that the alignment leaves together because they cross: what the first says of numbers, names, code and words stands in the
 * second, and the other way round. A version is told where it is so beside the source, and beside every other version that is not.
 */
export function swaps({variants, group}: TranslationUnit, source: Locale): Swap[] {
  // Pieces of a sentence that stand in paragraphs of their own follow the grammar of each language.
  if ([...group.variants.values()].some(blocks => blocks.length > 1 && blocks.some(({kind}) => kind !== 'tableCell')))
    return []
  const pairs = new Map(
    [...variants].flatMap(([locale, all]) => (all.length === 2 ? [[locale, keysOf(all, locale)]] : []))
  )
  const original = pairs.get(source)
  if (!original) return []
  return [...pairs].flatMap(([locale, own]) => {
    if (locale === source || !isCrossed(own, original)) return []
    const [first, second] = variants.get(locale)!
    return [{locale, segments: [first!, second!] as const}]
  })
}

type Keys = readonly [ReadonlySet<string>, ReadonlySet<string>]

function keysOf(segments: readonly Segment[], locale: Locale): Keys {
  const [first, second] = segments.map(({text, codes}) => {
    const {features} = readUnit(text, locale)
    const values = codes.flatMap(({value, target}) => [value, target].filter(one => one !== undefined))
    return new Set([
      ...features.filter(({kind}) => SURE.has(kind)).map(({key}) => key),
      ...values.map(one => `c:${one}`)
    ])
  })
  return [first!, second!]
}

function isCrossed([a, b]: Keys, [x, y]: Keys): boolean {
  const [straight, across] = [shared(a, x) + shared(b, y), [shared(a, y), shared(b, x)]]
  return straight === 0 && across[0]! + across[1]! >= LEAST && across.every(count => count > 0)
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter(key => other.has(key)).length
}
