import {lexicon} from '../../align/lexicon.ts'
import {matches} from '../../matches.ts'
import type {Range} from '../../model/index.ts'
import {ENDS_NOUN, IN_CLAUSE, LIST_WORDS} from '../data/list-words.ts'

/** Pieces of a stretch, in order, and what joins each to the one before. */
export interface Run {
  readonly pieces: readonly Range[]
  readonly joints: readonly string[]
  /** Between two marks or words that no list goes over. */
  readonly stretch: Range
  /** Whether its last piece is a noun of too many letters for an item that another follows. */
  readonly isBroken: boolean
  /** Whether “and others” stood behind it. */
  readonly isRest: boolean
}

/** The runs of a text: joined pieces, of which all but the first and the last are short enough for an item. */
export function runsOf(text: string, language: string): Run[] {
  return stretchesOf(text, language).flatMap(stretch =>
    runsIn(text, stretch, language)
      // A clause may stand before the first comma of English.
      .flatMap(run => (language === 'en' && run.pieces.length > 3 ? [run, withoutFirst(run)] : [run]))
      .flatMap(run => withoutRest(run, text, language))
  )
}

export function withoutFirst(run: Run): Run {
  return {...run, pieces: run.pieces.slice(1), joints: run.joints.slice(1)}
}

function withoutRest(run: Run, text: string, language: string): Run[] {
  const {start, end} = run.pieces.at(-1)!
  if (!LIST_WORDS[language]!.rest.test(text.slice(start, end))) return [run]
  const [pieces, joints] = [run.pieces.slice(0, -1), run.joints.slice(0, -1)]
  return pieces.length > 1 ? [{...run, pieces, joints, isRest: true}] : []
}

/**
 * How many pieces, from the first, are of one list by what joins them: “A or B or C” is one list, “A and B or C” two, and behind “and” a comma of
 * English may begin a clause. None of a list of lists: Chinese and Japanese have the same mark between all but the last two; and none of clauses at a glance.
 */
export function sizeOf({pieces, joints}: Run, language: string, text: string): number {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (language !== 'en') {
    if (language === 'ja' && first.end - first.start > LONGEST && VERB_ENDING.test(text[first.end - 1]!)) return 0
    const {comma} = LIST_WORDS[language]!
    const isPlain =
      joints.slice(0, -1).every(joint => joint === joints[0]) && (joints.length < 2 || comma.test(joints[0]!))
    return isPlain ? joints.length + 1 : 0
  }
  const and = joints.findIndex(joint => joint !== ', ')
  if (and < 0) return Math.max(first.end - first.start, last.end - last.start) > SHORTEST_CLAUSE ? 0 : joints.length + 1
  const word = joints[and]!.replace(',', '').trim()
  const other = joints.findIndex((joint, at) => at > and && (joint.includes(',') || joint.trim() !== word))
  return (other < 0 ? joints.length : other) + 1
}

/** Letters of a word that is all hiragana at most, and what a word that ends in hiragana ends in unless it is a noun: こと, もの, 大きさ, 子ども. */
const LONGEST = 4
const VERB_ENDING = /[ぁ-ん](?<![とのもさか])/
/** Letters of English that are no item of a list without “and”. */
const SHORTEST_CLAUSE = 60

/** What stands between two marks or words that no list goes over. */
function stretchesOf(text: string, language: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const {0: mark, index} of matches(text, LIST_WORDS[language]!.stop)) {
    found.push({start, end: index})
    start = index + mark.length
  }
  return [...found, {start, end: text.length}].filter(({start, end}) => end > start)
}

function runsIn(text: string, stretch: Range, language: string): Run[] {
  const {start, end} = stretch
  const joints = matches(text.slice(start, end), LIST_WORDS[language]!.joint).filter(
    ({0: word, index}) => language !== 'zh' || isJoint(text, start + index, word)
  )
  const about = {stretch, isRest: false}
  const runs: Run[] = []
  let from = start
  let run = {pieces: [] as Range[], joints: [] as string[]}
  for (const {0: word, index} of joints) {
    const piece = {start: from, end: start + index}
    run.pieces.push(piece)
    const said = text.slice(piece.start, piece.end)
    if (run.pieces.length > 1 && !isItem(said, language)) {
      runs.push({...run, ...about, isBroken: language === 'ja' && ENDS_NOUN.test(said)})
      run = {pieces: [piece], joints: []}
    }
    run.joints.push(word)
    from = start + index + word.length
  }
  run.pieces.push({start: from, end})
  return [...runs, {...run, ...about, isBroken: false}].filter(({pieces}) => pieces.length > 1)
}

function isItem(piece: string, language: string): boolean {
  return (
    LIST_WORDS[language]!.item.test(piece) && (language !== 'ja' || (ENDS_NOUN.test(piece) && !IN_CLAUSE.test(piece)))
  )
}

/** Whether 和 and the like stand by themselves, and are no part of a word: 和平. */
function isJoint(text: string, index: number, word: string): boolean {
  if (word.length > 1 || word === '、') return true
  const words = lexicon().words('zh')
  const longest = words.longestAt(text.slice(index, index + 4), 0)
  return longest < 2 && !words.has(text.slice(index - 1, index + 1)) && !words.has(text.slice(index - 2, index + 1))
}
