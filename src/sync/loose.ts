import type {ParallelText} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {asWritten} from './as-written.ts'
import {notesIn} from './note.ts'
import {saidIn} from './said.ts'
import {unnoted} from './unnoted.ts'

/** A version without its notes. */
export interface Loosened {
  readonly text: string
  /** Ids of the units whose boxes are ticked. */
  readonly done: readonly string[]
}

/**
 * The versions, by file, in which somebody put a note where it changes how the page is built, as between two items of a list: they are to be read
 * without their notes, or they would say something else when the notes are gone.
 */
export function looseIn({articles}: ParallelText): Map<string, Loosened> {
  return new Map(
    [...articles.values()].map(asWritten).flatMap((article): [string, Loosened][] => {
      const notes = notesIn(article)
      if (notes.length === 0) return []
      const {text} = unnoted(article)
      const bare = parse(text, {...article, isTolerant: true})
      if (bare.fault || saidIn(bare) === saidIn(article)) return []
      return [[article.file, {text, done: notes.flatMap(({units, isDone}) => (isDone ? units : []))}]]
    })
  )
}
