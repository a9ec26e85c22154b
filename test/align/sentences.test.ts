import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alignSentences} from '../../src/align/sentences.ts'

const EN = [
  'A delegation of 12 members from Hoshimi City arrived in Linhai on Monday.',
  'Mayor Aoki Taro met the guests at the city museum.',
  'Trade between the two cities rose to 3.5 million dollars in 2018.',
  'The students sang three songs by the river.',
  'Both sides will sign an agreement on 14 May.'
]
const ZH = [
  '星见市代表团一行12人周一抵达临海。',
  '青木太郎市长在市博物馆会见了客人。',
  '2018年，两市贸易额增至350万美元。',
  '学生们在河边唱了三首歌。',
  '双方将于5月14日签署协议。'
]
const JA = [
  '星見市の代表団12名が月曜日に臨海に到着した。',
  '青木太郎市長は市の博物館で一行と会見した。',
  '2018年の両市の貿易額は350万ドルに増えた。',
  '学生たちは川のほとりで歌を三曲歌った。',
  '双方は5月14日に協定に調印する。'
]

function beads(texts: Record<string, readonly string[]>) {
  return alignSentences(texts).map(({indexes}) => indexes)
}

const without = (list: readonly string[], index: number) => list.filter((_, at) => at !== index)
const straight = [0, 1, 2, 3, 4]

describe('alignSentences', () => {
  test.each([
    ['en and zh', {en: EN, zh: ZH}],
    ['en and ja', {en: EN, ja: JA}],
    ['zh and ja', {zh: ZH, ja: JA}],
    ['all three', {en: EN, zh: ZH, ja: JA}]
  ])('links sentence with sentence: %s', (_, texts) => {
    expect(beads(texts)).toEqual(straight.map(at => Object.keys(texts).map(() => [at])))
  })

  test.each(straight)('names the omitted sentence: %i', gone => {
    const found = beads({en: EN, zh: without(ZH, gone)})
    expect(found[gone]).toEqual([[gone], []])
    expect(found).toHaveLength(5)
  })

  test.each(straight)('names the language of three that lacks a sentence: %i', gone => {
    const found = beads({en: EN, zh: ZH, ja: without(JA, gone)})
    expect(found[gone]).toEqual([[gone], [gone], []])
    expect(found).toHaveLength(5)
  })

  test.each(['👏', '🙌🏽', '⭐'])(
    'a picture that stands by itself goes with the sentence that ends with it: %s',
    picture => {
      const zh = ['它负责技术和外观，让你可以专注于你的内容。', picture, '团队对它赞不绝口！']
      const ja = [
        `技術面とデザインの両方をケアしてくれるので、コンテンツに集中できます ${picture}`,
        'チームもとても気に入っています！'
      ]
      expect(beads({zh, ja})).toEqual([
        [[0, 1], [0]],
        [[2], [1]]
      ])
    }
  )

  test('links one sentence with two', () => {
    const merged = [ZH[0]!, `${ZH[1]!.slice(0, -1)}，${ZH[2]!}`, ZH[3]!, ZH[4]!]
    expect(beads({en: EN, zh: merged})).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
      [[3], [2]],
      [[4], [3]]
    ])
    expect(beads({zh: merged, en: EN})).toEqual([
      [[0], [0]],
      [[1], [1, 2]],
      [[2], [3]],
      [[3], [4]]
    ])
  })

  test('does not take a left out sentence into its neighbour for the words that both have', () => {
    const en = ['Use Lumen with the Harbor plugin', 'Speed up Lumen with a Harbor cache', ...EN]
    expect(beads({en, zh: ['在 Harbor 插件中使用 Lumen', ...ZH]}).slice(0, 2)).toEqual([
      [[0], [0]],
      [[1], []]
    ])
  })

  test('links two sentences with the two that say the same the other way round', () => {
    const turned = [ZH[0]!, ZH[2]!, ZH[1]!, ZH[3]!, ZH[4]!]
    expect(beads({en: EN, zh: turned})[1]).toEqual([
      [1, 2],
      [1, 2]
    ])
  })

  test('measures names of files by their letters in every language', () => {
    const en = ['harbors/', 'harbors/ north.md', 'south.md', 'The tide table of the southern harbor']
    const zh = ['harbors/', 'harbors/', 'north.md', 'south.md', '南港的潮汐表']
    expect(beads({en, zh})[1]).toEqual([[1], [1, 2]])
  })

  test('keeps sentences apart that two of three languages keep apart and one joins', () => {
    const joined = [JA[0]!, JA[1]!, `${JA[2]!.slice(0, -1)}、${JA[3]!}`, JA[4]!]
    expect(beads({en: EN, zh: ZH, ja: joined})[2]).toEqual([[2, 3], [2, 3], [2]])
  })

  test('links nothing with nothing', () => {
    expect(beads({en: [], zh: []})).toEqual([])
    expect(beads({en: ['One.'], zh: []})).toEqual([[[0], []]])
    expect(beads({en: [], zh: ['一。', '二。'], ja: []})).toEqual([
      [[], [0], []],
      [[], [1], []]
    ])
  })

  test('says how sure it is: less of texts that have nothing in common', () => {
    const sure = alignSentences({en: EN, zh: ZH})
    const unsure = alignSentences({
      en: ['The weather was fine.', 'Nobody came.'],
      zh: ['他卖旧书。', '门口有一只猫在睡觉。']
    })
    const least = (beads: typeof sure) => Math.min(...beads.map(({confidence}) => confidence))
    expect(least(sure)).toBeGreaterThan(0.9)
    expect(least(unsure)).toBeLessThan(least(sure))
  })
})

const sentence = fc.oneof(
  fc.constantFrom(
    ...EN,
    ...ZH,
    ...JA,
    '',
    ' ',
    '\uE001',
    'v1.2.3',
    '12',
    '１２社',
    'サーバー',
    '😀',
    'https://example.org/a'
  ),
  fc.string({maxLength: 12})
)
const side = fc.array(sentence, {maxLength: 7})

describe('an alignment', () => {
  test.each([2, 3, 4])('is legal for %i languages: every sentence once and in order', count => {
    const locales = ['en', 'zh', 'ja', 'ko'].slice(0, count)
    fc.assert(
      fc.property(fc.array(side, {minLength: count, maxLength: count}), sides => {
        const texts = Object.fromEntries(locales.map((locale, index) => [locale, sides[index]!]))
        const found = alignSentences(texts)
        for (const [index, list] of sides.entries())
          expect(found.flatMap(({indexes}) => indexes[index]!)).toEqual([...list.keys()])
        for (const {indexes, confidence} of found) {
          expect(indexes.some(list => list.length > 0)).toBe(true)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        const data = (beads: typeof found) =>
          beads.map(({indexes, confidence, evidence}) => ({indexes, confidence, evidence: evidence()}))
        expect(data(alignSentences(texts))).toEqual(data(found))
      }),
      {numRuns: 60}
    )
  })
})
