import {isCjkLanguage} from '../../align/language.ts'
import {CJK_LETTER} from '../../characters.ts'
import {matches} from '../../matches.ts'
import type {Article, Range, Segment} from '../../model/index.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import type {Style} from './house-style.ts'

/** The role under which the marks of Chinese and Japanese in other languages are counted. */
export const WIDE = 'wide'

/** A mark of Chinese and Japanese among words of another language. */
export interface WideMark {
  readonly segment: Segment
  /** In the text of the segment. */
  readonly range: Range
}

/** What a language in Latin letters has for each mark. */
const FORMS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '\u3000': 'U+0020'
}
const MARKS = /[，、。；：？！（）\u3000]/g
/** What a mark belongs to: a word, a figure, code, what closes before it. */
const WORD = /[\p{Script=Latin}\p{N}\uE000-\uF8FF]/u
const CLOSING = /[)\]"”’%]/

/** What stands in the place of all of them. */
export const NARROW: Style = {form: '', count: 0, of: 0}

/** How a mark is told, and the one that is expected; blanks look alike. */
export function shownAs(mark: string): {readonly seen: string; readonly expected: string} {
  return {seen: mark === '\u3000' ? 'U+3000' : mark, expected: FORMS[mark]!}
}

/** The marks of Chinese and Japanese in an article in another language; those beside letters of theirs, and those shown by themselves, are meant. */
export function wideMarks({locale, text, blocks}: Article): WideMark[] {
  if (isCjkLanguage(locale) || text.search(MARKS) < 0) return []
  return blocks.flatMap(({segments}) => segments.filter(segment => !isLanguageRow(segment)).flatMap(marksIn))
}

function marksIn(segment: Segment): WideMark[] {
  const {text} = segment
  return matches(text, MARKS).flatMap(({0: seen, index: start}) => {
    const [before, after] = [text.slice(0, start), text.slice(start + 1)]
    if (isBesideCjk(before, after) || !isOfWord(seen, before, after)) return []
    return [{segment, range: {start, end: start + 1}}]
  })
}

/** The nearest letter on either side is one of Chinese or Japanese. */
function isBesideCjk(before: string, after: string): boolean {
  return [before.match(/\p{L}(?=\P{L}*$)/u), after.match(/\p{L}/u)].some(found => CJK_LETTER.test(found?.[0] ?? ''))
}

function isOfWord(mark: string, before: string, after: string): boolean {
  const [last, next] = [before.at(-1) ?? '', after[0] ?? '']
  if (mark === '（') return WORD.test(next)
  return WORD.test(last) || CLOSING.test(last)
}
