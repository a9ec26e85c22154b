import type {BlockContent, DefinitionContent, PhrasingContent, Root, RootContent, TableCell} from 'mdast'
import type {Block, Container, Range} from '../model/index.ts'
import {headingId} from './heading-id.ts'
import {type InlineSource, inlineSegment} from './inline.ts'

type Node = RootContent | BlockContent | DefinitionContent | TableCell

/** The leaf blocks of a tree in document order, ranges in the file; front matter nodes are left out. */
export function readBlocks(root: Root, {text, shift}: Omit<InlineSource, 'quotes'>): Block[] {
  const blocks: Block[] = []
  const walk = (nodes: readonly Node[], containers: readonly Container[]) => {
    for (const [index, node] of nodes.entries()) {
      const container = containerOf(node, index, shift)
      // The children of a container are blocks, rows or cells: never phrasing content.
      if (container) walk((node as {children: Node[]}).children, [...containers, container])
      else blocks.push(...leaf(node, {containers, column: index, text, shift}))
    }
  }
  walk(root.children, [])
  return blocks
}

function containerOf(node: Node, index: number, shift: number): Container | undefined {
  const base = {range: rangeOf(node, shift), index}
  switch (node.type) {
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return {...base, kind: node.type}
    case 'list':
      return {...base, kind: 'list', ordered: node.ordered === true}
    case 'listItem':
      return {...base, kind: 'listItem', ...(typeof node.checked === 'boolean' && {checked: node.checked})}
    case 'footnoteDefinition':
      return {...base, kind: 'footnoteDefinition', label: node.identifier}
    default:
      return undefined
  }
}

interface LeafContext {
  readonly containers: readonly Container[]
  readonly column: number
  readonly text: string
  readonly shift: number
}

function leaf(node: Node, {containers, column, text, shift}: LeafContext): Block[] {
  const base = {range: rangeOf(node, shift), containers, segments: []}
  const quotes = containers.filter(({kind}) => kind === 'blockquote').length
  const segments = (nodes: readonly PhrasingContent[], end?: number) => {
    const segment = inlineSegment(nodes, end, {text, shift, quotes})
    return segment ? [segment] : []
  }
  switch (node.type) {
    case 'heading': {
      const id = headingId(node, text)
      return [{...base, kind: 'heading', depth: node.depth, id: id?.id, segments: segments(node.children, id?.end)}]
    }
    case 'paragraph':
      return [{...base, kind: 'paragraph', segments: segments(node.children)}]
    case 'tableCell':
      return [{...base, kind: 'tableCell', column, segments: segments(node.children)}]
    case 'code':
      return [{...base, kind: 'code', value: node.value, lang: node.lang ?? undefined, meta: node.meta ?? undefined}]
    case 'html':
      return [{...base, kind: 'html', value: node.value}]
    case 'definition':
      return [{...base, kind: 'definition', label: node.identifier, target: node.url}]
    case 'thematicBreak':
      return [{...base, kind: 'thematicBreak'}]
    default:
      return []
  }
}

function rangeOf(node: Node, shift: number): Range {
  // remark-parse gives every node a position.
  return {start: node.position!.start.offset! + shift, end: node.position!.end.offset! + shift}
}
