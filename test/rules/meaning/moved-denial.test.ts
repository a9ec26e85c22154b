import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['negation-missing']).map(brief)

test.each<[string, Texts, string[]]>([
  [
    'what must not be neglected',
    {en: "Don't neglect to feed the crew.", zh: '不要忽略船员的饮食。', ja: '船員にも食事を出しましょう。'},
    []
  ],
  [
    'what must not be done',
    {en: "Don't feed the crew.", zh: '不要给船员食物。', ja: '船員に食事を出しましょう。'},
    ['ja/page.md:1 error affirmed']
  ],
  [
    'what happens only then',
    {
      en: 'The signal is usually sent when the boat was moved by hand.',
      zh: '信号通常在手动移动船后发送。',
      ja: '信号は、通常、船を手で動かしたときにしか送信されません。'
    },
    []
  ],
  [
    'what does not happen then',
    {
      en: 'The signal is usually sent when the boat was moved by hand.',
      zh: '信号通常在手动移动船后发送。',
      ja: '信号は、通常、船を手で動かしたときに送信されません。'
    },
    ['ja/page.md:1 error added']
  ],
  [
    'a question of somebody who could not',
    {en: '# Can I moor at the pier?', zh: '# 我可以在码头停泊吗？', ja: '# 桟橋に停泊できないのですが?'},
    []
  ],
  [
    'a statement that one cannot',
    {en: 'You can moor at the pier.', zh: '您可以在码头停泊。', ja: '桟橋に停泊できません。'},
    ['ja/page.md:1 error added']
  ],
  [
    'what is kept apart',
    {
      en: 'Separate list: it lives in the office, not on the boat.',
      zh: '独立清单：存放在办公室，不和船放在一起。',
      ja: '別リスト。事務所に保存し、船とは別管理。'
    },
    []
  ]
])('%s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})

test.each([
  ['beside one that denies what it affirms', '灯には回避率が表示されます。', []],
  ['beside one that denies it too', '灯には命中しない確率が表示されます。', ['ja/page.md:1 error added']]
])('a denied sentence %s', (_, second, expected) => {
  const en = 'Every boat has a chance of being hit in the fog. The lamp shows the chance not to be hit.'
  const zh = '每艘船在雾中都有被命中率。灯显示不被命中率。'
  expect(told({en, zh, ja: `霧の中では敵の攻撃が命中しない確率は変化します。${second}`})).toEqual(expected)
})
