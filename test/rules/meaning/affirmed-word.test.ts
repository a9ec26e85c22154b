import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['negation-missing'])

describe('a word that one version affirms is told', () => {
  test.each([
    [
      'where another word may stand for a “not” (外)',
      {en: 'Outside of summer the gate does not exist.', ja: '夏の外では、門が存在します。'},
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
      'beside 额外, which is “extra”',
      {en: 'You do not need any extra configuration to print it.', zh: '你需要任何额外的配置就可以打印。'},
      'zh',
      '额外'
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
    ['that stands twice', {en: 'What is there outside does not exist.', ja: '外に存在するものは存在します。'}],
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
    ['of “may or may not”', {en: 'The guard may or may not provide maps.', zh: '警卫可能会提供地图，也可能不会。'}],
    [
      'of “if not most”',
      {en: 'Many, if not most, gates are free only at noon.', zh: '许多（甚至大部分）门仅在中午免费。'}
    ],
    [
      'that both translations affirm',
      {
        en: 'Outside of town it is not supported.',
        ja: '町の外ではサポートされます。',
        zh: '在城外支持它。'
      }
    ],
    [
      'where the other translation says nothing sure',
      {en: 'Outside of summer it does not exist.', ja: '夏の外では存在します。', zh: '除夏季外免谈。'}
    ],
    ['of two sentences', {en: 'Outside of summer it does not exist.', ja: '夏の外です。存在します。'}],
    [
      'of a language that is not known',
      {en: 'Outside of summer it does not exist.', fr: 'Elle existe seulement en été.'}
    ]
  ])('%s', (_, texts) => expect(told(texts as Texts)).toEqual([]))
})
