import type {InlineCode, Segment} from '../../model/index.ts'
import {tagged} from './tagged.ts'

/** Elements of HTML that are code. */
export const CODE = new Set(['code', 'samp', 'tt'])

/** The text without codes but for bare addresses and tags, which code turns into when it loses its marks. */
export function bareText(segment: Segment): string {
  const {codes} = segment
  let {text} = segment
  for (const {value, at} of tagged(segment, CODE))
    text = text.slice(0, at) + ' '.repeat(value.length) + text.slice(at + value.length)
  const bare = new Map(codes.map(({at, role, kind, data}) => [at, role === 'alone' && BARE.has(kind) ? data : '']))
  return text.replaceAll(/[\uE000-\uF8FF]/g, (_, at: number) => bare.get(at) ?? '')
}

const BARE = new Set<InlineCode['kind']>(['address', 'link', 'html'])

/** Stands by itself: `astro` does not in `astro.config`. */
export function stands(value: string, text: string): boolean {
  return placesOf(value, text).length > 0
}

/** A text names an element or a kind of file without its marks: BaseLayout for `<BaseLayout>`, HTML for `.html`. */
export function isNamed(value: string, text: string): boolean {
  const [, element, ending] = /^(?:<\/?(\w+) ?\/?>|\.(\w+))$/.exec(value) ?? []
  const name = (element ?? ending)?.toLowerCase()
  return name !== undefined && stands(name, text.toLowerCase())
}

/**
 * Stands by itself in quotation marks wherever it does, which set it off from the text as code does, where the source has none around its code:
 * 「fixed」 for `fixed`.
 */
export function isQuotedInstead(value: string, text: string, original: readonly Segment[]): boolean {
  if (original.some(({text}) => /["'“‘][\uE000-\uF8FF]["'”’]/u.test(text))) return false
  const places = placesOf(value, text)
  return places.length > 0 && places.every(at => QUOTES.has((text[at - 1] ?? '') + (text[at + value.length] ?? '')))
}

const QUOTES = new Set(['「」', '『』', '“”', '‘’', '""', "''", '’’', '《》'])

/** Where a value stands by itself: UTF-16 offsets in the text. */
function placesOf(value: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + value.length] ?? '']
    const isApart = !/[\w./@$-]/.test(before) && !/[\w/@$-]/.test(after) && !/^\.\w/.test(text.slice(at + value.length))
    if (isApart) places.push(at)
  }
  return places
}
