import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lineUp} from '../../src/align/line-up.ts'
import {alignSentences} from '../../src/align/sentences.ts'

/** Sentences that have little in common but what they say. */
const EN = [
  'The town hall was built in 1921.',
  'Naturally, the office is full of clothes and there is little in the way of food, which the editor herself brings from home.',
  'The old ferryman sat by the water every evening with a lamp, and the children of the village were told to leave him alone.',
  'At best the plan is naive, and at worst it would once again let the owners of the factory escape what they owe to the workers.',
  'Both sides will sign an agreement on 14 May.'
]
const ZH = [
  '市政厅建于1921年。',
  '办公室里自然到处都是衣服，吃的东西很少，编辑自己从家里带来。',
  '老船夫每天傍晚都提着灯坐在水边，大人们叫村里的孩子别去打扰他。',
  '这个计划往好里说是天真，往坏里说会再次让工厂主逃避对工人的责任。',
  '双方将于5月14日签署协议。'
]
const JA = [
  '町役場は1921年に建てられた。',
  '当然ながら、事務所は服であふれ、食べるものはほとんどなく、編集長が自分で家から持ってくる。',
  '年老いた渡し守は毎晩ランプを持って水辺に座り、村の子供たちは彼をそっとしておくように言われていた。',
  'その計画はよく言えば素朴で、悪く言えば工場主が労働者への責任をまたしても逃れることになる。',
  '双方は5月14日に協定に調印する。'
]
const SHORT = [
  ['She laughed and went home.', '她笑着回家了。', '彼女は笑って家に帰った。'],
  ['Nobody knew why the lamp was out.', '没人知道灯为什么灭了。', 'なぜ明かりが消えていたのか誰も知らなかった。'],
  ['The rain had stopped by then.', '那时雨已经停了。', 'そのころには雨はやんでいた。'],
  ['They ate what was left of the bread.', '他们吃了剩下的面包。', '彼らは残りのパンを食べた。']
] as const

/** The middle three sentences as one. */
const asOne = (list: readonly string[]) => [
  list[0]!,
  list
    .slice(1, 4)
    .map(text => text.slice(0, -1))
    .join('，') + list[3]!.slice(-1),
  list[4]!
]
const aligned = (texts: Record<string, readonly string[]>) => alignSentences(texts).map(({indexes}) => indexes)

describe('a text of three languages', () => {
  const [whole, one] = [[1, 2, 3], [1]]
  test.each([
    ['en', {en: asOne(EN), zh: ZH, ja: JA}, [one, whole, whole]],
    ['zh', {en: EN, zh: asOne(ZH), ja: JA}, [whole, one, whole]],
    ['ja', {en: EN, zh: ZH, ja: asOne(JA)}, [whole, whole, one]]
  ])('three sentences and three that the other language joins are one: %s', (_, texts, middle) => {
    const last = Object.values(texts).map(list => [list.length - 1])
    expect(aligned(texts)).toEqual([[[0], [0], [0]], middle, last])
  })

  const order = ['en', 'zh', 'ja'].flatMap((locale, turned) =>
    SHORT.flatMap(one =>
      SHORT.filter(other => other !== one).map(other => [locale, one[0], other[0], turned, one, other] as const)
    )
  )
  test.each(order)(
    'two that stand the other way round in one language are one: %s, “%s” “%s”',
    (...[, , , turned, one, other]) => {
      const texts = [EN, ZH, JA].map((list, side) => [
        list[0]!,
        ...(side === turned ? [other[side]!, one[side]!] : [one[side]!, other[side]!]),
        list[4]!
      ])
      const both = [1, 2]
      expect(aligned({en: texts[0]!, zh: texts[1]!, ja: texts[2]!})).toEqual([
        [[0], [0], [0]],
        [both, both, both],
        [[3], [3], [3]]
      ])
    }
  )

  test('what only two languages say is no part of what all three say', () => {
    const without = (list: readonly string[]) => list.filter((_, at) => at !== 2)
    expect(aligned({en: EN, zh: without(ZH), ja: JA})).toEqual([
      [[0], [0], [0]],
      [[1], [1], [1]],
      [[2], [], [2]],
      [[3], [2], [3]],
      [[4], [3], [4]]
    ])
  })
})

const span = (start: number, size = 1) => ({start, size})
const sizes = (found: ReturnType<typeof lineUp>) => found.map(tuple => tuple.map(({size}) => size))

describe('lineUp', () => {
  const region = [span(0, 3), span(5, 3), span(2, 3)]

  test('makes one tuple of what hangs together', () => {
    const links = [
      [0, span(0, 2), 1, span(5)],
      [1, span(5), 2, span(2, 2)],
      [0, span(2), 2, span(4)]
    ] as const
    expect(lineUp(links, region)).toEqual([
      [span(0, 2), span(5), span(2, 2)],
      [span(2, 0), span(6), span(4, 0)],
      [span(2, 0), span(7), span(4, 0)],
      [span(2), span(8, 0), span(4)]
    ])
  })

  test('joins links that cross over a third side', () => {
    const links = [
      [0, span(0), 1, span(6)],
      [1, span(5), 2, span(3)],
      [0, span(1), 2, span(2)]
    ] as const
    expect(sizes(lineUp(links, region))).toEqual([
      [2, 2, 2],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ])
  })

  test('leaves alone what has no link', () => {
    expect(lineUp([], region)).toHaveLength(9)
    expect(lineUp([], [span(0, 0), span(0, 0)])).toEqual([])
  })

  test('has every unit once and in order, whatever the links', () => {
    const spans = (of: number) =>
      fc.tuple(fc.nat(2), fc.integer({min: 1, max: 3})).map(([at, size]) => ({
        start: region[of]!.start + at,
        size: Math.min(size, 3 - at)
      }))
    const link = fc
      .constantFrom([0, 1] as const, [0, 2] as const, [1, 2] as const)
      .chain(([x, y]) => fc.tuple(fc.constant(x), spans(x), fc.constant(y), spans(y)))
    fc.assert(
      fc.property(fc.array(link, {maxLength: 8}), links => {
        const found = lineUp(links, region)
        for (const [side, {start, size}] of region.entries()) {
          const own = found.map(tuple => tuple[side]!)
          expect(own.reduce((next, {start, size}) => (start === next ? start + size : -1), start)).toBe(start + size)
        }
        for (const [x, a, y, b] of links) {
          const holders = found.filter(
            tuple => tuple[x]!.start < a.start + a.size && tuple[x]!.start + tuple[x]!.size > a.start
          )
          expect(holders).toHaveLength(1)
          expect(holders[0]![y]!.start).toBeLessThanOrEqual(b.start)
          expect(holders[0]![y]!.start + holders[0]![y]!.size).toBeGreaterThanOrEqual(b.start + b.size)
        }
      })
    )
  })
})
