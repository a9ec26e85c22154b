import {toMarkdown} from '../formats/markdown.ts'

/** A text as a paragraph of Markdown; its marks mean nothing. */
export function paragraph(text: string): string {
  return toMarkdown([{type: 'paragraph', children: [{type: 'text', value: text}]}])
}
