import type {PhrasingContent} from 'mdast'

/** An address that is its own text: `<https://example.org>`, and the same written out as `[https://example.org](https://example.org)`. */
export function isAutolink(node: PhrasingContent, text: string): boolean {
  if (node.type !== 'link') return false
  if (text[node.position!.start.offset!] !== '[') return true
  const [child, ...others] = node.children
  if (child?.type !== 'text' || others.length > 0 || node.title) return false
  const {start, end} = child.position!
  return text.slice(start.offset, end.offset) === node.url && /^https?:/.test(node.url)
}
