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
  const sources = Object.entries({en, ja: JA}).map(([locale, text]) => ({
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
