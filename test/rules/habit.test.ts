import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {compileTerms} from '../../src/terms/index.ts'

const finder = compileTerms({concepts: []})
const YEARS = ['1991', '1992', '1993', '1994', '1995']

/** What two rules say of articles that differ in a year. */
function told(years: readonly string[], texts: (year: string) => {en: string; zh: string}) {
  const parallels = years.map(year => {
    const sources = Object.entries(texts(year)).map(([locale, text]) => ({
      path: year,
      locale,
      file: `content/${locale}/${year}.md`,
      text
    }))
    return lineUp(sources, {config, finder})
  })
  const active = rules.filter(({id}) => id === 'missing-translation' || id === 'extra-segment')
  return check(parallels, {config, finder, rules: active}).findings.map(
    ({message, severity, location}) => `${location.file} ${severity} ${message}`
  )
}

const adds = (year: string) => ({en: `The port opened in ${year}.`, zh: `## 简介\n\n港口于${year}年开放。`})
const lacks = (year: string) => ({en: `# Harbin\n\nThe port opened in ${year}.`, zh: `港口于${year}年开放。`})

test('tells a habit of a version once, in a note', () => {
  expect(told(YEARS, adds)).toEqual(['content/zh/1991.md note habit'])
  expect(told(YEARS, lacks)).toEqual(['content/zh/1991.md note habit'])
})

test('tells what a few articles have each by itself', () => {
  const few = YEARS.slice(1)
  expect(told(few, adds)).toEqual(few.map(year => `content/zh/${year}.md error extra`))
  expect(told(few, lacks)).toEqual(few.map(year => `content/zh/${year}.md error block`))
})
