import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) =>
  findingsOn({page: {en: `${en}\n\nThe pier.`, zh: `${zh}\n\n码头。`}}, ['placeholder-mismatch']).map(brief)
const DETAILS = (text: string, end = '</details>') => `<details>\n<summary>${text}</summary>\n\n${text}\n\n${end}`
const LINK = (text: string, end = '</a>') => `<p align="center">\n  <a href="pier.md">\n    ${text}\n  ${end}\n</p>`

test('an element of HTML that is not closed is told', () => {
  expect(told(DETAILS('The crane'), DETAILS('起重机', ''))).toEqual([expect.stringMatching(/ error missing$/)])
  expect(told(LINK('The crane'), LINK('起重机', ''))).toEqual([expect.stringMatching(/ error missing$/)])
})

test('what is closed, what need not be, and what the source leaves open too is not', () => {
  expect(told(DETAILS('The crane'), DETAILS('起重机'))).toEqual([])
  expect(told('<p>\n\nThe crane\n\n</p>', '<p>\n\n起重机')).toEqual([])
  expect(told(LINK('The crane', ''), LINK('起重机', ''))).toEqual([])
  expect(told(DETAILS('The crane'), `${DETAILS('起重机')}\n\n<!-- <details> -->`)).toEqual([])
})
