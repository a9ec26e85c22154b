import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts, changes = {}) => findingsOn({page: texts}, ['missing-translation'], [], changes).map(brief)

describe('an exception that all versions make but one', () => {
  test.each<[string, Texts, string]>([
    [
      'in Chinese',
      {
        en: 'Dogs are not admitted, with the exception of guide dogs.',
        zh: '狗不得入内。',
        ja: '犬は盲導犬を除き入館できません。'
      },
      'zh/page.md:1 warning exception'
    ],
    [
      'in Japanese',
      {
        en: 'The library is open every day, except in August.',
        zh: '除八月外，图书馆每天开放。',
        ja: '図書館は毎日開館しています。'
      },
      'ja/page.md:1 warning exception'
    ],
    [
      'in two versions',
      {en: 'The gate is open except on Mondays.', zh: '大门开放。'},
      'zh/page.md:1 warning exception'
    ],
    [
      'a condition',
      {
        en: 'The report is sent every night unless the battery is low.',
        zh: '除非电量低，每晚发送报告。',
        ja: 'レポートは毎晩送信されます。'
      },
      'ja/page.md:1 warning exception'
    ]
  ])('%s', (_, texts, expected) => expect(told(texts)).toEqual([expected]))

  test('in the source, where two translations make it', () => {
    const texts = {
      en: 'The museum is open every Monday.',
      zh: '博物馆每周一开放，公共假日除外。',
      ja: '博物館は祝日を除き毎週月曜日に開館します。'
    }
    expect(told(texts)).toEqual(['en/page.md:1 warning exception'])
  })
})

describe('no lost exception', () => {
  test.each<[string, Texts]>([
    ['other words', {en: 'All rooms except the hall are heated.', zh: '只有大厅没有暖气。'}],
    [
      'in a sentence beside it',
      {en: 'The gate is open except on Mondays. It is old.', zh: '大门开放。但周一关闭，而且很旧。'}
    ],
    ['what a translation adds', {en: 'The gate is open.', zh: '大门开放，周一除外。'}],
    ['delete something outside', {zh: '删除外部文件。', en: 'Delete the external file.'}],
    ['all but', {zh: '清除非顶级域名的数据。', en: 'Clear the data of subdomains.'}],
    ['an exception of a program', {en: 'The call throws an exception.', zh: '调用会抛出异常。'}],
    ['besides', {zh: '除港口外，还有桥梁。', en: 'The town has a port and a bridge.'}],
    ['left in English', {en: 'The gate is open except on Mondays.', zh: 'The gate is open.'}]
  ])('%s', (_, texts) =>
    expect(
      told(texts, Object.hasOwn(texts, 'zh') && Object.keys(texts)[0] === 'zh' ? {sourceLanguage: 'zh'} : {})
    ).toEqual([])
  )
})

describe('an “only” that two of three versions say', () => {
  const [en, zh, ja] = ['The gate is open only on Mondays.', '大门只在周一开放。', '門は月曜日のみ開きます。']
  test('is missed in each', () => {
    expect(told({en, zh: '大门周一开放。', ja})).toEqual(['zh/page.md:1 warning restriction'])
    expect(told({en, zh, ja: '門は月曜日に開きます。'})).toEqual(['ja/page.md:1 warning restriction'])
    expect(told({en: 'The gate is open on Mondays.', zh, ja})).toEqual(['en/page.md:1 warning restriction'])
    const fee = {en: ' The fee is 120 yen.', zh: '费用为120日元。', ja: '料金は120円です。'}
    expect(told({en: en + fee.en, zh: zh + fee.zh, ja: `門は月曜日に開きます。${fee.ja}`})).toEqual([
      'ja/page.md:1 warning restriction'
    ])
  })
  test.each<[string, Texts]>([
    ['as it is', {en, zh, ja}],
    ['in other words', {en, zh: '除周一外，大门不开。', ja: '門は月曜日に限り開きます。'}],
    ['in a sentence beside it', {en, zh: '大门周一开放。其他日子不开。', ja}],
    ['where two versions are', {en, zh: '大门周一开放。'}],
    ['in a word for it', {en: 'Copy it as text-only.', zh: '复制为文本。', ja: 'テキストだけをコピーします。'}],
    ['not only', {en: 'It is not only a gate.', zh: '它是一扇大门。', ja: '門だけではない。'}],
    ['only one', {en: 'There is an only child.', zh: '有一个孩子。', ja: '子どもが一人だけいる。'}],
    ['left in English', {en, zh, ja: '門 is open only on Mondays.'}]
  ])('is not missed %s', (_, texts) => expect(told(texts)).toEqual([]))
})
