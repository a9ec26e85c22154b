import type {Article, Block, InlineCode, Segment} from '../model/index.ts'
import {guard} from './guard.ts'
import {withLineEnds, withWritten} from './line-ends.ts'
import {isMdx} from './mdx.ts'
import type {NewText} from './new-text.ts'
import {type Part, partsOf, readingOf} from './parts.ts'
import {type Place, print} from './print.ts'
import type {Rendered} from './rendered.ts'

/**
 * The Markdown of a new text for a segment: its codes come back as they stand in the file, everything else is escaped
 * so that it reads back as text. Undefined when the codes of the text are not those of the segment.
 */
export function renderSegment(article: Article, block: Block, fresh: NewText): Rendered | undefined {
  const parts = partsOf(fresh)
  if (!parts) return undefined
  const {segment} = fresh
  const edges = {...edgesOf(article, block, segment), hasBrackets: !isMdx(article)}
  const guarded = guard(withLabels(parts, fresh, article.text), edges)
  const isInLabel =
    block.kind === 'directive' || segment.codes.some(({kind}) => kind === 'link' || kind === 'linkReference')
  const place: Place = {
    article,
    isInLabel,
    isCell: block.containers.some(({kind}) => kind === 'tableRow'),
    isAtxHeading: block.kind === 'heading' && article.text[block.range.start] === '#',
    before: edges.before,
    after: edges.after
  }
  const lined = fresh.old && withLineEnds(guarded, fresh.old)
  const markdown = (lined && withWritten(print(lined.parts, place), lined.written)) ?? print(guarded, place)
  return {markdown: startingSafely(markdown, article, segment), reads: readingOf(guarded)}
}

/** The characters beside a segment on its line; none where its block's line begins or ends. */
function edgesOf({text}: Article, block: Block, {range}: Segment): {before: string; after: string} {
  const isFirst = block.segments[0]?.range.start === range.start
  const before = isFirst && block.kind !== 'directive' ? '' : (text[range.start - 1] ?? '')
  const after = range.end < block.range.end ? (text[range.end] ?? '') : ''
  return {before: /[\n\r>]/.test(before) ? '' : before, after: /[\n\r]/.test(after) ? '' : after}
}

/** In MDX a line is a module's that begins, in no container, with `import` or `export` and a blank. */
function startingSafely(markdown: string, article: Article, {range}: Segment): string {
  const isLineStart = /^[\n\r\uFEFF]?$/.test(article.text.charAt(range.start - 1))
  return isMdx(article) && isLineStart && /^(?:im|ex)port /.test(markdown)
    ? `&#${markdown.charCodeAt(0)};${markdown.slice(1)}`
    : markdown
}

/**
 * A link that is its own reference, `[text]` or `[text][]`, keeps the old text as its label when the text changes.
 */
function withLabels(parts: readonly Part[], {segment}: NewText, file: string): Part[] {
  const own = segment.codes.filter(
    ({kind, role, data}) => kind === 'linkReference' && role === 'close' && /^\](?:\[\])?$/.test(data)
  )
  const labels = new Map(own.map(code => [code.id, labelOf(code, segment, file)]))
  const opened = new Map<number, number>()
  return parts.map((part, index) => {
    if (part.kind !== 'code' || part.code.kind !== 'linkReference') return part
    if (part.code.role === 'open') opened.set(part.code.id, index)
    const label = part.code.role === 'close' ? labels.get(part.code.id) : undefined
    if (label === undefined) return part
    const inner = parts.slice((opened.get(part.code.id) ?? index) + 1, index)
    return isUnchanged(inner, label.text) ? part : {...part, data: `][${label.source}`.concat(']')}
  })
}

function labelOf(close: InlineCode, {text, codes}: Segment, file: string) {
  const open = codes.find(({id, role}) => id === close.id && role === 'open')
  const [from, start] = open ? [open.at + 1, open.range.end] : [close.at, close.range.start]
  return {source: file.slice(start, close.range.start), text: text.slice(from, close.at)}
}

function isUnchanged(inner: readonly Part[], text: string): boolean {
  return readingOf(inner) === text && inner.every(part => part.kind !== 'code' || part.data === part.code.data)
}
