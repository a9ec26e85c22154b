import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

const RULES = [
  'missing-translation',
  'extra-segment',
  'duplicated-text',
  'front-matter-mismatch',
  'empty-block',
  'code-mismatch'
]
const told = (en: string, zh: string, ja: string) => findingsOn({page: {en, zh, ja}}, RULES).map(brief)

const EN =
  '# Ferry\n\nThe ferry leaves at noon. Buy your ticket at the pier before you board.\n\nDogs may come along.\n'
const ZH = '# 渡轮\n\n渡轮中午出发。请在登船前到码头购票。\n\n可以带狗。\n'

test.each([
  [
    'a paragraph',
    '# フェリー\n\nフェリーは正午に出発します。乗船前に桟橋で切符を買ってください。\n\n犬も乗れます。\n\n犬も乗れます。\n',
    7
  ],
  [
    'a sentence',
    '# フェリー\n\nフェリーは正午に出発します。乗船前に桟橋で切符を買ってください。乗船前に桟橋で切符を買ってください。\n\n犬も乗れます。\n',
    3
  ]
])('%s that stands twice is told once, as such', (_, ja, line) => {
  expect(told(EN, ZH, ja)).toEqual([`ja/page.md:${line} error twice`])
})

test('a paragraph of another text is still too many', () => {
  const ja =
    '# フェリー\n\nフェリーは正午に出発します。乗船前に桟橋で切符を買ってください。\n\n犬も乗れます。\n\n自転車には別の料金がかかります。\n'
  expect(told(EN, ZH, ja)).toEqual(['ja/page.md:7 error extra'])
})

const head = (fields: string, body: string) => `---\n${fields}---\n\n${body}\n`

test('a field that a version lacks is told by its key alone', () => {
  const en = head('title: Ferry\ndescription: All about the ferry and its pier\n', 'It is late.')
  const zh = head('title: 渡轮\ndescription: 渡轮与码头的一切\n', '它晚点了。')
  expect(told(en, zh, head('title: フェリー\n', '遅れています。'))).toEqual(['ja/page.md:2 warning missing'])
})

test('a field that says another thing is no field too many and none too few', () => {
  const en = head(
    'title: Ferry\ndescription: All about the ferry and its pier, and where to buy tickets for 30 cars\n',
    'It is late.'
  )
  const zh = head('title: 渡轮\ndescription: 渡轮与码头的一切，以及在哪里购买30辆车的票\n', '它晚点了。')
  expect(told(en, zh, head('title: フェリー\ndescription: 港\n', '遅れています。'))).toEqual([])
})

test('code that lost its only line is told as code', () => {
  const page = (text: string, line: string) => `${text}\n\n\`\`\`sh\n${line}\`\`\`\n`
  const found = told(page('Run it.', 'open pier\n'), page('运行它。', 'open pier\n'), page('実行します。', ''))
  expect(found).toEqual([expect.stringMatching(/^ja\/page\.md:\d error line|^ja\/page\.md:\d (?:error|warning) \w+/)])
})
