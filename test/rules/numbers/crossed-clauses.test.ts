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

describe('shares, and a name in katakana', () => {
  const shares = {
    en: 'The city bears two thirds of it, and the county one third.',
    ja: '市が3分の2、県が3分の1を負う。'
  }
  const seats = {
    en: 'The Forum won nine seats, the League of Citizens eight.',
    ja: 'フォーラムが9議席、市民連盟が8議席を得た。'
  }
  test('are told', () => {
    expect(told({...shares, zh: '市承担三分之一，县承担三分之二。'})).toEqual(['zh/page.md:1 error differs'])
    expect(told({...seats, zh: '论坛获8席，市民联盟获9席。'})).toEqual(['zh/page.md:1 error differs'])
  })
  test('and not as they are', () => {
    expect(told({...shares, zh: '市承担三分之二，县承担三分之一。'})).toEqual([])
    expect(told({...seats, zh: '论坛获9席，市民联盟获8席。'})).toEqual([])
  })
})

describe('a ratio, and a length with its depth', () => {
  const ratio = {en: 'It is shared in a ratio of 3 to 2.', ja: '3対2の割合で分担する。'}
  test('are told the other way round', () => {
    expect(told({...ratio, zh: '按二比三的比例分担。'})).toEqual(['zh/page.md:1 error differs'])
    const quay = {en: 'The fourth quay is 1,200 metres long and 18 deep.', zh: '第四座码头长1200米、水深18米。'}
    expect(told({...quay, ja: '全長18メートル、水深1,200メートルの第4の岸壁。'})).toEqual([
      'ja/page.md:1 error differs'
    ])
  })
  test('and not as they are', () => {
    expect(told({...ratio, zh: '按三比二的比例分担。'})).toEqual([])
    expect(told({en: 'They are in a ratio.', zh: '三个比二个好。', ja: '3個は2個よりよい。'})).toEqual([])
  })
})

describe('in a row without commas', () => {
  test.each([
    [
      'shares of kinds apart',
      '40 percent at the start, and 30 percent at the end of phase 1.',
      '开工时付40%，一期完工时付30%。',
      '着工時に30％、第1期の完了時に40％を払う。'
    ],
    ['and', 'It has two gates and three moats.', '设有两座门和三道壕沟。', '3つの門と二重の壕を備える。'],
    ['dots', 'It has two storeys above ground and one below.', '地上1层、地下2层。', '地上2階・地下1階。']
  ])('%s', (_, en, zh, ja) => expect(told({en, zh, ja}).length).toBe(1))
  test('a word of the whole in front of either says nothing', () => {
    const texts = {
      en: 'The deficit narrowed by 1.5 billion yuan to 75.8 billion yuan.',
      zh: '贸易逆差为758亿元，收窄15亿元。',
      ja: '貿易赤字は15億元縮小し、758億元となった。'
    }
    expect(told(texts)).toEqual([])
  })
})

test('a way with a unit of its own between its numbers', () => {
  const texts = {en: 'It drops from 1000 kg CO/year to 800 kg CO/year.', zh: '从1000千克CO/年 减少到 800千克CO/年。'}
  expect(told({...texts, ja: '800kg CO/年から1000kg CO/年に減る。'})).toEqual(['ja/page.md:1 error differs'])
  expect(told({...texts, ja: '1000kg CO/年から800kg CO/年に減る。'})).toEqual([])
})
