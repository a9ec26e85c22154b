import type {BlockContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

/** Markdown of new blocks without a line end: texts are escaped so that they read back. Never for a person's text. */
export function toMarkdown(blocks: readonly BlockContent[]): string {
  return processor.stringify({type: 'root', children: [...blocks]}).trimEnd()
}

const processor = unified()
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', incrementListMarker: true, rule: '-'})
  .use(remarkGfm)
  .freeze()
