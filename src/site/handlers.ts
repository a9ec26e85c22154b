import type {Element, ElementContent} from 'hast'
import type {Nodes, Parents} from 'mdast'
import type {Options} from 'remark-rehype'

type Handlers = NonNullable<Options['handlers']>
type Handler = NonNullable<Handlers['html']>
type State = Parameters<Handler>[0]

/** What only the project's own site builder could run is counted. */
export interface Unrendered {
  count: number
}

/**
 * How nodes beyond CommonMark and GFM become HTML: elements of JSX their content, with the texts among their attributes in front;
 * math as it is written; expressions nothing, since only the site's own builder could run them.
 *
 * @param attributes Attributes of elements with text to read.
 * @param idOf The id of a heading, in their order; undefined for one without.
 */
export function handlers(
  attributes: ReadonlySet<string>,
  {idOf, unrendered}: {idOf: () => string | undefined; unrendered: Unrendered}
): Handlers {
  const dropped: Handler = () => {
    unrendered.count += 1
    return undefined
  }
  const component: Handler = (state: State, node: Jsx) => {
    const children = state.all(node as Parents)
    const name = node.name ?? ''
    if (/^[a-z][a-z0-9]*$/.test(name)) return element(name, properties(node), children)
    if (name !== '') unrendered.count += 1
    const isFlow = node.type === 'mdxJsxFlowElement'
    const labels = texts(node, attributes).map(value =>
      element(isFlow ? 'p' : 'span', isFlow ? {className: ['label']} : {}, [{type: 'text', value}])
    )
    return isFlow ? element('div', {}, [...labels, ...children]) : element('span', {}, [...labels, ...children])
  }
  const math: Handler = (_, node: {value: string}) =>
    element('span', {className: ['math']}, [{type: 'text', value: node.value}])
  return {
    heading(state: State, node: {depth: number} & Parents) {
      const id = idOf()
      return element(`h${node.depth}`, id === undefined ? {} : {id}, state.all(node))
    },
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    mdxTextExpression: (_, node: {value: string}) => {
      const [, , value] = /^\s*(['"`])([^'"`\\]*)\1\s*$/.exec(node.value) ?? []
      if (value !== undefined) return {type: 'text', value}
      if (!/^\s*\/\*/.test(node.value)) unrendered.count += 1
      return undefined
    },
    mdxFlowExpression: (_, node: {value: string}) => {
      if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) unrendered.count += 1
      return undefined
    },
    mdxjsEsm: () => undefined,
    interpolation: dropped,
    attributes: () => undefined,
    directiveLine: dropped,
    inlineMath: math,
    toml: () => undefined,
    yaml: () => undefined
  }
}

/** As remark-mdx has it, as far as it is used here. */
type Jsx = Nodes & {
  readonly name?: string | null
  readonly attributes?: readonly {readonly type: string; readonly name?: string; readonly value?: unknown}[]
}

function properties({attributes = []}: Jsx): Element['properties'] {
  return Object.fromEntries(
    attributes.flatMap(({name, value}) => {
      if (name === undefined || (typeof value !== 'string' && value !== null)) return []
      return [[name, value ?? true]]
    })
  )
}

function texts({attributes = []}: Jsx, wanted: ReadonlySet<string>): string[] {
  return attributes.flatMap(({name = '', value}) => (wanted.has(name) && typeof value === 'string' ? [value] : []))
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}
