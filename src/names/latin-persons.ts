import {matches} from '../matches.ts'
import type {Range, Segment} from '../model/index.ts'
import {syllablesOf} from './readings.ts'
import {isRomaji} from './roman.ts'

/** Words of a text in Latin letters that may be the name of a person of China or Japan. */
export interface LatinPerson {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly text: string
  /** What may be the family name, and what the given name. */
  readonly readings: readonly LatinReading[]
}

/** One way to read a name. */
export interface LatinReading {
  readonly origin: 'zh' | 'ja'
  readonly family: string
  readonly given: string
  /** The given name first, as in English: what is before a surname of China may be a name of the West. */
  readonly isTurned: boolean
}

const WORDS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Script=Latin}\p{M}’'-]+(?: \p{Lu}[\p{Script=Latin}\p{M}’'-]+)+/gu
const known = new WeakMap<Segment, readonly LatinPerson[]>()

/** The names of two words or three in the text of a segment that may be of China or Japan, also those that overlap. */
export function latinPersons(segment: Segment): readonly LatinPerson[] {
  const found = known.get(segment) ?? readPersons(segment)
  known.set(segment, found)
  return found
}

function readPersons(segment: Segment): LatinPerson[] {
  return matches(segment.text, WORDS).flatMap(({0: run, index}) => {
    const words = matches(run, /[^ ]+/g).map(({0: word, index}) => ({word, start: index, end: index + word.length}))
    return words.flatMap((first, at) =>
      [2, 3].flatMap(size => {
        const parts = words.slice(at, at + size)
        if (parts.length < size) return []
        // “Wang’s” is of Wang.
        const bare = parts.map(({word}) => word.replace(/[’']s?$/, ''))
        const readings = readingsOf(bare)
        const range = {start: index + first.start, end: index + parts.at(-1)!.start + bare.at(-1)!.length}
        return readings.length === 0
          ? []
          : [{segment, range, text: segment.text.slice(range.start, range.end), readings}]
      })
    )
  })
}

function readingsOf([first = '', second = '', third = '']: readonly string[]): LatinReading[] {
  const given = second + third
  const isChinese = [first, given].every(word => syllablesOf(word).length > 0)
  const chinese: LatinReading[] = isChinese ? [{origin: 'zh', family: first, given, isTurned: false}] : []
  if (third !== '') return chinese
  const turned = {family: second, given: first, isTurned: true}
  if (isChinese) chinese.push({origin: 'zh', ...turned})
  if (!isRomaji(first) || !isRomaji(second)) return chinese
  return [...chinese, {origin: 'ja', family: first, given: second, isTurned: false}, {origin: 'ja', ...turned}]
}
