import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['structure-mismatch']).map(brief)

describe('a path through menus', () => {
  test.each<[string, Texts, readonly string[]]>([
    [
      'that lost a step',
      {en: 'Choose Data - Group - Hide here.', zh: '选择「数据 - 组合」。'},
      ['zh/page.md:1 warning path']
    ],
    [
      'with steps in bold',
      {en: 'Choose **File** > **Save As** > **PDF**.', ja: '**ファイル** > **名前を付けて保存** を選びます。'},
      ['ja/page.md:1 warning path']
    ],
    [
      'that a third version has whole',
      {en: 'Choose Insert → Image → From File.', zh: '选择“插入 → 图像 → 来自文件”。', ja: '挿入 → 図を選びます。'},
      ['ja/page.md:1 error path']
    ]
  ])('is told: %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

  test.each<[string, Texts]>([
    ['that is whole', {en: 'Choose Data - Group - Hide here.', zh: '选择「数据 - 组合 - 隐藏」。'}],
    ['with a blank on one side', {en: 'Choose Data - Group - Hide here.', zh: '选择「数据- 组合 - 隐藏」。'}],
    ['that is told in words', {en: 'Choose File > Print.', zh: '在“文件”菜单中选择“打印”。'}],
    [
      'with a step that no translation has',
      {en: 'Choose Data - Group - Hide.', zh: '选择「数据 - 组合」。', ja: 'データ → グループを選びます。'}
    ],
    ['that is a dash', {en: 'It is a boat - the oldest - of 1921.', zh: '这是 1921 年的船 - 最老的。'}],
    ['that is a comparison', {en: 'Here x > y > z holds.', zh: '此处 x > y 成立。'}]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))
})
