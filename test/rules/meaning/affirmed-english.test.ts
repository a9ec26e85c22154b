import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts, changes = {}) => findingsOn({page: texts}, ['negation-missing'], [], changes).map(brief)

describe('English that affirms what both others deny', () => {
  test.each<[string, string, string]>([
    ['The deposit will be refunded.', '押金不予退还。', '保証金は返金いたしません。'],
    ['Late bids are accepted.', '逾期的投标不予受理。', '遅れた入札は受け付けません。'],
    ['The hall lets people smoke.', '礼堂里不准抽烟。', 'ホールではたばこは吸えません。'],
    ['The lighthouse was rebuilt after the war.', '灯塔战后没有重建。', '灯台は戦後、再建されなかった。']
  ])('%s', (en, zh, ja) => {
    expect(told({en, zh, ja})).toEqual(['en/page.md:1 error affirmed'])
    expect(told({en, zh, ja}, {sourceLanguage: 'ja'})).toEqual(['en/page.md:1 error affirmed'])
  })

  test.each<[string, string, string]>([
    ['The origin of the pier is obscure.', '码头的来历不明。', '桟橋の由来ははっきりしません。'],
    ['The deposit stays with the port.', '押金不予退还。', '保証金は返金いたしません。'],
    ['Dogs must wait outside.', '不得带狗入内。', '犬を連れて入ることはできません。'],
    ['His thirst for news was insatiable.', '他对新闻有永不满足的渴望。', '彼のニュースへの欲求は飽くことがない。'],
    ['The deposit will be refunded.', '押金予以退还。', '保証金は返金いたしません。'],
    ['A room with bare walls was let.', '一间没有装饰的房间租出去了。', '飾りのない部屋が貸し出された。'],
    ['You have to be on time.', '不得不准时到。', '時間どおりに来なければなりません。']
  ])('is not told: %s', (en, zh, ja) => expect(told({en, zh, ja}).filter(one => one.startsWith('en'))).toEqual([]))

  test('nor beside one version alone', () => {
    expect(told({en: 'The deposit will be refunded.', zh: '押金不予退还。'})).toEqual([])
  })
})
