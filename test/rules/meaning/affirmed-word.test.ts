import {describe, expect, test} from 'vitest'
import {foldHan} from '../../../src/han/fold.ts'
import {DENIAL_NEAR} from '../../../src/rules/data/denied-words.ts'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['negation-missing'])

describe('a word that one version affirms is told', () => {
  test.each([
    [
      'where another word may stand for a “not” (まで)',
      {en: 'All summer long the gate does not exist.', ja: '夏の終わりまで、門が存在します。'},
      'ja',
      '存在'
    ],
    [
      'where another clause denies',
      {
        en: 'Since we do not sell tickets, you do not need any configuration.',
        zh: '由于我们并不售票，所以你需要任何配置。',
        ja: '切符は販売しないため、設定は必要ありません。'
      },
      'zh',
      '配置'
    ],
    [
      'of two clauses',
      {en: 'Even if you do not need any configuration, it is always right.', zh: '即使你需要任何配置，它也始终无误。'},
      'zh',
      '配置'
    ],
    [
      'where a “not” of another word stands',
      {
        en: 'Signs that are not lit are never officially supported.',
        ja: '点灯しない標識は、正式にサポートされます。'
      },
      'ja',
      'サポート'
    ]
  ])('%s', (_, texts, locale, word) => {
    const [finding, ...more] = told(texts as Texts)
    expect([finding?.culprit, finding?.args.text, more.length]).toEqual([locale, word, 0])
  })

  test.each([
    [
      '“without” and a verb',
      {en: 'It is opened without restarting the lamp.', zh: '打开它，而需要重新启动灯。'},
      'zh',
      '重新启动'
    ],
    [
      '“without” and a noun',
      {en: 'Print all pages of the book without configuration.', zh: '打印书中所有仍在的页面，要配置。'},
      'zh',
      '配置'
    ]
  ])('behind %s', (_, texts, locale, word) => {
    const [finding, ...more] = told(texts as Texts)
    expect([finding?.culprit, finding?.args.text, more.length]).toEqual([locale, word, 0])
  })

  test('as a warning by English alone, as an error by two', () => {
    const en = 'Throughout the summer the gate does not exist.'
    const ja = '夏の終わりまで、この門は存在します。'
    const zh = '整个夏季，这座门都不存在。'
    expect(told({en, ja}).map(brief)).toEqual(['ja/page.md:1 warning word'])
    expect(told({en, ja, zh}).map(brief)).toEqual(['ja/page.md:1 error word'])
  })
})

describe('left is a word', () => {
  test.each([
    ['that is denied behind itself', {en: 'Outside of summer it does not exist.', ja: '夏の外では存在しません。'}],
    [
      'that is denied by the character before it',
      {en: 'Outside of town the door is not supported.', ja: '町の外では扉は未サポートです。'}
    ],
    ['that is denied in its clause', {en: 'Outside of town, the lamp is not supported.', zh: '在城外，不支持灯。'}],
    [
      'of a clause that goes on from one that denies',
      {en: 'You cannot open it by hand or restart it here.', zh: '你不能手动打开它，或在此重启。'}
    ],
    ['that stands twice', {en: 'What is there does not exist until noon.', ja: '昼まで存在するものは存在します。'}],
    [
      'of a version that says “not” as often',
      {
        en: 'The rope does not move, and the doors are not configured to allow rafts.',
        ja: '綱は動かず、扉は今の設定ではいかだを許可していません。'
      }
    ],
    [
      'of “not … unless”',
      {en: 'You cannot use the gate unless you pay.', ja: '門を使用するには支払いだけが条件です。'}
    ],
    ['of “not … without”', {en: 'It is not printed without configuration.', zh: '其他配置才能打印。'}],
    ['behind “without” that is said the other way round', {en: 'Print it without configuration.', zh: '免配置打印。'}],
    ['of “may or may not”', {en: 'The guard may or may not provide maps.', zh: '警卫可能会提供地图，也可能不会。'}],
    [
      'of “if not most”',
      {en: 'Many, if not most, gates are free only at noon.', zh: '许多（甚至大部分）门仅在中午免费。'}
    ],
    [
      'where the other translation says nothing sure',
      {en: 'All summer long it does not exist.', ja: '夏の終わりまで存在します。', zh: '夏季免谈。'}
    ],
    ['of two sentences', {en: 'Outside of summer it does not exist.', ja: '夏の外です。存在します。'}],
    [
      'of a language that is not known',
      {en: 'Outside of summer it does not exist.', fr: 'Elle existe seulement en été.'}
    ]
  ])('%s', (_, texts) => expect(told(texts as Texts)).toEqual([]))
})

