import {CARDINALS, ORDINALS, VAGUE} from './data/english.ts'
import {MAGNITUDES} from './data/han.ts'
import {execAt, readWords, round, SCALE, scaleOf, words} from './number-words.ts'
import {type Numeral, readDigits} from './numeral.ts'
import {readHanNumeral} from './numerals-han.ts'
import {withShare} from './with-share.ts'

const START = new RegExp(
  `[0-9]|\\b(?!thousands? separator)(?:(?:half|an? quarter of|three[ -]quarters of) an? (?=${SCALE}|dozen)|${words({...CARDINALS, ...ORDINALS, ...VAGUE})}|an? (?=(?:${SCALE}|dozen)\\b)|(?:several|a few) (?=(?:${SCALE}|dozen)\\b)|hundredth|thousandth|millionth|dozen|quarter)\\b|\\b(?:per|every) (?=(?:${SCALE})\\b)|(?<=\\b(?:the|first|last|next|past) )(?=(?:${SCALE})\\b)`,
  'g'
)
const SUFFIX = new RegExp(`(st|nd|rd|th)\\b|[ -]?(${SCALE}|dozen)\\b|[ ]?(mn|bn|tn)\\b`, 'y')
/** “For one second”, “half a second before”; “one second opinion” counts opinions. */
const A_SECOND =
  /(?<=\b(?:one|half a|a half) )second(?=[.,;:!?)]|$| (?:and|or|to|before|after|later|ago|while|when|until|between|for|in|on|at|is|was|of|from|than|but|as|with|if)\b)/y
/** “One can set …”: anybody. */
const SOMEONE = /one (?:can(?:not)?|could|may|might|must|should|would|will|has to|needs to|wants to)\b/y
/** “It is the one used by boats”: a pronoun. */
const THE_ONE = /(?<=\bthe )one (?:used|that|which|who|whose|you|we|they|shown|given|described|called|named)\b/y
const PLURAL = new RegExp(`(?:${words(VAGUE)})(?: of (?:${words(VAGUE)}))?\\b`, 'y')

const SEVERAL = new RegExp(`(?:several|a few) ((?:${SCALE}|dozen)(?: (?:${SCALE}))*)\\b`, 'y')

/** Numerals of an English text in order: digits, words, both (“1.5 million”), “hundreds of”. */
export function readEnglishNumerals(text: string): readonly Numeral[] {
  const numerals: Numeral[] = []
  // As long as the text: expressions that mind no case are dear.
  const lower = text.replace(/[A-Z]+/g, letters => letters.toLowerCase())
  START.lastIndex = 0
  for (let match = START.exec(lower); match; match = START.exec(lower)) {
    if (match[0] === 'second' && (isOfTime(lower, match.index) || execAt(A_SECOND, lower, match.index))) continue
    if (match[0] === 'one' && (execAt(SOMEONE, lower, match.index) ?? execAt(THE_ONE, lower, match.index))) continue
    const read = readPlural(lower, match.index) ?? readWithSuffix({text, lower}, match.index) ?? readWords(lower, match)
    if (!read) continue
    const numeral = withShare(read, lower)
    numerals.push(numeral)
    START.lastIndex = Math.max(numeral.end, match.index + 1)
  }
  return numerals
}

/** “Metres per second”, “a second and a half”, “half a second”, “1 second”. */
function isOfTime(lower: string, start: number): boolean {
  return (
    /(?:per|half a?|of a|\b\d) $/.test(lower.slice(Math.max(0, start - 8), start)) ||
    lower.startsWith('second and a half', start)
  )
}

/** “hundreds of thousands”, “several hundred”: some number of that size. */
function readPlural(text: string, start: number): Numeral | undefined {
  const [written, several] = execAt(PLURAL, text, start) ?? execAt(SEVERAL, text, start) ?? []
  if (written === undefined) return undefined
  const factors = several?.split(' ').map(word => scaleOf(word)!) ?? written.split(' of ').map(word => VAGUE[word]!)
  const value = factors.reduce((product, factor) => product * factor, 1)
  // Dozens end where hundreds begin.
  const to = value === 12 ? 100 : value * 10
  return {start, end: start + written.length, value, to, isApproximate: true, form: 'word'}
}

/** Digits, with an ordinal ending or a scale: “5th”, “1.5 million”, “221bn”, and 150万 as the other versions have it. */
function readWithSuffix({text, lower}: {text: string; lower: string}, start: number): Numeral | undefined {
  const digits = readDigits(text, start)
  if (!digits || digits.isName) return digits
  if ((text[digits.end] ?? '') in MAGNITUDES) return readHanNumeral(text, start)
  const suffix = execAt(SUFFIX, lower, digits.end)
  if (!suffix) return digits
  const [written, ordinal, long, short] = suffix
  const end = digits.end + written.length
  if (ordinal) return {...digits, end, isOrdinal: true}
  const magnitude = scaleOf(long ?? short ?? '')!
  const {digits: _, ...plain} = digits
  return {...plain, end, value: round(digits.value * magnitude), magnitude}
}
