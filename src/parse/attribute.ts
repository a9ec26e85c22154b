import type {Definition, Image, ImageReference, Link, PhrasingContent} from 'mdast'
import type {MdxJsxAttribute, MdxJsxExpressionAttribute} from 'mdast-util-mdx-jsx'
import type {Block, Container} from '../model/index.ts'
import {readAttributes} from './html.ts'
import {type Page, regionsIn} from './page.ts'
import {decoded, type Notation} from './reference.ts'

/** Texts inside the markup of a block: alternative texts, titles, attributes. `of` is what they stand in. */
export interface AttributeContext {
  readonly page: Page
  readonly containers: readonly Container[]
}

/** The attributes with text to translate of inline nodes, one block each, in document order. */
export function inlineAttributes(nodes: readonly PhrasingContent[], context: AttributeContext): Block[] {
  return nodes.flatMap(node => [
    ...attributesOf(node, context),
    ...('children' in node ? inlineAttributes(node.children, context) : [])
  ])
}

function attributesOf(node: PhrasingContent, context: AttributeContext): Block[] {
  const {start, end} = offsets(node)
  switch (node.type) {
    case 'image':
      return [...alternative(node, context), ...title(node, context)]
    case 'imageReference':
      return alternative(node, context)
    case 'link':
      return title(node, context)
    case 'html':
      return node.value.startsWith('</') ? [] : tagAttributes({start, end}, context)
    case 'mdxJsxTextElement':
      return jsxAttributes(node.attributes, context)
    default:
      return []
  }
}

/** The attributes of a JSX element whose values are strings. */
export function jsxAttributes(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  context: AttributeContext
): Block[] {
  return attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
    if (!context.page.attributes.has(attribute.name)) return []
    const {start, end} = offsets(attribute)
    const value = attribute.value
    const inner = /^[^=]*=\s*["']/.exec(context.page.source.slice(start, end))?.[0].length ?? 0
    return attributeBlock(attribute.name, {start: start + inner, end: end - 1}, {value, notation: 'html', ...context})
  })
}

/** The attributes of an HTML tag or of a directive's braces. */
export function tagAttributes({start, end}: {start: number; end: number}, context: AttributeContext): Block[] {
  const {text, source, attributes} = context.page
  return readAttributes(text, start, end).flatMap(({name, start, end}) =>
    attributes.has(name)
      ? attributeBlock(
          name,
          {start, end},
          {value: decoded(source.slice(start, end), 'html'), notation: 'html', ...context}
        )
      : []
  )
}

/** The title of an image, a link or a definition. */
export function title(node: Image | Link | Definition, context: AttributeContext): Block[] {
  if (!node.title) return []
  const {source} = context.page
  const {start, end: last} = offsets(node)
  let end = node.type === 'definition' ? last : last - 1
  while (/\s/.test(source[end - 1] ?? '')) end -= 1
  const closing = source[end - 1] ?? ''
  const opening = closing === ')' ? '(' : closing
  if (!'"\')'.includes(closing)) return []
  let open = end - 2
  while (open > start && !(source[open] === opening && source[open - 1] !== '\\')) open -= 1
  return attributeBlock('title', {start: open + 1, end: end - 1}, {value: node.title, notation: 'markdown', ...context})
}

function alternative(node: Image | ImageReference, context: AttributeContext): Block[] {
  if (!node.alt?.trim()) return []
  const {source} = context.page
  const start = offsets(node).start + 2
  let depth = 0
  let end = start
  for (; end < offsets(node).end; end += 1) {
    const sign = source[end]
    if (sign === '\\') end += 1
    else if (sign === '[') depth += 1
    else if (sign === ']' && depth > 0) depth -= 1
    else if (sign === ']') break
  }
  return attributeBlock('alt', {start, end}, {value: node.alt, notation: 'markdown', ...context})
}

interface AttributeText extends AttributeContext {
  /** As the parser reads it. */
  readonly value: string
  readonly notation: Notation
}

const SAYS_SOMETHING = /\S/
const EXPRESSION = /(?:^|[^\\])\{\{/

/**
 * The block of a text in markup, `range` in the page. None when it says nothing, holds something protected, or is not where it was looked
 * for: what cannot be found exactly is left alone.
 */
function attributeBlock(
  key: string,
  range: {start: number; end: number},
  {page, containers, value, notation}: AttributeText
): Block[] {
  const raw = page.source.slice(range.start, range.end)
  if (!SAYS_SOMETHING.test(raw) || EXPRESSION.test(raw) || regionsIn(page, range.start, range.end).length > 0) return []
  if (oneLine(decoded(raw, notation)) !== oneLine(value)) return []
  const lead = raw.length - raw.trimStart().length
  const start = range.start + lead + page.shift
  const source = {start, end: start + raw.trim().length}
  const text = oneLine(value)
  const isVerbatim = raw.trim() === text
  const map = isVerbatim ? [{at: 0, length: text.length, source}] : wholeRun(text, source)
  return [{kind: 'attribute', key, range: source, containers, segments: [{text, codes: [], range: source, map}]}]
}

/** A value that is not its source letter by letter maps as a whole; the length is kept from being equal. */
export function wholeRun(text: string, source: {start: number; end: number}) {
  if (text.length !== source.end - source.start) return [{at: 0, length: text.length, source}]
  const middle = source.start + text.length - 1
  return [
    {at: 0, length: text.length - 1, source: {start: source.start, end: middle + 1}},
    {at: text.length - 1, length: 1, source: {start: middle, end: middle + 1}}
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function offsets(node: {
  position?: {start: {offset?: number | undefined}; end: {offset?: number | undefined}} | undefined
}) {
  // remark-parse and remark-mdx give every node and attribute a position.
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}
