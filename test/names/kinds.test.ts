import {describe, expect, test} from 'vitest'
import {areNear, areRanks, areSame, knownIn} from '../../src/names/kinds.ts'

const wordsIn = (text: string, locale: string) => knownIn(text, locale).map(({word}) => word)
const known = (text: string, locale: string) => knownIn(text, locale)[0]!

test.each([
  ['en', 'From New Delhi to New York by way of Oman, Romania and Harbor', ['New Delhi', 'New York', 'Oman', 'Romania']],
  ['en', 'the Deputy Secretary-General and the mayoral vice-mayor', ['Deputy Secretary-General', 'vice-mayor']],
  ['en', 'china plates of Chinatown, and us', []],
  ['zh', '东京都、京都府和印度尼西亚的副市长', ['东京', '京都', '印度尼西亚', '副市长']],
  ['ja', '東京都とオマーンの総領事、マリオとチリソース', ['東京', 'オマーン', '総領事']],
  ['ja', '北朝鮮と韓国の准教授', ['北朝鮮', '韓国', '准教授']],
  ['fr', 'Paris', []]
])('%s: %s', (locale, text, words) => expect(wordsIn(text, locale)).toEqual(words))

describe('two words', () => {
  test.each([
    [known('Osaka', 'en'), known('大阪', 'ja'), true],
    [known('Osaka', 'en'), known('京都', 'ja'), false],
    [known('president', 'en'), known('会长', 'zh'), true],
    [known('president', 'en'), known('社長', 'ja'), true],
    [known('chairman', 'en'), known('会頭', 'ja'), true],
    [known('deputy director', 'en'), known('次長', 'ja'), true],
    [known('vice minister', 'en'), known('次官', 'ja'), true],
    [known('ambassador', 'en'), known('領事', 'ja'), false],
    [known('high school students', 'en'), known('初中生', 'zh'), false]
  ])('%o and %o are one: %s', (one, other, isSame) => expect(areSame(one, other)).toBe(isSame))

  test('a country and its capital are near, two cities of it are not', () => {
    expect(areNear(known('Beijing', 'en'), known('中国', 'zh'))).toBe(true)
    expect(areNear(known('Beijing', 'en'), known('上海', 'zh'))).toBe(false)
  })

  test('an office and its deputy are ranks of one', () => {
    expect(areRanks(known('deputy mayor', 'en'), known('市长', 'zh'))).toBe(true)
    expect(areRanks(known('governor', 'en'), known('市长', 'zh'))).toBe(false)
  })
})
