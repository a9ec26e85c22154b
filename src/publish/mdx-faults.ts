import {positions} from '../locate.ts'
import type {Article, Block, Range, Segment} from '../model/index.ts'
import type {Counted} from './version-draft.ts'

/** Elements without content and end tag. Source: HTML Standard (WHATWG), "Void elements". */
const VOID = /<(?:area|base|br|col|embed|hr|img|input|link|source|track|wbr)\b(?:"[^"]*"|'[^']*'|[^"'>])*(?<!\/)>/i
/** React takes no text for these, and MDX no declarations. */
const NOT_JSX = /\sstyle\s*=\s*["']|<[!?](?!--)/i

/** What stands in braces and is no text: attributes of Kramdown, calls of a builder; those of Hugo are told as shortcodes. */
const NO_CALLS: ReadonlySet<string> = new Set(['attributes'])
const CALLS: ReadonlySet<string> = new Set([...NO_CALLS, 'shortcode', 'expression'])

/** Places of a page of Markdown that a reader of MDX ends at with an error: open HTML, braces, signs that begin no tag; null where there are none. */
export function mdxFaultsOf({blocks, text, file, syntax}: Article): Counted | null {
  if (file.endsWith('.mdx') || syntax.flavour === 'mdx' || syntax.flavour === 'docusaurus') return null
  const calls = syntax.flavour === 'hugo' ? NO_CALLS : CALLS
  const [first, ...others] = blocks.flatMap(block => faultsOf(block, {text, calls})).sort((a, b) => a - b)
  return first === undefined ? null : {count: others.length + 1, line: positions(text)(first).line}
}

/** An address in angle brackets, or one that a template makes. */
const NO_LINK = /^<|\]\(\s*\{\{/

/** Liquid around code, and in an address. */
const TEMPLATES: Readonly<Partial<Record<Block['kind'], RegExp>>> = {code: /^\{%/, definition: /\{\{/}

interface Reading {
  readonly text: string
  readonly calls: ReadonlySet<string>
}

/** Offsets in the file. */
function faultsOf({kind, range, segments}: Block, {text, calls}: Reading): number[] {
  const slice = ({start, end}: Range) => text.slice(start, end)
  if (kind === 'html') return isNoJsx(slice(range)) ? [range.start] : []
  if (calls.has(kind) || TEMPLATES[kind]?.test(slice(range))) return [range.start]
  if (kind !== 'paragraph' && kind !== 'tableCell') return []
  return segments.flatMap(({codes, ...segment}) => [
    ...codes.flatMap(({kind, range}) => {
      if (kind === 'html') return isNoJsx(slice(range)) ? [range.start] : []
      return calls.has(kind) || (kind === 'link' && NO_LINK.test(slice(range))) ? [range.start] : []
    }),
    ...signsIn({codes, ...segment}, text)
  ])
}

function isNoJsx(html: string): boolean {
  return VOID.test(html) || NOT_JSX.test(html)
}

/** Braces and angle brackets among the words. */
function signsIn({codes, range}: Segment, text: string): number[] {
  const words = [...codes].reduce(
    (left, {range: {start, end}}) =>
      left.slice(0, start - range.start) + ' '.repeat(end - start) + left.slice(end - range.start),
    text.slice(range.start, range.end)
  )
  return [...words.matchAll(/(?<!\\)[{}<]/g)].map(({index}) => range.start + index)
}
