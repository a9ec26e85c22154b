import {locate} from '../../locate.ts'
import {matches} from '../../matches.ts'
import type {Range, Segment} from '../../model/index.ts'

/** Marks round a text that begins or ends with CJK or its punctuation. Lazy, and bounded: linear on any input. */
const MARKED = /(\*\*|__)(?![\s*_])([^*_\n\uE000-\uF8FF]{1,200}?)(?<!\s)\1/gu
/** One mark alone: an asterisk round what begins or ends with punctuation, which no product is, or low lines beside a letter. */
const ALONE =
  /(?<![*\\A-Za-z\d])(\*)(?![\s*])((?:[「『“][^*_\n\uE000-\uF8FF]{1,58}?[」』”]|[\p{L}\p{N}][^*_\n\uE000-\uF8FF]{1,58}?[）」』”：，。、！？]))\*(?![*A-Za-z\d])|(?<![_\\A-Za-z\d])(_)(?![\s_])([^*_\n\uE000-\uF8FF]{1,60}?)(?<!\s)_(?![_A-Za-z\d])/gu
const LETTER = /[\p{L}\p{N}]/u
const OPEN = /(\*\*|__)(?![\s*_])([^*_\n\uE000-\uF8FF]{1,200})$/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\u2018-\u201D]/u
const PAIRS = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['【', '】']
])

/** Segments that one emphasis goes over, at most. */
const MOST = 5

/** Marks of emphasis that are left in a text. */
interface Unrendered {
  /** UTF-16 offsets of the file. */
  readonly place: Range
  readonly seen: string
  /** The same so that it is rendered. */
  readonly fix: string | undefined
  /** Low lines, which a letter beside them makes a part of the word. */
  readonly isLow?: true
}

/** The stretches of a block whose marks of emphasis are left in its text; sentences may end inside: `**请勿入内。**谢谢`. */
export function unrendered(segments: readonly Segment[]): readonly Unrendered[] {
  return segments.flatMap((segment, index) => {
    const within = matches(segment.text, MARKED)
    const own: Unrendered[] = within.flatMap(({0: seen, 1: mark = '', 2: inner = '', index: start}) =>
      CJK.test(inner) || isBesideCjk(segment.text, inner, {start, end: start + seen.length})
        ? [{place: locate(segment, {start, end: start + seen.length}), seen, fix: moved(inner, mark)}]
        : []
    )
    const last = within.at(-1)
    own.push(...alone(segment))
    const across = acrossFrom(segments.slice(index, index + MOST), last ? last.index + last[0].length : 0)
    return across ? [...own, across] : own
  })
}

/** `が**99.9%**以上`: what begins or ends with a sign, and a letter of the language beside it. */
function isBesideCjk(text: string, inner: string, {start, end}: Range): boolean {
  const [before, behind] = [text[start - 1] ?? '', text[end] ?? '']
  return (/^[\p{P}\p{S}]/u.test(inner) && CJK.test(before)) || (/[\p{P}\p{S}]$/u.test(inner) && CJK.test(behind))
}

/** `は*「港」*を` and `単に_港_)`; low lines with letters on either side may be those of a name. */
function alone(segment: Segment): Unrendered[] {
  return matches(segment.text, ALONE).flatMap(({0: seen, 1: star, 2: marked, 4: low, index: start}) => {
    const inner = marked ?? low ?? ''
    if (!CJK.test(inner)) return []
    const place = locate(segment, {start, end: start + seen.length})
    if (star) return [{place, seen, fix: movedInside(inner, star)}]
    const beside = [segment.text[start - 1] ?? '', segment.text[start + seen.length] ?? '']
    if (beside.filter(sign => LETTER.test(sign)).length !== 1) return []
    const isWord = LETTER.test(inner[0]!) && LETTER.test(inner.at(-1)!)
    return [{place, seen, fix: isWord ? `*${inner}*` : undefined, isLow: true}]
  })
}

/** Marks that open behind an offset of the first segment, and close in one that follows. */
function acrossFrom([first, ...others]: readonly Segment[], from: number): Unrendered | undefined {
  const open = OPEN.exec(first?.text.slice(from) ?? '')
  if (!first || !open) return undefined
  const mark = open[1]!
  let inner = open[2]!
  for (const other of others) {
    const close = other.text.indexOf(mark)
    const words = close < 0 ? other.text : other.text.slice(0, close)
    if (/[*_\n\uE000-\uF8FF]|\s$/u.test(words)) return undefined
    inner += words
    if (close < 0) continue
    const start = from + open.index
    const place = {
      start: locate(first, {start, end: first.text.length}).start,
      end: locate(other, {start: 0, end: close + mark.length}).end
    }
    return CJK.test(inner) ? {place, seen: mark + inner + mark, fix: moved(inner, mark)} : undefined
  }
  return undefined
}

/** `**「試合」**は` becomes `「**試合**」は`, `**警告：**请` becomes `**警告**：请`: the same words, and the marks render. */
function moved(inner: string, mark: string): string | undefined {
  const [, words = '', stop = ''] = /^([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)([：，。、；！？])$/u.exec(inner) ?? []
  if (stop !== '' && mark === '**') return `${mark}${words}${mark}${stop}`
  return movedInside(inner, mark)
}

function movedInside(inner: string, mark: string): string | undefined {
  const [open, close] = [inner[0] ?? '', inner.at(-1) ?? '']
  const words = inner.slice(1, -1)
  const isEnclosed = PAIRS.get(open) === close && !words.includes(open) && !words.includes(close)
  return isEnclosed && mark !== '__' && /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words)
    ? `${open}${mark}${words}${mark}${close}`
    : undefined
}
