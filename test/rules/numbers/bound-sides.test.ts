import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch', 'antonym']).map(brief)

describe('the other side of a number', () => {
  test.each<[string, string, string]>([
    ['Children under 7 must not swim.', '7岁以下儿童不得游泳。', '7歳以上の子どもは泳いではいけません。'],
    [
      'Nodes with less than 2 GB are no longer supported.',
      '不再支持内存小于 2 GB 的节点。',
      '2 GB 以上のノードは対象外です。'
    ],
    ['Lorries above 3 tonnes are banned.', '禁止3吨以上的卡车通行。', '3トン以下のトラックは通行禁止です。']
  ])('%s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual(['ja/page.md:1 error differs']))

  test('half of what is needed is no half that is saved', () => {
    const texts = {
      en: 'Less than half the rope is needed.',
      zh: '需要一半以上的绳子。',
      ja: 'ロープは半分以下で済みます。'
    }
    expect(told(texts)).toEqual(['zh/page.md:1 error opposite'])
  })

  test('is told once, by the rule of its word', () => {
    const texts = {en: 'Open to those aged 60 or over.', zh: '面向60岁以上人士。', ja: '60歳以下の方が対象です。'}
    expect(told(texts)).toEqual(['ja/page.md:1 error opposite'])
    const earliest = {en: 'It is given no earlier than 21 days after.', ja: '21日以上あけて接種します。'}
    expect(told({...earliest, zh: '应在最多21天后接种。'})).toEqual(['zh/page.md:1 error opposite'])
    expect(told({...earliest, zh: '应在至少21天后接种。'})).toEqual([])
  })

  test.each<[string, string, string]>([
    ['Book at least 48 hours in advance.', '至少提前48小时预订。', '48時間前までに予約する。'],
    ['It is cheap up to 24 hours before departure.', '起飞24小时之前便宜。', '出発の24時間前まで安い。'],
    ['Only people over 18 may enter.', '仅限18岁以上人士入场。', '18歳未満の方は入場できません。'],
    ['Less than half the rope is needed.', '可少用一半以上的绳子。', 'ロープは半分以下で済みます。'],
    ['Less than half the rope is needed.', '绳子只需不到一半。', 'ロープを半分以上減らせます。'],
    ['No one under 18 may enter.', '未满18岁者不得入内。', '18歳以上の方のみ入場できます。'],
    ['Passwords shorter than 8 characters are refused.', '少于8个字符的密码会被拒绝。', '8文字以上にしてください。'],
    ['It must not be less than 5 characters.', '不得少于5个字符。', '5文字以上でなければなりません。'],
    ['Children under 7 must not swim.', '未满7岁的儿童不得游泳。', '7歳未満の子どもは泳いではいけません。'],
    [
      'Those aged 7 to 14 pay half, those under 7 nothing.',
      '7至14岁半价，7岁以下免费。',
      '7歳から14歳は半額、7歳未満は無料です。'
    ]
  ])('silent: %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))

  test('one against one may mean it', () => {
    expect(
      told({en: 'Children under 7 swim.', ja: '7歳以上の子どもが泳ぎます。'}).filter(one => /error/.test(one))
    ).toEqual([])
  })
})

describe('an age that another version says with the one after it', () => {
  const en = 'You must be between 22 and 39 years of age.'
  test('is the same', () => {
    expect(told({en, zh: '须年满22岁、不满40岁。', ja: '満22歳から39歳までの方。'})).toEqual([])
    expect(told({en, zh: '须年满22岁、未满40岁。', ja: '満22歳から39歳までの方。'})).toEqual([])
  })
  test('and is not, where it is two years more', () => {
    expect(told({en, zh: '须年满22岁、不满41岁。', ja: '満22歳から39歳までの方。'})).not.toEqual([])
    expect(told({en, zh: '须年满22岁、40岁以下。', ja: '満22歳から39歳までの方。'})).not.toEqual([])
  })
})
