import type {Paragraph} from 'mdast'
import type {BlockKind} from '../model/index.ts'
import {type Page, regionsIn} from './page.ts'

/** The kind of a paragraph that is nothing but protected syntax; undefined for one with something to read. */
export function protectedKind({children}: Paragraph, page: Page): BlockKind | undefined {
  let kind: BlockKind | undefined
  for (const node of children) {
    if (node.type === 'text') {
      // Most paragraphs begin with a word.
      if (page.regions.length === 0 && node.value.trim() !== '') return undefined
      // remark-parse gives every node a position.
      const regions = regionsIn(page, node.position!.start.offset!, node.position!.end.offset!)
      const masks = regions.reduce((sum, {start, end}) => sum + end - start, 0)
      if (node.value.replace(/\s/g, '').length > masks) return undefined
      if (regions[0]) kind ??= regions[0].kind === 'math' ? 'math' : 'shortcode'
    } else if (node.type === 'inlineMath') kind ??= 'math'
    else if (node.type === 'interpolation' || node.type === 'mdxTextExpression') kind ??= 'expression'
    else return undefined
  }
  return kind
}
