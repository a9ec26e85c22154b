import {simplified} from '../han/simplified.ts'
import {once} from '../once.ts'
import {BEFORE_OFFICES, CHINESE_FORMS_OF_ADDRESS, HONORIFICS, OFFICES} from './data/honorifics.ts'
import {isDictionaryWord, partsWords} from './dictionary.ts'
import {isSlip, windowsLike} from './person.ts'

/** A name in Simplified characters. */
export interface HanName {
  readonly family: string
  readonly given: string
}

/** How a person stands in a text: by the whole name, with another character in it, by a short form, or not at all. */
export type Standing = {readonly kind: 'whole' | 'short' | 'absent'} | {readonly kind: 'other'; readonly start: number}

const title = once(() => {
  const before = BEFORE_OFFICES.map(simplified).join('|')
  const all = [...OFFICES, ...HONORIFICS, ...CHINESE_FORMS_OF_ADDRESS].map(simplified).join('|')
  return {
    behind: new RegExp(`^[ \\u3000]?(?:(?:${before})?(?:${all})|${before})`),
    ahead: new RegExp(`(?:${all})$`)
  }
})

const HAN = /^\p{Script=Han}+$/u

/** How a text in Simplified characters has a person. */
export function standingOf({family, given}: HanName, text: string, isChinese: boolean): Standing {
  const name = family + given
  if (text.replaceAll(/[\s・]/g, '').includes(name)) return {kind: 'whole'}
  const others = name.length < 3 ? otherGiven({family, given}, {text, isChinese}) : otherSign({family, given}, text)
  const [start, ...more] = others
  if (start !== undefined) return more.length === 0 ? {kind: 'other', start} : {kind: 'short'}
  return {kind: isShort(family, text) || (given.length > 1 && text.includes(given)) ? 'short' : 'absent'}
}

/** Three characters or more with another one among them, or with two exchanged. */
function otherSign({family, given}: HanName, text: string): number[] {
  const name = family + given
  return windowsLike(name, text).filter(start => {
    const window = text.slice(start, start + name.length)
    if (!HAN.test(window) || !isSlip(text, start, name)) return false
    // 和由纪 is the given name alone, of 森由纪.
    if (window.endsWith(given)) return family.length > 1 || isBounded(text, start, start + name.length)
    // 小林说 and 小林市长 are the family name alone.
    if (given.length > 1 || !window.startsWith(family)) return true
    return isTitled(text, start + name.length) && !isTitled(text, start + family.length)
  })
}

/** Of two characters: the family name with another given name, with a title that belongs to both. */
function otherGiven(
  {family, given}: HanName,
  {text, isChinese}: {readonly text: string; readonly isChinese: boolean}
): number[] {
  const starts: number[] = []
  for (let start = text.indexOf(family); start >= 0; start = text.indexOf(family, start + 1)) {
    const end = start + family.length + given.length
    const other = text.slice(start + family.length, end)
    if (!HAN.test(other) || isTitled(text, start + family.length)) continue
    const isWhole = isTitled(text, end) ? !HAN.test(text[start - 1] ?? ' ') : isChinese && isUnknown(text, start)
    if (isWhole) starts.push(start)
  }
  return starts
}

/** Of which no word is made with what stands beside: Chinese has no surname of one character without a given name or a title. */
function isUnknown(text: string, start: number): boolean {
  const pairs = [-1, 0, 1].map(shift => text.slice(Math.max(0, start + shift), start + shift + 2))
  return !pairs.some(isDictionaryWord) && !NO_NAME.test(text[start + 1]!) && !/[小老阿]/.test(text[start - 1] ?? '')
}

/** What follows a surname and is no given name. */
const NO_NAME =
  /[在说率将与和的等则对向从于为是也都就曾已会能要把被让请又还之及或者并其此该所以而因但虽若称认问答指出到来去有无不某家姓氏总工导老哥姐嫂叔伯婶姨公带]/u

/** Whether a name has the borders of one: a title or no Han character on both sides. */
export function isBounded(text: string, start: number, end: number): boolean {
  const isOpen = !HAN.test(text[start - 1] ?? ' ') || title().ahead.test(text.slice(0, start))
  return isOpen && (!HAN.test(text[end] ?? ' ') || isTitled(text, end))
}

/** Whether a title stands before a name or behind it. */
export function hasTitle(text: string, start: number, end: number): boolean {
  return title().ahead.test(text.slice(0, start)) || isTitled(text, end)
}

/** Whether a title follows. */
export function isTitled(text: string, at: number): boolean {
  return title().behind.test(text.slice(at))
}

/** The family name, with a title or as a word of its own. */
function isShort(family: string, text: string): boolean {
  for (let start = text.indexOf(family); start >= 0; start = text.indexOf(family, start + 1)) {
    const end = start + family.length
    if (family.length > 1 || isTitled(text, end) || (partsWords(text, start) && partsWords(text, end))) return true
  }
  return false
}
