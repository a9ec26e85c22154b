import {describe, expect, test} from 'vitest'
import {findingsOn, type Texts} from '../site.ts'

/** What a rule finds on a page that was written in Japanese or Chinese. */
function told(sourceLanguage: string, texts: Texts, rule = 'untranslated'): readonly string[] {
  return findingsOn({a: texts}, [rule], [], {sourceLanguage}).map(
    ({location, args}) => `${location.file.slice(8, 10)} ${location.start.line} ${args.text ?? args.seen}`
  )
}

describe('characters left in English', () => {
  test('are told of a heading, a phrase and a label', () => {
    const ja = '# 旧港\n\n## 入館料\n\n- 大人：12ユーロ\n\n車の場合は、案内に従ってください。\n'
    const en = '# The old harbour\n\n## 入館料\n\n- 大人: 12 euros\n\n車の場合は、 follow the signs.\n'
    expect(told('ja', {en, ja})).toEqual(['en 3 入館料', 'en 5 大人', 'en 7 車の場合は、'])
  })

  test('are told of what was written in Chinese', () => {
    expect(
      told('zh', {
        en: '## 门票\n\nTake 有轨电车 number 2 to the harbour in the north.\n',
        zh: '## 门票\n\n请乘2路有轨电车到北边的港口。\n'
      })
    ).toEqual(['en 1 门票', 'en 3 有轨电车'])
  })

  test('stand in brackets and quotation marks, in bold, as a name that is explained, and as another word than the source has', () => {
    const ja = '港の駅は「埠頭前」です。**改札口**を出ます。書道の作品は入口にあります。\n'
    const en =
      'The station of the port (埠頭前) is “埠頭前”. Leave by the **改札口**. 書道 (calligraphy) is at the 入口 (entrance).\n'
    expect(told('ja', {en, ja})).toEqual([])
    expect(told('ja', {en: 'Write 你好 there.\n', ja: 'そこに挨拶を書きます。\n'})).toEqual([])
  })
})

describe('a sentence of Japanese left in Chinese', () => {
  const ja = '港は開いています。\n\n船を見ます。\n'
  const zh = '港は開いています。\n\n看船を。\n'

  test('is told once, as what is left, and not as kana', () => {
    expect(told('ja', {ja, zh})).toEqual(['zh 1 港は開いています。'])
    expect(told('ja', {ja, zh}, 'script-mismatch')).toEqual(['zh 3 を'])
  })

  test('has characters of Japan but for what Chinese calls so, as 味醂', () => {
    const en = 'Add some mirin.\n'
    expect(told('en', {en, zh: '加入少许味醂。\n'}, 'script-mismatch')).toEqual([])
    expect(told('en', {en, zh: '加入少许糀。\n'}, 'script-mismatch')).toEqual(['zh 1 糀'])
  })

  test('is kana where the source has none of it', () => {
    expect(told('en', {en: 'The port is open.\n\nSee the ships.\n', zh}, 'script-mismatch')).toEqual([
      'zh 1 は開いています',
      'zh 3 を'
    ])
  })
})
