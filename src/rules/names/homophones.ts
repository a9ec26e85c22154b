import {languageOf} from '../../align/language.ts'
import {type HanPerson, nameOf} from '../../names/han-persons.ts'
import {type HanText, rangeIn, type UnitPersons} from './read-persons.ts'

/** Where a text has a person, by characters. */
export type PersonPlace = ReturnType<typeof rangeIn>

/** A person of two texts with one other character that is read alike: 田中次郎 and 田中次朗, both “Tanaka Jiro”. */
export interface Homophone {
  readonly zh: PersonPlace
  readonly ja: PersonPlace
}

/** The persons whose letters both the Chinese and the Japanese version of a unit are read as, with one other character. */
export function homophones({known}: UnitPersons): Homophone[] {
  return known.flatMap(({read}): Homophone[] => {
    const [zh, ja] = ['zh', 'ja'].map(language => [...read].find(([{locale}]) => languageOf(locale) === language))
    if (!zh || !ja) return []
    const [inZh, inJa] = [onlyOne(zh[1]), onlyOne(ja[1])]
    if (inZh === undefined || inJa === undefined || !areNear(nameOf(inZh), nameOf(inJa))) return []
    return [{zh: placeIn(zh[0], inZh), ja: placeIn(ja[0], inJa)}]
  })
}

/** The person, where a text has no two that are read so. */
function onlyOne(persons: readonly HanPerson[]): HanPerson | undefined {
  return new Set(persons.map(nameOf)).size === 1 ? persons[0] : undefined
}

function areNear(name: string, other: string): boolean {
  return name.length === other.length && [...name].filter((sign, at) => sign !== other[at]).length === 1
}

function placeIn(text: HanText, person: HanPerson): PersonPlace {
  return rangeIn(text, person.start, nameOf(person).length)
}
