import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['code-mismatch']).map(brief)

describe('code that says what a key is called', () => {
  test.each<[string, Texts]>([
    ['a key in Chinese', {en: 'Type `ls` and press `Enter`.', zh: '输入 `ls`，按`回车键`。'}],
    ['a key in Japanese', {en: 'Press `Space` here.', ja: '`スペースキー`を押します。'}],
    ['keys together', {en: 'Press `Ctrl+Up` here.', ja: '`Ctrl+上矢印`を押します。'}],
    [
      'a word with the code behind it',
      {en: 'The `testing` one is frozen, it is `testing`.', ja: '`テスト版 (testing)` は凍結され、`testing` です。'}
    ]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))

  test.each<[string, Texts]>([
    ['another key', {en: 'Press `Space` here.', zh: '按`回车键`。'}],
    ['another key of two', {en: 'Press `Ctrl+Up` here.', ja: '`Ctrl+下矢印`を押します。'}],
    ['another word', {en: 'Press `Print` here.', zh: '按`打印`。'}],
    ['a word without the code', {en: 'The `testing` one is `testing`.', ja: '`テスト版` は `testing` です。'}],
    ['a gloss that is not closed', {en: 'It is `true` here, `true` there.', zh: '此处为 `真 (true`，彼处为 `true`。'}]
  ])('is told: %s', (_, texts) => expect(told(texts)).toHaveLength(1))
})
