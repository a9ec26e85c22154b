import {distance} from '../../distance.ts'
import {CJK_LETTER} from '../shared/letters.ts'

/** A line break inside a code span is a blank, and only blanks between words are code; the form of quotation marks and of an ellipsis is none. */
export function fold(value: string): string {
  return value
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<![\w-]) | (?![\w-])/g, '')
    .replaceAll(/["'“”‘’]/g, "'")
    .replaceAll('…', '...')
}

export function isNear(value: string, other: string): boolean {
  const most = other.length > 7 ? 2 : 1
  return other.length > 2 && !CJK_LETTER.test(value) && distance(value, other, most) <= most
}

/** An ending that names the same thing: `src` and `src/`, `fetch` and `fetch()`. */
export function isVariant(value: string, other: string): boolean {
  const bare = (text: string) => text.replace(/^[./]+/, '').replace(/(?:[/.;:,]+|\(\))$/, '')
  return bare(value) === bare(other)
}

/** Says more than another: `http://localhost` than `localhost`, `src/env.d.ts` than `env.d.ts`. */
export function holds(value: string, part: string): boolean {
  const at = part.length > 1 || /^[^\w\s]$/.test(part) ? value.indexOf(part) : -1
  if (at < 0 || value.length === part.length) return false
  const [before, after] = [value.slice(0, at), value.slice(at + part.length)]
  // A name of several words is no longer one without its first: `kube-apiserver`, `apiserver`.
  return !(/[\w$]-?$/.test(before) && /^[\w$]/.test(part)) && !(/[\w$]$/.test(part) && /^-?[\w$]/.test(after))
}

const BRACKETED = /[[<{]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)[\]>}]/gu

/** The same code with words of the reader's language in the place of some: `tags: ["ブログ"]`, `/tags/コミュニティ`; whichever is the source. */
export function isTranslation(value: string, other: string): boolean {
  if (isWorded(value, other) || isWorded(other, value)) return true
  const frame = (text: string) => fold(text.normalize('NFKC').replaceAll(WORDS, '字'))
  return CJK_LETTER.test(value) && frame(value) !== '字' && frame(value) === frame(other)
}

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/** The first has words in Chinese or Japanese in the place of some of the other. */
function isWorded(value: string, other: string): boolean {
  // `[言語]` for LANG: marked as what is replaced.
  const bare = value.replace(BRACKETED, '$1')
  if (bare !== value && !/[[<{]/.test(other) && isWorded(bare, other)) return true
  if (!CJK_LETTER.test(value) || !/[^\p{L}\p{N}]/u.test(other)) return false
  const kept = fold(value.normalize('NFKC')).split(WORDS)
  const [first = '', last = ''] = [kept[0], kept.at(-1)]
  const whole = fold(other)
  if (kept.join('') === '' || !whole.startsWith(first) || !whole.endsWith(last)) return false
  let at = first.length
  for (const part of kept.slice(1)) {
    at = whole.indexOf(part, at)
    if (at < 0) return false
    at += part.length
  }
  return true
}

/** An option, a call, an assignment, a name of several parts, a file, an error of a program, a placeholder. */
export function isTyped(value: string): boolean {
  return /^--?\w|\w\(|\w[=$_]\w|\w\.\w+\.\w|[a-z][A-Z]\w*\.\w|^[\w-]+\.[a-z]{2,5}$|^\w+: \S|\{\{/.test(value)
}

/** Words with blanks between, text in quotation marks or between tags. */
export function saysWords(value: string): boolean {
  return /[A-Za-z]{2,} +[A-Za-z]{2,}|^["'].*["']$|>[^<]*[A-Za-z]{2}[^<]*<|^\{[a-z]+\}$|\[[A-Z-]+\]/.test(value)
}

/** `▶ 運行（Run）` for `▶ Run`: translated, with the words of the source behind it in brackets. */
export function isGlossed(value: string, other: string): boolean {
  const [, said = '', gloss] = /^([^()（）]+)[(（]([^()（）]+)[)）]$/.exec(value) ?? []
  const words = (text = '') => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return CJK_LETTER.test(said) && words(gloss) !== '' && words(gloss) === words(other)
}

/** What stands for what a reader puts there: `this-is-you`, `your-name`. */
export function isExample(value: string): boolean {
  return /^(?:[a-z]+[-_])*(?:your?|my|this)(?:[-_][a-z]+)*$/i.test(value) && /[-_]/.test(value)
}

/** A word on a button or in a menu: `OK`, `Cancel`, `Always allow`. */
export function isLabel(value: string): boolean {
  return /^(?:OK|[A-Z][a-z]+(?: [A-Za-z][a-z]*)*)$/.test(value)
}

/** Letters from which code that differs in a letter or two is no other code. */
const LONG = 8

/** Long code with another letter, beside the right one: `/etc/debin_version`. Other figures or another ending may be meant. */
export function isLetterSlip(value: string, other: string): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '')
  const ending = (text: string) => /\.\w+$/.exec(text)?.[0]
  return (
    other.length >= LONG &&
    ending(value) === ending(other) &&
    letters(value).toLowerCase() !== letters(other).toLowerCase()
  )
}

/** Numbers of two figures or more are the same in words of another language. */
export function keepsFigures(value: string, other: string): boolean {
  const figures: readonly string[] = value.normalize('NFKC').match(/\d{2,}/g) ?? []
  return (other.match(/\d{2,}/g) ?? []).every(figure => figures.includes(figure))
}

/** `/tags/port` has all that is Latin in `/tags/港`. */
export function keepsLatin(value: string, other: string): boolean {
  return (other.match(/[A-Za-z]{2,}/g) ?? []).every(word => value.includes(word))
}
