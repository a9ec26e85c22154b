import type {Range} from '../../model/index.ts'
import {ENDS_CLAUSE, ENDS_NOUN, LEADS_IN, LIST_WORDS, NAMES_SOME} from '../data/list-words.ts'
import {type Run, runsIn, stretchesOf} from './runs.ts'

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
  readonly joints: readonly string[]
  /** Where the last piece ends, of which the last item may be the beginning. */
  readonly end: number
}

/** What each language tells for itself. */
type Sure = Pick<Enumeration, 'isPlain' | 'isFirstSure' | 'isLastSure'> & Partial<Enumeration>

/** The enumerations of a text, in order: short pieces between commas and words for “and” and “or”. */
export function enumerationsIn(text: string, language: string): Enumeration[] {
  return stretchesOf(text, language).flatMap(stretch =>
    runsIn(text, stretch, language).flatMap(run => {
      const scene = {text, stretch, language}
      // A clause may stand before the first comma.
      const runs = language === 'en' && run.pieces.length > 3 ? [run, withoutFirst(run)] : [run]
      return runs.flatMap(one => enumerationOf(one, scene) ?? [])
    })
  )
}

function withoutFirst({pieces, joints, isBroken}: Run): Run {
  return {pieces: pieces.slice(1), joints: joints.slice(1), isBroken}
}

function enumerationOf(run: Run, scene: Scene): Enumeration | undefined {
  const {text, stretch, language} = scene
  const {rest, open} = LIST_WORDS[language]!
  const isRest = rest.test(text.slice(run.pieces.at(-1)!.start, run.pieces.at(-1)!.end))
  const pieces = isRest ? run.pieces.slice(0, -1) : run.pieces
  const items = pieces.map((piece, at) =>
    itemOf(piece, at === 0 ? 'first' : at < run.pieces.length - 1 ? '' : 'last', scene)
  )
  if (items.length < 2 || items.some(({start, end}) => text.slice(start, end).trim() === '')) return undefined
  const [first, last] = [items[0]!, items.at(-1)!]
  const isVerb =
    language === 'ja' && first.start > pieces[0]!.start && HIRAGANA.test(text.slice(first.start, first.end))
  if (isVerb) return items.length > 2 ? enumerationOf(withoutFirst(run), scene) : undefined
  const draft = {...scene, items, joints: run.joints.slice(0, items.length - 1), end: pieces.at(-1)!.end}
  const sure = language === 'en' ? inEnglish(draft) : language === 'zh' ? inChinese(draft) : inJapanese(draft)
  return {
    items,
    listed: items.length,
    isLed: language === 'zh' && pieces[0]!.start === stretch.start && /[，,]\s*$/.test(text.slice(0, stretch.start)),
    goesOn: run.isBroken,
    isOpen: isRest || open.test(text.slice(last.start, last.start + NEAR)),
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

function inEnglish({text, stretch, items, joints, end}: Draft): Sure {
  const isShort =
    text.slice(stretch.start, items[0]!.start).trim() === '' &&
    items.every(item => SHORT.test(text.slice(item.start, item.end)))
  const isWhole = isShort && items.at(-1)!.end === end
  const and = joints.findIndex(joint => joint !== ', ')
  // “A or B or C” is one list, “A and B or C” two, and a comma may begin a clause.
  const other = joints.findIndex(
    (joint, at) => at > and && (joint.includes(',') || joint.trim() !== joints[and]!.replace(',', '').trim())
  )
  const listed = and < 0 || other < 0 ? items.length : other + 1
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

/** Whether all joints but the last are the same comma: others make lists of lists. */
function areCommas({joints, language}: Draft): boolean {
  return joints.slice(0, -1).every(joint => LIST_WORDS[language]!.comma.test(joint) && joint === joints[0])
}

function inChinese(draft: Draft): Sure {
  const {text, items, joints} = draft
  const [first, ...others] = items.map(({start, end}) => text.slice(start, end))
  const isNested = others
    .slice(0, -1)
    .some(item => /等|的.*的/.test(item) || (item.includes('的') && !first!.includes('的')))
  return {
    isPlain: areCommas(draft) && !isNested && !others.some(item => item.startsWith('的')),
    isFirstSure: joints[0]!.startsWith('、'),
    isLastSure: joints.at(-1) !== '与'
  }
}

function inJapanese(draft: Draft): Sure {
  const {text, items, joints} = draft
  const between = items.slice(0, -1).map(({start, end}) => text.slice(start, end))
  return {
    isPlain: areCommas(draft) && ENDS_NOUN.test(between[0]!) && !between.some(item => ENDS_CLAUSE.test(item)),
    isFirstSure: !joints[0]!.startsWith('と') && !HIRAGANA.test(between[0]!),
    isLastSure: !joints.at(-1)!.startsWith('と')
  }
}
