import {once} from '../once.ts'
import {JAPANESE_SURNAMES, SURNAMES} from './data/surnames.ts'
import type {LatinPerson, LatinReading} from './latin-persons.ts'
import {isPinyinOf, isRomajiOf} from './readings.ts'
import {isBounded} from './standing.ts'

/** A person in a text in Han characters. */
export interface HanPerson {
  /** UTF-16 offset. */
  readonly start: number
  /** In Simplified characters. */
  readonly family: string
  readonly given: string
}

/** The characters of a person's whole name. */
export function nameOf({family, given}: Pick<HanPerson, 'family' | 'given'>): string {
  return family + given
}

/** Han characters and nothing else. */
export const HAN = /^\p{Script=Han}+$/u
/** Characters of the longest family name, and of the longest given one, in Japan. */
const LONGEST = {family: 3, given: 3}

const surnames = once(() => new Set([...SURNAMES.split(' ')[0]!, ...SURNAMES.split(' ').slice(1)]))

/** The surnames of Japan. */
export const japaneseSurnames = once(() => new Set(JAPANESE_SURNAMES.split(' ')))

/** Whether characters are a surname of China. */
export function isSurname(name: string): boolean {
  return surnames().has(name)
}

/** Whether characters begin with a surname of China or Japan, and are no mountain or town by its name: 港未来 and 黄山 are no persons. */
export function isOfPerson({family, given}: Pick<HanPerson, 'family' | 'given'>): boolean {
  return (isSurname(family) || japaneseSurnames().has(family)) && !PLACE.test(given)
}

/** Where a text in Simplified characters has a person by the characters that are read so. */
export function personsReadAs({readings}: LatinPerson, text: string): readonly HanPerson[] {
  return readings.flatMap(reading => windows(reading, text, isPinyinOf).filter(one => isRead(reading, one, text)))
}

/** What follows the name of a place, and a body. */
export const PLACE = /^[市县省区町村州郡岛山川河湖港站寺社]$/u

/** Whatever follows the family name. */
export function windows({origin, family}: LatinReading, text: string, isFamily = isChineseFamily): HanPerson[] {
  const found: HanPerson[] = []
  const [isRead, longest] = origin === 'zh' ? [isFamily, {family: 2, given: 2}] : [isRomajiOf, LONGEST]
  for (let start = 0; start < text.length; start += 1)
    for (let size = 1; size <= longest.family; size += 1) {
      const own = text.slice(start, start + size)
      if (own.length < size || !HAN.test(own)) break
      if (!isRead(own, family)) continue
      const blank = origin === 'ja' && /[ \u3000・]/.test(text[start + size] ?? '') ? 1 : 0
      for (let given = 1; given <= longest.given; given += 1) {
        const from = start + size + blank
        const name = text.slice(from, from + given)
        if (name.length < given || !HAN.test(name)) break
        found.push({start, family: own, given: name})
      }
    }
  return found
}

/** Whatever is before the given name. */
export function turnedWindows({given}: LatinReading, text: string): HanPerson[] {
  const found: HanPerson[] = []
  for (let start = 0; start < text.length; start += 1)
    for (let size = 1; size <= LONGEST.given; size += 1) {
      const own = text.slice(start, start + size)
      if (own.length < size || !HAN.test(own)) break
      if (!isRomajiOf(own, given)) continue
      for (let length = 1; length <= LONGEST.family; length += 1) {
        const family = text.slice(start - length, start)
        if (start < length || !HAN.test(family)) break
        found.push({start: start - length, family, given: own})
      }
    }
  return found
}

function isChineseFamily(name: string, word: string): boolean {
  return isSurname(name) && isPinyinOf(name, word)
}

/** A surname that the list lacks has the borders of a name. */
function isRead({origin, given: word}: LatinReading, {start, family, given}: HanPerson, text: string): boolean {
  if (origin === 'ja') return isRomajiOf(given, word)
  return isPinyinOf(given, word) && (isSurname(family) || isBounded(text, start, start + family.length + given.length))
}
