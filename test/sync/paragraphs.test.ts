import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'

const about = (locale: string, text: string) => ({path: 'a', locale, file: `content/${locale}/a.md`, text})
const plan = (en: string, ja: string, memory?: Memory) =>
  sync(lineUp([about('en', en), about('ja', ja)], {config: defaultConfig}), memory)
const asked = ({items}: ReturnType<typeof plan>) =>
  items.flatMap(({status, paragraph, source}) => (status === 'keep' ? [] : [`${paragraph ?? status}: ${source}`]))
const ids = ({memory}: ReturnType<typeof plan>) => memory.units.map(({id}) => id)

const [A, B, C] = ['The port opened in 1997.', 'The mayor of the town spoke first.', 'The guests saw 60 ships.']
const JA = '港は1997年に開港した。町の市長が最初に挨拶した。客は60隻の船を見た。\n'

describe('a paragraph that the source parts', () => {
  test.each([
    ['parted', `${A} ${B}\n\n${C}\n`, `${A} ${B} ${C}\n`],
    ['joined', `${A} ${B} ${C}\n`, `${A} ${B}\n\n${C}\n`]
  ])('and puts back is as it was: %s', (asks, fresh, en) => {
    const ja = asks === 'parted' ? JA : JA.replace('客は', '\n\n客は')
    const first = plan(en, ja)
    const second = plan(fresh, ja, first.memory)
    expect(asked(second)).toEqual([`${asks}: ${C}`])
    const third = plan(fresh, ja, second.memory)
    expect(asked(third)).toEqual(asked(second))
    const back = plan(en, ja, third.memory)
    expect(asked(back)).toEqual([])
    expect(back.memory).toEqual(first.memory)
  })

  test('within a unit of two sentences leaves the unit whole', () => {
    const ja = '港は1997年に開き、町の市長が最初に挨拶した。客は60隻の船を見た。\n'
    const first = plan(`${A} ${B} ${C}\n`, ja)
    expect(first.memory.units.map(({variants}) => variants.en?.text)).toEqual([`${A} ${B}`, C])
    const second = plan(`${A}\n\n${B} ${C}\n`, ja, first.memory)
    expect(asked(second)).toEqual([])
    expect(ids(second)).toEqual(ids(first))
    const back = plan(`${A} ${B} ${C}\n`, ja, second.memory)
    expect(asked(back)).toEqual([])
    expect(ids(back)).toEqual(ids(first))
    const edited = plan(`${A}\n\n${B.replace('first', 'last')} ${C}\n`, ja, second.memory)
    expect(asked(edited)).toHaveLength(1)
  })

  test('of equal sentences takes none from another', () => {
    const en = `${A} ${B}\n\n${A} ${B}\n`
    const ja = '港は1997年に開港した。町の市長が最初に挨拶した。\n\n港は1997年に開港した。町の市長が最初に挨拶した。\n'
    const first = plan(en, ja)
    expect(asked(plan(en, ja, first.memory))).toEqual([])
    expect(asked(plan(`${A} ${B}\n\n${A}\n\n${B}\n`, ja, first.memory))).toEqual([`parted: ${B}`])
  })
})

test('what the source drops and takes back was not moved', () => {
  const [en, ja] = [
    `${A}\n\n${B}\n\n${C}\n`,
    '港は1997年に開港した。\n\n客は60隻の船を見た。\n\n町の市長が最初に挨拶した。\n'
  ]
  const first = plan(en, ja)
  const second = plan(`${A}\n\n${C}\n`, ja, first.memory)
  expect(asked(second)).toHaveLength(1)
  expect(asked(plan(en, ja, second.memory))).toEqual([])
})
