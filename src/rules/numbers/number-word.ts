import {languageOf} from '../../align/language.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {NUMBER_WORDS} from '../data/number-words.ts'
import type {Stated} from './stated.ts'

/** Characters behind a number that its unit is looked for in. */
const REACH = 12

const known = new Map<string, RegExp>()

/** Whether a version says by a word what another counts out: 年中無休 against “365 days a year”, 立体 against “3D”. */
export function saysNumberByWord(segments: readonly Segment[], locale: Locale, {segment, statement}: Stated): boolean {
  const {value, to, range} = statement
  if (isLeft(segments, segment.text.slice(range.start, range.end))) return true
  if (to !== undefined) return false
  const language = languageOf(locale)
  // The unit may be part of the statement or stand behind it.
  const written = segment.text
    .slice(range.start, range.end + REACH)
    .replace(/^(?:[0-9０-９.,]+|[〇零一二三四五六七八九十百]+|[a-z]+(?=[- ](?:dimension|D\b))|\p{L})/iu, '')
  return NUMBER_WORDS.some(({values, behind, words}) => {
    if (!values.includes(value) || !behind.test(written)) return false
    // A version may have left the sentence in English.
    const expressions = [...new Set([language, 'en'])].flatMap(one => (words[one] ? [wordsIn(words[one], one)] : []))
    return segments.some(({text}) => expressions.some(expression => expression.test(text)))
  })
}

/** A title that a version leaves in English has its number in English too. */
function isLeft(segments: readonly Segment[], word: string): boolean {
  return /^[A-Za-z][a-z]{2,}(?:[- ][a-z]+)*$/.test(word) && segments.some(({text}) => wordsIn(word, 'en').test(text))
}

function wordsIn(expression: string, language: string): RegExp {
  const found = known.get(expression)
  if (found) return found
  const words = new RegExp(language === 'en' ? `\\b(?:${expression})\\b` : expression, 'i')
  known.set(expression, words)
  return words
}
