import {commentText} from '../comment.ts'
import type {Article, Block} from '../model/index.ts'

/** A comment of `sync` in an article: for translators, never for readers. */
export interface Note {
  readonly block: Block
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
export function notesIn({comments = []}: Article): Note[] {
  return comments.filter(isNote).map(block => {
    const text = commentText(block.value ?? '') ?? ''
    return {block, units: /^stele: (\S*)/.exec(text)?.[1]?.split(',') ?? [], isDone: DONE.test(text)}
  })
}
