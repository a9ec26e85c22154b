import {isReference} from './character-reference.ts'
import type {NewText} from './new-text.ts'
import {partsOf, readingOf} from './parts.ts'
import type {Rendered} from './rendered.ts'

/** A new text between the tags of an HTML block: on one line, since a blank line would end the block. */
export function renderHtmlText(fresh: NewText): Rendered | undefined {
  const parts = partsOf(fresh)
  if (!parts) return undefined
  const markdown = parts.map(part => (part.kind === 'text' ? escaped(part.text) : part.data)).join('')
  return {markdown, reads: readingOf(parts)}
}

function escaped(text: string): string {
  return text.replace(/[&<]|\{(?=[{<%])|\}(?=\})/g, (sign, at: number) => {
    if (sign === '&') return isReference(text, at) ? '&amp;' : sign
    return sign === '<' ? '&lt;' : sign === '{' ? '&#123;' : '&#125;'
  })
}
