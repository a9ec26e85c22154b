import {isCjkLanguage, languageOf} from '../../align/language.ts'
import type {Locale, Range, Segment, TermMatch} from '../../model/index.ts'
import {once} from '../../once.ts'
import {CJK_LETTER, plain} from '../shared/letters.ts'
import {isGlossed} from './glossed.ts'
import {hasEnglishWord, isGrammar, isNameInSentence, readsAsEnglish} from './left-english.ts'
import {datesIn, isPhrase} from './left-phrases.ts'
import {isProseIn} from './left-prose.ts'
import {cjkPhrases, latinPhrases, latinSentences} from './stretches.ts'

/** A text that is looked at for what was left of its source. */
export interface Candidate {
  readonly source: Locale
  readonly locale: Locale
  readonly original: readonly Segment[]
  readonly segments: readonly Segment[]
  names(segment: Segment): readonly TermMatch[]
  /** Whether it is a heading: such may be short. */
  isLabel(segment: Segment): boolean
  /** Whether another Chinese or Japanese version says it in letters of its own, without the words. */
  isTranslatedBeside(words?: string): boolean
  /** Whether a heading is English words, and no name, in an article that translates its headings. */
  isOutOfHabit(text: string): boolean
  /** Whether the source article has a word in lower case. */
  isCommon(word: string): boolean
}

/** A stretch of a version that is in the language of the source. */
export interface LeftPart {
  readonly segments: readonly [Segment, ...Segment[]]
  /** In the text of the one segment, where it is not the whole. */
  readonly range?: Range
  /** It may be a name that stays. */
  readonly isSlight?: true
}

/** What of a version is in the language of the source: all of it, whole segments, or sentences within one. */
export function leftParts(candidate: Candidate): LeftPart[] {
  const {source, locale, original, segments} = candidate
  const [first, ...rest] = segments
  if (!first) return []
  const texts = segments.map(segment => withoutNames(segment, candidate))
  const all = texts.join(' ')
  if (languageOf(source) !== 'en') {
    if (isProseIn(all, source, locale)) return [{segments: [first, ...rest]}]
    return isCjkLanguage(source) && !isCjkLanguage(locale) ? leftCharacters(candidate) : []
  }
  const said = once(() => new Set(original.map(plain)))
  const left = segments.map((segment, at) => isLeft(segment, texts[at]!, {said, candidate}))
  if (left.every(Boolean)) return [{segments: [first, ...rest]}]
  // One of two sentences may say too little to tell.
  if (readsAsLeft(all, 'text', {isSame: false, candidate})) return [{segments: [first, ...rest]}]
  return segments.flatMap((segment, at) => {
    if (left[at]) return [{segments: [segment] as const}]
    if (isLeftBeside(segment, texts[at]!, {said, candidate})) return [{segments: [segment] as const, isSlight: true}]
    return leftSentences(segment, candidate)
  })
}

interface Saying {
  /** The texts of the source. */
  said(): ReadonlySet<string>
  readonly candidate: Candidate
}

function isLeft(segment: Segment, text: string, {said, candidate}: Saying): boolean {
  if (CJK_LETTER.test(text)) return false
  const isSame = said().has(plain(segment))
  const manner = isSame && candidate.isLabel(segment) ? 'label' : 'text'
  return readsAsLeft(text, manner, {isSame, candidate})
}

/** “HIDDevice Object”, where a third version has 对象 for it: a heading that may be a name; “With `open()`”, which is none. */
function isLeftBeside(segment: Segment, text: string, {said, candidate}: Saying): boolean {
  if (CJK_LETTER.test(text) || !isCjkLanguage(candidate.locale) || !candidate.isLabel(segment)) return false
  if (!said().has(plain(segment))) return false
  const hasCode = segment.codes.some(({kind}) => kind === 'inlineCode')
  return (
    (hasCode && isGrammar(text)) ||
    (hasEnglishWord(text) && (candidate.isTranslatedBeside() || candidate.isOutOfHabit(plain(segment))))
  )
}

/** In a language of Latin letters only what stands as in the source can be told from a translation. */
function readsAsLeft(
  text: string,
  manner: 'label' | 'text',
  {isSame, candidate}: {isSame: boolean; candidate: Candidate}
): boolean {
  const {locale, isCommon} = candidate
  if (CJK_LETTER.test(text) || isNameInSentence(text)) return false
  if (!isCjkLanguage(locale)) return isSame && readsAsEnglish(text, 'sentence')
  return readsAsEnglish(text, manner, isCommon)
}

/** The sentences of a segment of Chinese or Japanese that are English, while others are not; else phrases that stand as in the source. */
function leftSentences(segment: Segment, candidate: Candidate): LeftPart[] {
  const {original, locale, isTranslatedBeside} = candidate
  if (!isCjkLanguage(locale) || isGlossed(segment, original)) return []
  const isEnglish = (range: Range) => readsAsEnglish(withoutNames(segment, candidate, range), 'sentence')
  const sentences = latinSentences(segment.text).filter(isEnglish)
  if (sentences.length > 0) return sentences.map(range => ({segments: [segment], range}))
  const phrases = latinPhrases(segment).flatMap((range): LeftPart[] => {
    const phrase = segment.text.slice(range.start, range.end)
    if (!original.some(one => plain(one).includes(phrase))) return []
    if (isEnglish(range)) return [{segments: [segment], range}]
    const isSlight = isPhrase(withoutNames(segment, candidate, range)) && isTranslatedBeside(phrase)
    return isSlight ? [{segments: [segment], range, isSlight}] : []
  })
  const isDateLeft = (date: string) => original.some(({text}) => text.includes(date)) && isTranslatedBeside(date)
  const dates = datesIn(segment).filter(({start, end}) => isDateLeft(segment.text.slice(start, end)))
  return [...phrases, ...dates.map(range => ({segments: [segment] as const, range, isSlight: true as const}))]
}

/** Headings and phrases of Chinese or Japanese that stand in a version of Latin letters as in the source. */
function leftCharacters(candidate: Candidate): LeftPart[] {
  const {original, segments, isLabel} = candidate
  return segments.flatMap((segment): LeftPart[] => {
    const text = withoutNames(segment, candidate)
    if (isLabel(segment) && CJK_LETTER.test(text) && !/\p{Script=Latin}/u.test(text)) return [{segments: [segment]}]
    return cjkPhrases({...segment, text}).flatMap(range => {
      const phrase = text.slice(range.start, range.end)
      return original.some(one => plain(one).includes(phrase)) ? [{segments: [segment], range}] : []
    })
  })
}

/** What the glossary has as a name of the version may stay as it is. */
function withoutNames(segment: Segment, {locale, names}: Candidate, within?: Range): string {
  const {start, end} = within ?? {start: 0, end: segment.text.length}
  let text = segment.text.slice(0, end)
  for (const {range, concept, term} of [...names(segment)].reverse()) {
    const isOwn = concept.kind !== 'term' || concept.translate === false || concept.terms.get(locale)?.includes(term)
    if (range.end > end || !isOwn) continue
    text = `${text.slice(0, range.start)}${' '.repeat(range.end - range.start)}${text.slice(range.end)}`
  }
  return text.slice(start).replaceAll(/[\uE000-\uF8FF]/g, ' ')
}
