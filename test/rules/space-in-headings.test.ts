import {expect, test} from 'vitest'
import {findingsOn} from './site.ts'

const told = (locale: 'zh' | 'ja', ...lines: readonly string[]) =>
  findingsOn({page: {en: 'x', [locale]: `${lines.join('\n\n')}\n`}}, ['space-between-cjk']).map(
    ({location: {start}}) => `${start.line}:${start.column}`
  )

test.each([
  ['the only one of several', 'zh', ['## 开放时间', '## 票价说明', '## 码头位置', '## 最佳 做法'], ['7:6']],
  ['a single letter apart', 'ja', ['## 営業時間', '## 料金の案内', '## 港への道', '## 可 視性'], ['7:5']],
  ['a title with a word in two', 'ja', ['# 文字 列の抽出'], ['1:5']],
  ['a title that the page has in one', 'zh', ['# 渡轮 码头', '渡轮码头很大。'], ['1:5']],
  ['kana before no name', 'ja', ['作者は最 初にはな しました。'], ['1:5']],
  ['a compound in two, elsewhere in one', 'ja', ['プレス ルームは上です。', 'プレスルームは古いです。'], ['1:4']],
  ['in brackets, before a small word', 'zh', ['修复时（先编写失败 的测试）要小心。'], ['1:10']]
] as const)('a blank in a heading: %s', (_, locale, lines, expected) => {
  expect(told(locale, ...lines)).toEqual(expected)
})

test.each([
  ['a headline of two clauses', 'zh', ['# 市长访问港口 渡轮明天停航']],
  ['two words in a title', 'zh', ['# 城市 场馆']],
  ['two headings so parted', 'zh', ['## 开放时间', '## 票价说明', '## 码头位置', '## 最佳 做法', '## 渡轮 时刻']],
  ['one of few', 'zh', ['## 开放时间', '## 最佳 做法']],
  ['a chapter and its title', 'ja', ['## 営業時間', '## 料金の案内', '## 港への道', '## 第一章 総則']],
  ['a name in kana and who bears it', 'ja', ['作者の、はなの ひかり氏です。']],
  ['a name in kana in a link', 'ja', ['作者の[はなの ひかり](/hikari)さんが開発しました。']],
  [
    'a compound that the page mostly parts',
    'ja',
    ['プレス ルームは上です。', 'プレス ルームを開く。', 'プレス ルームへ行く。', 'プレスルームは古いです。']
  ],
  ['a credit', 'zh', ['渡轮明天停航（记者 孙倩）']]
] as const)('no blank too many: %s', (_, locale, lines) => {
  expect(told(locale, ...lines)).toEqual([])
})
