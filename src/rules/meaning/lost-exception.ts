import {languageOf} from '../../align/language.ts'
import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {EXCEPTIONS, RESTRICTIONS} from '../data/exceptions.ts'
import {isTranslated} from '../english/is-translated.ts'
import {legible, textOf} from '../shared/letters.ts'
import {SURE} from './affirmed-sentence.ts'

/** An exception, or an “only”, that all versions make but one. */
export interface LostException {
  readonly culprit: Locale
  /** The words that make it, as one of the others has them. */
  readonly text: string
  /** What was lost: what does not hold, or that it holds of this alone. */
  readonly message: 'exception' | 'restriction'
}

/** What may be lost, and how many versions must be there: “only” is often left to the reader. */
const LOSSES = [
  ...EXCEPTIONS.map(words => ({words, message: 'exception', least: 2}) as const),
  {words: RESTRICTIONS, message: 'restriction', least: 3} as const
]

/**
 * “Except on holidays”, or “only on holidays”, where one version says nothing of it in any words: the source says it and so does each other version,
 * or two translations against the source. Undefined where there is none. In 86,000 units of 40 sites an exception is lost once, an “only” eight times.
 */
export function lostException(
  unit: TranslationUnit,
  {source, units}: Pick<ParallelText, 'source' | 'units'>
): LostException | undefined {
  const {variants, confidence} = unit
  if (variants.size < 2 || confidence < (variants.size > 2 ? SURE.attested : SURE.alone)) return undefined
  if (![...variants.values()].some(segments => segments.some(({text}) => HINT.test(text)))) return undefined
  for (const {words, message, least} of LOSSES) {
    if (variants.size < least) continue
    const saying = [...variants].filter(([locale, segments]) => words[languageOf(locale)]?.says.test(textOf(segments)))
    if (saying.length !== variants.size - 1 || (saying.length < 2 && saying[0]![0] !== source)) continue
    const [culprit, segments] = [...variants].find(([locale]) => !saying.some(([own]) => own === locale))!
    const may = words[languageOf(culprit)]?.may
    if (!may || !isTranslated(segments, culprit) || may.test(textOf(besideOf(unit, culprit, units)))) continue
    const [witness, own] = saying.find(([locale]) => locale === source) ?? saying[0]!
    return {culprit, message, text: clauseOf(own.map(legible).join(' '), words[languageOf(witness)]!.says)}
  }
  return undefined
}

/** Any word of them, at a glance. */
const HINT = /except|exclu|unless|only|solely|除|限|[仅只]|のみ|だけ/i

/** The sentence with those beside it, which may be parted otherwise. */
function besideOf(unit: TranslationUnit, locale: Locale, units: readonly TranslationUnit[]): readonly Segment[] {
  const at = units.indexOf(unit)
  const beside = units.slice(Math.max(0, at - 1), at + 2).filter(({group}) => group === unit.group)
  return beside.flatMap(({variants}) => variants.get(locale) ?? [])
}

/** The clause that some words stand in; in English, from them on. */
function clauseOf(text: string, words: RegExp): string {
  // Code among the words may part them.
  const {0: word, index} = words.exec(text) ?? {0: text, index: 0}
  const before = /[a-z]/i.test(word[0]!) ? '' : text.slice(0, index).split(MARK).at(-1)!
  return (before + word + text.slice(index + word.length).split(MARK, 1)[0]!).trim()
}

const MARK = /[，。；、,;.!?]\s?/u
