import type {Segment} from '../../model/index.ts'

/** The text of a segment without its inline codes. */
export function plain({text}: Segment): string {
  return text.replaceAll(/[\uE000-\uF8FF]/g, '')
}

/** The text of a segment with its code, as a reader sees it. */
export function legible({text, codes}: Segment): string {
  const values = new Map(codes.map(({at, kind, value = ''}) => [at, kind === 'inlineCode' ? value : '']))
  return [...text.matchAll(/[\uE000-\uF8FF]|[^\uE000-\uF8FF]+/g)]
    .map(({0: part, index}) => (/^[\uE000-\uF8FF]/.test(part) ? (values.get(index) ?? '') : part))
    .join('')
}

/** Whether a text says something: a letter or a digit. */
export function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
