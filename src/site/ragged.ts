import type {Element} from 'hast'
import {isCjk} from '../characters.ts'
import {withClass} from './hast.ts'

/** Letters that stand together without a place to break. */
const UNBROKEN = /[!-~\u00A1-\u024F]{16}/

/** Marks a Chinese or Japanese text with a long word in Latin letters: set to the edge, the line before that word would be spread. */
export function ragged(node: Element): Element {
  const text = proseOf(node)
  return UNBROKEN.test(text) && [...text].some(isCjk) ? withClass(node, 'ragged') : node
}

/** Without addresses that are links by themselves, which break anywhere. */
function proseOf({children}: Element): string {
  return children
    .map(child => {
      if (child.type !== 'element') return child.type === 'text' ? child.value : ''
      return child.properties.className?.toString() === 'address' ? '' : proseOf(child)
    })
    .join('')
}