describe('what “no” and “not any” are of', () => {
  const no = {en: 'All summer long there is no way along the pier.', zh: '整个夏季都没有沿码头的方法。'}
  const any = {
    en: 'At the lone gate the guard does not apply any fee.',
    ja: '一つの門では警備員は料金を取りません。'
  }

  test.each([
    ['a word', {...no, ja: '夏の終わりまで桟橋を行く方法があります。'}, 'ja', '方法'],
    [
      'the second of two',
      {
        en: 'All summer long the rules have no clear structure.',
        zh: '整个夏季规则都没有清晰的结构。',
        ja: '夏の終わりまで規則には構造があります。'
      },
      'ja',
      '構造'
    ],
    ['“any”', {...any, zh: '在仅有的门口，警卫会添加任何费用。'}, 'zh', '任何']
  ])('is told: %s', (_, texts, locale, word) => {
    expect(told(texts).map(({culprit, args: {text}}) => [culprit, text])).toEqual([[locale, word]])
  })

  test.each([
    ['it is said the other way round', {...no, ja: '夏の終わりまで桟橋を行く方法は欠けます。'}],
    ['it is “no more than”', {...no, en: 'All summer long there is no more than one way along the pier.'}],
    ['“any” is denied', {...any, zh: '在仅有的门口，警卫不会添加任何费用。'}]
  ])('is left where %s', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('what English denies without a “not”, and another translation with one', () => {
  const texts = {
    en: 'If the lamp is unavailable, wait at the pier.',
    zh: '如果灯不可用，请在码头等候。',
    ja: 'ランプが利用できる場合は、桟橋で待ちます。'
  }

  test.each([
    ['“unavailable”', texts, 'ja', '利用'],
    [
      '“unable to”',
      {
        en: 'The guide is unable to support you here.',
        zh: '导游在此能支持您。',
        ja: '案内人はここではサポートできません。'
      },
      'zh',
      '支持'
    ],
    [
      '“rather than”',
      {
        en: 'Take the ferry rather than repeating the tour.',
        zh: '乘渡轮，而重复游览。',
        ja: '見学を繰り返さず、フェリーに乗ってください。'
      },
      'zh',
      '重复'
    ],
    [
      '“avoid”',
      {
        en: 'Avoid saving the ticket at the pier.',
        zh: '不要在码头保存船票。',
        ja: '桟橋では切符を保存するよう注意してください。'
      },
      'ja',
      '保存'
    ]
  ])('is told as a warning: %s', (_, texts, locale, word) => {
    const findings = told(texts)
    expect(findings.map(({culprit, args: {text}, severity}) => [culprit, text, severity])).toEqual([
      [locale, word, 'warning']
    ])
  })

  test.each([
    ['no other translation says “not”', {en: texts.en, ja: texts.ja}],
    ['it says the same in another way', {...texts, ja: 'ランプの利用が停止中の場合は、桟橋で待ちます。'}],
    ['it is low', {...texts, en: 'The lamp is unreliable.', zh: '灯不可靠。', ja: 'ランプは信頼性が低いです。'}],
    ['the word stands again', {...texts, en: 'If the lamp is unavailable, use the one available at the pier.'}],
    ['the word is another', {...texts, en: 'The united lamp is available at the pier.'}],
    ['English denies twice', {...texts, en: 'The lamp is never unavailable at the pier.', zh: '灯在码头一直可用。'}],
    ['it holds “unless”', {...texts, en: 'Wait at the pier unless the lamp is unavailable.'}]
  ])('is left where %s', (_, texts) => expect(told(texts as Texts)).toEqual([]))
})

describe('of two sentences of a version', () => {
  const en = 'You are not locked out of the pier; it opens at noon.'
  const ja = '桟橋からロックされます。正午に開きます。'

  test('the one that affirms the word is told where another version denies it', () => {
    expect(told({en, ja, zh: '您不会被锁在码头外，正午开门。'}).map(brief)).toEqual(['ja/page.md:1 error word'])
  })

  test('none is told by English alone', () => expect(told({en, ja})).toEqual([]))
})

test('what denies near a word is written in folded characters, as the text is read', () => {
  for (const near of Object.values(DENIAL_NEAR)) expect(foldHan(near.source)).toBe(near.source)
  const texts = {en: 'All summer long the oars are not here.', zh: '整个夏季船桨都不在这里。'}
  expect(told({...texts, ja: '夏の終わりまで、オールはここから抜けます。'})).toEqual([])
})

test.each([
  ['ノットイコール', 0],
  ['イコール', 1]
])('“not equal” is %s', (ja, count) => {
  expect(
    told({en: '| a |\n| - |\n| not equal to |', zh: '| 甲 |\n| - |\n| 不等于 |', ja: `| い |\n| - |\n| ${ja} |`})
  ).toHaveLength(count)
})
