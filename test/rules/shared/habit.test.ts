import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const YEARS = ['1991', '1992', '1993', '1994', '1995']

/** What two rules say of articles that differ in a year. */
function told(years: readonly string[], texts: (year: string) => Texts) {
  const pages = Object.fromEntries(years.map(year => [year, texts(year)]))
  return findingsOn(pages, ['missing-translation', 'extra-segment']).map(brief)
}

const adds = (year: string) => ({en: `The port opened in ${year}.`, zh: `## 简介\n\n港口于${year}年开放。`})
const lacks = (year: string) => ({en: `# Harbin\n\nThe port opened in ${year}.`, zh: `港口于${year}年开放。`})

test('tells a habit of a version once, in a note', () => {
  expect(told(YEARS, adds)).toEqual(['zh/1991.md:1 note habit'])
  expect(told(YEARS, lacks)).toEqual(['zh/1991.md:1 note habit'])
})

test('tells what a few articles have each by itself', () => {
  const few = YEARS.slice(1)
  expect(told(few, adds)).toEqual(few.map(year => `zh/${year}.md:1 error extra`))
  expect(told(few, lacks)).toEqual(few.map(year => `zh/${year}.md:1 error block`))
})
