import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import type {Finding} from '../../src/model/index.ts'
import {type LineUpOptions, lineUp} from '../../src/pipeline.ts'
import {findingsOn} from '../rules/site.ts'

const EN = [
  '# The library',
  'It opens on 12 May and holds 40,000 books.',
  '| Day | Opens | Closes |\n| --- | --- | --- |\n| Monday | 9:00 | 18:00 |\n| Tuesday | 10:00 | 19:00 |',
  '- Bring your card.\n- Do not eat in the reading room.\n- Return books within 14 days.',
  '1. Find the shelf.\n2. Show your card.',
  '## Searching',
  '> The desk is closed on holidays.',
  '```sh\nsearch river\n```',
  'The titles are shown. See the [catalogue](https://example.org/books).',
  '## Contact',
  'Call the desk.'
].join('\n\n')

const ZH = [
  '# 图书馆',
  '图书馆将于5月12日开放，藏书4万册。',
  '| 日期 | 开门 | 关门 |\n| --- | --- | --- |\n| 星期一 | 9:00 | 18:00 |\n| 星期二 | 10:00 | 19:00 |',
  '- 请携带借书证。\n- 请勿在阅览室内饮食。\n- 请在14天内还书。',
  '1. 找到书架。\n2. 出示借书证。',
  '## 检索',
  '> 服务台节假日休息。',
  '```sh\nsearch river\n```',
  '随即显示书名。请见[目录](https://example.org/books)。',
  '## 联系方式',
  '请致电服务台。'
].join('\n\n')

const JA = [
  '# 図書館',
  '図書館は5月12日に開館します。蔵書は4万冊です。',
  '| 曜日 | 開館 | 閉館 |\n| --- | --- | --- |\n| 月曜日 | 9:00 | 18:00 |\n| 火曜日 | 10:00 | 19:00 |',
  '- カードをお持ちください。\n- 閲覧室で飲食しないでください。\n- 本は14日以内に返してください。',
  '1. 本棚を探します。\n2. カードを見せます。',
  '## 検索',
  '> 窓口は祝日に閉まります。',
  '```sh\nsearch river\n```',
  '書名が表示されます。[目録](https://example.org/books)をご覧ください。',
  '## お問い合わせ',
  '窓口にお電話ください。'
].join('\n\n')

/** All that is told where a version is changed so. */
function told(lang: 'en' | 'zh' | 'ja', from: string | RegExp, to: string): string[] {
  const page = {en: EN, zh: ZH, ja: JA}
  const changed = page[lang].replace(from, to)
  expect(changed).not.toBe(page[lang])
  return findingsOn({page: {...page, [lang]: changed}}).map(short)
}

const short = ({rule, message}: Finding) => `${rule} ${message}`

const LINE = '| --- | --- | --- |'

test('the whole article is silent', () => expect(findingsOn({page: {en: EN, zh: ZH, ja: JA}})).toEqual([]))

