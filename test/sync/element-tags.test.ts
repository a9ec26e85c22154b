import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {carry} from '../../src/sync/carry/index.ts'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'

const EN = `<Card title="First steps" icon="ship" href="/start">

Buy a ticket at the pier.

</Card>

<Tabs key="way">
  <Tab label="On the phone">
  Open the page of the port.
  </Tab>
</Tabs>
`
const JA = `<Card title="最初の一歩" icon="ship" href="/start">

桟橋で切符を買ってください。

</Card>

<Tabs key="way">
  <Tab label="電話の場合">
  港のページを開いてください。
  </Tab>
</Tabs>
`

function plan(texts: {readonly en: string; readonly ja: string}, memory?: Memory) {
  const sources = Object.entries(texts).map(([locale, text]) => {
    return {path: 'port', locale, file: `content/${locale}/port.mdx`, text}
  })
  const config = {...defaultConfig, flavour: 'mdx' as const}
  const parallel = lineUp(sources, {config, ...(memory && {memory})})
  const result = sync(parallel, memory)
  const items = result.items.filter(({locale}) => locale === 'ja')
  const japanese = parallel.articles.get('ja')!
  return {
    ...result,
    memory: parseMemory(serializeMemory(result.memory), {path: 'port'}),
    asked: items.flatMap(({status, source, was}) => (status === 'keep' ? [] : [`${status} ${source || was}`])),
    noted: annotate(japanese, items, {word: key => key}),
    carried: carry(parallel, result)
  }
}

const first = plan({en: EN, ja: JA}).memory

describe('a tag that begins an element with content', () => {
  test.each([
    ['another value', 'icon="ship"', 'icon="boat"', 'stale <Card title="" icon="boat" href="/start">'],
    ['another address', 'href="/start"', 'href="/begin"', 'stale <Card title="" icon="ship" href="/begin">'],
    ['an expression', 'key="way"', 'key={way}', 'stale <Tabs key={way}>'],
    ['an attribute more', 'key="way"', 'key="way" wide', 'stale <Tabs key="way" wide>']
  ])('is asked of the others with %s', (_, from, to, expected) => {
    const {asked, memory} = plan({en: EN.replace(from, to), ja: JA}, first)
    expect(asked).toEqual([expected])
    expect(plan({en: EN.replace(from, to), ja: JA.replace(from, to)}, memory).asked).toEqual([])
    expect(plan({en: EN, ja: JA}, memory).asked).toEqual([])
  })

  test.each([
    ['the quotation marks', 'icon="ship"', "icon='ship'"],
    ['the order', 'icon="ship" href="/start"', 'href="/start" icon="ship"'],
    ['the lines', ' icon="ship"', '\n  icon="ship"']
  ])('asks for nothing where %s changed', (_, from, to) => {
    const {asked, noted} = plan({en: EN.replace(from, to), ja: JA}, first)
    expect(asked).toEqual([])
    expect(noted).toBe(JA)
  })

  test('its words are texts of their own', () => {
    expect(plan({en: EN.replace('First steps', 'Where to begin'), ja: JA}, first).asked).toEqual([
      'stale Where to begin'
    ])
  })

  test('is asked with what it holds where the element is new, and where it is gone', () => {
    const more = EN.replace('<Tabs', '<Card title="Dogs" icon="dog">\n\nDogs sit on the deck.\n\n</Card>\n\n<Tabs')
    expect(plan({en: more, ja: JA}, first).asked).toEqual(['missing Dogs', 'missing Dogs sit on the deck.'])
    const less = EN.replace(/<Card[\s\S]*<\/Card>\n\n/, '')
    expect(plan({en: less, ja: JA}, first).asked).toEqual([
      'obsolete First steps',
      'obsolete Buy a ticket at the pier.'
    ])
  })

  test('of several that are the same, the one that changed is meant', () => {
    const [en, ja] = [`${EN}\n${EN}`, `${JA}\n${JA}`]
    const at = en.lastIndexOf('icon="ship"')
    const changed = `${en.slice(0, at)}icon="boat"${en.slice(at + 11)}`
    const {items} = plan({en: changed, ja}, plan({en, ja}).memory)
    const open = items.filter(({status}) => status !== 'keep')
    expect(open.map(({range}) => range.start)).toEqual([ja.lastIndexOf('<Card')])
  })

  test('a translator may have an address of his own', () => {
    const own = JA.replace('/start', '/ja/start')
    const {asked, memory} = plan({en: EN, ja: own}, first)
    expect(asked).toEqual([])
    expect(plan({en: EN, ja: own}, memory).asked).toEqual([])
  })

  test('is carried over where nobody has words in it', () => {
    const result = plan({en: EN.replace('key="way"', 'key="path"').replace('"ship"', '"boat"'), ja: JA}, first)
    expect(result.carried.carried.map(({was, now}) => `${was} ${now}`)).toEqual(['<Tabs key="way"> <Tabs key="path">'])
  })
})
