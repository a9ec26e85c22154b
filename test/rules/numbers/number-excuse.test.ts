import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each<[string, Texts]>([
  [
    'ten years of an era',
    {
      en: 'A street of the mid-1950s to mid-1960s, rebuilt',
      zh: '昭和三十年代商店街的复原',
      ja: '昭和30年代の商店街の再現'
    }
  ],
  [
    'all who come, the named among them',
    {
      en: 'Librarian Horie Maho and four colleagues help.',
      zh: '图书管理员堀江真帆等五人协助您。',
      ja: '司書の堀江真帆ほか4名がお手伝いします。'
    }
  ],
  [
    'a day that is no date',
    {en: 'It circles the Earth 15 times a day.', zh: '每天绕地球15圈。', ja: '1日に地球を15周する。'}
  ],
  [
    'a day and hours',
    {en: 'In 16 hours instead of a day.', zh: '从一天缩短到16小时。', ja: '1日から16時間に短縮した。'}
  ],
  [
    'from where to where, in other words',
    {
      en: 'The price falls to 31.2 cents from 34.8.',
      zh: '价格由34.8分降至31.2分。',
      ja: '価格は34.8セントから31.2セントに下がる。'
    }
  ],
  ['a list', {en: 'Chest 58 (62, 66, 70) cm.', zh: '胸围58（62、66、70）厘米。', ja: '胸囲58（62、66、70）cm。'}],
  [
    'a number in a title that is left in English',
    {
      en: '- “Are Sixteen Piers Better than One?” by Lena Moss',
      zh: '- “Are Sixteen Piers Better than One?” by Lena Moss',
      ja: '- “Are Sixteen Piers Better than One?” by Lena Moss（論文）'
    }
  ],
  [
    'the year behind a name, where others say this year',
    {en: 'The Harbor Prize is held this year.', zh: '港口奖今年举行。', ja: '港大賞2017が開催されます。'}
  ],
  [
    'the date in an address that is shown',
    {
      en: 'See [https://harbor.example/2014/03/10/pier](https://harbor.example/2014/03/10/pier).',
      zh: '见 [https://harbor.example/2014/02/28/dock](https://harbor.example/2014/02/28/dock)。',
      ja: '[https://harbor.example/2014/02/28/dock](https://harbor.example/2014/02/28/dock) を参照。'
    }
  ],
  [
    'the date of a path behind a placeholder',
    {en: 'At {{ site.url }}/en/news/2011/10/06/pier/', ja: '{{ site.url }}/ja/news/2011/10/07/pier/ にて'}
  ],
  [
    'numbers in the order of a language',
    {
      en: 'From the 3 halls, 12 of 40 cars left.',
      zh: '40辆车中有12辆离开了3个馆。',
      ja: '3館から、40台のうち12台が出た。'
    }
  ]
])('leaves %s', (_, texts) => {
  expect(told(texts)).toEqual([])
})

test.each<[string, Texts, readonly string[]]>([
  [
    'another unit of a length in words, beside a two in words',
    {
      en: 'It has two decks. It is two meters wide.',
      zh: '它有两层甲板。它宽2厘米。',
      ja: 'それには甲板が2つある。幅は2メートルである。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'a number in words that is another',
    {en: 'It has sixteen piers.', zh: '它有十七个码头。', ja: '埠頭が16ある。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'a year behind a name that one of the others lacks without a word for it',
    {en: 'The Harbor Prize is held this year.', zh: '港口奖举行。', ja: '港大賞2017が開催されます。'},
    ['ja/page.md:1 error added']
  ],
  [
    'a date beside an address',
    {
      en: 'Since 2014/03/10, see https://harbor.example/a.',
      zh: '自 2014/03/11 起，见 https://harbor.example/a 。',
      ja: '2014/03/10 から。https://harbor.example/a を参照。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'the port of an address that is shown',
    {
      en: 'It runs at [http://localhost:4321](http://localhost:4321/).',
      zh: '它运行在 [http://localhost:3421](http://localhost:4321/)。',
      ja: '[http://localhost:4321](http://localhost:4321/) で動く。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'a date',
    {en: 'It leaves on 1 May, and returns daily.', zh: '5月2日出发，每天返回。', ja: '5月1日に出て、毎日戻る。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'the first of a month',
    {en: 'It leaves on the 1st.', zh: '2日出发。', ja: '1日に出る。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'other weeks, though as many things stand beside them',
    {
      en: 'It is above that of the past four weeks. Six shares rose.',
      zh: '高于过去六周。六只股票上涨。',
      ja: '過去4週間を上回った。6銘柄が上げた。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'another place in a row, though a pair stands beside it',
    {
      en: 'She was the third of seven. She had a pair of skates.',
      zh: '她在七人中排行第二。她有一双冰鞋。',
      ja: '彼女は7人きょうだいの3番目だった。スケート靴を一足持っていた。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'a share, though its top stands beside it',
    {
      en: 'Seven in ten are drunk here. There are three inns.',
      zh: '每十瓶酒有三瓶在本地消费。共有三家酒馆。',
      ja: '7割が地元で飲まれる。酒場は3軒ある。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'from where to where, turned',
    {
      en: 'The price falls from 34.8 to 31.2 cents.',
      zh: '价格由31.2分变为34.8分。',
      ja: '価格は34.8セントから31.2セントになる。'
    },
    ['zh/page.md:1 error differs']
  ],
  [
    'a list, turned',
    {en: 'Size 2 (4, 6, 8).', zh: '尺码2（4、6、8）。', ja: 'サイズ2（4、8、6）。'},
    ['ja/page.md:1 error differs']
  ],
  [
    'sides of a box, turned',
    {en: 'Up to 120 × 60 × 50 cm.', zh: '至120 × 60 × 50厘米。', ja: '60 × 120 × 50 cmまで。'},
    ['ja/page.md:1 error differs']
  ],
  [
    'a list that the source has turned',
    {en: 'Size 2 (4, 8, 6).', zh: '尺码2（4、6、8）。', ja: 'サイズ2（4、6、8）。'},
    ['en/page.md:1 error differs']
  ],
  [
    'another quarter, though “two” stands beside it',
    {
      en: 'Two towns signed it. Work begins in the third quarter of 2027.',
      zh: '双方签了字。2027年第二季度动工。',
      ja: '双方が署名した。2027年第2四半期に始まる。'
    },
    ['en/page.md:1 error differs']
  ]
])('tells %s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})

describe('a reference that one version names by its title alone', () => {
  const see = (title: string) => `See Section 7.3, “${title}”, for more.`
  test('half in the title is said by “semi”', () =>
    expect(told({en: see('The semi-open pier of the north'), zh: '更多请参阅“北方的半开放码头”。'})).toEqual([]))
  test('half that the title has not is told', () =>
    expect(told({en: see('The long pier of the north'), zh: '更多请参阅“北方的半长码头”。'})).toEqual([
      'zh/page.md:1 error differs'
    ]))
})

test('another number of those who come along is told', () => {
  const [en, ja] = ['Librarian Horie Maho and four colleagues help.', '司書の堀江真帆ほか4名がお手伝いします。']
  expect(told({en, zh: '图书管理员堀江真帆和五名同事协助您。', ja})).toEqual(['zh/page.md:1 error differs'])
})

test('a decade of another century is told beside an era', () =>
  expect(told({en: 'Built in the 1950s.', zh: '建于1960年代。', ja: '1950年代に建てられた。'})).toEqual([
    'zh/page.md:1 error differs'
  ]))
