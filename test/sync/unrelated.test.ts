import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {isUnsure} from '../../src/sync/plan.ts'
import {isUnrelated} from '../../src/sync/unrelated.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

const of = (texts: Readonly<Record<string, string>>) => isUnrelated(new Map(Object.entries(texts)))

const DUCKS = 'Ducks sleep in the reeds while frogs sing all night.'
const MUSEUM = {zh: '博物馆展出古船的模型。', ja: '博物館では古い船の模型を展示している。'}

describe('texts that have no words in common', () => {
  test.each<[name: string, texts: Readonly<Record<string, string>>]>([
    ['English where the other two agree', {en: DUCKS, ...MUSEUM}],
    ['English and one language', {en: DUCKS, ja: MUSEUM.ja}],
    ['in regional languages', {en: DUCKS, 'zh-Hans': MUSEUM.zh}]
  ])('%s', (_, texts) => {
    expect(of(texts)).toBe(true)
  })
})

describe('texts that have some', () => {
  test.each<[name: string, texts: Readonly<Record<string, string>>]>([
    ['translations', {en: 'The museum shows models of old ships.', ...MUSEUM}],
    ['a free translation', {en: 'Old ships are the pride of our museum.', ...MUSEUM}],
    [
      'English that one of two does not know',
      {en: 'The museum shows models of old ships.', zh: MUSEUM.zh, ja: '夜は蛙が一晩中歌う。'}
    ],
    ['what was left in English', {en: DUCKS, ja: DUCKS}],
    [
      'names that stay',
      {en: 'Debian, Docker, Kubernetes, Linux and Ubuntu', ja: 'Debian、Docker、Kubernetes、Linux、Ubuntu'}
    ],
    ['too few to tell', {en: 'Ducks sleep.', ja: MUSEUM.ja}],
    ['a language that nobody reads', {en: DUCKS, ko: '박물관에서는 오래된 배의 모형을 전시하고 있다.'}]
  ])('%s', (_, texts) => {
    expect(of(texts)).toBe(false)
  })
})

describe('a first sync', () => {
  const page = (text: string) => `# 1997\n\n${text}\n`
  const unsure = (texts: Readonly<Record<string, string>>) => {
    const versions = Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, page(text)]))
    return sync(parallelOf(versions), undefined).items.filter(isUnsure)
  }

  test('is not sure of them', () => {
    expect(unsure({en: DUCKS, ...MUSEUM}).map(({locale, source}) => [locale, source])).toEqual([
      ['zh', DUCKS],
      ['ja', DUCKS]
    ])
  })

  test('is sure of translations', () => {
    expect(unsure({en: 'The museum shows models of old ships.', ...MUSEUM})).toEqual([])
  })

  test('nothing is asked for', () => {
    const versions = {en: page(DUCKS), ja: page(MUSEUM.ja)}
    const memory = memoryOf(versions)
    expect(sync(parallelOf(versions, memory), memory).items.every(({status}) => status === 'keep')).toBe(true)
  })
})
