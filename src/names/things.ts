import {PLACES} from '../align/data/places.ts'
import {AREAS, COINS, DIRECTIONS, DYNASTIES, LICENCES, NATIONS, OFFICES, PUPILS, SIGHTS, SYSTEMS} from './data/kinds.ts'

/** What is named by a word of a list: one of several things of a kind. */
export type Kind = 'place' | 'office' | 'pupil' | 'coin' | 'dynasty' | 'system' | 'licence' | 'direction'

/** A thing of a list; a place has the country it lies in. */
export interface Thing {
  readonly kind: Kind
  readonly country?: string
  readonly isNation?: true
  /** The office that a deputy is of, or that the thing is. */
  readonly office?: string
  /** The line that a point of the compass is an end of. */
  readonly axis?: string
}

/** Every thing with its forms in the three languages. */
export function things(): {readonly names: readonly (readonly string[])[]; readonly thing: Thing}[] {
  const lines = (list: string) =>
    list
      .split('\n')
      .filter(Boolean)
      .map(line => line.split('|').map(forms => forms.split(',')))
  const nations = [...lines(PLACES).map(([en = [], ...rest]) => [en.map(capitalised), ...rest]), ...lines(NATIONS)]
  const areas = [...lines(AREAS), ...lines(SIGHTS)].map(([en, zh, ja, [country = ''] = []]) => ({
    names: [en!, zh!, ja!],
    country: capitalised(country)
  }))
  return [
    ...nations.map(names => ({names, thing: {kind: 'place', country: names[0]![0]!, isNation: true} as const})),
    ...areas.map(({names, country}) => ({names, thing: {kind: 'place', country} as const})),
    ...lines(OFFICES).flatMap(([en = [], zh = [], ja = [], others = []]) => [
      {names: [en, zh, ja], thing: {kind: 'office', office: en[0]!} as const},
      {
        names: [en.flatMap(deputiesOf), zh.map(form => `副${form}`), [...ja.map(form => `副${form}`), ...others]],
        thing: {kind: 'office', office: en[0]!} as const
      }
    ]),
    ...lines(PUPILS).map(names => ({names, thing: {kind: 'pupil'} as const})),
    ...lines(COINS).map(names => ({names, thing: {kind: 'coin'} as const})),
    ...lines(DYNASTIES).map(names => ({names, thing: {kind: 'dynasty'} as const})),
    ...lines(SYSTEMS).map(names => ({names, thing: {kind: 'system'} as const})),
    ...lines(DIRECTIONS).map(([en, zh, ja, [axis = ''] = []]) => ({
      names: [en!, zh!, ja!],
      thing: {kind: 'direction', axis} as const
    })),
    ...lines(LICENCES).map(names => ({names, thing: {kind: 'licence'} as const}))
  ]
}

function deputiesOf(office: string): string[] {
  return ['vice ', 'vice-', 'deputy ', 'assistant '].map(rank => rank + office)
}

/** As a name is written: all words but “and”. */
export function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}’'])(?!and\b)\p{Ll}/gu, letter => letter.toUpperCase())
}
