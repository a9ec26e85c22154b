import {commentText} from '../comment.ts'
import type {Article, Range} from '../model/index.ts'

/** A comment for those who write: a note of `sync` (`stele`) or the reason of an ignored finding (`ignore`). */
export interface Note {
  readonly kind: 'stele' | 'ignore'
  readonly range: Range
}

const NOTE = /^(stele:|ignore\s)/

/** The comments of an article that readers must not see, in order. */
export function notesOf({blocks, comments = []}: Article): Note[] {
  const inline = blocks.flatMap(({segments}) => segments.flatMap(({codes}) => codes))
  const candidates = [
    ...[...comments, ...blocks].map(({value = '', range}) => ({text: value, range})),
    ...inline.map(({data, range}) => ({text: data, range}))
  ]
  const notes = candidates.flatMap(({text, range}): Note[] => {
    const match = NOTE.exec(commentText(text) ?? '')
    return match ? [{kind: match[1] === 'stele:' ? 'stele' : 'ignore', range}] : []
  })
  return notes.sort((a, b) => a.range.start - b.range.start)
}
