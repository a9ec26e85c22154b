import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each([
  [
    'a number that the paragraph says again is a warning',
    'ブイは港の外に 15000 個あります。船は北の航路を通れません。',
    ['ja/page.md:1 warning missing']
  ],
  [
    'one that it says nowhere else is an error',
    'ブイは港の外にあります。船は北の航路を通れません。',
    ['ja/page.md:1 error missing', 'ja/page.md:1 error missing']
  ],
  ['one that it says as often is none', 'ブイは港の外に 15000 個あります。船は 15000 個のブイの北を通れません。', []]
])('%s', (_, ja, expected) => {
  const en = 'There are 15000 buoys outside the port. Ships cannot pass north of the 15000 buoys.'
  const zh = '港外有15000个浮标。船只不能从15000个浮标以北通过。'
  expect(told({en, zh, ja})).toEqual(expected)
})

test.each<[string, Texts, string[]]>([
  [
    'levels in quotation marks',
    {
      en: 'Each trip has a level: easy, medium, and hard.',
      zh: '每次航行都有难度：容易、中等和困难。',
      ja: '航行には 3 段階の難易度「簡単」「普通」「難しい」があります。'
    },
    []
  ],
  [
    'colours behind a colon',
    {
      en: 'Boats are painted: red, green and blue.',
      zh: '船只可漆成5种颜色：红、绿和蓝。',
      ja: '船の色は、赤、緑、青です。'
    },
    ['zh/page.md:1 error added']
  ],
  [
    'as many colours behind a colon',
    {
      en: 'Boats are painted: red, green and blue.',
      zh: '船只可漆成3种颜色：红、绿和蓝。',
      ja: '船の色は、赤、緑、青です。'
    },
    []
  ],
  [
    'four levels, of which three are listed',
    {
      en: 'Each trip has a level: easy, medium, and hard.',
      zh: '每次航行都有难度：容易、中等和困难。',
      ja: '航行には 4 段階の難易度「簡単」「普通」「難しい」があります。'
    },
    ['ja/page.md:1 error added']
  ]
])('a number that counts the list behind it: %s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})

test.each<[string, Texts, string[]]>([
  [
    'a hex of the board of a game',
    {en: 'The pier has one empty hex.', zh: '码头上有一个空格。', ja: '桟橋に空きヘクスが1つあります。'},
    []
  ],
  [
    'a cell with six corners',
    {en: 'Choose the current hex.', zh: '选择当前六角格。', ja: '現在のヘクスを選びます。'},
    []
  ],
  [
    'the base of numbers',
    {en: 'Write the hex number.', zh: '写十六进制的数字。', ja: '12進数で書きます。'},
    ['ja/page.md:1 error differs']
  ],
  ['two and two', {en: 'Moor the boats side by side.', zh: '将船两两并排停泊。', ja: '船を並べて係留します。'}, []],
  [
    'two of each',
    {en: 'Moor three boats.', zh: '停泊两条船。', ja: '3隻の船を係留します。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'how digits are grouped',
    {en: 'Show thousands separators.', zh: '显示千位分隔符。', ja: '3 桁ごとに区切って表示します。'},
    []
  ],
  [
    'thousands of boats',
    {en: 'Thousands of boats came.', zh: '来了数千条船。', ja: '300隻の船が来た。'},
    ['ja/page.md:1 error differs']
  ]
])('words of number: %s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})
