import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const ways = ['- by the gate', '- by boat', '- over the bridge']
const 方法 = ['- 門から', '- 船で', '- 橋を渡って']

/** What is said of a number that only the Japanese has, above so many items and behind some text. */
function told(sentence: string, {items, behind = ''}: {readonly items: number; readonly behind?: string}) {
  const en = `These are the ways to enter:\n\n${ways.slice(0, items).join('\n')}\n${behind}`
  const ja = `${sentence}\n\n${方法.slice(0, items).join('\n')}\n${behind}`
  return findingsOn({page: {en, ja}}, ['number-mismatch']).map(brief)
}

test.each([
  ['counts the list', '次の３通りの入り方があります：', {items: 3}, []],
  ['counts a list of two', '入り方は2つです。', {items: 2}, []],
  ['has items with lists of their own', '次の2つです：', {items: 2, behind: '  - x\n  - y\n'}, []],
  ['counts it wrong', '次の４通りの入り方があります：', {items: 3}, ['ja/page.md:1 error added']]
] as const)('a number that %s', (_, sentence, list, expected) => {
  expect(told(sentence, list)).toEqual(expected)
})

test('a number in front of the sentence that leads to the list, and one without a list', () => {
  const list = '\n\n- a\n- b\n- c\n'
  expect(
    findingsOn({page: {en: `Here they are. See below.${list}`, ja: `3つあります。次のとおりです。${list}`}}, [
      'number-mismatch'
    ]).map(brief)
  ).toEqual(['ja/page.md:1 error added'])
  expect(
    findingsOn({page: {en: 'These are the ways.', ja: '次の3通りです。'}}, ['number-mismatch']).map(brief)
  ).toEqual(['ja/page.md:1 error added'])
})

test('another number than that of the source is told, whatever the list has', () => {
  const list = '\n\n- a\n- b\n- c\n'
  expect(
    findingsOn({page: {en: `There are 4 ways:${list}`, ja: `次の3通りです：${list}`}}, ['number-mismatch']).map(brief)
  ).toEqual(['ja/page.md:1 error differs'])
})
