import type {Literal, PhrasingContent, Root} from 'mdast'
import type {Options} from 'mdast-util-to-markdown'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Article} from '../model/index.ts'
import {isReference} from './character-reference.ts'
import {isMdx} from './mdx.ts'
import type {Part} from './parts.ts'

/** Where pieces are printed. */
export interface Place {
  readonly article: Article
  readonly isCell?: boolean
  readonly isAtxHeading?: boolean
  /** In link text, a directive's label: brackets must be escaped. */
  readonly isInLabel?: boolean
  /** The character in the file before and behind; before it nothing at the beginning of a block's line. */
  readonly before: string
  readonly after: string
}

/** Pieces as Markdown on one line: text is escaped so that it reads back as text, markup is written as it is. */
export function print(parts: readonly Part[], place: Place): string {
  const [lead, trail] = [edge(place.before), edge(place.after)]
  const children = [...raw(lead), ...parts.flatMap(nodesOf), ...raw(trail)]
  const printed = printBlock(children, place)
  return printed.slice(lead.length, printed.length - trail.length)
}

/** A character that stands beside the pieces, or nothing at the edge of a line. */
function edge(character: string): string {
  return /^[^\s\uD800-\uDFFF]$/.test(character) ? character : /^\s$/.test(character) ? ' ' : ''
}

function nodesOf(part: Part): PhrasingContent[] {
  return part.kind === 'text' ? textNodes(part.text) : raw(part.data)
}

/** `R&D` stays `R&D`: the printer would escape the sign before any letter. */
function textNodes(text: string): PhrasingContent[] {
  return text
    .split(/(&)/)
    .flatMap((piece, index, all): PhrasingContent[] =>
      piece === '&' && !isReference(`&${all[index + 1]}`, 0)
        ? raw(piece)
        : piece === ''
          ? []
          : [{type: 'text', value: piece}]
    )
}

/** A node that is written as it is. */
interface SourceNode extends Literal {
  type: 'stele'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    stele: SourceNode
  }
  interface RootContentMap {
    stele: SourceNode
  }
}

function raw(value: string): SourceNode[] {
  return value === '' ? [] : [{type: 'stele', value}]
}

/** As a heading, a cell or a paragraph: the printer knows what must be escaped in each. */
function printBlock(children: PhrasingContent[], place: Place): string {
  const processor = processorFor(place, children)
  const stringify = (node: Root['children'][number]) =>
    processor.stringify({type: 'root', children: [node]}).replace(/\n$/, '')
  if (place.isAtxHeading) return stringify({type: 'heading', depth: 1, children}).slice(2)
  if (!place.isCell) return stringify({type: 'paragraph', children})
  const cell = {type: 'tableCell' as const, children}
  const table = stringify({type: 'table', children: [{type: 'tableRow', children: [cell]}]})
  return table.slice(2, table.indexOf(' |\n'))
}

type Unsafe = NonNullable<Options['unsafe']>[number]

/** A pattern takes what is behind its character: several see all of several braces. */
const MARKDOWN: readonly Unsafe[] = [
  {character: '{', after: '\\{', inConstruct: 'phrasing'},
  {character: '{', before: '\\{', inConstruct: 'phrasing'},
  {character: '{', after: '[:#.<%]', inConstruct: 'phrasing'}
]
const MDX: readonly Unsafe[] = [
  {character: '{', inConstruct: 'phrasing'},
  {character: '<', inConstruct: 'phrasing'}
]
const DIRECTIVE: Unsafe = {atBreak: true, character: ':', after: ':'}
/** GFM takes `www.` before nearly anything for a URL. */
const WWW: Unsafe = {character: '.', before: '[Ww]{3}', inConstruct: 'phrasing'}
/** Both signs of `a@b@c.d`: the pattern of remark-gfm takes the letter between them. */
const EMAIL: Unsafe = {character: '@', before: '[+\\-.\\w]', inConstruct: 'phrasing'}
const LABEL: Unsafe = {character: ']', inConstruct: 'phrasing'}
const MATH: Unsafe = {character: '$', inConstruct: 'phrasing'}

const processors = new Map<string, ReturnType<typeof makeProcessor>>()

function processorFor({article, isInLabel = false}: Place, children: readonly PhrasingContent[]) {
  const text = children.map(node => (node.type === 'text' ? node.value : '')).join('')
  const isMath = text.indexOf('$') !== text.lastIndexOf('$')
  const isJsx = isMdx(article)
  const name = `${isJsx} ${isInLabel} ${isMath}`
  const known =
    processors.get(name) ??
    makeProcessor([
      ...(isJsx ? MDX : MARKDOWN),
      DIRECTIVE,
      WWW,
      EMAIL,
      ...(isInLabel ? [LABEL] : []),
      ...(isMath ? [MATH] : [])
    ])
  processors.set(name, known)
  return known
}

function makeProcessor(unsafe: Unsafe[]) {
  const stele = Object.assign((node: SourceNode) => node.value, {peek: (node: SourceNode) => node.value.charAt(0)})
  return unified().use(remarkStringify, {unsafe, handlers: {stele}}).use(remarkGfm, {tablePipeAlign: false}).freeze()
}
