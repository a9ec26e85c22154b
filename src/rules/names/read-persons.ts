import {isCjkLanguage} from '../../align/language.ts'
import {simplified} from '../../han/simplified.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {type HanPerson, personsReadAs} from '../../names/han-persons.ts'
import {type LatinPerson, latinPersons} from '../../names/latin-persons.ts'
import {once} from '../../once.ts'
import type {RuleContext} from '../../rule.ts'

/** A version of a unit in Han characters. */
export interface HanText {
  readonly locale: Locale
  readonly segments: readonly Segment[]
  /** In Simplified characters, the segments in lines. */
  text(): string
}

/** A name in Latin letters with the characters that other versions of its unit have for it. */
export interface ReadPerson {
  readonly locale: Locale
  readonly latin: LatinPerson
  readonly read: ReadonlyMap<HanText, readonly HanPerson[]>
}

/** The persons of a unit by their names in Latin letters; those that no version has in characters with such a reading are strange. */
export interface UnitPersons {
  readonly hanTexts: readonly HanText[]
  readonly known: readonly ReadPerson[]
  readonly strange: readonly Omit<ReadPerson, 'read'>[]
}

/** Reads the names in Latin letters of a unit by the characters of its Chinese and Japanese versions. */
export function readPersons({variants}: TranslationUnit, terms: RuleContext['terms']): UnitPersons | undefined {
  const [han, latin] = [true, false].map(isHan => [...variants].filter(([locale]) => isCjkLanguage(locale) === isHan))
  if (han!.length === 0 || latin!.length === 0) return undefined
  const candidates = latin!.flatMap(([locale, segments]) =>
    segments.flatMap(segment => {
      const persons = latinPersons(segment)
      // What the glossary has is its own rule's matter.
      const names = persons.length > 0 ? terms(segment, locale) : []
      return persons
        .filter(({range}) => !names.some(name => overlap(name.range, range)))
        .map(latin => ({locale, latin}))
    })
  )
  const hanTexts = han!.map(([locale, segments]) => ({
    locale,
    segments,
    text: once(() => simplified(segments.map(({text}) => text).join('\n')))
  }))
  const known = candidates.flatMap(candidate => {
    const all = hanTexts.map(one => [one, personsReadAs(candidate.latin, one.text())] as const)
    const read = new Map(all.filter(([, persons]) => persons.length > 0))
    return read.size > 0 ? [{...candidate, read}] : []
  })
  const isKnown = (one: LatinPerson) =>
    known.some(({latin}) => latin.segment === one.segment && overlap(latin.range, one.range))
  return {hanTexts, known, strange: candidates.filter(({latin}) => !isKnown(latin))}
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** The segment and the range of characters of a joined text. */
export function rangeIn({segments}: HanText, start: number, length: number): {segment: Segment; range: Range} {
  let [index, offset] = [0, start]
  while (offset > segments[index]!.text.length) {
    offset -= segments[index]!.text.length + 1
    index += 1
  }
  return {segment: segments[index]!, range: {start: offset, end: offset + length}}
}
