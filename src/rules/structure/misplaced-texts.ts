import {isCjkLanguage, languageOf} from '../../align/language.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Block, Locale, ParallelText, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {remembered} from '../../remembered.ts'
import type {Place} from '../../rule.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'
import {translationsOf} from '../meaning/word-places.ts'
import {cover, witnesses} from '../shared/place.ts'
import {type Swap, swaps} from './swapped.ts'

/** A cell or a heading of one sentence, in one version and the source. */
interface Pair {
  readonly unit: TranslationUnit
  readonly own: Segment
  readonly original: Segment
}

/** Two at each other's place; the first is told, beside what the source has of its words. */
interface Misplaced extends Swap {
  readonly range: Range
  readonly related: readonly Place[]
}

/** Letters of the longest text that is compared. */
const LONGEST = 80
/** Of those that say nothing of their original, how many before one are looked at. */
const BACK = 8

/** Sentences and cells side by side, cells of a column and headings that stand at each other's place. */
export function misplacedTexts(parallel: ParallelText): Misplaced[] {
  const {units, source} = parallel
  const crossed = units.flatMap(unit =>
    swaps(unit, source).map(swap => ({
      ...swap,
      range: cover(swap.segments),
      related: witnesses(unit.variants, swap.locale)
    }))
  )
  return [...crossed, ...exchangedBlocks(parallel)]
}

/**
 * Cells of a column and headings that stand at each other's place: each says what the source has in the place of the other, and nothing of its
 * own. With three versions the third has both as the source does.
 */
function exchangedBlocks({units, articles, source}: ParallelText): Misplaced[] {
  if (languageOf(source) !== 'en') return []
  return [...articles.keys()].flatMap(locale => {
    if (locale === source || !isCjkLanguage(locale)) return []
    const odd = new Map<string, Pair[]>()
    return units.flatMap((unit): Misplaced[] => {
      const place = placeOf(unit, locale, source)
      if (place === undefined) return []
      const [own, original] = [unit.variants.get(locale)![0]!, unit.variants.get(source)![0]!]
      if (isSaid(original.text, own.text, locale)) return []
      const pair = {unit, own, original}
      const before = odd.get(place) ?? []
      odd.set(place, [...before, pair].slice(-BACK))
      const other = before.find(other => areExchanged(other, pair, {locale, source}))
      if (!other) return []
      const related = [{locale: source, range: original.range}]
      return [{locale, segments: [other.own, own], range: other.own.range, related}]
    })
  })
}

/** What one place has in common: the column of a table, the headings of a level. */
function placeOf({variants, group}: TranslationUnit, locale: Locale, source: Locale): string | undefined {
  const places = [locale, source].map(one => {
    const [block, ...more] = group.variants.get(one) ?? []
    const [segment, ...others] = variants.get(one) ?? []
    const isWhole = block && segment && more.length + others.length === 0 && block.segments.length === 1
    return isWhole && segment.codes.length === 0 && segment.text.length < LONGEST ? nameOf(block) : undefined
  })
  return places[0] === places[1] ? places[0] : undefined
}

function nameOf({kind, column, depth, containers}: Block): string | undefined {
  if (kind === 'heading') return `heading ${depth}`
  const table = containers.find(container => container.kind === 'table')
  return kind === 'tableCell' && table ? `${column}` : undefined
}

function areExchanged(a: Pair, b: Pair, {locale, source}: {readonly locale: Locale; readonly source: Locale}): boolean {
  const isCrossed = isSaid(a.original.text, b.own.text, locale) && isSaid(b.original.text, a.own.text, locale)
  if (!isCrossed || a.own.text === b.own.text) return false
  const witnesses = [...a.unit.variants.keys()].filter(other => other !== locale && other !== source)
  return witnesses.every(other =>
    [a, b].every(({unit, original}) => {
      const [segment] = unit.variants.get(other) ?? []
      return segment !== undefined && isSaid(original.text, segment.text, other)
    })
  )
}

const WORD = /[a-z]{2,}|\d+/g

/** Pages say the same words in their tables again and again. */
const wordsIn = {
  zh: remembered(word => translationsOf(word, 'en', 'zh')),
  ja: remembered(word => translationsOf(word, 'en', 'ja'))
}

/** Whether some word of an English text is translated in another. */
function isSaid(original: string, text: string, locale: Locale): boolean {
  if (original === text) return true
  const translate = wordsIn[languageOf(locale) === 'ja' ? 'ja' : 'zh']
  const plain = foldHan(text.toLowerCase())
  return matches(original.toLowerCase(), WORD).some(
    ([word]) => !FUNCTION_WORDS.has(word) && (plain.includes(word) || translate(word).some(one => plain.includes(one)))
  )
}
