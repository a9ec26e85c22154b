import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['antonym', 'number-mismatch']).map(brief)

describe('what one of three rules or results says otherwise is told', () => {
  test.each<[string, Texts, string]>([
    [
      'for whom',
      {en: 'Each household receives 60 lamps.', zh: '每人可领取60盏灯。', ja: '1世帯に60個の灯を配ります。'},
      'zh'
    ],
    [
      'on which days',
      {en: 'The pier is open on weekdays.', zh: '码头工作日开放。', ja: '桟橋は毎日開いています。'},
      'ja'
    ],
    [
      'for which time',
      {en: 'The boat won for the first time.', zh: '这艘船再次获胜。', ja: '船は初めて勝った。'},
      'zh'
    ],
    ['where', {en: 'Take the lamp upstairs.', zh: '请把灯拿到楼下。', ja: '灯を上の階へ運びます。'}, 'zh'],
    [
      'which house',
      {en: 'The lower house voted for the lamp.', zh: '下议院投票支持这盏灯。', ja: '参議院は灯に賛成した。'},
      'ja'
    ],
    [
      'which degree',
      {en: "The keeper has a master's degree.", zh: '看守人拥有硕士学位。', ja: '番人は博士号を持つ。'},
      'ja'
    ],
    [
      'how far before',
      {
        en: 'The last boat leaves 45 minutes before closing.',
        zh: '末班船在关闭后45分钟开出。',
        ja: '最終の船は閉館の45分前に出ます。'
      },
      'zh'
    ],
    ['within what time', {en: 'We reply within 24 hours.', zh: '24小时内回复。', ja: '24時間後に返事します。'}, 'ja'],
    [
      'what is ignored',
      {en: 'Values above 16 are ignored.', zh: '大于16的值会被忽略。', ja: '16以下の値は無視されます。'},
      'ja'
    ],
    [
      'more than last year',
      {en: 'It costs two yen more than last year.', zh: '费用比上年减少2日元。', ja: '料金は前年より2円多い。'},
      'zh'
    ],
    [
      'a protest',
      {en: 'The jury rejected the protest.', zh: '裁判团受理了申诉。', ja: '抗議は審判団に退けられた。'},
      'zh'
    ]
  ])('%s', (_, texts, locale) => {
    expect(told(texts)).toHaveLength(1)
    expect(told(texts)[0]).toMatch(new RegExp(`^${locale}/page\\.md:1 error`))
  })
})

describe('nothing is told of', () => {
  test.each<[string, Texts]>([
    [
      'persons of a household',
      {
        en: 'Each household receives 60 lamps, five per person.',
        zh: '每户60盏灯，每人5盏。',
        ja: '1世帯に60個、1人5個の灯を配ります。'
      }
    ],
    [
      'a company',
      {en: 'The fee per person is paid by each company.', zh: '费用由每家公司支付。', ja: '費用は各社が払います。'}
    ],
    [
      'weekdays, each of them',
      {en: 'The pier is open daily on weekdays.', zh: '码头工作日每天开放。', ja: '桟橋は平日に開いています。'}
    ],
    [
      'what is won again for the first time',
      {
        en: 'The boat won again, for the first time since May.',
        zh: '这艘船5月以来首次获胜。',
        ja: '船は5月以来、再び勝った。'
      }
    ],
    ['two against one in their own words', {en: 'The lamp is lit again.', zh: '灯首次点亮。'}],
    [
      'a keeper of the house',
      {en: 'The master of the house lit the lamp.', zh: '屋主点亮了灯。', ja: '家の主人が灯をともした。'}
    ],
    [
      'what is not before',
      {
        en: 'Do not land 5 minutes before closing.',
        zh: '请勿在关闭前5分钟靠岸。',
        ja: '閉館の5分前に着岸しないでください。'
      }
    ],
    [
      'values of the same bound',
      {en: 'Values above 16 are ignored.', zh: '大于16的值会被忽略。', ja: '16を超える値は無視されます。'}
    ],
    [
      'values that are used',
      {en: 'Values above 16 are ignored.', zh: '只使用不大于16的值。', ja: '16以下の値だけが使われます。'}
    ]
  ])('%s', (_, texts) => expect(told(texts)).toEqual([]))
})
