import {isCjkLanguage} from '../../align/language.ts'
import {matches} from '../../matches.ts'
import type {Block, Locale, ParallelText, Range, Segment} from '../../model/index.ts'
import {once} from '../../once.ts'
import {isEnglishAround} from '../english/english-around.ts'
import {CJK_LETTER} from '../shared/letters.ts'

/** An ellipsis that the source does not have. */
export interface AddedEllipsis {
  readonly locale: Locale
  readonly segment: Segment
  readonly range: Range
}

const ELLIPSIS =
  /…+|⋯+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー）」』”)\ue000-\uf8ff])\.{3,}|\.{3,}$|。{2,}|・{3,}/gu
/** A sentence that goes on, in whatever marks or words. */
const GOES_ON = /…|⋯|\.\s?\.|。。|・・|\b(?:etc|and so (?:on|forth)|and (?:many )?more|among others)\b/i

/** Ellipses of Chinese and Japanese at the end of a text, where neither the source nor any other version goes on. */
export function addedEllipses({units, articles, source}: ParallelText): AddedEllipsis[] {
  const texts = new Map([...articles].map(([locale, {blocks}]) => [locale, once(() => textOf(blocks))] as const))
  return units.flatMap(({variants, group}) => {
    const original = variants.get(source)
    if (!original) return []
    const found = [...variants].flatMap(([locale, segments]) => {
      if (locale === source || !isCjkLanguage(locale) || isTitle(group.variants.get(locale))) return []
      return segments.flatMap(segment => {
        const marks = matches(segment.text, ELLIPSIS)
        if (marks.length === 0 || !CJK_LETTER.test(segment.text) || isEnglishAround(segment.text)) return []
        return marks.flatMap(({0: mark, index}) => {
          const range = {start: index, end: index + mark.length}
          return isOfMenu(segment.text, range, texts.get(locale)!) ? [] : [{locale, segment, range}]
        })
      })
    })
    return found.length > 0 && original.some(({text}) => GOES_ON.test(text)) ? [] : found
  })
}

/** A heading has the name of what it is about, dots and all. */
function isTitle(blocks: readonly Block[] = []): boolean {
  return blocks[0]?.kind === 'heading'
}

/** The text of an article, a line a segment. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(({segments}) => segments.map(({text}) => text)).join('\n')
}

/**
 * Three dots of ASCII behind a noun: what opens a dialog is so named, and stands in the middle of a sentence, by itself in marks, behind an arrow or
 * elsewhere too (保存... を選ぶ, 「保存...」, ファイル → 保存...). Dots alone in marks are the name of a button or stand for one.
 */
export function isOfMenu(text: string, {start, end}: Range, page: () => string): boolean {
  if (isSetOff(text, {start, end})) return true
  const [name] = /[^\s、。：「」『』（）()]{2,}$/u.exec(text.slice(0, start)) ?? []
  if (name === undefined || text.slice(start, end) !== '...') return false
  const isInside = /[\p{Script=Han}\p{Script=Katakana}ー]{2}$/u.test(name) && /\p{L}/u.test(text.slice(end))
  return isInside || page().indexOf(`${name}...`) !== page().lastIndexOf(`${name}...`)
}

/** Letters of a name in marks. */
const LONGEST = 24
const OPENS = /[「『“"‘[\uE000-\uF8FF→▸›»>]/u
const CLOSES = /^(?:[」』”"’\]\uE000-\uF8FF]|$)/u
const ENDS_NAME = /[。、！？，；!?,;]/u

/** Whether an ellipsis ends a name that marks or codes stand around, or that an arrow leads to; or is all that stands in them. */
function isSetOff(text: string, {start, end}: Range): boolean {
  const behind = CLOSES.exec(text.slice(end))
  if (!behind) return false
  let from = start
  while (from > 0 && start - from <= LONGEST && !OPENS.test(text[from - 1]!)) from -= 1
  const [mark = '', name] = [text[from - 1], text.slice(from, start)]
  if (start - from > LONGEST || mark === '' || ENDS_NAME.test(name)) return false
  return behind[0] === '' ? ARROWS.test(mark) : !ARROWS.test(mark) || name !== ''
}

const ARROWS = /[→▸›»>]/u
