import {languageOf} from '../align/language.ts'
import {lexicon} from '../align/lexicon.ts'
import {KATAKANA_RUN} from '../align/sound.ts'
import {stem} from '../align/stem.ts'
import {matches} from '../matches.ts'
import type {Locale, Range, Segment} from '../model/index.ts'
import {partsWords} from './dictionary.ts'
import {latinNames} from './latin-names.ts'
import {type Mention, mentionsIn} from './mentions.ts'
import {HAN_RUN} from './sounds.ts'

/** A foreign name of a text by its sound, or what may be one. */
export interface Spelt {
  readonly segment: Segment
  readonly range: Range
  readonly word: string
  /** Nothing but a name. */
  readonly isName: boolean
  /** A part of a name with a dot, or beside another word with a capital. */
  readonly isPart: boolean
  readonly place?: Mention
}

/** What each language spells foreign names with; of English all words, for others may spell them so as well. */
const SPELT: Readonly<Record<string, (segment: Segment, locale: Locale) => readonly Spelt[]>> = {
  en: (segment, locale) =>
    latinNames([segment], locale)
      .filter(({word, isName}) => isName || word.length > SHORT)
      .map(({range, word, isName}) => ({
        ...placed(segment, range, BESIDE_CAPITAL),
        isName:
          isName && word.length > SHORT && /^\p{Lu}\p{Ll}+$/u.test(word) && !isWord('en', stem(word.toLowerCase()))
      })),
  zh: segment =>
    runs(
      segment,
      HAN_RUN,
      ({isPart, word, range: {start, end}}) =>
        isPart ||
        (word.length >= LONG && !holdsWord(word) && partsWords(segment.text, start) && partsWords(segment.text, end))
    ),
  ja: segment => runs(segment, KATAKANA_RUN, ({word}) => word.length >= LONG && !isWord('ja', word))
}

/** A word that the lexicon knows says something, and is no name. */
function isWord(language: string, word: string): boolean {
  return lexicon().words(language).has(word)
}

/** 文本文 of 文本文档 */
function holdsWord(run: string): boolean {
  return Array.from({length: run.length - 1}, (_, at) => run.slice(at, at + 2)).some(pair => isWord('zh', pair))
}

/** Letters of “from” and “with”, and signs of トゥルク and 图尔库. */
const [SHORT, LONG] = [3, 3]

interface Beside {
  readonly before: RegExp
  readonly behind: RegExp
}

const BESIDE_DOT: Beside = {before: /[·・]$/u, behind: /^[·・]/u}
const BESIDE_CAPITAL: Beside = {before: /\p{Lu}\p{Ll}+ $/u, behind: /^ \p{Lu}\p{Ll}/u}

function placed(segment: Segment, range: Range, {before, behind}: Beside): Omit<Spelt, 'isName'> {
  const {text} = segment
  const word = text.slice(range.start, range.end)
  const isPart = before.test(text.slice(0, range.start)) || behind.test(text.slice(range.end))
  return {segment, range, word, isPart}
}

function runs(segment: Segment, run: RegExp, isName: (one: Omit<Spelt, 'isName'>) => boolean): readonly Spelt[] {
  return matches(segment.text, run).map(({0: {length}, index}) => {
    const one = placed(segment, {start: index, end: index + length}, BESIDE_DOT)
    return {...one, isName: isName(one)}
  })
}

const read = new WeakMap<Segment, readonly Spelt[]>()

/** The foreign names of segments, and what may be some; each segment is read once for all that it is compared with. */
export function foreignNames(segments: readonly Segment[], locale: Locale): readonly Spelt[] {
  return segments.flatMap(segment => {
    const found = read.get(segment) ?? namesOf(segment, locale)
    read.set(segment, found)
    return found
  })
}

function namesOf(segment: Segment, locale: Locale): readonly Spelt[] {
  const places = mentionsIn([segment], locale).filter(({kind, things}) => kind === 'place' && !things[0].isNation)
  const isPlace = ({range: {start, end}}: Spelt) => places.some(({range}) => range.start < end && range.end > start)
  const found = (SPELT[languageOf(locale)]?.(segment, locale) ?? []).filter(name => !isPlace(name))
  return [...found, ...places.map(place => ({...placed(segment, place.range, BESIDE_DOT), isName: true, place}))]
}

/** Whether such names are known of a language. */
export function hasForeignNames(locale: Locale): boolean {
  return languageOf(locale) in SPELT
}
