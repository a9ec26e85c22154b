import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
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

test('a paragraph of two sentences that stands twice is told once', () => {
  const twice = '桟橋は日曜も開いています。切符は窓口で買えます。\n\n'
  const en = '# Ferry\n\nThe pier is open on Sunday. Tickets are sold at the desk.\n\nDogs may come along.\n'
  const zh = '# 渡轮\n\n码头星期日开放。船票在窗口出售。\n\n可以带狗。\n'
  expect(told(en, zh, `# フェリー\n\n${twice}${twice}犬も乗れます。\n`)).toEqual(['ja/page.md:5 error twice'])
})

const scripts = (zh: string, ja: string) =>
  findingsOn({page: {en: 'The delegation visited the harbour and set the date of the next talks.\n', zh, ja}}, [
    'script-mismatch',
    'name-misspelt'
  ]).map(one => `${brief(one)} +${one.related.length}`)

test.each([
  ['a sentence in Traditional characters', '代表團參觀了港口，並設定了下次會談的日期。', 'han', 1],
  ['a sentence in Japanese', '代表団は港を見学し、次の会談の日付を設定した。', 'han', 1]
])('%s is one fault', (_, zh, message, least) => {
  const found = scripts(`${zh}\n`, '代表団は港を見学し、次の会談の日付を決めた。\n')
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(new RegExp(`^zh/page\\.md:1 error (?:${message}|kana|form) \\+`))
  expect(Number(found[0]!.split('+')[1])).toBeGreaterThanOrEqual(least)
})

test('a character of the other language is no slip of a name besides', () => {
  const ja = '代表団は港を見学し、次の会談の日付を设定した。\n'
  expect(scripts('代表团参观了港口，并设定了下次会谈的日期。\n', ja)).toEqual(['ja/page.md:1 error han +0'])
})

test.each([
  ['a letter lost', 'Nte'],
  ['letters exchanged', 'Ntoe'],
  ['a letter doubled', 'Noote']
])('a tag that does not fit is told as such, and not as another tag: %s', (_, open) => {
  const page = (tag: string, text: string) => `<${tag}>\n\n${text}\n\n</Note>\n\n<Note>\n\n${text}\n\n</Note>\n`
  const sources = Object.entries({en: page('Note', 'The pier.'), zh: page(open, '码头。')})
  const parallel = lineUp(
    sources.map(([locale, text]) => ({path: 'p', locale, file: `content/${locale}/p.mdx`, text})),
    {config, isTolerant: true}
  )
  const finder = compileTerms({concepts: []})
  const {findings} = check([parallel], {config, finder, rules: rules.filter(({id}) => /^(?:jsx|placeholder)/.test(id))})
  expect(findings.map(brief)).toEqual(['zh/p.mdx:1 error slip'])
})

test('a heading between two lists, and all that follows it, is told once and where it was', () => {
  const en = '# Ferry\n\n- Buy a ticket\n- Board the ferry\n\n## Fares\n\n- Adults pay 8 euros\n- Dogs are free\n'
  const zh = '# 渡轮\n\n- 买票\n- 登上渡轮\n\n## 票价\n\n- 成人8欧元\n- 狗免费\n'
  const joined = '# フェリー\n\n- 切符を買う\n- フェリーに乗る\n\n- 大人は8ユーロ\n- 犬は無料\n'
  expect(told(en, zh, joined)).toEqual(['ja/page.md:4 error block'])
  const cut = '# フェリー\n\n- 切符を買う\n- フェリーに乗る\n'
  expect(told(en, zh, cut)).toEqual(['ja/page.md:4 error more'])
})

test('the words above the second of two lists are missing where the lists became one', () => {
  const en = '# Ferry\n\nBring along:\n\n- A coat\n- A hat\n\nLeave at home:\n\n- Loud radios\n- Big dogs\n'
  const zh = '# 渡轮\n\n请携带：\n\n- 外套\n- 帽子\n\n请留在家里：\n\n- 大声的收音机\n- 大型犬\n'
  const ja = '# フェリー\n\nお持ちください。\n\n- 上着\n- 帽子\n\n- 音の大きいラジオ\n- 大型犬\n'
  expect(told(en, zh, ja)).toEqual(['ja/page.md:6 error block'])
  // A paragraph of an item is missing at the end of the item.
  const within = (text: string, item: string) => text.replace(/帽子|A hat/, word => `${word}\n\n  ${item}`)
  const all = [within(en, 'A warm one.'), within(zh, '要保暖的。'), ja.replace('帽子', '帽子\n\nご自宅に：')] as const
  expect(told(...all)).toEqual(['ja/page.md:6 error block'])
})

test('a title that the source has not is told as a field, not as a text that it lacks', () => {
  const en = head('label: Ferry\n', 'It is late.')
  const [zh, ja] = [head('title: 渡轮\n', '它晚点了。'), head('title: フェリー\n', '遅れています。')]
  expect(told(en, zh, ja)).toEqual(['zh/page.md:2 warning added', 'ja/page.md:2 warning added'])
})

test('code of a cell that lost its marks is told as such, not as English that was left', () => {
  const table = (task: string, call: string) => `| A | B |\n| - | - |\n| ${task} | ${call} |\n| C | D |\n`
  const [en, zh] = [table('Test equality', "`is($got, 'label')`"), table('测试相等性', "is($got, 'label')")]
  const findings = findingsOn({page: {en, zh}}, ['code-mismatch', 'untranslated'])
  expect(findings.map(brief)).toEqual(['zh/page.md:3 warning span'])
  const left = '| Moor the boat at the pier before you go |\n| - |\n| a |\n'
  expect(findingsOn({page: {en: left, zh: left}}, ['untranslated']).map(brief)).toEqual([
    'zh/page.md:1 error untranslated'
  ])
})
