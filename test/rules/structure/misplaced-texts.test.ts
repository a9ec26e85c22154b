import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['structure-mismatch']).map(brief)
const table = (head: string, rows: readonly string[]) =>
  ['| A | B |', '| - | - |', `| x | ${head} |`, ...rows.map((row, at) => `| k${at} | ${row} |`)].join('\n')

describe('cells of a column', () => {
  const en = table('Text', ['Watches files', 'Prints errors only', 'Opens the server'])
  const zh = table('文本', ['监视文件', '只输出错误', '打开服务器'])
  const ja = table('テキスト', ['ファイルを監視する', 'エラーだけを表示する', 'サーバーを開く'])
  test('of which each says what the other should', () => {
    const swapped = table('文本', ['只输出错误', '监视文件', '打开服务器'])
    expect(told({en, zh: swapped, ja})).toEqual(['zh/page.md:4 warning swapped'])
    expect(
      told({en, zh, ja: table('テキスト', ['サーバーを開く', 'エラーだけを表示する', 'ファイルを監視する'])})
    ).toEqual(['ja/page.md:4 warning swapped'])
    expect(told({en, zh: swapped})).toEqual(['zh/page.md:4 warning swapped'])
  })
  test.each<[string, Texts]>([
    ['as they are', {en, zh, ja}],
    [
      'that another version has so, too',
      {
        en,
        zh: table('文本', ['只输出错误', '监视文件', '打开服务器']),
        ja: table('テキスト', ['エラーだけを表示する', 'ファイルを監視する', 'サーバーを開く'])
      }
    ],
    ['that say something else', {en, zh: table('文本', ['只输出错误', '蓝色', '打开服务器']), ja}],
    [
      'that share a word with their own',
      {en: table('Text', ['Watches files', 'Prints files']), zh: table('文本', ['输出文件', '监视文件'])}
    ]
  ])('%s: silent', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('headings of a level', () => {
  const en = '## Install\n\nGet it.\n\n## Errors\n\nRead them.\n'
  const zh = '## 安装\n\n获取。\n\n## 错误\n\n阅读。\n'
  test('over each other’s text', () =>
    expect(
      told({
        en,
        zh: '## 错误\n\n获取。\n\n## 安装\n\n阅读。\n',
        ja: '## インストール\n\n入手します。\n\n## エラー\n\n読みます。\n'
      })
    ).toEqual(['zh/page.md:1 warning swapped']))
  test('as they are', () => expect(told({en, zh})).toEqual([]))
})
