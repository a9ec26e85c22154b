import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt']).map(brief)

const en = 'The pump runs Debian and is built with Maven.'
const ja = 'ポンプは Debian で動き、Maven でビルドされます。'
const zh = (name: string) => `水泵运行 Debian，用 ${name} 构建。`

test.each<[string, Texts, string[]]>([
  ['another name, strange to the page, an error', {en, zh: zh('Gradle'), ja}, ['zh/page.md:1 error other']],
  [
    'a name that the source calls so too, a warning',
    {
      en: `${en}\n\nGradle is there too.`,
      zh: `${zh('Gradle')}\n\n也有 Gradle。`,
      ja: `${ja}\n\nGradle もあります。`
    },
    ['zh/page.md:1 warning other']
  ],
  [
    'a name for one that the others say again',
    {en: 'Debian has Debian Docs.', zh: 'Debian 有 Gentoo Docs。', ja: 'Debian には Debian Docs があります。'},
    ['zh/page.md:1 error other']
  ],
  [
    'a name of the page, for one that the others say again',
    {
      en: 'Debian has Debian Docs.\n\nGentoo is there too.',
      zh: 'Debian 不像 Gentoo，有 Docs。\n\n也有 Gentoo。',
      ja: 'Debian には Debian Docs があります。\n\nGentoo もあります。'
    },
    []
  ],
  [
    'what the site builder replaces by the title of a page',
    {
      en: 'See [AUTOTEXT](/pier).\n\nAlso see [AUTOTEXT](/quay).',
      zh: '参见[在 Debian 上](/pier)。\n\n另请参见[码头](/quay)。',
      ja: '[Debian で](/pier)を参照。\n\n[桟橋](/quay)も参照。'
    },
    []
  ],
  [
    'a link of that name alone',
    {en: 'See [Gentoo](/pier).', zh: '参见[在 Debian 上](/pier)。', ja: '[Debian で](/pier)を参照。'},
    ['en/page.md:1 error other']
  ],
  ['initials for a name, a warning', {en, zh: zh('ASF'), ja}, ['zh/page.md:1 warning other']],
  [
    'another name, beside a month',
    {
      en: 'In February Harbor runs Debian.\n\nIt is Debian.\n\nDebian is old.',
      zh: '2 月 Harbor 运行 Gentoo。\n\n它是 Debian。\n\nDebian 很老。',
      ja: '2 月に Harbor は Debian で動きます。\n\nDebian です。\n\nDebian は古い。'
    },
    ['zh/page.md:1 error other']
  ],
  [
    'initials for initials, an error',
    {en: 'It is under the MIT License.', zh: '采用 BSD 许可证。', ja: 'ライセンスは MIT です。'},
    ['zh/page.md:1 error other']
  ]
])('tells %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

test.each<[string, Texts]>([
  [
    'initials beside the name in kana',
    {
      en: 'It cost chief Martin his job.\n\nMartin left.',
      zh: '首席执行官 Martin 丢了工作。\n\nMartin 走了。',
      ja: 'CEO のマーティン氏は職を失った。\n\nMartin は去った。'
    }
  ],
  [
    'what the two words of it say',
    {en: 'It is built with the Toolkit.', zh: '用 Harbor Tool Kit 构建。', ja: 'Toolkit でビルドします。'}
  ],
  [
    'a month, which each language has a word for',
    {
      en: 'Harbor 1.9 will end on February 23.\n\nSince February, Harbor runs well.',
      zh: 'Harbor 1.9 的维护于 2 月 23 日结束。\n\n自 2 月起 Harbor 运行良好。',
      ja: 'Harbor 1.9 は 2 月 23 日に終わります。\n\n2 月から Harbor は順調です。'
    }
  ],
  [
    'who works with a thing, after the thing',
    {en: 'Harborists see it so.', zh: 'Harbor 高手这样看。', ja: 'Harborist はそう見ます。'}
  ],
  [
    'a word that two words of the source are, in turn',
    {
      en: 'On the side of the harbor, site crews do so.',
      ja: '港のサイドとサイトの作業員が行います。',
      zh: '港口一侧的现场人员这样做。'
    }
  ],
  ['an Enter that is a Return', {en: 'Press Alt and Return.', zh: '按 Alt 和 Enter。', ja: 'Alt と Return を押す。'}],
  [
    'a key by what it is called',
    {en: 'Press Cmd and PgUp.', zh: '按 Cmd 的 Ctrl 和向上翻页键。', ja: 'Cmd と PgUp を押す。'}
  ],
  ['a figure set high', {en: 'It runs GOsa² here.', zh: '在此运行 GOsa2。', ja: 'GOsa² を動かす。'}],
  [
    'a label that the source has in small letters',
    {en: 'See the Attic. This is a note.', zh: '见 Note。这是说明。', ja: 'Attic を参照。これは注です。'}
  ],
  [
    'a word at the beginning of a sentence',
    {
      en: 'Various boats moor at Porto.\n\nPorto is far.\n\nPorto is old.',
      zh: '许多船停在 Porto 的 Pier。\n\nPorto 很远。\n\nPorto 很老。'
    }
  ]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))

test('a version that was left in English is no witness', () => {
  const left = 'Numbers of boats stand for the size of the Pier.'
  expect(told({en: left, zh: '船的数字表示 Medium 的大小。', ja: left})).toEqual([])
  const sentence = 'It is fed by the Mozart, which is the Quay of boats.'
  expect(told({en: sentence, zh: '由 Mozart 供给，即 Wharf。', ja: sentence})).toEqual([])
  expect(told({en: sentence, zh: '由 Mozart 供给，即 Wharf。', ja: 'Mozart、すなわち Quay が供給します。'})).toEqual([
    'zh/page.md:1 error other'
  ])
})

test('a version that was left in English expects no length', () => {
  const long =
    'The ferry leaves the old harbour every hour, and in summer a second boat sails across the bay to the fishing village on the island in the evening, before both return to the old harbour. It has room for bicycles.'
  const zh = '渡船每个钟头都从老码头启程，还会折返。船上可以放自行车。'
  const ja =
    '渡し船は旧港を毎時間出発し、夏の夕方にはもう一隻の船が湾を渡って島の漁村まで運航し、どちらも旧港に戻ります。自転車を載せることもできます。'
  const short = (texts: Texts) => findingsOn({page: texts}, ['short-translation']).map(brief)
  expect(short({en: long, zh, ja})).toEqual(['zh/page.md:1 warning short'])
  expect(short({en: long, zh, ja: long})).toEqual([])
})
