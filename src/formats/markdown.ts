import type {BlockContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

/** Markdown of new blocks without a line end: texts are escaped so that they read back. Never for a person's text. */
export function toMarkdown(blocks: readonly BlockContent[]): string {
  const [block] = blocks
  const plain = block && blocks.length === 1 ? plainLine(block) : undefined
  if (plain !== undefined) return plain
  return processor.stringify({type: 'root', children: [...blocks]}).trimEnd()
}

/** A heading or a paragraph of words that mean nothing to Markdown wherever they stand: most titles, without the way through a printer. */
function plainLine(block: BlockContent): string | undefined {
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined
  const [text] = block.children
  if (block.children.length !== 1 || text?.type !== 'text' || !PLAIN.test(text.value)) return undefined
  return block.type === 'heading' ? `${'#'.repeat(block.depth)} ${text.value}` : text.value
}

/** Words of any script, single blanks between them, and the signs of Chinese and Japanese. */
const PLAIN = /^[\p{L}\p{Nd}、。，：；！？（）「」『』・ー—…]+(?: [\p{L}\p{Nd}、。，：；！？（）「」『』・ー—…]+)*$/u

const processor = unified()
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', incrementListMarker: true, rule: '-'})
  .use(remarkGfm)
  .freeze()
