import type {Article, Block, Segment} from '../../model/index.ts'
import {legible} from './letters.ts'

/** The text of a heading as site builders make an id of: words and code, no markup. */
export function headingText(segments: readonly Segment[]): string {
  return segments.map(legible).join(' ')
}

/** The id that a heading gets, as github-slugger makes it: letters and digits of any script, `-` for each blank. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** The ids that links may lead to: of headings in their order, and of elements. */
export interface Anchors {
  readonly headings: readonly string[]
  readonly others: readonly string[]
}

/** Where links may lead in an article. */
export function anchorsOf({blocks, text}: Article): Anchors {
  const counts = new Map<string, number>()
  const headings = blocks.filter(({kind}) => kind === 'heading').map(block => headingId(block, counts))
  const others = [...text.matchAll(/\b(?:id|name)=["']([^"'\s]+)["']/g)].map(([, id]) => id!)
  const footnotes = [...text.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map(([, label]) => `fn-${label}`)
  return {headings, others: [...others, ...footnotes]}
}

function headingId({id, segments}: Block, counts: Map<string, number>): string {
  if (id !== undefined) return id
  const own = slug(headingText(segments))
  const count = counts.get(own) ?? 0
  counts.set(own, count + 1)
  return count === 0 ? own : `${own}-${count}`
}
