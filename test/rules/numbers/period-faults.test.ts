import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch', 'antonym']).map(brief)

describe('another period', () => {
  test.each<[string, string, string, string]>([
    ['Translate about 40 pages a month.', '每周翻译约40页。', '月40ページ程度を翻訳する。', 'zh'],
    ['Teach two classes a week.', '每周授课两次。', '月2回の講座を受け持つ。', 'ja'],
    ['There are 20 days of leave a year.', '每年有20天休假。', '月20日の休暇がある。', 'ja'],
    ['The quarterly newsletter', '月刊通讯', '季刊ニュースレター', 'zh'],
    ['The monthly salary is 300,000 yen.', '年薪为30万日元。', '月給は30万円です。', 'zh'],
    ['The ferry makes four trips a day.', '渡轮每周四班。', 'フェリーは1日4便運航する。', 'zh'],
    ['The limit is 100 requests per minute.', '限制为每秒100次请求。', '上限は1分あたり100件です。', 'zh'],
    ['It lends 300 books a day.', '每天借出300本书。', '1週間に300冊を貸し出す。', 'ja']
  ])('%s', (en, zh, ja, culprit) => expect(told({en, zh, ja})).toEqual([`${culprit}/page.md:1 error differs`]))

  test('is told once, by the rule of its word', () => {
    const texts = {en: 'It appears four times a year.', zh: '每年出版四期。', ja: '月4回発行される。'}
    expect(told(texts)).toEqual(['ja/page.md:1 error opposite'])
  })

  test.each<[string, string, string]>([
    ['A year later the bridge reopened.', '一年后，大桥重新开放。', '1年後に橋は再開した。'],
    ['It takes two hours a day, five days a week.', '每天两小时，每周五天。', '1日2時間、週5日かかる。'],
    ['They meet twice a month, on the 5th and 20th.', '每月开会两次，分别在5日和20日。', '毎月5日と20日の2回開く。'],
    [
      'From May 2027 the fee is 3,000 yen a month.',
      '2027年5月起，费用为每月3000日元。',
      '2027年5月から料金は月3000円になる。'
    ],
    ['Each year in March 40 students leave.', '每年3月有40名学生毕业。', '毎年3月に40人の学生が卒業する。'],
    ['The annual report covers 12 months.', '年度报告涵盖12个月。', '年次報告書は12か月を対象とする。'],
    ['Every Monday 30 guests come.', '每周一有30位客人来。', '毎週月曜日に30人の客が来る。'],
    ['The bus runs hourly at night.', '夜间每小时一班公交车。', '夜間のバスは1時間おきです。'],
    ['On 1 October at 10:00 daily trips begin.', '10月1日10时起每天有游览。', '10月1日10時から毎日ツアーがある。']
  ])('silent: %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))
})

describe('a season of a year that is said with it', () => {
  test('differs', () => {
    expect(told({en: 'It was shown last autumn.', zh: '去年春天展出。', ja: '昨年の秋に展示された。'})).toEqual([
      'zh/page.md:1 error opposite'
    ])
    expect(told({en: 'It begins next spring.', zh: '明年春季开始。', ja: '来秋に始まる。'})).toEqual([
      'ja/page.md:1 error opposite'
    ])
  })
  test('is the same', () => {
    expect(told({en: 'It begins next spring.', zh: '明年春季开始。', ja: '来春に始まる。'})).toEqual([])
    expect(told({en: 'It ended last winter.', zh: '去年冬天结束。', ja: '昨冬に終わった。'})).toEqual([])
  })
})

describe('early and late', () => {
  const en = 'He bought it in the early 1920s.'
  test('of a decade', () => {
    expect(told({en, zh: '他于20世纪20年代初购得。', ja: '1920年代末に購入した。'})).toEqual([
      'ja/page.md:1 error opposite'
    ])
  })
  test.each([
    ['他于20世纪20年代初购得。', '1920年代初めに購入した。'],
    ['他于20世纪20年代初期购得。', '1920年代前半に購入した。']
  ])('silent: %s', (zh, ja) => expect(told({en, zh, ja})).toEqual([]))
})

describe('one of another unit of time', () => {
  test.each<[string, string, string, string]>([
    ['Snow is possible for about a week.', '今后一周左右可能下雪。', '今後1か月程度は雪になる可能性がある。', 'ja'],
    ['Reply within a day.', '请在一天内答复。', '1時間以内に返信してください。', 'ja'],
    ['The pass is valid for one month.', '通票有效期为一年。', 'パスは1か月有効です。', 'zh']
  ])('%s', (en, zh, ja, culprit) => expect(told({en, zh, ja})).toEqual([`${culprit}/page.md:1 error differs`]))

  test.each<[string, string, string]>([
    ['It takes a day by ship and an hour by plane.', '乘船要一天，乘飞机要一小时。', '船で1日、飛行機で1時間かかる。'],
    ['Take one tablet a day for a week.', '每天一片，服用一周。', '1日1錠を1週間服用する。'],
    ['It opens on 1 May for a month.', '5月1日起开放一个月。', '5月1日から1か月間開館する。'],
    ['A first-year student waited a minute.', '一年级学生等了一分钟。', '1年生が1分待った。'],
    ['An hour and a half later it stopped.', '一个半小时后停止。', '1時間半後に止まった。'],
    ['Wait a week.', '等7天。', '1週間待つ。'],
    ['Wait an hour.', '等60分钟。', '1時間待つ。']
  ])('silent: %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))
})
