import type {Article, Locale, Segment} from '../src/model/index.ts'
import {parse} from '../src/parse/index.ts'

/** An article from Markdown, one segment a block. */
export function article(text: string, locale: Locale = 'en'): Article {
  return parse(text, {path: 'visit', locale, file: `content/${locale}/visit.md`})
}

/** All segments of an article in order. */
export function segmentsOf({blocks}: Article): Segment[] {
  return blocks.flatMap(({segments}) => segments)
}

/** The text of a segment with inline codes shown as `<1>`, `</1>` and `<1/>`. */
export function shown({text, codes}: Segment): string {
  const at = new Map(codes.map(code => [code.at, code]))
  const show = (character: string, index: number) => {
    const code = at.get(index)
    if (!code) return character
    return code.role === 'open' ? `<${code.id}>` : code.role === 'close' ? `</${code.id}>` : `<${code.id}/>`
  }
  return text.split('').map(show).join('')
}
