import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('before Christ', () => {
  const [en, zh, ja] = [
    'The mirror dates from the second century BC.',
    '铜镜制作于公元前2世纪。',
    '鏡は紀元前2世紀のものです。'
  ]
  test('in two of three', () => {
    expect(told({en, zh: '铜镜制作于公元2世纪。', ja})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh, ja: '鏡は2世紀のものです。'})).toEqual(['ja/page.md:1 error differs'])
    expect(told({en: 'The mirror dates from the second century.', zh, ja})).toEqual(['en/page.md:1 error differs'])
  })
  test('in one of three', () => {
    const after = {en: 'The mirror dates from the second century.', ja: '鏡は2世紀のものです。'}
    expect(told({...after, zh})).toEqual(['zh/page.md:1 error differs'])
  })
  test('of a year, and one against one', () => {
    expect(told({en: 'In 221 BC the states were united.', ja: '221年に諸国が統一された。'})).toEqual([
      'ja/page.md:1 error differs'
    ])
  })
  test.each<[string, string, string]>([
    [en, zh, ja],
    [
      'The wall was begun in the 7th century BC and finished in the 17th.',
      '城墙始建于公元前7世纪，17世纪完工。',
      '城壁は紀元前7世紀に着工し、17世紀に完成した。'
    ],
    ['It was built around 300 BC.', '约建于前300年。', '紀元前300年ごろに建てられた。'],
    [
      'Between 300 BC and AD 300 it grew.',
      '公元前300年至公元300年间不断扩大。',
      '紀元前300年から西暦300年にかけて広がった。'
    ],
    ['The second century was quiet.', '2世纪很平静。', '2世紀は静かだった。']
  ])('silent: %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))
})
