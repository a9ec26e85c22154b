import {describe, expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

const polite = '港は開いています。船に乗ります。海を渡ります。町に着きます。山に登ります。'
const request = '切符を買ってください。'
const plain = '家に帰る。'

/** What is said of a page in Japanese beside so many polite ones. */
function told(page: string, others: number) {
  const pages = Object.fromEntries([
    ['page', {ja: page}],
    ...Array.from({length: others}, (_, at) => [`p${at}`, {ja: polite}])
  ])
  return findingsOn(pages, ['register-mixed']).map(brief)
}

describe('on a short page', () => {
  test.each([
    ['one plain sentence where all of the project is polite', polite + plain, 8, ['ja/page.md:1 warning mixed']],
    ['one that ends in a verb with つ', `${polite}荷物を持つ。`, 8, ['ja/page.md:1 warning mixed']],
    ['one that would', `${polite}港で会おう。`, 8, ['ja/page.md:1 warning mixed']],
    [
      'the same with a request among the polite ones',
      polite.slice(8) + request + plain,
      8,
      ['ja/page.md:1 warning mixed']
    ]
  ])('tells %s', (_, page, others, expected) => expect(told(page, others)).toEqual(expected))

  test.each([
    ['the same page alone', polite + plain, 0],
    ['a number of things at its end', `${polite}浜は二つ。`, 8],
    ['one that counts', `${polite}名物はひとつ。`, 8],
    ['two plain sentences of seven', polite + plain + plain, 8],
    ['one that says whether', `${polite.slice(8)}門が開いているかどうか。`, 8],
    ['a page of five sentences', polite.slice(8) + plain, 8],
    ['a page that is plain as a whole', plain.repeat(6), 8],
    ['a plain page that asks politely', plain.repeat(6) + request, 8]
  ])('leaves %s', (_, page, others) => expect(told(page, others)).toEqual([]))
})
