import {expect, test} from 'vitest'
import {check} from '../../../src/check/index.ts'
import {defaultConfig as config} from '../../../src/config/index.ts'
import {lineUp} from '../../../src/pipeline.ts'
import {rules} from '../../../src/rules/index.ts'
import {compileTerms} from '../../../src/terms/index.ts'
import {brief} from '../site.ts'

const finder = compileTerms({concepts: []})
const own = rules.filter(({id}) => id === 'missing-translation' || id === 'extra-segment')

function found(texts: Readonly<Record<string, string>>) {
  const sources = Object.entries(texts).map(([locale, text]) => ({
    path: 'p',
    locale,
    file: `content/${locale}/p.md`,
    text
  }))
  return check([lineUp(sources, {config, finder})], {config, finder, rules: own}).findings.map(brief)
}

const en =
  'The brewery was founded in 1690 and has been in business for more than 300 years. You will see how sake is made. In winter the temperature falls below minus 10 degrees.'

test('a paragraph that is divided in other places: a warning, in the one or the other', () => {
  const divided =
    '創業は1690年。300年以上続く老舗の蔵で、仕込みの様子を見学します。冬の最低気温は氷点下10度を下回ります。'
  expect(found({en, ja: divided})).toEqual(['ja/p.md:1 warning sentence'])
  expect(found({ja: divided, en})).toEqual(['ja/p.md:1 warning sentence'])
})

test.each([
  [
    'a sentence that is gone',
    '創業は1690年で、300年以上続く老舗です。冬の最低気温は氷点下10度を下回ります。',
    ['ja/p.md:1 error sentence']
  ],
  [
    'a sentence that stands in one only',
    '創業は1690年で、300年以上続く老舗です。仕込みの様子を見学します。冬の最低気温は氷点下10度を下回ります。売店の営業は17時までです。',
    ['ja/p.md:1 error extra']
  ],
  [
    'a paragraph that is divided alike',
    '創業は1690年で、300年以上続く老舗です。仕込みの様子を見学します。冬の最低気温は氷点下10度を下回ります。',
    []
  ]
])('%s', (_, ja, expected) => {
  expect(found({en, ja})).toEqual(expected)
})

const bus = '请乘坐快速巴士（1600日元，70分钟）至中央总站。末班车零点一刻发车；晚上10点以后出租车加收两成费用。'
test('a sentence whose numbers stand in the one beside it is there: a version divides otherwise', () => {
  const ja =
    '高速バス（1600円、70分）で中央ターミナルまでお越しください。最終バスは深夜0時15分発です。午後10時以降のタクシーは2割増しになります。'
  expect(found({zh: bus, ja})).toEqual([])
  expect(found({ja, zh: bus})).toEqual([])
})

test('a sentence with numbers of its own is not', () => {
  const ja =
    '高速バス（1600円、70分）で中央ターミナルまでお越しください。手荷物は30キロまで無料です。午後10時以降のタクシーは2割増しになります。'
  expect(found({zh: bus, ja}).join()).toContain('extra')
})

const guide =
  'RAID-4 is not too expensive, since it only costs an increase of one in so many disks. Reading is fast with it. Writing is slow because every write goes to one more disk.'
const divided =
  'RAID-4 は高すぎるわけではありません。なぜなら、増えるディスクはわずかだからです。読み出しは高速です。書き込みは遅く、書くたびに、もう一台のディスクにも書くことになるからです。'

test.each([
  ['one sentence in two', {en: guide, ja: divided}, []],
  ['two sentences in one', {ja: divided, en: guide}, []],
  [
    'a sentence that adds as much again as its neighbour says',
    {
      en: guide,
      ja: `${divided}なお、この製品の保守契約は、購入の際に販売店の窓口で申し込むか、後日、会員専用の受付ページで手続きをしてください。`
    },
    ['ja/p.md:1 error extra']
  ]
])('lengths tell whether a sentence is part of its neighbour: %s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})

const giving = {
  en: 'Drink at least 1.5 litres before you come, and eat something. No alcohol for twelve hours! After a cold, wait one week; after a tattoo, four months.',
  zh: '来之前请至少喝1.5升水，并吃些东西。12小时内不得饮酒！感冒后等一周；文身后等四个月。'
}
const rest = '風邪をひいた方は1週間、タトゥーを入れた方は4か月待ってください。'

test('a sentence whose number one of two versions has in digits is gone, and stands in its neighbour where that has it', () => {
  const gone = `来る前に1.5リットル以上の水分をとり、何か食べてきてください。${rest}`
  expect(found({...giving, ja: gone})).toEqual(['ja/p.md:1 error sentence'])
  const joined = `来る前の12時間はお酒を飲まず、1.5リットル以上の水分をとり、何か食べてきてください。${rest}`
  expect(found({...giving, ja: joined})).toEqual([])
})

test('a sentence of Chinese with one far longer in its place is a warning', () => {
  const texts = {
    zh: '开闸时通知。1690 年建成的码头在东边。',
    en: 'As soon as either of the two gates is opened, all will be told. The pier that was built in 1690 is in the east.'
  }
  const changed = {...config, sourceLanguage: 'zh'}
  const parallel = lineUp(
    Object.entries(texts).map(([locale, text]) => ({path: 'p', locale, file: `content/${locale}/p.md`, text})),
    {config: changed, finder}
  )
  const told = check([parallel], {config: changed, finder, rules: own}).findings.map(brief)
  expect(told.filter(one => one.includes('sentence'))).toEqual(['en/p.md:1 warning sentence'])
})