describe('one slip is one finding', () => {
  test.each([
    ['zh', LINE, '| --- | --- |', 'columns'],
    ['ja', LINE, '| --- | --- | --- | --- |', 'columns'],
    ['en', LINE, '| --- | --- |', 'columns'],
    ['zh', `${LINE}\n`, '', 'line'],
    ['en', `${LINE}\n`, '', 'line'],
    ['zh', LINE, '| --- --- | --- |', 'columns'],
    ['en', LINE, '|--- --- ---|', 'columns'],
    ['ja', LINE, '| - - | :-: | --: |', 'dashes'],
    ['ja', LINE, '| ーーー | ーーー | ーーー |', 'dashes'],
    ['zh', LINE, '｜---｜---｜---｜', 'dashes'],
    ['zh', '| 星期二 | 10:00 | 19:00 |', '｜ 星期二 ｜ 10:00 ｜ 19:00 ｜', 'bar'],
    ['zh', '| 星期二 | 10:00', '| 星期二 ｜ 10:00', 'bar'],
    ['ja', '| 曜日 | 開館 | 閉館 |', '｜ 曜日 ｜ 開館 ｜ 閉館 ｜', 'bar'],
    ['ja', '| 曜日 | 開館 | 閉館 |\n', '', 'headless'],
    ['zh', '| 日期 | 开门 | 关门 |', '| 日期 | 开门 |', 'head'],
    ['zh', 'river\n```', 'river', 'fence'],
    ['ja', 'river\n```', 'river\n~~~', 'fence'],
    ['ja', 'river\n```', 'river\n``', 'fence'],
    ['zh', '```sh\n', '', 'opening'],
    ['zh', '- 请勿', '-请勿', 'item'],
    ['ja', /- (?=[カ閲本])/g, '-', 'item'],
    ['zh', '- 请勿', '－ 请勿', 'item'],
    ['ja', '- 閲', '-\u3000閲', 'item'],
    ['zh', '2. 出', '2.出', 'item'],
    ['ja', '1. 本棚を探します。\n2. ', '１．本棚を探します。\n２．', 'item'],
    ['zh', '1. 找到书架。\n2. ', '1、找到书架。\n2、', 'item'],
    ['ja', /- (?=[カ閲本])/g, '・', 'item'],
    ['zh', '## 检索', '##检索', 'heading'],
    ['ja', '## 検索', '＃＃ 検索', 'heading'],
    ['en', '## Searching', '##Searching', 'heading'],
    ['zh', '## 检索', '##\u3000检索', 'heading'],
    ['ja', '> 窓口', '＞ 窓口', 'quotation'],
    ['zh', '[目录](https://example.org/books)', '［目录］（https://example.org/books）', 'link'],
    ['ja', '[目録](https://example.org/books)', '[目録]（https://example.org/books）', 'link'],
    ['zh', '[目录](', '[目录] (', 'link']
  ] as const)('%s: %s', (lang, from, to, message) => expect(told(lang, from, to)).toEqual([`broken-markup ${message}`]))
})

describe('silent', () => {
  test.each([
    ['a paragraph that begins with a sign in every version', '#port', '#港口', '#港'],
    ['a number behind a hyphen', '-5 degrees at night.', '-5度的夜晚。', '-5度の夜。'],
    ['a decimal', '1.5 metres of ice.', '1.5米厚的冰。', '1.5メートルの氷。'],
    ['a year and a full stop', 'In 1996 it opened.', '1996.5月开放。', '1996年に開館。'],
    ['a bar in prose', 'A | B', '甲｜乙', '甲｜乙'],
    [
      'a plain address in brackets',
      'See A (https://example.org/a).',
      '见A（https://example.org/a）。',
      'A（https://example.org/a）参照。'
    ],
    ['a note in full-width brackets', 'See [1].', '见［1］。', '［1］参照。'],
    ['code that ends with the file', '```\na\n```', '```\na\n```', '```\na\n```'],
    [
      'rows that are no table in any version',
      '| a | b |\n| c | d |',
      '| 甲 | 乙 |\n| 丙 | 丁 |',
      '| 甲 | 乙 |\n| 丙 | 丁 |'
    ],
    ['such signs in code', '`##x` and `-y`', '`##x`和`-y`', '`##x`と`-y`']
  ])('%s', (_, en, zh, ja) => expect(findingsOn({page: {en, zh, ja}}, ['broken-markup'])).toEqual([]))
})

test('a fix of a list takes all its lines', () => {
  const ja = JA.replaceAll(/- (?=[カ閲本])/g, '-')
  const [finding] = findingsOn({page: {en: EN, zh: ZH, ja}})
  const {range, text} = finding!.fix!
  expect(ja.slice(0, range.start) + text + ja.slice(range.end)).toBe(JA)
})

test('what is told beside it has its place in the file', () => {
  const zh = ZH.replace('- 请勿', '-请勿').replace('14天', '15天')
  const [slip, number] = findingsOn({page: {en: EN, zh, ja: JA}})
  expect(slip!.rule).toBe('broken-markup')
  expect(zh.slice(number!.location.range.start, number!.location.range.end)).toBe('15天')
})

test('only the check and the sync read what is not there', () => {
  const texts = {en: EN, zh: ZH.replace('- 请勿', '-请勿'), ja: JA}
  const sources = Object.entries(texts).map(([locale, text]) => ({
    path: 'a',
    locale,
    file: `content/${locale}/a.md`,
    text
  }))
  const items = (options: Partial<LineUpOptions>) => {
    const {articles} = lineUp(sources, {config: defaultConfig, ...options})
    return articles.get('zh')!.blocks.filter(({containers}) => containers.some(({kind}) => kind === 'listItem')).length
  }
  expect([items({}), items({isTolerant: true, isMended: false}), items({isTolerant: true})]).toEqual([4, 4, 5])
  expect(items({isMended: true})).toBe(5)
})
