import type {Block, Container} from '../model/index.ts'
import {tagAttributes} from './attribute.ts'
import {PHRASING, RAW} from './data/html.ts'
import {type HtmlToken, readHtml} from './html.ts'
import {piecesOf} from './html-pieces.ts'
import {joinPieces} from './inline.ts'
import type {Page} from './page.ts'

/** An HTML block taken apart. */
export interface HtmlParts {
  /** The block without the text that is translated: what is protected. */
  readonly value: string
  /** Its texts and translatable attributes, in document order. */
  readonly blocks: readonly Block[]
}

/**
 * The texts of an HTML block at `[start, end)` of the page: each run of text and phrasing elements is a block; tags, comments, and what
 * stands in elements such as `<script>`, `<style>` or `<pre>` are protected.
 */
export function htmlParts(
  page: Page,
  {start, end}: {start: number; end: number},
  containers: readonly Container[]
): HtmlParts {
  const blocks: Block[] = []
  let run: HtmlToken[] = []
  const flush = () => {
    const trimmed = withoutEdges(run, page)
    run = []
    const segment = trimmed.length > 0 ? joinPieces(piecesOf(trimmed, page), page) : undefined
    if (!segment) return
    blocks.push({kind: 'htmlText', range: segment.range, containers, segments: [segment]})
  }
  let raw: string | undefined
  for (const token of readHtml(page.text, start, end)) {
    if (token.kind === 'open') blocks.push(...tagAttributes(token, {page, containers}))
    if (raw !== undefined) {
      if (token.kind === 'close' && token.name === raw) raw = undefined
      continue
    }
    const isInline =
      token.kind === 'text' || (token.kind !== 'other' && PHRASING.has(token.name) && !RAW.has(token.name))
    if (isInline) run.push(token)
    else {
      flush()
      if (token.kind === 'open' && RAW.has(token.name) && !token.isEmpty) raw = token.name
    }
  }
  flush()
  return {
    value: without(blocks, page, {start, end}),
    blocks: blocks.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  }
}

/** The source of a stretch of the page without the texts of blocks. */
export function without(
  blocks: readonly Block[],
  {source, shift}: Page,
  {start, end}: {start: number; end: number}
): string {
  let kept = ''
  let at = start
  for (const {range} of [...blocks].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    if (range.start - shift < at) continue
    kept += source.slice(at, range.start - shift)
    at = range.end - shift
  }
  return kept + source.slice(at, end)
}

const SAYS_SOMETHING = /\S/

/** The tokens from the first to the last that says something, with the tags that close or open there; none when nothing does. */
function withoutEdges(run: readonly HtmlToken[], {source}: Page): HtmlToken[] {
  const says = (token: HtmlToken) => token.kind === 'text' && SAYS_SOMETHING.test(source.slice(token.start, token.end))
  const first = run.findIndex(says)
  if (first < 0) return []
  const last = run.findLastIndex(says)
  let from = first
  let to = last + 1
  // Tags that touch the text belong to it as long as their partners do; a tag on a line of its own may be what opens the block.
  const text = (token: HtmlToken) => source.slice(token.start, token.end)
  const isOnLine = {start: !/^\s*[\n\r]/.test(text(run[first]!)), end: !/[\n\r]\s*$/.test(text(run[last]!))}
  while (isOnLine.start && from > 0 && run[from - 1]!.kind === 'open' && hasPartner(run, from - 1, to)) from -= 1
  while (isOnLine.end && to < run.length && run[to]!.kind === 'close' && hasPartner(run, to, from)) to += 1
  return run.slice(from, to)
}

/** Whether the tag at `at` has its partner on the way to, or right at, the other edge. */
function hasPartner(run: readonly HtmlToken[], at: number, edge: number): boolean {
  const {kind, name} = run[at]!
  const [from, to] = kind === 'open' ? [at + 1, Math.min(run.length, edge + 1)] : [edge, at]
  return run.slice(from, to).some(token => token.name === name && token.kind !== kind && token.kind !== 'text')
}
