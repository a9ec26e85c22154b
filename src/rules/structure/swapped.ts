import type {Feature} from '../../align/feature.ts'
import {readUnit} from '../../align/features.ts'
import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import type {Locale, Segment, TranslationUnit} from '../../model/index.ts'

/** Two sentences or cells that a version has in the other order. */
export interface Swap {
  readonly locale: Locale
  /** Both, as they stand. */
  readonly segments: readonly [Segment, Segment]
}

/** What is the same in every language, and hardly by chance in two sentences side by side. */
const SURE: ReadonlySet<Feature['kind']> = new Set(['number', 'digit', 'latin', 'name', 'code', 'link', 'term'])
/** Cells are short: how a name sounds and what a word means tell them apart, too. */
const OF_CELLS: ReadonlySet<Feature['kind']> = new Set([...SURE, 'sound', 'soundShort'])

/** Signs that two cross, at least, where none says that they stand as in the source. */
const LEAST = 2

/**
 * Two sentences or cells side by side that the alignment leaves together because they cross: what the first says stands in the second, and the
 * other way round.
 */
export function swaps({variants, group}: TranslationUnit, source: Locale): Swap[] {
  const blocks = [...group.variants.values()].flat()
  const areCells = blocks.every(({kind}) => kind === 'tableCell')
  // Pieces of a sentence that stand in paragraphs of their own follow the grammar of each language.
  if (!areCells && [...group.variants.values()].some(({length}) => length > 1)) return []
  const [x, y, ...rest] = variants.get(source) ?? []
  if (!x || !y || rest.length > 0) return []
  return [...variants].flatMap(([locale, [a, b, ...more]]) => {
    if (locale === source || !a || !b || more.length > 0) return []
    const own: Keys = [keysOf(a, locale, areCells), keysOf(b, locale, areCells)]
    const original: Keys = [keysOf(x, source, areCells, locale), keysOf(y, source, areCells, locale)]
    return isCrossed(own, original) ? [{locale, segments: [a, b] as const}] : []
  })
}

/** What each of two texts is known by. */
export type Keys = readonly [ReadonlySet<string>, ReadonlySet<string>]

/** What a text is known by; in a cell its words, too, as another language has them. */
export function keysOf(
  {text, codes}: Pick<Segment, 'text' | 'codes'>,
  locale: Locale,
  isCell: boolean,
  other: Locale = locale
): ReadonlySet<string> {
  const {features, words} = readUnit(text, locale, isCell ? {lexicon: lexicon()} : {})
  const [from, to] = [languageOf(locale), languageOf(other)]
  const translate = lexicon().translator(from, to)
  const kinds = isCell ? OF_CELLS : SURE
  return new Set([
    ...features.filter(({kind}) => kinds.has(kind)).map(({key}) => key),
    ...codes.flatMap(({value, target}) => [value, target].filter(one => one !== undefined)).map(one => `c:${one}`),
    ...words.flatMap(({word}) => (from === to ? [word] : translate(word).words)).map(word => `x:${word}`)
  ])
}

function isCrossed(own: Keys, original: Keys): boolean {
  const [[a, b], [x, y]] = [apart(own), apart(original)]
  const [straight, across] = [shared(a, x) + shared(b, y), [shared(a, y), shared(b, x)]]
  return straight === 0 && across[0]! + across[1]! >= LEAST && across.every(count => count > 0)
}

/** What both say tells neither from the other: 30 seconds and 10 seconds. */
export function apart([a, b]: Keys): Keys {
  return [new Set([...a].filter(key => !b.has(key))), new Set([...b].filter(key => !a.has(key)))]
}

/** How many keys two texts share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter(key => other.has(key)).length
}
