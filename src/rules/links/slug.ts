import type {Article, Block, Segment} from '../../model/index.ts'
import {legible} from '../shared/letters.ts'

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

/** The id as mdit-vue makes it for VitePress, where marks of ASCII part words: `node-js` of “Node.js”. */
export function partedSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[\s!-/:-@[-`{-~“”‘’]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(?=\d)/, '_')
    .toLowerCase()
}

/** The ids that links may lead to: of headings in their order, and of elements. */
export interface Anchors {
  readonly headings: readonly string[]
  /** Those that the page itself gives to headings: such a heading has no other. */
  readonly stated: readonly string[]
  readonly others: readonly string[]
}

/** Where links may lead in an article. */
export function anchorsOf({blocks, text}: Article): Anchors {
  const counts = new Map<string, number>()
  const headings = blocks.filter(({kind}) => kind === 'heading').map(block => headingId(block, counts))
  const stated = blocks.flatMap(({kind, id}) => (kind === 'heading' && id !== undefined ? [id] : []))
  const others = [...text.matchAll(/\b(?:id|name)=["']([^"'\s]+)["']/g)].map(([, id]) => id!)
  const footnotes = [...text.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map(([, label]) => `fn-${label}`)
  return {headings, stated, others: [...others, ...footnotes]}
}

function headingId({id, segments}: Block, counts: Map<string, number>): string {
  if (id !== undefined) return id
  const own = slug(headingText(segments))
  const count = counts.get(own) ?? 0
  counts.set(own, count + 1)
  return count === 0 ? own : `${own}-${count}`
}
