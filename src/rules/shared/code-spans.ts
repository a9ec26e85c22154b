import type {Block, BlockGroup, Locale, Range} from '../../model/index.ts'
import {distance} from './distance.ts'
import {plain} from './letters.ts'

/** A stretch of code in a text. */
export interface Span {
  readonly value: string
  readonly range: Range
}

/** A code span of the source that is not here, and what stands in its place. */
export interface SpanFault {
  readonly expected: Span
  readonly found?: Span
  readonly isSure: boolean
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Code spans of the source that are no code here, or other code. Repetitions and additions are a translator's choice. */
export function spanFaults({variants}: BlockGroup, locale: Locale, source: Locale): SpanFault[] {
  const [here, there] = [variants.get(locale) ?? [], variants.get(source) ?? []]
  const expected = spans(there)
  if (expected.length === 0) return []
  const found = spans(here)
  const missing = unique(expected.filter(span => !isIn(found, span)))
  const added = unique(found.filter(span => !isIn(expected, span)))
  const translated = added.filter(({value}) => CJK.test(value))
  const faults = missing.flatMap((span): SpanFault[] => {
    const other = take(added, one => isNear(one.value, span.value))
    if (other)
      return isVariant(other.value, span.value)
        ? [{expected: span, found: other, isSure: false}]
        : [{expected: span, found: other, isSure: true}]
    // What says something in words may be said in the reader's: `{verb} {object}`, `Hello world`.
    if (saysWords(span.value) && take(translated, () => true)) return []
    const own = take(added, one => translated.includes(one) || !CJK.test(one.value))
    if (own) return [{expected: span, found: own, isSure: translated.includes(own) && !/[A-Za-z]{2}/.test(own.value)}]
    return saysWords(span.value) && !/[<{(]/.test(span.value) ? [] : [{expected: span, isSure: false}]
  })
  return [
    ...faults,
    ...unwrapped(
      here,
      there,
      expected.filter(span => !missing.includes(span))
    )
  ]
}

function spans(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({segments}) =>
    segments.flatMap(({codes}) =>
      codes.flatMap(({kind, value = '', range}) =>
        kind === 'inlineCode' && value.trim() !== '' ? [{value, range}] : []
      )
    )
  )
}

function take(list: Span[], fits: (span: Span) => boolean): Span | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}

function isIn(list: readonly Span[], span: Span): boolean {
  return list.some(({value}) => fold(value) === fold(span.value))
}

function unique(list: readonly Span[]): Span[] {
  return list.filter((span, index) => list.findIndex(({value}) => value === span.value) === index)
}

/** A line break inside a code span is a blank, and blanks are no code; neither is the form of quotation marks. */
function fold(value: string): string {
  return value.replaceAll(/\s+/g, '').replaceAll(/["'“”‘’]/g, "'")
}

function isNear(value: string, other: string): boolean {
  const most = other.length > 7 ? 2 : 1
  return other.length > 2 && !CJK.test(value) && distance(value, other, most) <= most
}

/** Capitals, a path with or without its first step, an ending: a person's edit more often than a slip. */
function isVariant(value: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replaceAll(/^[./]+|[/.;:,]+$|\(\)$|s$/g, '')
  return bare(value) === bare(other)
}

/** Words with blanks between, text in quotation marks or between tags. */
function saysWords(value: string): boolean {
  return /[A-Za-z]{2,} +[A-Za-z]{2,}|^["'].*["']$|>[^<]*[A-Za-z]{2}[^<]*<|^\{[a-z]+\}$|\[[A-Z-]+\]/.test(value)
}

/** Code of the source that stands here as plain text, where the source has it as code only. */
function unwrapped(here: readonly Block[], there: readonly Block[], expected: readonly Span[]): SpanFault[] {
  const [text, original] = [textOf(here), textOf(there)]
  return unique(expected).flatMap(span => {
    const {value} = span
    const isCode = value.length > 1 && /[^a-z\s]|[a-z]{4}/.test(value) && !/^\d+$/.test(value)
    if (!isCode || !stands(value, text) || stands(value, original)) return []
    return [{expected: span, isSure: false}]
  })
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(({segments}) => segments.map(plain)).join('\n')
}

/** Stands by itself: `astro` does not in `astro.config`. */
function stands(value: string, text: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + value.length] ?? '']
    if (!/[\w./@$-]/.test(before) && !/[\w/@$-]/.test(after) && !/^\.\w/.test(text.slice(at + value.length)))
      return true
  }
  return false
}
