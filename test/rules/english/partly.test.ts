import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is said of a version in Chinese that leaves every so many sentences of a page. */
function told({sentences, every}: {sentences: number; every: number}, between = '\n\n') {
  const all = Array.from({length: sentences}, (_, at) => at)
  const text = (at: number) => `The gate of pier ${at} could not be opened.`
  const zh = all.map(at => (at % every === 0 ? text(at) : `${at}号码头的闸门打不开。`))
  const texts = {en: `${all.map(text).join(between)}\n`, zh: `${zh.join(between)}\n`}
  return findingsOn({page: texts}, ['untranslated'])
}

test('tells a version that is translated in part once, with its other places', () => {
  const found = told({sentences: 16, every: 2})
  expect(found.map(brief)).toEqual(['zh/page.md:1 error partly'])
  expect(found[0]?.args).toEqual({text: 'The gate of pier 0 could not be opened.', source: 'en', places: 7})
})

test.each([
  ['seven places', {sentences: 14, every: 2}, 7],
  ['less than a tenth of a long page', {sentences: 99, every: 11}, 9]
])('tells oversights one by one: %s', (_, page, places) => {
  const found = told(page).map(brief)
  expect(found).toHaveLength(places)
  expect(found[0]).toBe('zh/page.md:1 error untranslated')
})

test('tells the sentences of one paragraph once', () => {
  expect(told({sentences: 5, every: 2}, ' ').map(brief)).toEqual(['zh/page.md:1 error untranslated'])
  expect(told({sentences: 5, every: 2}).map(brief)).toHaveLength(3)
})
