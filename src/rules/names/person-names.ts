import {languageOf} from '../../align/language.ts'
import {simplified} from '../../han/simplified.ts'
import {locate} from '../../locate.ts'
import type {Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {type HanPerson, nameOf} from '../../names/han-persons.ts'
import {personsNear} from '../../names/near-persons.ts'
import {isBounded, standingOf} from '../../names/standing.ts'
import type {RuleContext} from '../../rule.ts'
import {isBehind} from '../shared/recorded.ts'
import {lostPersons} from './lost-persons.ts'
import type {PersonName, ReadNames} from './person-name.ts'
import {type HanText, type ReadPerson, rangeIn, readPersons, type UnitPersons} from './read-persons.ts'
import {unreadPersons} from './unread-persons.ts'

/** The persons of a text whose names in Latin letters and in characters tell that one version has another name. */
export function personNames(parallel: ParallelText, units: readonly NamedUnit[], {terms, memory}: Known): PersonName[] {
  const {source} = parallel
  const readNames = new Map<string, Set<string>>()
  for (const {latin, read} of units.flatMap(({persons}) => persons.known)) {
    const names = readNames.get(latin.text) ?? new Set()
    for (const person of [...read.values()].flat()) names.add(nameOf(person))
    readNames.set(latin.text, names)
  }
  return units.flatMap(({unit, persons}) => {
    const isTerm = (name: string) =>
      persons.hanTexts.some(({locale, segments}) =>
        segments.some(segment => terms(segment, locale).some(({term}) => simplified(term.text).includes(name)))
      )
    const all = [
      ...persons.known.flatMap(person => otherCharacters(person, persons)),
      ...otherLetters(persons, readNames),
      ...lostPersons(unit, persons, parallel),
      ...unreadPersons(unit, persons, {parallel, readNames, isTerm})
    ]
    return all.filter(({culprit}) => culprit !== source || !isChanged(unit, source, memory))
  })
}

/** A unit with the persons that it has in Latin letters. */
export interface NamedUnit {
  readonly unit: TranslationUnit
  readonly persons: UnitPersons
}

/** The units that have persons in Latin letters, and characters for them. */
export function namedUnits({units}: ParallelText, terms: Known['terms']): NamedUnit[] {
  return units.flatMap(unit => {
    const persons = readPersons(unit, terms)
    return persons ? [{unit, persons}] : []
  })
}

type Known = Pick<RuleContext, 'terms' | 'memory'>

/** The source was changed since the others were made: they are stale, and outvote nothing. */
function isChanged(unit: TranslationUnit, source: Locale, memory: Known['memory']): boolean {
  const others = [...unit.variants.keys()].filter(other => other !== source)
  return others.every(locale => isBehind(unit, {memory, source, locale}))
}

/** A name that its letters and one version agree on, with another character in the other. */
function otherCharacters({locale, read}: ReadPerson, {hanTexts}: UnitPersons): PersonName[] {
  const [[witness, [right]]] = [...read] as [[HanText, HanPerson[]]]
  if (!right) return []
  const expected = nameOf(right)
  return hanTexts.flatMap((one): PersonName[] => {
    if (read.has(one)) return []
    const standing = standingOf(right, one.text(), languageOf(one.locale) === 'zh')
    if (standing.kind !== 'other' || witness.text().includes(one.text().substr(standing.start, expected.length)))
      return []
    const place = placeIn(one, standing.start, expected.length)
    const other = placeIn(witness, right.start, expected.length)
    return [
      {
        ...place,
        related: [other.at],
        expected: other.seen,
        culprit: one.locale,
        witnesses: [locale, witness.locale],
        isArguable: false
      }
    ]
  })
}

function placeIn(text: HanText, start: number, length: number) {
  const {segment, range} = rangeIn(text, start, length)
  return {
    at: {locale: text.locale, range: locate(segment, range)},
    seen: segment.text.slice(range.start, range.end)
  }
}

/** A name in letters that cannot be read from the characters which all other versions have for it. */
function otherLetters(persons: UnitPersons, readNames: ReadNames): PersonName[] {
  const {hanTexts, strange} = persons
  const taken = new Set(namesIn(persons))
  const isKnown = (name: string) => [...readNames.values()].some(names => names.has(name))
  return strange.flatMap(({locale, latin}): PersonName[] => {
    const near = hanTexts.map(({text}) =>
      personsNear(latin, text()).filter(one => !taken.has(nameOf(one)) && text().includes(nameOf(one)))
    )
    const names = near.map(persons => new Set(persons.map(nameOf)))
    const shared = hanTexts.flatMap((one, index) =>
      near[index]!.filter(
        person =>
          names.every(all => all.has(nameOf(person))) &&
          (person.isSure || isBounded(one.text(), person.start, person.start + nameOf(person).length))
      ).map(person => ({one, person}))
    )
    const [found] = shared
    if (!found || new Set(shared.map(({person}) => nameOf(person))).size > 1) return []
    const {one, person} = found
    const {at: other, seen: expected} = placeIn(one, person.start, nameOf(person).length)
    return [
      {
        at: {locale, range: locate(latin.segment, latin.range)},
        related: [other],
        seen: latin.text,
        expected,
        culprit: locale,
        witnesses: hanTexts.map(({locale}) => locale),
        isArguable: hanTexts.length < 2 || (person.isArguable && !isKnown(nameOf(person)))
      }
    ]
  })
}

/** The names that have the letters of a name in the unit. */
function namesIn({known}: UnitPersons): readonly string[] {
  return known.flatMap(({read}) => [...read.values()].flat().map(nameOf))
}
