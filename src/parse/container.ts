import type {BlockContent, DefinitionContent, RootContent, TableCell} from 'mdast'
import type {Container} from '../model/index.ts'
import type {Page} from './page.ts'

/** A node of a tree that is no phrasing content. */
export type Node = RootContent | BlockContent | DefinitionContent | TableCell

/** The container that a node is; undefined for a leaf. */
export function containerOf(node: Node, index: number, page: Page): Container | undefined {
  const base = {range: rangeOf(node, page), index}
  switch (node.type) {
    case 'admonition':
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
    case 'mdxJsxFlowElement':
      return {...base, kind: 'element', label: node.name ?? ''}
    default:
      return undefined
  }
}

/** How many quotations are around a block. */
export function quotesAround(containers: readonly Container[]): number {
  let quotes = 0
  for (const {kind} of containers) if (kind === 'blockquote') quotes += 1
  return quotes
}

/** UTF-16 offsets of a node in the page. */
export function offsets(node: Node): {start: number; end: number} {
  // remark-parse gives every node a position.
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}

/** The place of a node in the file. */
export function rangeOf(node: Node, {shift}: Page) {
  const {start, end} = offsets(node)
  return {start: start + shift, end: end + shift}
}
