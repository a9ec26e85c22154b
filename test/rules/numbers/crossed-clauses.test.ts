import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('two numbers that stand with each other’s words', () => {
  const en = 'One gold, two silver and three bronze lamps are given.'
  const zh = '颁发金灯一盏、银灯两盏、铜灯三盏。'
  test('are told where the order of the source is turned', () => {
    expect(told({en, zh, ja: '金灯2個、銀灯1個、銅灯3個を贈ります。'})).toEqual(['ja/page.md:1 error differs'])
    const votes = {en: 'The plan passed by eleven votes to two.', ja: '計画は賛成11、反対2で可決された。'}
    expect(told({...votes, zh: '计划以2票赞成、11票反对通过。'})).toEqual(['zh/page.md:1 error differs'])
  })
  test.each([
    ['in the order of the source', '金灯1個、銀灯2個、銅灯3個を贈ります。'],
    ['turned with their words', '銀灯2個、金灯1個、銅灯3個を贈ります。'],
    ['in words of the language’s own', 'ゴールド2個、シルバー1個、ブロンズ3個を贈ります。']
  ])('are left %s', (_, ja) => expect(told({en, zh, ja})).toEqual([]))
  test('are left where there is one translation, or a number stands twice', () => {
    expect(told({en, ja: '金灯2個、銀灯1個、銅灯3個を贈ります。'})).toEqual([])
    const twice = {en: 'Two gold, two silver and three bronze lamps.', zh: '金灯两盏、银灯两盏、铜灯三盏。'}
    expect(told({...twice, ja: '金灯2個、銀灯2個、銅灯3個。'})).toEqual([])
  })
})
