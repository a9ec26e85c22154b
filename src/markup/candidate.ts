import type {Article, BrokenMarkup} from '../model/index.ts'

/** Markup of an article that may be meant, with the edits that make it so. */
export type Candidate = BrokenMarkup

/** Finds one kind of markup that is not read as what it may be meant as. */
export type Finder = (article: Article) => readonly Candidate[]

/** The lines of a stretch of a text, without their ends, and where they begin. */
export function linesOf(text: string, {start, end}: {readonly start: number; readonly end: number}) {
  const lines: {readonly start: number; readonly text: string}[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({start: at, text: line.replace(/\r$/, '')})
    at += line.length + 1
  }
  return lines
}
