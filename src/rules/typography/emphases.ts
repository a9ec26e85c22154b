import {CJK_RUN} from '../../characters.ts'
import {charactersOf} from '../../count.ts'
import {MARK} from '../../formats/memory-text.ts'
import type {BlockGroup, InlineCode, Locale, MemoryText, Segment} from '../../model/index.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'
import {plain} from '../shared/letters.ts'

/** A stretch that is emphasised. */
export interface Emphasis {
  readonly text: string
  readonly range: InlineCode['range']
  /** By marks or tags for italics alone. */
  readonly isItalic: boolean
}

const KINDS = new Set<InlineCode['kind']>(['emphasis', 'strong', 'delete'])
const TAG = /^<\/?(em|i|strong|b|del|s|mark|u)\b/i

/** Emphasised stretches of a group in one version, by marks or by tags; one inside another counts once. */
export function emphases(group: BlockGroup, locale: Locale): Emphasis[] {
  return emphasesIn(segmentsOf(group, locale))
}

/** As `emphases`, in segments. */
export function emphasesIn(segments: readonly Segment[]): Emphasis[] {
  return segments.flatMap(segment => {
    if (!segment.codes.some(isEmphasis)) return []
    let depth = 0
    return segment.codes.flatMap(code => {
      if (!isEmphasis(code)) return []
      depth += isEnd(code) ? -1 : 1
      if (isEnd(code) || depth !== 1) return []
      return [{text: textFrom(code, segment), range: code.range, isItalic: isItalic(code)}]
    })
  })
}

/** How many stretches a text of the memory emphasises; one inside another counts once. */
export function recordedEmphases({text, codes = {}}: MemoryText): number {
  let [depth, count] = [0, 0]
  for (const [mark] of text.matchAll(MARK)) {
    const data = codes[mark] ?? ''
    if (!/^(?:[*_]{1,3}|~{1,2})$/.test(data) && !TAG.test(data)) continue
    const isClosing = mark.startsWith('</') || data.startsWith('</')
    depth += isClosing ? -1 : 1
    if (!isClosing && depth === 1) count += 1
  }
  return count
}

/** The stress that a speaker gives to a small word, “do *not*”: Chinese and Japanese have no italics, and other means. */
export function isStress({text, isItalic}: Emphasis): boolean {
  return isItalic && FUNCTION_WORDS.has(text.trim().toLowerCase())
}

/** The share of the text of a group that is emphasised. */
export function share(group: BlockGroup, locale: Locale): number {
  const all = segmentsOf(group, locale).reduce((sum, segment) => sum + weight(plain(segment)), 0)
  return emphases(group, locale).reduce((sum, {text}) => sum + weight(text), 0) / Math.max(1, all)
}

/** Letters, of which a Chinese or Japanese one says as much as three of Latin. */
function weight(text: string): number {
  const cjk = charactersOf(text, CJK_RUN)
  return charactersOf(text, /[\p{L}\p{N}]+/gu) + 2 * cjk
}

/** Corner brackets, book marks and quotation marks that open: they do the work of italics in Chinese and Japanese. */
export function quotes(group: BlockGroup, locale: Locale): number {
  return segmentsOf(group, locale).reduce((sum, {text}) => sum + (text.match(/[「『“《〈【]|"[^"]*"/g)?.length ?? 0), 0)
}

function segmentsOf({variants}: BlockGroup, locale: Locale): Segment[] {
  return (variants.get(locale) ?? []).flatMap(({segments}) => segments)
}

function isEmphasis({kind, role, data}: InlineCode): boolean {
  return (KINDS.has(kind) && role !== 'alone') || ((kind === 'html' || kind === 'element') && TAG.test(data))
}

/** In HTML the tags of a pair are codes of their own. */
function isEnd({role, data}: InlineCode): boolean {
  return role === 'close' || (role === 'alone' && data.startsWith('</'))
}

function isItalic({kind, data}: InlineCode): boolean {
  return kind === 'emphasis' || /^<(?:em|i)\b/i.test(data)
}

function textFrom(code: InlineCode, segment: Segment): string {
  const isItsEnd = (other: InlineCode) => other.at > code.at && isEmphasis(other) && isEnd(other)
  const partner = segment.codes.find(({id, role}) => id === code.id && role === 'close')
  const end = (partner ?? segment.codes.find(isItsEnd))?.at ?? segment.text.length
  const inside = segment.codes.flatMap(({at, kind, value = ''}) =>
    at > code.at && at < end && kind === 'inlineCode' ? [value] : []
  )
  return plain({...segment, text: segment.text.slice(code.at, end)}) || inside.join(' ')
}
