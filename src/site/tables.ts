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

/** Letters up to which a cell holds a word of Chinese or Japanese, or a figure with its unit, which may break and should not. */
const WORD = 10

/** Says how a cell is aligned, and whether it holds a passage, which wants some width, or a word or figure, which stays on one line. */
export function cell(node: Element): Element {
  const text = [...textOf(node)]
  const length = text.reduce((sum, letter) => sum + (isCjk(letter) ? 2 : 1), 0)
  if (length > PASSAGE) return withClass(aligned(node), 'long')
  return length > 2 && length <= WORD && (text.some(isCjk) || isFigure(text.join('')))
    ? withClass(aligned(node), 'short')
    : aligned(node)
}

/** A number with a word before or behind it: “1,200 yen”, “Line 12”. */
function isFigure(text: string): boolean {
  return /^\s*(?:[^\s\d]*\s*\d[\d.,:\u2013-]*|\d[\d.,:\u2013-]*\s*[^\s\d]*)\s*$/.test(text)
}
