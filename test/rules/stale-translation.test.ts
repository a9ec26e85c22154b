import {expect, test} from 'vitest'
import rule from '../../src/rules/stale-translation.ts'
import {run} from './run.ts'

const MEMORY = 'The pier has cranes.\n栈桥有起重机。'
const NEW = {en: 'A new hall was built in spring.', zh: '春天建了一座新大厅。'}

test.each([
  ['the source', 'en', ['zh error missing']],
  ['a translation, which is told as extra,', 'zh', ['en warning missing']]
] as const)('what is new in %s weighs so', (_, leading, expected) => {
  const texts = {en: 'The pier has cranes.', zh: '栈桥有起重机。'}
  texts[leading] += `\n\n${NEW[leading]}`
  const example = {texts: new Map(Object.entries(texts)), glossary: '', config: '', memory: MEMORY}
  expect(
    run(rule, example).map(({location, severity, message}) => `${location.locale} ${severity} ${message}`)
  ).toEqual(expected)
})
