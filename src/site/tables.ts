import type {Element, ElementContent} from 'hast'
import {isCjk} from '../characters.ts'
import {textOf, withClass} from './hast.ts'

/** A table of Markdown has a head even where its author wanted none. */
export function isEmptyHead(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'thead' && isSilent(node)
}

/** Whether an element shows nothing. */
export function isSilent(node: Element): boolean {
  return textOf(node).trim() === '' && !holdsImage(node)
}

function holdsImage({children}: Element): boolean {
  return children.some(child => child.type === 'element' && (child.tagName === 'img' || holdsImage(child)))
}

function aligned(node: Element): Element {
  const {align, ...properties} = node.properties
  return align === undefined ? node : {...node, properties: {...properties, className: [String(align)]}}
}

/** Letters from which on the text of a cell is a passage; one of Chinese or Japanese counts as two. */
const PASSAGE = 30

/** Letters up to which a cell of Chinese or Japanese holds a word, which may break between any two characters and should not. */
const WORD = 10

/** Says how a cell is aligned, and whether it holds a passage, which wants some width, or a word, which stays on one line. */
export function cell(node: Element): Element {
  const text = [...textOf(node)]
  const length = text.reduce((sum, letter) => sum + (isCjk(letter) ? 2 : 1), 0)
  if (length > PASSAGE) return withClass(aligned(node), 'long')
  return length > 2 && length <= WORD && text.some(isCjk) ? withClass(aligned(node), 'short') : aligned(node)
}
