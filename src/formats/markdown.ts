import type {BlockContent, PhrasingContent} from 'mdast'
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

/** A heading or a paragraph of words that mean nothing to Markdown wherever they stand, and links of such words: most titles, without the way through a printer. */
function plainLine(block: BlockContent): string | undefined {
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined
  const parts = block.children.map(plainPart)
  const line = parts.every(part => part !== undefined) ? parts.join('') : undefined
  if (line === undefined || !EDGES.test(line)) return undefined
  return block.type === 'heading' ? `${'#'.repeat(block.depth)} ${line}` : line
}

function plainPart(node: PhrasingContent): string | undefined {
  if (node.type === 'text') return PLAIN.test(node.value) ? node.value : undefined
  if (node.type !== 'link' || node.title || !ADDRESS.test(node.url)) return undefined
  const [text] = node.children
  const isPlain =
    node.children.length === 1 && text?.type === 'text' && PLAIN.test(text.value) && EDGES.test(text.value)
  return isPlain ? `[${text.value}](${node.url})` : undefined
}

/** Words of any script, single blanks between them, and the signs of Chinese and Japanese; a colon or a dot in the middle between blanks. */
const PLAIN =
  /^ ?[\p{L}\p{Nd}、。，：；！？（）「」『』・ー—…]*(?:(?::|·| ·)? [\p{L}\p{Nd}、。，：；！？（）「」『』・ー—…]+)*(?:[:·]? | · )?$/u

/** Something that begins and ends with what is seen. */
const EDGES = /^\S(?:.*\S)?$/u

/** A way from file to file that needs no brackets and no escapes. */
const ADDRESS = /^[A-Za-z0-9./%-]+$/

const processor = unified()
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', incrementListMarker: true, rule: '-'})
  .use(remarkGfm)
  .freeze()
