import type {InlineCode, Segment} from '../../model/index.ts'

const CODE = /[\uE000-\uF8FF]/g

/** The text of a segment without its inline codes. */
export function plain({text}: Pick<Segment, 'text'>): string {
  return text.replace(CODE, '')
}

/** What segments in a row say, without their codes. */
export function textOf(segments: readonly Pick<Segment, 'text'>[]): string {
  return segments.map(plain).join(' ')
}

/** The text of a segment with its code, as a reader sees it. */
export function legible({text, codes}: Segment): string {
  return withCodes({text, codes}, ({kind, value = ''}) => (kind === 'inlineCode' ? value : ''))
}

/** The same with the addresses that are their own text, as a message quotes it. */
export function quotable({text, codes}: Segment): string {
  return withCodes({text, codes}, ({kind, role, value = '', target = ''}) =>
    kind === 'link' && role === 'alone' ? target : kind === 'inlineCode' ? value : ''
  )
}

function withCodes({text, codes}: Pick<Segment, 'text' | 'codes'>, said: (code: InlineCode) => string): string {
  if (codes.length === 0) return plain({text})
  const values = new Map(codes.map(code => [code.at, said(code)]))
  return text.replace(CODE, (_, at: number) => values.get(at) ?? '')
}

/** Whether a text says something: a letter or a digit. */
export function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

export {CJK_LETTER} from '../../characters.ts'

/** を or 的 at its beginning: the end of a sentence that a block of code or a picture parts. */
export function isContinued(text: string): boolean {
  return /^(?:を|的(?![确確士话話]))/u.test(text)
}
