import type {Html, Nodes, Root} from 'mdast'

/**
 * Elements that are not shown as they are. One that is never closed (“set the <title> of a page”) would take the rest of the
 * article with it: a browser reads it as text, as nothing, or as a world of its own, up to the end.
 */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)(applet|button|iframe|marquee|math|noembed|noframes|noscript|object|plaintext|script|select|style|svg|template|textarea|title|xmp)(?=[\s/>])(?:[^<>]*?(\/)?>)?/gi

/** Shows the tags of such elements as they are written where nothing closes them. */
export function showUnclosed(root: Root): void {
  const closings = new Map<string, number>()
  for (const node of htmlsOf(root).reverse()) {
    const tags = [...node.value.matchAll(TAG)].reverse().flatMap(tag => (isOpen(tag, closings) ? tag.index : []))
    const open = new Set(tags)
    if (open.size > 0)
      node.value = node.value.replace(TAG, (tag, ...rest) =>
        open.has(rest[3] as number) ? `&lt;${tag.slice(1)}` : tag
      )
  }
}

/** Whether a tag is an opening one that nothing behind it closes. */
function isOpen({1: slash, 2: written, 3: end}: RegExpExecArray, closings: Map<string, number>): boolean {
  if (written === undefined) return false
  const name = written.toLowerCase()
  // Nothing closes it in HTML.
  if (name === 'plaintext') return true
  if (end === '/' && /^(?:math|svg)$/.test(name)) return false
  const count = closings.get(name) ?? 0
  closings.set(name, slash === '/' ? count + 1 : Math.max(0, count - 1))
  return slash === '' && count === 0
}

function htmlsOf(node: Nodes): Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node ? node.children.flatMap(htmlsOf) : []
}
