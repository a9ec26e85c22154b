import type {Nodes, Parents, Root} from 'mdast'
import {isCjk} from '../characters.ts'
import type {Translate} from '../messages/index.ts'
import type {Syntax} from '../model/index.ts'
import type {Page} from '../parse/page.ts'
import {read} from '../parse/read.ts'
import {admonitions} from './admonitions.ts'
import {showUnclosed} from './unclosed.ts'
import {unravel} from './unravel.ts'

/** How the text of a page is read. */
export interface MarkdownOptions {
  readonly file: string
  readonly syntax: Syntax
  readonly t: Translate
}

/**
 * The mdast tree of a text without front matter as a site shows it: shortcodes gone, line breaks between CJK characters closed, notes and
 * tips as asides; and how many shortcodes and directives are gone.
 */
export function markdown(text: string, {file, syntax, t}: MarkdownOptions): {root: Root; dropped: number} {
  const {root, page} = read(text, {syntax, file, shift: 0, isTolerant: true})
  let dropped = unmask(root, page)
  closeBreaks(root)
  admonitions(root, {
    source: text,
    t,
    dropped() {
      dropped += 1
    }
  })
  showUnclosed(root)
  unravel(root)
  return {root, dropped}
}

const SHORTCODE = /\{\{[<%](?:(?![>%]\}\})[\s\S])*[>%]\}\}/g

/** Puts back what the parser was not to see; shortcodes only where they are quoted as code. Returns how many others there were. */
function unmask(node: Nodes, page: Page): number {
  if (page.regions.length === 0) return 0
  let dropped = 0
  const withoutShortcodes = (text: string) =>
    text.replace(SHORTCODE, () => {
      dropped += 1
      return ''
    })
  const start = node.position?.start.offset ?? 0
  if ('value' in node) {
    const restored = page.restore(node.value, start)
    const isCode = node.type === 'code' || node.type === 'inlineCode'
    node.value = isCode || restored === node.value ? restored : withoutShortcodes(withoutId(restored, node, page))
    if (node.type === 'html' && /^\s*\$\$/.test(node.value)) Object.assign(node, {type: 'code', lang: 'math'})
  }
  if ('url' in node) node.url = page.restore(node.url, start)
  if ('children' in node) for (const child of node.children) dropped += unmask(child, page)
  return dropped
}

/** The words of a heading without the id behind them, which the heading itself gets. */
function withoutId(text: string, {position}: Nodes, {regions}: Page): string {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset]
  const id = regions.find(region => region.kind === 'headingId' && region.start >= start && region.end <= end)
  const at = id ? text.lastIndexOf(id.source) : -1
  return at < 0 ? text : text.slice(0, at).trimEnd() + text.slice(at + id!.source.length)
}

/** HTML makes a blank of a line break; between two CJK characters there is none. */
function closeBreaks(node: Parents): void {
  node.children.forEach((child, index) => {
    if (child.type === 'text') {
      const next = node.children[index + 1]
      const ahead = next ? firstOf(next) : ''
      child.value = child.value.replace(
        /(?<=(.))[ \t]*\r?\n[ \t]*(?=(.?))/gsu,
        (whole, before: string, after: string) => (isCjk(before) && isCjk(after || ahead) ? '' : whole)
      )
    } else if ('children' in child) closeBreaks(child as Parents)
  })
}

function firstOf(node: Nodes): string {
  if ('value' in node) return [...node.value][0] ?? ''
  const [first] = 'children' in node ? node.children : []
  return first ? firstOf(first) : ''
}
