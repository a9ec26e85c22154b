import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('a bound said in two ways', () => {
  const [en, ja] = ['Rounds with 99 or fewer boats have two laps.', '99隻以下の船の組は2周です。']
  test('is one', () => {
    expect(told({en, zh: '少于100艘船的组跑两圈。', ja})).toEqual([])
    expect(told({en: 'More than 99 boats sail.', zh: '100艘以上的船出航。', ja: '99隻を超える船が出ます。'})).toEqual(
      []
    )
  })
  test('of a size', () => {
    const larger = {en: 'A town larger than size 12 needs a drain.', zh: '规模大于12的城镇需要下水道。'}
    expect(told({...larger, ja: 'サイズ13以上の町には下水道が必要です。'})).toEqual([])
    expect(told({...larger, ja: 'サイズ14以上の町には下水道が必要です。'})).toEqual(['ja/page.md:1 error differs'])
    expect(told({...larger, ja: 'サイズ13未満の町には下水道が必要です。'})).toEqual(['ja/page.md:1 error differs'])
  })
  test.each([
    ['100艘以下的船跑两圈。'],
    ['少于101艘船的组跑两圈。'],
    ['超过100艘船的组跑两圈。'],
    ['100艘船的组跑两圈。']
  ])('%s', zh => expect(told({en, zh, ja})).toEqual(['zh/page.md:1 error differs']))
})

describe('an age', () => {
  const [en, zh] = ['Children under six ride free.', '未满六岁的儿童免费乘船。']
  test('that is in for out', () => {
    expect(told({en, zh, ja: '6歳以下のお子さまは無料です。'})).toEqual(['ja/page.md:1 warning differs'])
    const over = {en: 'Guests aged 65 or over pay half.', ja: '65歳以上の方は半額です。'}
    expect(told({...over, zh: '超过65岁的游客半价。'})).toEqual(['zh/page.md:1 warning differs'])
  })
  test('is quoted without the verb behind it', () => {
    const [finding] = findingsOn(
      {page: {en: 'Children under six travel free.', zh, ja: '6歳以下の子どもは無料です。'}},
      ['number-mismatch']
    )
    expect(finding?.args.quantity).toBe('under six')
  })
  test('that is the same, or said by two alone', () => {
    expect(told({en, zh, ja: '6歳未満のお子さまは無料です。'})).toEqual([])
    expect(told({en, zh: '六岁以下的儿童免费乘船。'})).toEqual([])
    expect(told({en, zh: '六岁以下的儿童免费乘船。', ja: '6歳以下のお子さまは無料です。'})).toEqual([])
  })
  test('and no other number', () => {
    const texts = {en: 'It takes less than 5 minutes.', zh: '不到5分钟。', ja: '5分以内です。'}
    expect(told(texts)).toEqual([])
  })
})

describe('the least of a small number', () => {
  const en = 'Bring at least one lamp.'
  test.each([
    ['至少带一盏灯。', '少なくとも2つの灯を持ってくる。', ['ja/page.md:1 error differs']],
    ['至少带两盏灯。', '1つ以上の灯を持ってくる。', ['zh/page.md:1 error differs']],
    ['带一盏或多盏灯。', '1つ以上の灯を持ってくる。', []],
    ['至少带一盏灯。', '灯を持ってくる。', []]
  ])('%s %s', (zh, ja, expected) => expect(told({en, zh, ja})).toEqual(expected))
  test('beside one version alone', () => {
    expect(told({en: 'Bring one or more lamps.', ja: '2つ以上の灯を持ってくる。'})).toEqual([
      'ja/page.md:1 warning differs'
    ])
    expect(told({en: 'Bring more than one lamp.', ja: '2つ以上の灯を持ってくる。'})).toEqual([])
  })
})

test('more than so many times', () => {
  expect(told({en: 'It is more than 2 times faster.', ja: '2倍以上速い。'})).toEqual([])
})

describe('a bound that one version lacks', () => {
  const [en, ja] = ['They have more than 60 boats.', '60隻余りの船を持つ。']
  test('is told', () => expect(told({en, zh: '他们有60艘船。', ja})).toEqual(['zh/page.md:1 warning differs']))
  test.each([['他们有60多艘船。'], ['他们的船超过60艘。'], ['他们的船最少也有60艘。']])('%s', zh =>
    expect(told({en, zh, ja})).toEqual([])
  )
  test('and not one that only the source has, nor beside one alone', () => {
    expect(told({en, zh: '他们有60艘船。', ja: '60隻の船を持つ。'})).toEqual([])
    expect(told({en, zh: '他们有60艘船。'})).toEqual([])
    const age = {en: 'They are at least 20 years old.', ja: '20歳以上である。'}
    expect(told({...age, zh: '他们须年满20周岁。'})).toEqual([])
  })
})
