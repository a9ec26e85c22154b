import {expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {type SyncOptions, sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'

const EN = `---
title: The port
minor: 1
---

The port opened in 1997.

- It has 60 ships.
- The mayor visits it every year.
`
const JA = `---
title: 港
---

港は1997年に開いた。

- 船が60隻ある。
- 市長は毎年訪れる。
`

function plan(en: string, memory?: Memory, options?: SyncOptions) {
  return planned({en, ja: JA}, memory, options)
}

function planned(texts: {readonly en: string; readonly ja: string}, memory?: Memory, options?: SyncOptions) {
  const sources = Object.entries(texts).map(([locale, text]) => ({
    path: 'port',
    locale,
    file: `content/${locale}/port.md`,
    text
  }))
  const parallel = lineUp(sources, {config: defaultConfig, ...(memory && {memory})})
  const result = sync(parallel, memory, options)
  const left = annotate(
    parallel.articles.get('en')!,
    result.items.filter(({locale}) => locale === 'en'),
    {word: key => key}
  )
  return {...result, left, memory: parseMemory(serializeMemory(result.memory), {path: 'port'})}
}

const first = plan(EN).memory
const asked = ({items}: ReturnType<typeof plan>) =>
  items.flatMap(({status, source}) => (status === 'keep' ? [] : [source]))
const both = (text: string) => text.replace('opened in', 'was opened in').replace('every year', 'each year')

test('a comment speaks for the construct behind it, and goes when it was heard', () => {
  const before = both(EN).replace('- It has', '<!-- stele: minor -->\n\n- It has')
  const result = plan(before, first)
  expect(asked(result)).toEqual(['The port was opened in 1997.'])
  expect(result.left).toBe(both(EN))
  const later = plan(both(EN).replace('each year', 'every day'), result.memory)
  expect(asked(later)).toEqual(['The port was opened in 1997.', 'The mayor visits it every day.'])
})

test('in an item it speaks for the block behind it', () => {
  const inItem = both(EN).replace('- The mayor', '- <!-- stele: minor -->\n  The mayor')
  expect(asked(plan(inItem, first))).toEqual(['The port was opened in 1997.'])
})

test('a new value of `minor` in the front matter speaks for the page, the same value says nothing', () => {
  const result = plan(both(EN).replace('minor: 1', 'minor: 2'), first)
  expect(asked(result)).toEqual([])
  const later = both(EN).replace('minor: 1', 'minor: 2').replace('60 ships', '61 ships')
  expect(asked(plan(later, result.memory))).toEqual(['It has 61 ships.'])
  expect(asked(plan(both(EN), first))).toHaveLength(2)
})

test('what was stale before stays so, unless a person says so now', () => {
  const second = plan(EN.replace('60 ships', '61 ships'), first)
  const text = both(EN).replace('60 ships', '61 ships')
  expect(asked(plan(text, second.memory, {isNewMinor: true}))).toEqual(['It has 61 ships.'])
  expect(asked(plan(text, second.memory, {isMinor: true}))).toEqual([])
})

const JOINED = EN.replace('1997.\n', '1997. It grew.\n')
const JOINED_JA = JA.replace('開いた。\n', '開いた。その後、港は大きくなった。\n')

test('a sentence that a small edit joined to another stays in the translations, and is not asked for later', () => {
  const known = planned({en: JOINED, ja: JOINED_JA}).memory
  const joined = JOINED.replace('1997. It', '1997, and it')
  const before = planned({en: joined, ja: JOINED_JA}, known)
  expect(before.items.map(({status}) => status)).toContain('obsolete')
  const small = planned({en: joined, ja: JOINED_JA}, known, {isMinor: true})
  expect(small.items.filter(({status}) => status !== 'keep')).toEqual([])
  expect(small.items.filter(({minorWas}) => minorWas !== undefined)).toHaveLength(2)
  const later = planned({en: joined, ja: JOINED_JA}, small.memory)
  expect(later.items.filter(({status}) => status !== 'keep')).toEqual([])
})

test('a sentence that goes beside a small edit is still asked for', () => {
  const known = planned({en: JOINED, ja: JOINED_JA}).memory
  const shorter = JOINED.replace(' opened in 1997. It grew.', ' was opened in 1997.')
  const {items} = planned({en: shorter, ja: JOINED_JA}, known, {isMinor: true})
  expect(items.filter(({status}) => status !== 'keep').map(({status, was}) => [status, was])).toEqual([
    ['obsolete', 'It grew.']
  ])
})

test.each([
  ['as a page has it', '<!-- stele: minor -->'],
  ['with a capital', '<!-- Stele: minor -->'],
  ['without blanks', '<!--stele:minor-->'],
  ['with a wide colon', '<!-- stele：minor -->']
])('a mark is heard %s', (_, mark) => {
  const result = plan(both(EN).replace('- It has', `${mark}\n\n- It has`), first)
  expect(asked(result)).toEqual(['The port was opened in 1997.'])
  expect(result.left).toBe(both(EN))
  expect(result.idleMarks).toEqual([])
})

test.each([
  ['nothing stands behind it', `${both(EN)}\n${'<!-- stele: minor -->'}\n`, 1],
  ['nothing behind it changed', EN.replace('- It has', '<!-- stele: minor -->\n\n- It has'), 1],
  [
    'only the marks behind it changed',
    EN.replace('1997.', '1997!').replace('The port o', '<!-- stele: minor -->\n\nThe port o'),
    0
  ],
  ['the list behind it changed', both(EN).replace('- It has', '<!-- stele: minor -->\n\n- It has'), 0],
  ['another comment says otherwise', EN.replace('- It has', '<!-- stele: minority -->\n\n- It has'), 0]
])('a mark that speaks for nothing is told: %s', (_, en, count) => {
  expect(plan(en, first).idleMarks).toHaveLength(count)
})

test('what was behind before is a change for a mark to speak for', () => {
  const second = plan(both(EN), first)
  const marked = both(EN).replace('- It has', '<!-- stele: minor -->\n\n- It has')
  const third = plan(marked, second.memory)
  expect(third.idleMarks).toEqual([])
  expect(asked(third)).toEqual(['The port was opened in 1997.'])
})

test('a mark in a page that does not lead is told', () => {
  const {idleMarks} = planned({en: EN, ja: JA.replace('港は', '<!-- stele: minor -->\n\n港が')}, first)
  expect(idleMarks.map(({file}) => file)).toEqual(['content/ja/port.md'])
})
