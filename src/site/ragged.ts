import type {Element} from 'hast'
import {isCjk} from '../characters.ts'
import {withClass} from './hast.ts'

/** How many letters stand together without a place to break in a word that spreads a line of any length, and one of a phone. */
const UNBROKEN = {ragged: /[!-~\u00A1-\u024F]{16}/, mixed: /[!-~\u00A1-\u024F]{6}/}

/**
 * Marks a Chinese or Japanese text with words in Latin letters: set to the edge, the line before a long one would be spread (`ragged`), on a phone that
 * before a short one, too (`mixed`).
 */
export function ragged(node: Element): Element {
  const text = proseOf(node)
  const name = (['ragged', 'mixed'] as const).find(one => UNBROKEN[one].test(text))
  return name !== undefined && [...text].some(isCjk) ? withClass(node, name) : node
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
