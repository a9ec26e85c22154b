import {lexicon} from '../align/lexicon.ts'
import {stem} from '../align/stem.ts'
import {simplified} from '../han/simplified.ts'
import type {Range} from '../model/index.ts'
import {hasWord, isSlip, type PersonSlip, windowsLike} from './person.ts'

/** Two or three names with a capital and nothing else, a nickname among them: Lena Fischer, Yoshi “Yo” Harada. */
const LATIN_NAME = /^\p{Lu}[\p{L}.'’-]+(?: [“"'(]?\p{Lu}[\p{L}.'’-]*[”"')]?){1,2}$/u
const NAME = /^\p{Script=Han}[\p{Script=Han}々]{1,4}$/u

/** A segment that is nothing but the name of a person, with one other character in Chinese than in Japanese: a cell, an item of a list. */
export function wholeNameSlip(ja: string, zh: string, others: readonly string[]): PersonSlip | undefined {
  const [inJa, inZh] = [barePerson(ja, others), bare(zh)]
  if (!inJa || !inZh || inJa.name.length !== inZh.name.length) return undefined
  const name = simplified(inJa.name)
  const isLike = windowsLike(name, simplified(inZh.name)).length > 0 && isSlip(inZh.name, 0, name)
  return isLike ? {ja: inJa.range, zh: inZh.range} : undefined
}

/** The person that a Japanese segment is, who has no word in the name and is one in Latin letters too: 動作原理, “How It Works”, is none. */
export function barePerson(ja: string, others: readonly string[]): ReturnType<typeof bare> {
  const name = bare(ja)
  const isNamed = others.some(text => LATIN_NAME.test(text.trim()) && !areWords(text))
  return name && isNamed && !hasWord(name.name) ? name : undefined
}

/** Words that the lexicon translates, every one: “How It Works”, “Usage Scenarios”. */
function areWords(text: string): boolean {
  const translate = lexicon().translator('en', 'ja')
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every(word => word.length < 4 || translate(stem(word)).words.length > 0)
}

/** The name that a segment is, without the blank between its parts: 笹田 耕一. */
export function bare(text: string): {readonly name: string; readonly range: Range} | undefined {
  const name = text.replaceAll(/[\s\u3000・·]/gu, '')
  if (!NAME.test(name)) return undefined
  const start = text.search(/\S/)
  return {name, range: {start, end: text.trimEnd().length}}
}

const JAPANESE = /(?<![\p{Script=Han}々])\p{Script=Han}[\p{Script=Han}々](?=さん|氏(?!\p{Script=Han})|女史)/gu
const CHINESE = /\p{Script=Han}{2}(?=女士|先生|小姐|氏(?!\p{Script=Han}))/gu

/** A person by the family name alone: 古田さん, and 吉田女士 in the only place of Chinese where one is so called. */
export function familySlip(ja: string, zh: string): PersonSlip | undefined {
  const [[inJa, ...more], [inZh, ...others]] = [[...ja.matchAll(JAPANESE)], [...zh.matchAll(CHINESE)]]
  if (!inJa || !inZh || more.length + others.length > 0) return undefined
  const name = simplified(inJa[0])
  const isElsewhere = simplified(zh).includes(name) || simplified(ja).includes(simplified(inZh[0]))
  const isLike = windowsLike(name, simplified(inZh[0])).length > 0 && isSlip(inZh[0], 0, name)
  return isLike && !isElsewhere ? {ja: rangeOf(inJa), zh: rangeOf(inZh)} : undefined
}

function rangeOf({0: name, index = 0}: RegExpMatchArray): Range {
  return {start: index, end: index + name.length}
}

/** What follows the name of a person in Chinese. */
const BEHIND =
  /^(?:女士|先生|小姐|博士|教授|同学|[副前原]?(?:会长|部长|市长|省长|县长|局长|处长|所长|院长|校长|主席|总统|总理|首相|主任|秘书长|书记|社长|总裁|经理|董事|理事|团长|领事|大使|知事|议员|委员))/

/**
 * Where a Chinese text has a name of the page with another character. A last character may begin what follows a family name: 西村在, 西村市长
 * for 西村遥; there an office or a form of address must stand behind.
 */
export function likeNames(name: string, zh: string): Range[] {
  const plain = simplified(zh)
  return windowsLike(name, plain).flatMap(start => {
    const end = start + name.length
    const isLast = plain[end - 1] !== name.at(-1)
    const isSure = name.length > 3 || (plain[start] === name[0] && (!isLast || BEHIND.test(plain.slice(end))))
    return isSure && isSlip(zh, start, name) ? [{start, end}] : []
  })
}
