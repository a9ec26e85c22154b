import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (page: Texts) => findingsOn({page}).map(brief)

const table = (head: string, rows: readonly string[]) =>
  [`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map(row => `| ${row} |`)].join('\n')
const exchanged = ([a, b, ...more]: readonly string[]) => [b!, a!, ...more]

const EN = ['Monday | 9:00 | 18:00', 'Tuesday | 10:00 | 19:00', 'Sunday | 11:00 | 16:00']
const ZH = ['星期一 | 9:00 | 18:00', '星期二 | 10:00 | 19:00', '星期日 | 11:00 | 16:00']
const JA = ['月曜日 | 9:00 | 18:00', '火曜日 | 10:00 | 19:00', '日曜日 | 11:00 | 16:00']
const HEADS = {en: 'Day | Opens | Closes', zh: '日期 | 开门 | 关门', ja: '曜日 | 開館 | 閉館'}

describe('rows of a table', () => {
  test('two that changed places are told once', () => {
    const page = {en: table(HEADS.en, EN), zh: table(HEADS.zh, exchanged(ZH)), ja: table(HEADS.ja, JA)}
    expect(told(page)).toEqual(['zh/page.md:4 error moved'])
  })

  test('so are three that went round', () => {
    const [a, b, c] = JA as [string, string, string]
    expect(told({en: table(HEADS.en, EN), ja: table(HEADS.ja, [c, a, b])})).toEqual(['ja/page.md:3 error moved'])
    expect(told({en: table(HEADS.en, EN), ja: table(HEADS.ja, [c, b, a])})).toEqual(['ja/page.md:4 error rows'])
  })

  test('a wrong number in one of them is told, too', () => {
    const [b, a, c] = exchanged(ZH) as [string, string, string]
    const zh = table(HEADS.zh, [b, a.replace('18', '17'), c])
    expect(told({en: table(HEADS.en, EN), zh})).toEqual([
      'zh/page.md:4 error moved',
      expect.stringMatching(/^zh\/page\.md:4 error (?!moved)/)
    ])
  })

  test('values in the wrong row are wrong values', () => {
    const zh = ['星期一 | 10:00 | 19:00', '星期二 | 9:00 | 18:00', ZH[2]!]
    const found = told({en: table(HEADS.en, EN), zh: table(HEADS.zh, zh), ja: table(HEADS.ja, JA)})
    expect(found).toHaveLength(4)
    expect(found.filter(one => one.endsWith('moved'))).toEqual([])
  })

  test('in the same order nothing is told, whatever they share', () => {
    const rows = ['`a` | 1 | 2', '`b` | 2 | 1', '`c` | 1 | 1', '`d` | 2 | 2']
    expect(told({en: table(HEADS.en, rows), zh: table(HEADS.zh, rows), ja: table(HEADS.ja, rows)})).toEqual([])
  })
})

describe('items of a list', () => {
  const en = ['Bring your card to the desk.', 'Do not eat in the reading room.', 'Return books within 14 days.', 'Ask.']
  const ja = [
    'カードを窓口にお持ちください。',
    '閲覧室で飲食しないでください。',
    '本は14日以内に返してください。',
    'お尋ねください。'
  ]
  const list = (items: readonly string[]) => items.map(item => `- ${item}`).join('\n')

  test('in another order are told once', () =>
    expect(told({en: list(en), ja: list([ja[2]!, ja[1]!, ja[0]!, ja[3]!])})).toEqual(['ja/page.md:2 error items']))

  test('in the same order are not', () => expect(told({en: list(en), ja: list(ja)})).toEqual([]))

  test('sorted by the letters of a language are a note', () => {
    const names = {
      en: [
        'Apple juice 100 ml',
        'Banana juice 200 ml',
        'Cherry juice 300 ml',
        'Melon juice 400 ml',
        'Orange juice 500 ml'
      ],
      ja: [
        'オレンジジュース 500 ml',
        'さくらんぼジュース 300 ml',
        'バナナジュース 200 ml',
        'メロンジュース 400 ml',
        'りんごジュース 100 ml'
      ]
    }
    const found = findingsOn({page: {en: list(names.en), ja: list(names.ja)}})
    expect(found.map(({message, severity}) => `${severity} ${message}`)).toEqual(['note items'])
  })
})

describe('a paragraph with its list', () => {
  const en = [
    '# Library',
    'Bring a few things:',
    '- a card\n- a pen\n- a bag',
    'To borrow a book:',
    '1. Find the shelf.\n2. Go to the desk.'
  ]
  const ja = [
    '# 図書館',
    '持ち物：',
    '- カード\n- ペン\n- かばん',
    '本を借りるには：',
    '1. 本棚を探します。\n2. 窓口へ行きます。'
  ]
  const page = (blocks: readonly string[]) => blocks.join('\n\n')

  test('that stands behind another is moved, neither missing nor too much', () => {
    const [title, things, list, borrow, steps] = ja as [string, string, string, string, string]
    expect(told({en: page(en), ja: page([title, borrow, steps, things, list])})).toEqual([
      expect.stringMatching(/^ja\/page\.md:\d+ error movedMore$/)
    ])
  })

  test('that is missing, where another stands at the end, is missing', () => {
    const found = told({
      en: page(en),
      ja: page([...ja.slice(0, 3), 'お昼休み：', '1. 十二時に閉まります。\n2. 一時に開きます。'])
    })
    expect(found.filter(one => one.includes('moved'))).toEqual([])
  })
})
