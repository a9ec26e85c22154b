import {foldHan} from '../han/fold.ts'
import {matches} from '../matches.ts'
import type {Locale} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import type {Feature, Unit} from './feature.ts'
import {hanFeatures} from './han.ts'
import {languageOf, lengthOf} from './language.ts'
import type {Lexicon} from './lexicon.ts'
import {numberFeatures} from './numbers.ts'
import {katakanaFeatures, latinSoundFeatures, transliterationFeatures} from './sound.ts'
import {tokens} from './tokens.ts'

const PRIVATE = /[\uE000-\uF8FF]/g
const URL = /https?:\/\/[^\s<>()"'，。、」』”）]+/g
const STRING =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}_])+(?:[.+#]+[\p{L}\p{N}_]*)*/gu
/** The same in a text of ASCII, at a tenth of the cost. */
const ASCII_STRING = /[a-z0-9_]+(?:[.+#]+[a-z0-9_]*)*/g
const ASCII = /^[\0-\x7F]*$/
const MARK = /[?!:(;%“"「《『]/g
const MARKS: Readonly<Record<string, string>> = {
  '?': '?',
  '!': '!',
  ':': ':',
  '(': '(',
  ';': ';',
  '%': '%',
  '“': '"',
  '"': '"',
  '「': '"',
  '《': '"',
  '『': '"'
}

/** What is known besides the text. */
export interface Reading {
  readonly finder?: TermFinder | undefined
  readonly lexicon?: Lexicon | undefined
  /** Features of inline codes and the like. */
  readonly extra?: readonly Feature[]
}

/** What a sentence is aligned by: its length, and all features of its text. */
export function readUnit(text: string, locale: Locale, {finder, lexicon, extra = []}: Reading = {}): Unit {
  const language = languageOf(locale)
  const plain = text.replace(PRIVATE, ' ').trim()
  const normal = plain.normalize('NFKC').toLowerCase()
  const folded = foldHan(normal)
  const urls = matches(normal, URL).map(([url]): Feature => ({kind: 'link', key: `u:${pathOf(url)}`, seen: url}))
  const found = [
    ...extra,
    ...(finder?.find(text, locale) ?? []).map(termFeature(text)),
    ...numberFeatures(folded),
    ...urls,
    ...stringFeatures(normal, language),
    ...soundFeatures(folded, language),
    ...(language === 'zh' || language === 'ja' ? hanFeatures(folded) : []),
    ...markFeatures(normal),
    ...pictureFeatures(normal)
  ]
  return {
    length: lengthOf(plain, locale),
    features: found,
    words: lexicon ? tokens(folded, language, lexicon.words(language)) : []
  }
}

const LANGUAGE_STEP = /^[a-z]{2}(?:-[a-z]{2,4})?$/i

/** The last two steps of a URL without a language's: hosts and prefixes are often localised. */
export function pathOf(url: string): string {
  const steps = url.replace(/[?#].*$/s, '').split('/')
  return steps
    .filter(step => step !== '' && !LANGUAGE_STEP.test(step))
    .slice(-2)
    .join('/')
}

function termFeature(text: string) {
  return ({concept, range}: {concept: {id: string}; range: {start: number; end: number}}): Feature => ({
    kind: 'term',
    key: `t:${concept.id}`,
    seen: text.slice(range.start, range.end)
  })
}

/** Words in an alphabet, product names, versions: where they stand in zh or ja text, they are the same in all languages. */
function stringFeatures(text: string, language: string): Feature[] {
  const kind = language === 'zh' || language === 'ja' ? 'name' : 'latin'
  return matches(text, ASCII.test(text) ? ASCII_STRING : STRING).flatMap(([match]): Feature[] => {
    const string = match.endsWith('.') ? match.replace(/\.+$/, '') : match
    if (string.length < 2 || /^[\d.]+$/.test(string)) return []
    const stem =
      string.endsWith('s') && /[a-z]{3}s$/.test(string) && !string.endsWith('ss') ? string.slice(0, -1) : string
    return [{kind, key: `w:${stem}`, seen: string}]
  })
}

function soundFeatures(folded: string, language: string): Feature[] {
  if (language === 'ja') return katakanaFeatures(folded)
  if (language === 'zh') return transliterationFeatures(folded)
  return latinSoundFeatures(folded.normalize('NFD').replace(/\p{M}/gu, ''))
}

const PICTURE = /\p{Extended_Pictographic}/gu

/** Emoji and the like: no language has its own. */
function pictureFeatures(text: string): Feature[] {
  return matches(text, PICTURE).map(([sign]): Feature => ({kind: 'name', key: `e:${sign}`, seen: sign}))
}

function markFeatures(text: string): Feature[] {
  return matches(text, MARK).map(([sign]): Feature => ({kind: 'mark', key: `m:${MARKS[sign]}`, seen: sign}))
}
