import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts, word} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt']).map(brief)

const en = 'Mr. He Jianguo, Vice President, came.\n\nVice President He spoke.'
const ja = '何建国副会長が来た。\n\n何副会長が発言した。'

test.each<[string, Texts, string[]]>([
  [
    'a person who has another character the second time',
    {en, zh: '何建国副会长到访。\n\n何建园副会长发言。', ja},
    ['zh/page.md:3 error person']
  ],
  [
    'a family name, of which the page says the whole',
    {
      en: '- Naoko Furuta\n\nMs. Furuta has spoken.',
      zh: '- 古田直子\n\n古田女士发言。',
      ja: '- 古田 直子\n\n吉田さんが発言した。'
    },
    ['ja/page.md:3 error person']
  ],
  ['an item of a list', {en: '- Koichi Matsumura', zh: '- 松村耕二', ja: '- 松村 耕一'}, ['zh/page.md:1 error person']]
])('tells %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

test.each<[string, Texts]>([
  [
    'two persons of like names',
    {
      en: 'Mr. He Jianguo and Mr. He Jianyuan came.',
      zh: '何建国会长和何建园部长到访。',
      ja: '何建国会長と何建園部長が来た。'
    }
  ],
  [
    'a family name and what the person does',
    {
      en: 'Ms. Haruka Nishimura came.\n\nNishimura was there.',
      zh: '西村遥市长到访。\n\n西村在场，西村市长发言。',
      ja: '西村遥市長が来た。\n\n西村市長は発言した。'
    }
  ]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))

test('the glossary has the whole name, and the sentence only a part of it', () => {
  const zh = '何建国副会长到访。\n\n何建园副会长发言。'
  const names = word('he', {en: 'He Jianguo', zh: '何建国', ja: '何建国'})
  expect(findingsOn({page: {en, zh, ja}}, ['name-misspelt'], [{...names, kind: 'person'}]).map(brief)).toEqual([
    'zh/page.md:3 error person'
  ])
})

test('a person with another character in one version is told once, whatever the wrong name looks like', () => {
  const texts = {
    en: 'Mr. Wang Xiaoming opened the hall. Wang Xiaoming spoke.',
    zh: '王小明打开了大厅。王小明讲了话。',
    ja: '王小朋氏が会館を開いた。王小明氏が話した。'
  }
  expect(findingsOn({page: texts}, ['name-misspelt']).map(brief)).toEqual(['ja/page.md:1 error person'])
  expect(findingsOn({page: {...texts, ja: texts.ja.replace('朋', '明')}}, ['name-misspelt'])).toEqual([])
})

test.each<[string, Texts, string]>([
  [
    'in a list',
    {en: 'By Mori Kenji and Abe Yoko.', zh: '作者森健二和阿部洋子。', ja: '森健二と阿部陽子が描いた。'},
    'zh'
  ],
  ['from China', {en: 'By Zhang Wei and Li Na.', zh: '作者张伟和李娜。', ja: '張衛と李娜が描いた。'}, 'zh'],
  ['that Chinese leads with', {zh: '田中次郎也来了。', ja: '田中次朗も来た。', en: 'Tanaka Jiro came too.'}, 'ja'],
  [
    'in the second of two sentences',
    {
      en: 'Sato Ichiro opened the pier in 1997, and in 1998 Tanaka Jiro sold 60 tickets.',
      zh: '佐藤一郎于1997年启用码头。1998年田中次郎卖出60张票。',
      ja: '佐藤一郎は1997年に桟橋を開いた。1998年、田中次朗は券を60枚売った。'
    },
    'zh'
  ]
])('a person without a title, whose letters both are read as, is told: %s', (_, texts, culprit) => {
  const sourceLanguage = Object.keys(texts)[0]!
  const found = findingsOn({page: texts}, ['name-misspelt'], [], {sourceLanguage}).map(brief)
  expect(found).toEqual([`${culprit}/page.md:1 error person`])
})

test.each<[string, Texts]>([
  ['the same', {en: 'By Mori Kenji and Abe Yoko.', zh: '作者森健二和阿部洋子。', ja: '森健二と阿部洋子が描いた。'}],
  ['forms of both countries', {en: 'By Sawada Keiko.', zh: '作者泽田惠子。', ja: '澤田恵子が描いた。'}],
  [
    'variants of names',
    {en: 'By Watanabe Akira and Nakajima Yuko.', zh: '作者渡边明和中岛佑子。', ja: '渡邉明と中嶋祐子が描いた。'}
  ],
  [
    'two who are read alike',
    {en: 'Tanaka Jiro and Tanaka Jiro came.', zh: '田中次郎和田中治郎来了。', ja: '田中次郎と田中治郎が来た。'}
  ],
  ['kana', {en: 'By Abe Yoko.', zh: '作者阿部洋子。', ja: '阿部ようこが描いた。'}]
])('a person without a title is left: %s', (_, texts) => expect(told(texts)).toEqual([]))
