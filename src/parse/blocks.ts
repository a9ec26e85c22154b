import type {PhrasingContent, Root} from 'mdast'
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx'
import type {Block, BlockKind, Container} from '../model/index.ts'
import {alertLine} from './alert.ts'
import {inlineAttributes, jsxAttributes, tagAttributes, title} from './attribute.ts'
import {codeComments} from './code-comment.ts'
import {containerOf, type Node, offsets, quotesAround, rangeOf} from './container.ts'
import {headingAttributes} from './heading-id.ts'
import {htmlCode} from './html-code.ts'
import {htmlParts, without} from './html-text.ts'
import {inlinePieces, joinPieces} from './inline.ts'
import {type Page, regionsIn} from './page.ts'
import {cutAt, cutFrom, type Piece} from './piece.ts'
import {protectedKind} from './protected.ts'

/** The leaf blocks of a tree in document order, ranges in the file; front matter nodes are left out. */
export function readBlocks(root: Root, page: Page): Block[] {
  const blocks: Block[] = []
  const walk = (nodes: readonly Node[], containers: readonly Container[]) => {
    for (const [index, node] of nodes.entries()) {
      const container = containerOf(node, index, page)
      if (node.type === 'mdxJsxFlowElement') blocks.push(...element(node, page, containers))
      // The children of a container are blocks, rows or cells: never phrasing content.
      if (container) walk((node as {children: Node[]}).children, [...containers, container])
      else blocks.push(...leaf(node, {containers, column: index, page}))
    }
  }
  walk(root.children, [])
  return blocks
}

/** The texts in the opening tag of an element; before them, when nothing stands in it, the element itself. */
function element(node: MdxJsxFlowElement, page: Page, containers: readonly Container[]): Block[] {
  const texts = jsxAttributes(node.attributes, {page, containers})
  if (node.children.length > 0) return texts
  const value = without(texts, page, offsets(node))
  return [{kind: 'expression', range: rangeOf(node, page), containers, segments: [], value}, ...texts]
}

/** What masked lines are, but shortcodes. */
const KINDS: Readonly<Record<string, BlockKind>> = {math: 'math', tag: 'html'}

interface LeafContext {
  readonly containers: readonly Container[]
  readonly column: number
  readonly page: Page
}

function leaf(node: Node, {containers, column, page}: LeafContext): Block[] {
  const range = rangeOf(node, page)
  const base = {range, containers, segments: []}
  const {start, end} = offsets(node)
  const value = 'value' in node ? page.restore(node.value, start) : ''
  const quotes = quotesAround(containers)
  const pieces = (nodes: readonly PhrasingContent[]) => inlinePieces(nodes, {page, quotes})
  const inner = (nodes: readonly PhrasingContent[]) => inlineAttributes(nodes, {page, containers})
  const segments = (pieces: readonly Piece[]) => {
    const segment = joinPieces(pieces, page)
    return segment ? [segment] : []
  }
  switch (node.type) {
    case 'heading': {
      const attributes = headingAttributes(node, page)
      const own = pieces(node.children)
      const content = attributes ? cutAt(own, attributes.end) : own
      return [
        {...base, kind: 'heading', depth: node.depth, id: attributes?.id, segments: segments(content)},
        ...inner(node.children)
      ]
    }
    case 'paragraph': {
      const kind = protectedKind(node, page)
      if (kind) return [{...base, kind, value: page.source.slice(start, end)}]
      const alert = alertLine(node, containers, page)
      const own = pieces(node.children)
      if (!alert) return [{...base, kind: 'paragraph', segments: segments(own)}, ...inner(node.children)]
      const parts = [cutAt(cutFrom(own, alert.title), alert.end), cutFrom(own, alert.rest)]
      return [
        {...base, kind: 'directive', value: alert.marker, range: {start: range.start, end: alert.title + page.shift}},
        ...parts.flatMap(part =>
          segments(part).map(segment => ({
            ...base,
            kind: 'paragraph' as const,
            range: segment.range,
            segments: [segment]
          }))
        ),
        ...inner(node.children)
      ]
    }
    case 'tableCell':
      return [{...base, kind: 'tableCell', column, segments: segments(pieces(node.children))}, ...inner(node.children)]
    case 'directiveLine': {
      const [segment] = segments(pieces(node.children))
      const [braces] = /\{[^{}]*\}\s*$/.exec(page.source.slice(start, end)) ?? ['']
      const own = {...base, kind: 'directive' as const, segments: segment ? [segment] : []}
      const texts = [...inner(node.children), ...tagAttributes({start: end - braces.length, end}, {page, containers})]
      const title = segment ? [{...own, range: segment.range}] : []
      return [{...own, value: without([...title, ...texts], page, {start, end}).trim()}, ...texts]
    }
    case 'code': {
      const code = {...base, kind: 'code' as const, lang: node.lang ?? undefined, meta: node.meta ?? undefined}
      const comments = page.translatableComments ? codeComments(node, value, {page, containers}) : undefined
      return comments ? [{...code, value: comments.value}, ...comments.blocks] : [{...code, value}]
    }
    case 'html': {
      const indent = value.search(/\S|$/)
      const [region] = regionsIn(page, start + indent, start + indent + 1)
      if (region) {
        const own = {start: range.start + indent, end: range.end}
        return [{...base, kind: KINDS[region.kind] ?? 'shortcode', value: value.slice(indent), range: own}]
      }
      const code = htmlCode(value)
      if (code) return [{...base, kind: 'code', ...code}]
      // A prefix inside the block would be read as its text.
      if (quotes > 0 && /[\n\r]/.test(node.value)) return [{...base, kind: 'html', value}]
      const parts = htmlParts(page, {start, end}, containers)
      const isMasked = !page.text.startsWith(page.source.slice(start, end), start)
      return [
        {...base, kind: 'html', value: parts.blocks.length > 0 || isMasked ? parts.value : value},
        ...parts.blocks
      ]
    }
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return [{...base, kind: 'expression', value: page.source.slice(start, end)}]
    case 'attributes':
      return [{...base, kind: 'attributes', value}]
    case 'definition': {
      const target = page.restore(node.url, start)
      return [{...base, kind: 'definition', label: node.identifier, target}, ...title(node, {page, containers})]
    }
    case 'thematicBreak':
      return [{...base, kind: 'thematicBreak'}]
    default:
      return []
  }
}
