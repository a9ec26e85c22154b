import {lexicon} from '../align/lexicon.ts'
import {stem} from '../align/stem.ts'
import {once} from '../once.ts'
import {JAPANESE_SURNAMES, KOREAN_SURNAMES, SURNAMES} from './data/surnames.ts'
import type {LatinPerson, LatinReading} from './latin-persons.ts'
import {isNearPinyin} from './near-pinyin.ts'
import {areCommon, isPinyinOf, isRomajiOf} from './readings.ts'
import {hasTitle, isBounded} from './standing.ts'

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

const HAN = /^\p{Script=Han}+$/u
/** Characters of the longest family name, and of the longest given one, in Japan. */
const LONGEST = {family: 3, given: 3}

const surnames = once(() => new Set([...SURNAMES.split(' ')[0]!, ...SURNAMES.split(' ').slice(1)]))

const japaneseSurnames = once(() => new Set(JAPANESE_SURNAMES.split(' ')))

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

/**
 * Where a text has the family name and other characters than the given name is read with, or the other way round: one syllable of two in
 * China; in Japan one name of two, in characters whose readings are known.
 */
export function personsNear({readings}: LatinPerson, text: string): readonly NearPerson[] {
  return readings.flatMap(reading =>
    reading.origin === 'zh' ? nearInChina(reading, text) : nearInJapan(reading, text)
  )
}

/** A person whose name is read otherwise. */
export interface NearPerson extends HanPerson {
  /** Two characters of three are read so: no border of the name is needed to know it. */
  readonly isSure: boolean
  /** Given names and rare surnames have readings of their own in Japan. */
  readonly isArguable: boolean
}

function nearInChina(reading: LatinReading, text: string): NearPerson[] {
  // Lena Shen is 沈莉娜.
  if (reading.isTurned) return []
  return windows(reading, text)
    .filter(({given}) => isNearPinyin(given, reading.given))
    .map(person => ({...person, isSure: person.given.length > 1, isArguable: isShort(person, text)}))
}

/** A name of two syllables that may be one of Korea, or of old, as Li Po is. */
function isShort({start, family, given}: HanPerson, text: string): boolean {
  const end = start + family.length + given.length
  return given.length < 2 && (KOREAN_SURNAMES.includes(family) || !hasTitle(text, start, end))
}

/** One of the two names is read so, and the other cannot be. */
function nearInJapan(reading: LatinReading, text: string): NearPerson[] {
  // “In Higashino”, “Tokyo Area”; names of Taiwan have a hyphen.
  if ([reading.family, reading.given].some(word => word.includes('-') || isEnglish(word))) return []
  return [...windows(reading, text), ...turnedWindows(reading, text)].flatMap(person => {
    const {family, given} = person
    const [isOther, isOtherGiven] = [isOff(family, reading.family), isOff(given, reading.given)]
    if (isOther === isOtherGiven || PLACE.test(given)) return []
    return [{...person, isSure: false, isArguable: isOtherGiven || !japaneseSurnames().has(family)}]
  })
}

function isEnglish(word: string): boolean {
  return lexicon().words('en').has(stem(word.toLowerCase()))
}

/** What follows the name of a place, and a body. */
const PLACE = /^[市县省区町村州郡岛山川河湖港站寺社]$/u

/** Whatever follows the family name. */
function windows({origin, family}: LatinReading, text: string, isFamily = isChineseFamily): HanPerson[] {
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
function turnedWindows({given}: LatinReading, text: string): HanPerson[] {
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

/** Not read so, nor any part of it: Ken is short for 健一. */
function isOff(name: string, word: string): boolean {
  const parts = [...name].flatMap((_, from) =>
    Array.from({length: name.length - from}, (_, size) => name.slice(from, from + size + 1))
  )
  return areCommon(name) && !parts.some(part => isRomajiOf(part, word))
}
