import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {sync} from '../../src/sync/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {brief} from './site.ts'

const EN = 'The ships are always late.'

/** What is said of pages with one sentence, of which the first says something else than when the memory was written. */
function told(was: string, now: string, others: readonly string[], en = EN) {
  const finder = compileTerms({concepts: []})
  const lined = (zh: string, at: number) =>
    lineUp(
      [en, zh].map((text, index) => {
        const locale = index === 0 ? 'en' : 'zh'
        return {path: `p${at}`, locale, file: `content/${locale}/p${at}.md`, text}
      }),
      {config, finder}
    )
  const memories = new Map([was, ...others].map((zh, at) => [`p${at}`, sync(lined(zh, at), undefined).memory]))
  const own = rules.filter(({id}) => id === 'inconsistent-translation')
  const memory = (path: string) => memories.get(path)
  return check([now, ...others].map(lined), {config, finder, memory, rules: own}).findings.map(brief)
}

test.each([
  ['it was as in one other place', '船总是晚点。', '船老是晚点。', ['船总是晚点。'], ['zh/p0.md:1 warning once']],
  [
    'it was as in two other places',
    '船总是晚点。',
    '船老是晚点。',
    Array(2).fill('船总是晚点。'),
    ['zh/p0.md:1 warning other']
  ],
  ['it was another before', '船舶常晚点。', '船老是晚点。', ['船总是晚点。'], []],
  ['it is as before', '船老是晚点。', '船老是晚点。', ['船总是晚点。'], []],
  ['it was changed to what another has', '船老是晚点。', '船总是晚点。', ['船总是晚点。'], []]
])('%s', (_, was, now, others, expected) => {
  expect(told(was, now, others)).toEqual(expected)
})

const WITH_CODES = 'The `ship<1>` and ![a boat](boat.png) of **the pier** are late.'

test.each([
  [
    'a word was changed between code and words of an image',
    '**码头**的 `ship<1>` 与 ![小船](boat.png) 总是晚点。',
    '**码头**的 `ship<1>` 与 ![小船](boat.png) 老是晚点。',
    ['zh/p0.md:1 warning once']
  ],
  [
    'only the emphasis was changed',
    '**码头**的 `ship<1>` 与 ![小船](boat.png) 总是晚点。',
    '码头的 `ship<1>` 与 ![小船](boat.png) 总是晚点。',
    []
  ]
])('%s', (_, was, now, expected) => {
  expect(told(was, now, [was], WITH_CODES)).toEqual(expected)
})
