import {expect, test} from 'vitest'
import {glosser} from '../../src/align/gloss.ts'
import {lexicon} from '../../src/align/lexicon.ts'

const gloss = glosser(lexicon())

test.each([
  ['component', '组件', 'zh'],
  ['components', 'コンポーネント', 'ja'],
  ['environment variables', '环境变量', 'zh'],
  ['environment variables', '環境変数', 'ja']
])('a dictionary has %s as %s', (phrase, text, locale) => {
  expect(gloss(phrase, text, locale)).toBe(1)
})

test.each([
  ['a part of the words', 'environment variables', '环境', 0.2, 0.6],
  ['more than the words', 'component', '一个新的组件', 0.2, 0.6],
  ['other words', 'component', '港口', 0, 0],
  ['nothing', 'component', '', 0, 0],
  ['no words', '…', '组件', 0, 0]
])('%s', (_, phrase, text, least, most) => {
  expect(gloss(phrase, text, 'zh')).toBeGreaterThanOrEqual(least)
  expect(gloss(phrase, text, 'zh')).toBeLessThanOrEqual(most)
})
