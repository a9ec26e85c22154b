import {lexicon} from '../../align/lexicon.ts'
import {matches} from '../../matches.ts'
import type {Range} from '../../model/index.ts'
import {ENDS_NOUN, IN_CLAUSE, LIST_WORDS} from '../data/list-words.ts'

/** Pieces of a text, in order, and what joins each to the one before. */
export interface Run {
  readonly pieces: readonly Range[]
  readonly joints: readonly string[]
  /** Whether its last piece is a noun of too many letters for an item that another follows. */
  readonly isBroken: boolean
}

/** What stands between two marks or words that no list goes over. */
export function stretchesOf(text: string, language: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const {0: mark, index} of matches(text, LIST_WORDS[language]!.stop)) {
    found.push({start, end: index})
    start = index + mark.length
  }
  return [...found, {start, end: text.length}].filter(({start, end}) => end > start)
}

/** The runs of a stretch: joined pieces, of which all but the first and the last are short enough for an item. */
export function runsIn(text: string, {start, end}: Range, language: string): Run[] {
  const joints = matches(text.slice(start, end), LIST_WORDS[language]!.joint).filter(
    ({0: word, index}) => language !== 'zh' || isJoint(text, start + index, word)
  )
  const runs: Run[] = []
  let from = start
  let run = {pieces: [] as Range[], joints: [] as string[]}
  for (const {0: word, index} of joints) {
    const piece = {start: from, end: start + index}
    run.pieces.push(piece)
    const said = text.slice(piece.start, piece.end)
    if (run.pieces.length > 1 && !isItem(said, language)) {
      runs.push({...run, isBroken: language === 'ja' && ENDS_NOUN.test(said)})
      run = {pieces: [piece], joints: []}
    }
    run.joints.push(word)
    from = start + index + word.length
  }
  run.pieces.push({start: from, end})
  return [...runs, {...run, isBroken: false}].filter(({pieces}) => pieces.length > 1)
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
