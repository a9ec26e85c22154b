import type {Element, Root, RootContent} from 'hast'

/** The elements directly in a node. */
export function elementsOf(node: Root | Element): Element[] {
  // A document type is a child of a root alone.
  return (node.children as RootContent[]).flatMap(child => (child.type === 'element' ? child : []))
}

/** The first element below a node that is wanted, in document order. */
export function find(node: Root | Element, isWanted: (node: Element) => boolean): Element | undefined {
  for (const child of elementsOf(node)) {
    const found = isWanted(child) ? child : find(child, isWanted)
    if (found) return found
  }
  return undefined
}

/** Whether an element has a class. */
export function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

/** The words of an element, without alternative texts. */
export function textOf(node: Element): string {
  return node.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}

/** The element with one class more. */
export function withClass(node: Element, name: string): Element {
  const {className} = node.properties
  const names = Array.isArray(className) ? className : []
  return {...node, properties: {...node.properties, className: [...names, name]}}
}
