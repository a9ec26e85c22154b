import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt']).map(brief)

const rope = {
  en: 'The rope was sent from Vienna to Helsinki.',
  zh: '绳子从维也纳寄往赫尔辛基。',
  ja: 'ロープはウィーンからヘルシンキへ送られました。'
}
const keeper = {
  en: 'The lamp was kept by Ingrid Baumann of Graz.',
  zh: '灯由格拉茨的英格丽德·鲍曼看守。',
  ja: '灯はグラーツのイングリット・バウマンが守っていました。'
}

describe('a foreign name that one of three versions has in the place of another', () => {
  test.each<[string, Texts, string]>([
    ['a city of the list in Chinese', {...rope, zh: '绳子从维也纳寄往图尔库。'}, 'zh'],
    ['in Japanese', {...rope, ja: 'ロープはウィーンからトゥルクへ送られました。'}, 'ja'],
    ['in English', {...rope, en: 'The rope was sent from Vienna to Turku.'}, 'en'],
    ['a part of the name of a person', {...keeper, zh: '灯由格拉茨的英格丽德·鲍尔看守。'}, 'zh'],
    ['in Japanese', {...keeper, ja: '灯はグラーツのイングリット・デュポンが守っていました。'}, 'ja']
  ])('is told: %s', (_, texts, locale) => expect(told(texts)).toEqual([`${locale}/page.md:1 error other`]))

  test.each<[string, Texts]>([
    ['the same names', rope],
    ['the same persons', keeper],
    ['two versions alone', {en: rope.en, zh: '绳子从维也纳寄往图尔库。'}],
    ['two that differ', {...rope, zh: '绳子从格拉茨寄往图尔库。'}],
    ['a name that is said otherwise', {...rope, zh: '绳子从维也纳寄往芬兰首都。'}],
    [
      'a sound without an r',
      {
        ...keeper,
        en: 'The lamp was kept by Bill Gold.',
        zh: '灯由比尔·格德看守。',
        ja: '灯はビル・ゴールドが守っていました。'
      }
    ],
    [
      'a name that begins with another character',
      {
        en: 'He left the actress, Gloria Holden.',
        zh: '他离开了女演员葛洛丽亚·霍尔登。',
        ja: '彼は女優グロリア・ホールデンと別れた。'
      }
    ],
    [
      'a word that Chinese spells by its sound',
      {en: 'Choose the Clone lamp.', zh: '选择克隆灯。', ja: 'スタンプの灯を選びます。'}
    ],
    [
      'a short form',
      {
        en: 'Minatomachi FC won, and for Minatomachi it is the third cup.',
        zh: '港町FC获胜，港町FC第三次捧杯。',
        ja: '港町FCが勝ち、港町FCは3度目の優勝だ。'
      }
    ],
    [
      'ordinary words',
      {en: 'The Text Document has a lamp.', zh: '文本文档里有灯。', ja: 'テキストドキュメントには灯がある。'}
    ],
    [
      'a city that is no sound',
      {
        en: 'Anderson of Cambridge kept the lamp.',
        zh: '剑桥的安德森看守灯。',
        ja: 'ケンブリッジのアンダーソンが灯を守った。'
      }
    ]
  ])('is none: %s', (_, texts) => expect(told(texts)).toEqual([]))
})
