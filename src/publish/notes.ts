import {commentText} from '../comment.ts'
import type {Article, Range} from '../model/index.ts'
import {isMinorMark} from '../sync/minor-marks.ts'

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
    if (match?.[1] === 'stele:' || isMinorMark({value: text})) return [{kind: 'stele', range}]
    return match ? [{kind: 'ignore', range}] : []
  })
  return notes.sort((a, b) => a.range.start - b.range.start)
}
