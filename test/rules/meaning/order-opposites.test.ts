import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['antonym']).map(brief)

test.each<[string, Texts, string]>([
  [
    'the other half',
    {
      en: 'It began in the second half of the 12th century.',
      zh: '它始于12世纪前半叶。',
      ja: '12世紀後半を待たねばなりませんでした。'
    },
    'zh/page.md:1 error opposite'
  ],
  [
    'the other era',
    {en: 'The pier is of 548 BCE.', zh: '码头建于西元 548 年。', ja: '桟橋は紀元前548年のものです。'},
    'zh/page.md:1 error opposite'
  ],
  [
    'right before for right after',
    {en: 'Ring immediately after the turn.', zh: '紧接着转弯鸣钟。', ja: '曲がる直前に鐘を鳴らします。'},
    'ja/page.md:1 error opposite'
  ],
  [
    'earlier for later',
    {
      en: 'It may have been later than in Lampton.',
      zh: '可能比灯镇更早。',
      ja: 'ランプトンより遅い時期です。'
    },
    'zh/page.md:1 error opposite'
  ],
  [
    'what is on unless told',
    {en: 'Lamps are enabled by default.', zh: '灯默认关闭。', ja: '灯はデフォルトで有効です。'},
    'zh/page.md:1 error opposite'
  ],
  [
    'what is off unless told, in other words',
    {en: 'Lamps are disabled by default.', zh: '灯默认禁用。', ja: '灯は初期状態ではオンです。'},
    'ja/page.md:1 error opposite'
  ],
  [
    'the state unless told',
    {en: 'Lamps are off by default.', zh: '默认情况下，灯处于开启状态。', ja: '灯は既定ではオフです。'},
    'zh/page.md:1 error opposite'
  ],
  [
    'a larger one',
    {en: 'Keep the deck small.', zh: '让甲板较大。', ja: '甲板を小さく保ちます。'},
    'zh/page.md:1 error opposite'
  ],
  [
    'after for before',
    {en: 'Save the page before you leave.', zh: '请在离开之前保存页面。', ja: '離れた後にページを保存してください。'},
    'ja/page.md:1 error opposite'
  ],
  [
    'the front for the back',
    {
      en: 'The switch is on the back of the lamp.',
      zh: '开关在灯的正面。',
      ja: 'スイッチはランプの背面にあります。'
    },
    'zh/page.md:1 error opposite'
  ],
  [
    'the receiver for the transmitter',
    {en: 'Turn the transmitter off.', zh: '关闭发射器。', ja: '受信機の電源を切ります。'},
    'ja/page.md:1 error opposite'
  ],
  [
    'any number of times for once',
    {en: 'The code works only once.', zh: '该代码只能使用一次。', ja: 'コードは何度でも使えます。'},
    'ja/page.md:1 error opposite'
  ],
  [
    'above for below',
    {en: 'It is still below the level of 2019.', zh: '仍高于2019年的水平。', ja: 'まだ2019年の水準を下回っている。'},
    'zh/page.md:1 error opposite'
  ],
  [
    'even if for unless',
    {
      en: 'Swimming is banned unless a guard is there.',
      zh: '除非有救生员，否则禁止游泳。',
      ja: '監視員がいる場合も遊泳禁止です。'
    },
    'ja/page.md:1 error opposite'
  ]
])('tells %s', (_, texts, finding) => expect(told(texts)).toEqual([finding]))

test.each<[string, Texts]>([
  [
    'what a translation turned round',
    {en: 'Boats enter before the lamps are lit.', zh: '船在点灯之前进港。', ja: '灯をともすのは船が入ってからです。'}
  ],
  [
    'the same state in other words',
    {en: 'Lamps are turned off by default.', zh: '默认情况下，灯处于禁用状态。', ja: '灯は標準では無効です。'}
  ],
  ['a state that is not said', {en: 'Lamps are off by default.', zh: '灯默认不亮。', ja: '灯は既定では消えています。'}],
  ['one translation by itself', {en: 'Ring immediately after the turn.', ja: '曲がる直前に鐘を鳴らします。'}],
  ['before and after', {en: 'Look before and after the turn.', zh: '转弯前后都要看。', ja: '曲がる前後に見ます。'}],
  [
    'an era without its name',
    {en: 'The pier is of 548 BCE.', zh: '码头建于前548年。', ja: '桟橋は紀元前548年のものです。'}
  ],
  ['both sides', {en: 'The small boat and the large boat.', zh: '较小的船和较大的船。', ja: '小さな船と大きな船。'}],
  [
    'a sentence turned round by both',
    {en: 'Leave after you save the page.', zh: '离开之前请保存页面。', ja: '離れる前にページを保存します。'}
  ],
  ['one against one', {en: 'Save the page before you leave.', ja: '離れた後にページを保存します。'}],
  [
    'the year before, and what is as before',
    {en: 'The day before was as before.', zh: '之后的前一天一切照旧。', ja: '前日は以前と同じでした。'}
  ],
  ['to come back', {en: 'Come back to the front.', zh: '回到正面。', ja: '正面に戻ります。'}],
  ['both devices', {en: 'The transmitter and the receiver.', zh: '发射器和接收器。', ja: '送信機と受信機。'}],
  ['once, in other words', {en: 'It works once.', zh: '可用一次。', ja: '一度使えます。'}],
  ['an average', {en: 'It was below the average.', zh: '低于平均水平。', ja: '平均を下回った。'}],
  [
    'unless, in other words',
    {en: 'Unless it rains, we swim.', zh: '除非下雨，我们都会游泳。', ja: '雨の場合を除き、泳ぎます。'}
  ]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))
