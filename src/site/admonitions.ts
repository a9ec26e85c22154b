import type {Blockquote, Parents, PhrasingContent, RootContent} from 'mdast'
import type {Translate} from '../messages/index.ts'
import {ADMONITIONS} from './data/schema.ts'

/** What admonitions are found by. */
export interface AdmonitionOptions {
  /** The Markdown the tree was read from. */
  readonly source: string
  readonly t: Translate
  /** Told of each directive that only a site builder could run. */
  dropped(): void
}

/**
 * Makes asides of what is marked as a note, a tip or a warning: directives (`:::note[Title]` … `:::`, `/// note | Title` … `///`), alerts
 * (`> [!NOTE]`) and boxes by indentation (`!!! note "Title"`); the name of a tab becomes a label.
 * Changes the tree; lines of directives are gone afterwards.
 */
export function admonitions(node: Parents, options: AdmonitionOptions): void {
  for (const child of node.children) if ('children' in child) admonitions(child as Parents, options)
  if (node.type === 'blockquote') alert(node, options)
  // What was in a box by indentation is in an aside by now.
  const children = (node.children as RootContent[]).flatMap(child =>
    child.type === 'admonition' ? (child.children as RootContent[]) : [child]
  )
  const hasLines = children.some(({type}) => type === 'directiveLine')
  node.children = (hasLines ? paired(children, options) : children) as typeof node.children
}

interface Open {
  readonly kind: string
  readonly title: PhrasingContent[]
  readonly children: RootContent[]
}

const LINE = /^(:+|\/{3,}|!{3}|\?{3}\+?|={3})[ \t]*([A-Za-z][\w-]*)?/

/** What stands between an opening and a closing line goes into an aside; one that is never closed ends with its parent. */
function paired(children: readonly RootContent[], options: AdmonitionOptions): RootContent[] {
  const stack: Open[] = [{kind: '', title: [], children: []}]
  const close = () => {
    const {kind, title, children} = stack.pop()!
    stack.at(-1)!.children.push(aside(kind, {title, children}, options))
  }
  for (const child of children) {
    if (child.type !== 'directiveLine') {
      stack.at(-1)!.children.push(child)
      continue
    }
    const line = options.source.slice(child.position?.start.offset, child.position?.end.offset)
    const [, marks = '', named = ''] = LINE.exec(line) ?? []
    const kind = named === '' && marks.startsWith('?') ? 'details' : named
    if (marks === '::' || marks === '===') {
      if (marks === '::') options.dropped()
      if (child.children.length > 0) stack.at(-1)!.children.push(label(child.children))
      continue
    }
    if (kind !== '') stack.push({kind: kind.toLowerCase(), title: child.children, children: []})
    else if (stack.length > 1) close()
  }
  while (stack.length > 1) close()
  return stack[0]!.children
}

const ALERT = /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*/

function alert(quote: Blockquote, options: AdmonitionOptions): void {
  const [first] = quote.children
  const [text] = first?.type === 'paragraph' ? first.children : []
  const match = text?.type === 'text' ? ALERT.exec(text.value) : null
  if (!match || first?.type !== 'paragraph' || text?.type !== 'text') return
  const [marker, kind = ''] = match
  const [title, rest] = firstLine([{...text, value: text.value.slice(marker.length)}, ...first.children.slice(1)])
  first.children = rest
  const children = rest.length === 0 ? quote.children.slice(1) : quote.children
  Object.assign(quote, aside(kind.toLowerCase(), {title, children}, options))
}

/** The first line of a paragraph and what follows it, without what is empty. */
function firstLine(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex(node => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')))
  const node = nodes[at]
  const [before, after] = node?.type === 'text' ? node.value.split(/\n(.*)/s) : []
  const words = (value = '') => (value === '' ? [] : [{type: 'text' as const, value}])
  const isWords = (one: PhrasingContent) => one.type !== 'text' || one.value !== ''
  if (at < 0) return [nodes.filter(isWords), []]
  return [
    [...nodes.slice(0, at).filter(isWords), ...words(before)],
    [...words(after), ...nodes.slice(at + 1)]
  ]
}

/** What a directive without content says of itself. */
function label(children: PhrasingContent[]): RootContent {
  return {type: 'paragraph', data: {hProperties: {className: ['label']}}, children}
}

function aside(kind: string, {title, children}: Pick<Open, 'title' | 'children'>, {t}: AdmonitionOptions): RootContent {
  const known = ADMONITIONS.find(one => one === kind)
  const named: PhrasingContent[] = [{type: 'text', value: known ? t(`site.admonition.${known}`) : kind}]
  const heading = {
    type: 'paragraph' as const,
    data: {hProperties: {className: ['title']}},
    children: title.length > 0 ? title : named
  }
  const className = ['admonition', ...(known ? [known] : [])]
  // mdast has no node for it: remark-rehype goes by `data`.
  return {
    type: 'blockquote',
    data: {hName: 'aside', hProperties: {className}},
    children: [heading, ...children]
  } as Blockquote
}
