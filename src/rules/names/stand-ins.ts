import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import {tokens} from '../../align/tokens.ts'
import {foldHan} from '../../han/fold.ts'
import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import type {Loss} from '../../terms/losses.ts'
import type {Mention} from '../../terms/mentions.ts'
import {SMALL_WORDS} from '../data/small-words.ts'

/**
 * The words of a version that may stand in the place of a common word that is lacking: what nothing else of the source accounts for, and
 * what the lexicon has for that word. None where the sentence does without; undefined in languages that are not known.
 */
export function standIns(loss: Loss, parallel: ParallelText): readonly string[] | undefined {
  const {mention, locale, segments, expected, trace} = loss
  const [from, to] = [languageOf(mention.locale), languageOf(locale)]
  if (from !== 'en' || !SMALL_WORDS[to]) return undefined
  const unit = parallel.units.find(({variants}) => variants.get(locale)?.includes(segments[0]))
  if (!unit) return undefined
  const own = new Set(wordsIn(mention.written, from))
  const sources = wordsOf(unit, mention.locale).filter(word => !own.has(word))
  const translate = lexicon().translator(from, to)
  const explained = new Set(sources.flatMap(word => translate(word).words))
  const named = new Set([...own].flatMap(word => translate(word).words))
  const other = trace.kind === 'other' ? wordsIn(trace.mention.written, to) : []
  const elsewhere = wordsElsewhere(parallel, {source: mention.locale, locale, own, expected})
  const isFree = (word: string) =>
    !explained.has(word) && !elsewhere.has(word) && !SMALL_WORDS[to]!.has(word) && !other.includes(word)
  const words = segments.flatMap(segment => nounsIn(segment, to))
  if (words.some(word => isShortOf(word, foldHan(expected)))) return []
  return [...new Set(words.filter(word => named.has(word) || isFree(word)))]
}

/** エディタ for コードエディタ: what the name is of, without what tells it from others. */
function isShortOf(word: string, name: string): boolean {
  return word !== name && word.length > 1 && word.length * 2 >= name.length && name.endsWith(word)
}

/** “optionally” accounts for オプション: a name of another concept that a word of the source is akin to stands for that word. */
export function isAkin(intruder: Mention, {segments, mention}: Loss, parallel: ParallelText): boolean {
  const unit = parallel.units.find(({variants}) => variants.get(intruder.locale)?.includes(segments[0]))
  const own = new Set(wordsIn(mention.written, 'en'))
  const sources = unit ? wordsOf(unit, mention.locale).filter(word => !own.has(word)) : []
  const names = intruder.names.flatMap(({concept}) => concept.terms.get(mention.locale) ?? [])
  return names.some(({text}) => {
    const words = wordsIn(text, 'en')
    return words.length === 1 && sources.some(word => areAkin(word, words[0]!))
  })
}

/** Letters that two English words of one family begin with: option and optional, configure and config. */
const FAMILY = 5

function areAkin(one: string, other: string): boolean {
  return one.length >= FAMILY && other.length >= FAMILY && one.slice(0, FAMILY) === other.slice(0, FAMILY)
}

function wordsIn(text: string, language: string): string[] {
  const folded = language === 'en' ? text.toLowerCase() : foldHan(text)
  return tokens(folded, language, lexicon().words(language)).map(({word}) => word)
}

/** 使う, 少ない: kana that are no particle go on from the character of a verb or an adjective. */
const VERB = /(?<!\p{Script=Han})\p{Script=Han}(?=(?![をがはのにでともやへ])\p{Script=Hiragana})/gu

/** Words of Han or katakana that may be a name. */
function nounsIn({text}: Segment, language: string): string[] {
  const nouns = language === 'ja' ? text.replaceAll(VERB, ' ') : text
  return wordsIn(nouns, language).filter(word => !/^\p{Script=Hiragana}+$/u.test(word))
}

function wordsOf({variants}: TranslationUnit, locale: Locale): string[] {
  return (variants.get(locale) ?? []).flatMap(({text}) => wordsIn(text, languageOf(locale)))
}

interface UnitWords {
  readonly sources: readonly string[]
  readonly words: readonly string[]
  readonly text: string
}

const known = new WeakMap<ParallelText, Map<string, readonly UnitWords[]>>()

interface Elsewhere {
  readonly source: Locale
  readonly locale: Locale
  /** Words of the source that are lacking. */
  readonly own: ReadonlySet<string>
  readonly expected: string
}

/** What a version says where the source does not have some words, and beside the name of them. */
function wordsElsewhere(parallel: ParallelText, {source, locale, own, expected}: Elsewhere): ReadonlySet<string> {
  const lists = known.get(parallel) ?? new Map<string, readonly UnitWords[]>()
  known.set(parallel, lists)
  const key = `${source} ${locale}`
  const units = lists.get(key) ?? parallel.units.map(unit => unitWords(unit, source, locale))
  lists.set(key, units)
  const others = units.filter(
    ({sources, text}) => sources.length > 0 && (text.includes(expected) || !sources.some(word => own.has(word)))
  )
  return new Set(others.flatMap(({words}) => words))
}

function unitWords(unit: TranslationUnit, source: Locale, locale: Locale): UnitWords {
  const text = (unit.variants.get(locale) ?? []).map(({text}) => text).join(' ')
  return {sources: wordsOf(unit, source), words: wordsIn(text, languageOf(locale)), text}
}
