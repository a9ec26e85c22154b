import {isReference} from './character-reference.ts'
import {withLineEnds, withWritten} from './line-ends.ts'
import type {NewText} from './new-text.ts'
import {type Part, partsOf, readingOf} from './parts.ts'
import type {Rendered} from './rendered.ts'

/** A new text between the tags of an HTML block: without blank lines, of which one would end the block. */
export function renderHtmlText(fresh: NewText): Rendered | undefined {
  const parts = partsOf(fresh)
  if (!parts) return undefined
  const lined = fresh.old && withLineEnds(parts, fresh.old)
  const markdown = (lined && withWritten(print(lined.parts), lined.written)) ?? print(parts)
  return {markdown, reads: readingOf(parts)}
}

function print(parts: readonly Part[]): string {
  return parts.map(part => (part.kind === 'text' ? escaped(part.text) : part.data)).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<]|\{(?=[{<%])|\}(?=\})/g, (sign, at: number) => {
    if (sign === '&') return isReference(text, at) ? '&amp;' : sign
    return sign === '<' ? '&lt;' : sign === '{' ? '&#123;' : '&#125;'
  })
}
