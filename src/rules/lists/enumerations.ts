import type {Range} from '../../model/index.ts'
import {ENDS_CLAUSE, ENDS_NOUN, LEADS_IN, LIST_WORDS, NAMES_SOME} from '../data/list-words.ts'
import {type Run, runsOf, sizeOf, withoutFirst} from './runs.ts'

/** Things of one sentence that are listed side by side: “A, B and C”. */
export interface Enumeration {
  /** Offsets in the text. Of the first and the last, whose other ends nothing marks, these are the letters next to the others. */
  readonly items: readonly Range[]
  /** How many items, from the first, are of one list: in English, a clause may go on behind those that “and” joins. */
  readonly listed: number
  /** Whether it is one list, and no list of lists or row of clauses. */
  readonly isPlain: boolean
  /** Whether it names some of its things only: “etc.”, 等, など. */
  readonly isOpen: boolean
  /** Whether what stands before the first joint, and behind the last one, can but be an item. */
  readonly isFirstSure: boolean
  readonly isLastSure: boolean
  /** Whether a comma stands before it that may be one of its own. */
  readonly isLed: boolean
  /** Whether what follows those that are surely listed may be listed too. */
  readonly goesOn: boolean
}

/** Where a run stands. */
interface Scene {
  readonly text: string
  readonly stretch: Range
  readonly language: string
}

/** The items of a run, and what tells whether they are a list. */
interface Draft extends Scene, Pick<Enumeration, 'items'> {
  /** None where the joints make no list. */
  readonly listed: number
  readonly joints: readonly string[]
  /** Where the last piece ends, of which the last item may be the beginning. */
  readonly end: number
}

/** What each language tells for itself. */
type Sure = Pick<Enumeration, 'isPlain' | 'isFirstSure' | 'isLastSure'> & Partial<Enumeration>

/** The enumerations of a text, in order: short pieces between commas and words for “and” and “or”. */
export function enumerationsIn(
  text: string,
  language: string,
  runs: readonly Run[] = runsOf(text, language)
): Enumeration[] {
  return runs.flatMap(run => enumerationOf(run, {text, stretch: run.stretch, language}) ?? [])
}

function enumerationOf(run: Run, scene: Scene): Enumeration | undefined {
  const {text, stretch, language} = scene
  const {pieces, joints, isRest} = run
  const items = pieces.map((piece, at) =>
    itemOf(piece, at === 0 ? 'first' : at < pieces.length - 1 || isRest ? '' : 'last', scene)
  )
  if (items.some(({start, end}) => text.slice(start, end).trim() === '')) return undefined
  const [first, last] = [items[0]!, items.at(-1)!]
  const isVerb =
    language === 'ja' && first.start > pieces[0]!.start && HIRAGANA.test(text.slice(first.start, first.end))
  if (isVerb) return items.length > 2 ? enumerationOf(withoutFirst(run), scene) : undefined
  const draft = {...scene, items, joints, end: pieces.at(-1)!.end, listed: sizeOf(run, language, text)}
  const sure = language === 'en' ? inEnglish(draft) : language === 'zh' ? inChinese(draft) : inJapanese(draft)
  return {
    items,
    listed: items.length,
    isLed: language === 'zh' && pieces[0]!.start === stretch.start && /[，,]\s*$/.test(text.slice(0, stretch.start)),
    goesOn: run.isBroken,
    isOpen: isRest || LIST_WORDS[language]!.open.test(text.slice(last.start, last.start + NEAR)),
    ...sure
  }
}

/** Letters from the beginning of a last item in which “etc.” may stand. */
const NEAR = 80
const HIRAGANA = /^[\s\p{Script=Hiragana}]+$/u

function itemOf({start, end}: Range, place: 'first' | 'last' | '', {text, language}: Scene): Range {
  const {first, last, before, behind} = LIST_WORDS[language]!
  const piece = text.slice(start, end)
  if (place === 'first') return {start: end - (first.exec(piece.split(before).at(-1)!)?.[0].length ?? 0), end}
  if (place === 'last') return {start, end: start + (last.exec(piece.split(behind, 1)[0]!)?.[0].length ?? 0)}
  return {start, end}
}

function inEnglish({text, stretch, items, joints, end, listed}: Draft): Sure {
  if (listed === 0) return {isPlain: false, isFirstSure: false, isLastSure: false}
  const isShort =
    text.slice(stretch.start, items[0]!.start).trim() === '' &&
    items.every(item => SHORT.test(text.slice(item.start, item.end)))
  const isWhole = isShort && items.at(-1)!.end === end
  const and = joints.findIndex(joint => joint !== ', ')
  return {
    listed,
    goesOn: listed < items.length && !joints[listed - 1]!.includes(','),
    isPlain: and >= 0 || isWhole,
    isFirstSure:
      isShort && (and < 0 ? LEADS_IN : NAMES_SOME).test(text.slice(Math.max(0, stretch.start - NEAR), stretch.start)),
    isLastSure: isWhole && and < 0
  }
}

const SHORT = /^\s*\S+(?: \S+){0,3}\s*$/

function inChinese({text, items, joints, listed}: Draft): Sure {
  const [first, ...others] = items.map(({start, end}) => text.slice(start, end))
  const isNested = others
    .slice(0, -1)
    .some(item => /等|的.*的/.test(item) || (item.includes('的') && !first!.includes('的')))
  return {
    isPlain: listed > 0 && !isNested && !others.some(item => item.startsWith('的')),
    isFirstSure: joints[0]!.startsWith('、'),
    isLastSure: joints.at(-1) !== '与'
  }
}

function inJapanese({text, items, joints, listed}: Draft): Sure {
  const between = items.slice(0, -1).map(({start, end}) => text.slice(start, end))
  return {
    isPlain: listed > 0 && ENDS_NOUN.test(between[0]!) && !between.some(item => ENDS_CLAUSE.test(item)),
    isFirstSure: !joints[0]!.startsWith('と') && !HIRAGANA.test(between[0]!),
    isLastSure: !joints.at(-1)!.startsWith('と')
  }
}
