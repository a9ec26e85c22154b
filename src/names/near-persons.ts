import {lexicon} from '../align/lexicon.ts'
import {stem} from '../align/stem.ts'
import {KOREAN_SURNAMES} from './data/surnames.ts'
import {HAN, type HanPerson, isSurname, japaneseSurnames, PLACE, turnedWindows, windows} from './han-persons.ts'
import type {LatinPerson, LatinReading} from './latin-persons.ts'
import {isNearPinyin} from './near-pinyin.ts'
import {areCommon, isPinyinOf, isRomajiOf} from './readings.ts'
import {hasTitle} from './standing.ts'

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
  const others = otherFamilies(reading, text).map(person => ({...person, isSure: true, isArguable: false}))
  const near = windows(reading, text)
    .filter(({given}) => isNearPinyin(given, reading.given))
    .map(person => ({...person, isSure: person.given.length > 1, isArguable: isShort(person, text)}))
  return [...near, ...others]
}

/** The given name of two characters is read so, and the family name before it as another syllable: Zhao Wenhao for 周文浩. */
function otherFamilies({family: word, given: read}: LatinReading, text: string): HanPerson[] {
  return [...text].flatMap((family, start): HanPerson[] => {
    const given = text.slice(start + 1, start + 3)
    const isOther = isSurname(family) && given.length > 1 && HAN.test(given) && isPinyinOf(given, read)
    return isOther && isNearPinyin(family, word) ? [{start, family, given}] : []
  })
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

/** Not read so, nor any part of it: Ken is short for 健一. */
function isOff(name: string, word: string): boolean {
  const parts = [...name].flatMap((_, from) =>
    Array.from({length: name.length - from}, (_, size) => name.slice(from, from + size + 1))
  )
  return areCommon(name) && !parts.some(part => isRomajiOf(part, word))
}
