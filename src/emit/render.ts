import type {PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Block, InlineCode, Segment} from '../model/index.ts'

/**
 * The Markdown of a new text for a segment: its codes come back as they stand in the file, everything else is escaped
 * so that it reads back as text. Undefined when the codes of `text` are not those of the segment.
 */
export function renderSegment(block: Block, segment: Segment, text: string): string | undefined {
  const nodes = toNodes(segment, text)
  return nodes && stringify(block, nodes)
}

/** Codes as raw nodes, text between them as text nodes. */
function toNodes({text: old, codes}: Segment, text: string): PhrasingContent[] | undefined {
  const waiting = new Map<string, InlineCode[]>()
  for (const code of codes) {
    const character = old[code.at]!
    waiting.set(character, [...(waiting.get(character) ?? []), code])
  }
  const nodes: PhrasingContent[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') nodes.push({type: 'text', value: plain})
    plain = ''
  }
  for (const character of text) {
    const queue = waiting.get(character)
    if (!queue) plain += character
    else {
      const code = queue.shift()
      if (!code) return undefined
      flush()
      nodes.push({type: 'html', value: code.data})
    }
  }
  flush()
  return [...waiting.values()].every(queue => queue.length === 0) ? nodes : undefined
}

function stringify({kind, depth = 1}: Block, children: PhrasingContent[]): string {
  // A code of a heading or a cell stays on its line; remark-stringify knows what else must be escaped there.
  if (kind === 'heading') return print({type: 'heading', depth: Math.min(depth, 6) as 1, children}).replace(/^#+ /, '')
  if (kind === 'tableCell') {
    const cell = {type: 'tableCell' as const, children}
    const printed = print({type: 'table', children: [{type: 'tableRow', children: [cell]}]})
    return printed.slice(2, printed.indexOf(' |\n'))
  }
  return print({type: 'paragraph', children})
}

function print(node: Root['children'][number]): string {
  return processor.stringify({type: 'root', children: [node]}).replace(/\n$/, '')
}

const processor = unified().use(remarkStringify).use(remarkGfm, {tablePipeAlign: false}).freeze()
