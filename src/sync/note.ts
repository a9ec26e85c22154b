import {commentText} from '../comment.ts'
import type {Article, Block, Range} from '../model/index.ts'

/** A comment of `sync` in an article: for translators, never for readers. */
export interface Note {
  readonly block: Block
  /** The comment without what somebody wrote behind it on its last line, which is text. */
  readonly range: Range
  /** Ids of the units it is about. */
  readonly units: readonly string[]
  /** The translator says that nothing is left to do: an `x` in the box of its last line. */
  readonly isDone: boolean
}

const DONE = /[[［]\s*[xXｘＸ✓✔]\s*[\]］][^\n]*$/

/** Whether a comment is one of `sync`. */
export function isNote({value = ''}: Block): boolean {
  return commentText(value)?.startsWith('stele: ') === true
}

/** The notes of an article, in order. */
export function notesIn({comments = [], text: page}: Article): Note[] {
  return comments.filter(isNote).map(block => {
    const text = commentText(block.value ?? '') ?? ''
    const {start, end} = block.range
    const close = page.slice(start, end).indexOf('-->')
    const range = {start, end: close < 0 ? end : start + close + 3}
    return {block, range, units: /^stele: (\S*)/.exec(text)?.[1]?.split(',') ?? [], isDone: DONE.test(text)}
  })
}
