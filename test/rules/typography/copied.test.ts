import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['duplicated-text']).map(brief)

const page = (...blocks: readonly string[]) => blocks.join('\n\n')
const EN = [
  'Ships from the north moor at the old pier until dawn.',
  'The museum shows lanterns of 1921 and 40 charts on the upper floor.',
  'Tickets are sold beside the gate of the harbour office.'
] as const
const ZH = [
  '来自北方的船只停靠在旧码头，直到天亮。',
  '博物馆在楼上展出1921年的灯笼和40张海图。',
  '门票在港务局大门旁出售，每天上午开始。'
] as const

describe('a translation that stands for another sentence too', () => {
  test('is told at its second place', () => {
    expect(told({en: page(...EN), zh: page(ZH[0], ZH[1], ZH[0])})).toEqual(['zh/page.md:5 warning copied'])
  })

  test('is told in a paragraph of several sentences', () => {
    const en = page(EN[0], EN[1], `${EN[2]} No dogs are let in.`)
    expect(told({en, zh: page(ZH[0], ZH[1], ZH[0])})).toEqual(['zh/page.md:5 warning copied'])
  })

  test.each<[string, Texts]>([
    ['each has its own', {en: page(...EN), zh: page(...ZH)}],
    [
      'the sentences say much the same',
      {en: page(EN[0], EN[1], 'At dawn the ships of the north leave the old pier.'), zh: page(ZH[0], ZH[1], ZH[0])}
    ],
    ['the source repeats itself', {en: page(EN[0], EN[1], EN[0]), zh: page(ZH[0], ZH[1], ZH[0])}],
    [
      'the text is short',
      {en: page(EN[0], 'See below.', EN[1], 'Look here.'), zh: page(ZH[0], '请看。', ZH[1], '请看。')}
    ]
  ])('is not told where %s', (_, texts) => expect(told(texts)).toEqual([]))
})

const table = (head: string, first: string, second: string) =>
  `| ${head} | A |\n| --- | --- |\n| ${first} | 1 |\n| ${second} | 2 |\n`

test.each([
  ['it has the words of the next row', {zh: ['货物在这里搬运', '货物在这里搬运'], ja: ['船が着く', '荷を運ぶ']}, 1],
  [
    'the other translation says the same twice, too',
    {zh: ['货物在这里搬运', '货物在这里搬运'], ja: ['荷を運ぶ', '荷を運ぶ']},
    0
  ],
  ['it is short', {zh: ['可以搬运', '可以搬运'], ja: ['船が着く', '荷を運ぶ']}, 0]
])('a cell: %s', (_, {zh, ja}, count) => {
  const texts = {
    en: table('Use', 'Boats land here', 'Goods are moved'),
    zh: table('用途', zh[0]!, zh[1]!),
    ja: table('用途', ja[0]!, ja[1]!)
  }
  expect(findingsOn({page: texts}, ['duplicated-text'])).toHaveLength(count)
})

test('a sentence that two cells end with is left where the source divides them otherwise', () => {
  const texts = {
    en: table('Use', 'Boats land at the pier. Uses the key of it.', 'Moves goods, nets, etc. Uses the key of it.'),
    zh: table('用途', '船在码头靠岸。使用码头的钥匙。', '搬运货物、渔网等。使用码头的钥匙。'),
    ja: table('用途', '船が桟橋に着く。桟橋の鍵を使う。', '貨物、網などを運ぶ。桟橋の鍵を使う。')
  }
  expect(findingsOn({page: texts}, ['duplicated-text'])).toEqual([])
})

test('a command that is explained twice in much the same words is no copy', () => {
  const en = (ending: string) => page(EN[0], 'Run `crane lift --all` to open every gate of the harbour.', EN[1], ending)
  const zh = (ending: string) => page(ZH[0], '运行`crane lift --all`以打开港口的每一扇大门。', ZH[1], ending)
  const again = '运行`crane lift --all`以打开港口的每一扇大门。'
  expect(told({en: en('All is let in once `crane lift --all` was called.'), zh: zh(again)})).toEqual([])
  expect(told({en: en('All is let in once `crane lower` was called by the crew.'), zh: zh(again)})).toHaveLength(1)
})

describe('a heading that two headings of the source have', () => {
  const headings = (one: string, other: string) => `# ${one}\n\n${EN[0]}\n\n## ${other}\n\n${EN[1]}\n`
  const zh = `# 更改灯笼的颜色\n\n${ZH[0]}\n\n## 更改灯笼的颜色\n\n${ZH[1]}\n`
  const ja = (one: string, other: string) =>
    `# ${one}\n\n北からの船は夜明けまで古い桟橋に停まる。\n\n## ${other}\n\n博物館は上の階で1921年の灯籠と40枚の海図を見せる。\n`
  const apart = ja('灯籠の色の変更', '灯籠の色を変更するには')

  test('is told where they say different things', () => {
    const en = headings('Changing the Lantern Colour', 'Changing the Lantern Size')
    expect(told({en, zh, ja: ja('灯籠の色の変更', '灯籠の大きさの変更')})).toEqual(['zh/page.md:5 warning copied'])
  })

  test('is left where they say one thing in two forms', () => {
    expect(told({en: headings('Changing the Lantern Colour', 'To Change the Lantern Colour'), zh, ja: apart})).toEqual(
      []
    )
  })
})

test('what Chinese leads is told too, by pairs of its characters', () => {
  const changes = {sourceLanguage: 'zh'}
  const ja = [
    '北からの船は夜明けまで古い桟橋に停泊する。',
    '博物館は上の階で1921年の灯籠と海図40枚を展示する。'
  ] as const
  const found = (third: string) =>
    findingsOn({page: {zh: page(...ZH), ja: page(...ja, third)}}, ['duplicated-text'], [], changes).map(brief)
  expect(found(ja[0])).toEqual(['ja/page.md:5 warning copied'])
  expect(found('入場券は港湾局の門の横で毎日午前から販売する。')).toEqual([])
})
