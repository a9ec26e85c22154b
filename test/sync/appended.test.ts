import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

const EN = 'The port opened in 1997. It has 5 cranes and 60 ships. The mayor visits the office every year.\n'
const JA = '港は1997年に開いた。クレーン5基と船60隻がある。市長は毎年事務所を訪れる。\n'
const MEMORY = memoryOf({en: EN, ja: JA})

function plan(en: string, ja: string, memory = MEMORY) {
  const plan = sync(parallelOf({en, ja}, memory), memory)
  return {...plan, asked: plan.items.flatMap(({status, source}) => (status === 'keep' ? [] : [`${status}: ${source}`]))}
}

const more = (text: string, added: string) => JA.replace(text, text + added)
const NEW = EN.replace('60 ships', '61 ships and a tug')

describe('a sentence that a translator adds while the source changes the one beside it', () => {
  test.each([
    ['behind it', more('船60隻がある。', '岸壁は三つあり、灯台も立っている。')],
    ['before it', more('1997年に開いた。', '岸壁は三つあり、灯台も立っている。')]
  ])('%s is no answer', (_, ja) => {
    const first = plan(NEW, ja)
    expect(first.asked).toEqual(['stale: It has 5 cranes and 61 ships and a tug.'])
    expect(plan(NEW, ja, first.memory).asked).toEqual(first.asked)
    expect(plan(NEW, ja.replace('60隻', '61隻とタグボート'), first.memory).asked).toEqual([])
  })

  test('behind the last one is no answer', () => {
    const ja = more('事務所を訪れる。', '岸壁は三つあり、灯台も立っている。')
    expect(plan(EN.replace('every year', 'every month'), ja).asked).toEqual([
      'stale: The mayor visits the office every month.'
    ])
  })
})

describe('it is taken for an answer', () => {
  test.each([
    [
      'where the source says as much more',
      EN.replace('60 ships.', '60 ships, and a lighthouse stands on the pier.'),
      more('船60隻がある。', '桟橋には灯台が立っている。')
    ],
    [
      'where the source adds a sentence too',
      EN.replace('60 ships.', '60 ships. A lighthouse stands on the pier.'),
      more('船60隻がある。', '桟橋には灯台が立っている。')
    ],
    [
      'where the old one changed too',
      NEW,
      more('船60隻がある。', '岸壁は三つあり、灯台も立っている。').replace('60隻', '61隻')
    ]
  ])('%s', (_, en, ja) => {
    expect(plan(en, ja).asked).toEqual([])
  })

  test('where a note has asked before', () => {
    const {memory} = plan(NEW, JA)
    expect(plan(NEW, more('船60隻がある。', '岸壁は三つあり、灯台も立っている。'), memory).asked).toEqual([])
  })
})
