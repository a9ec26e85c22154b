import {languageOf} from '../align/language.ts'
import {matches} from '../matches.ts'
import type {InlineCode, Locale, Range, Segment} from '../model/index.ts'
import {MONTHS, WEEKDAYS} from '../quantities/data/english.ts'
import {remembered} from '../remembered.ts'

/** A word in Latin letters in the text of a segment. */
export interface LatinName {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly word: string
  /** In lower case and plain figures, without the ending of a plural. */
  readonly stem: string
  /** Written with a capital where the language asks for none. */
  readonly isName: boolean
}

/** Not the unit of a figure: 16kb. */
const WORD = /(?<![\p{Script=Latin}\p{M}\p{N}]|\p{N} )[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{N}]+/gu

const read = new WeakMap<readonly Segment[], readonly LatinName[]>()

/** The words in Latin letters of a version of a unit, in their order; read once for all versions that are compared with it. */
export function latinNames(segments: readonly Segment[], locale: Locale): readonly LatinName[] {
  const found = read.get(segments) ?? readNames(segments, locale)
  read.set(segments, found)
  return found
}

function readNames(segments: readonly Segment[], locale: Locale): readonly LatinName[] {
  const isEnglish = languageOf(locale) === 'en'
  return segments.flatMap(segment =>
    matches(segment.text, WORD).map(({0: word, index: start}) => ({
      segment,
      word,
      stem: stemOf(word),
      isName:
        /\p{Lu}/u.test(isEnglish && isFirst(segment.text, start) ? word.slice(1) : word) &&
        !(isEnglish && isOfDate(word)),
      range: {start, end: start + word.length}
    }))
  )
}

const DATES: ReadonlySet<string> = new Set([...MONTHS.flat(), ...WEEKDAYS])

/** Months and days of the week have a capital in English alone, and translations have words of their own. */
function isOfDate(word: string): boolean {
  return DATES.has(word) || DATES.has(word.replace(/s$/, ''))
}

const BLANK = /[\s\uE000-\uF8FF]/
const OPENING = /[.!?:;([“"|–—-]/

/** Behind a mark or at the beginning, where English writes whatever word with a capital. */
function isFirst(text: string, at: number): boolean {
  let end = at
  while (end > 0 && BLANK.test(text[end - 1]!)) end -= 1
  return end === 0 || OPENING.test(text[end - 1]!)
}

/** All text of a version of a unit with what its codes say, and the stems of its words. */
export function known(
  segments: readonly Segment[],
  said: (code: InlineCode) => string
): {readonly text: string; readonly stems: ReadonlySet<string>} {
  const text = segments.flatMap(({text, codes}) => [text, ...codes.map(said)]).join(' ')
  const words = text.match(/[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{N}]*/gu) ?? []
  return {text, stems: new Set(words.map(stemOf))}
}

/** GOsa² is GOsa2. */
const stemOf = remembered((word): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=.[^sj\d])s$/, '')
)
