import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../../src/config/index.ts'
import {parseGlossary} from '../../../src/formats/glossary.ts'
import type {Memory} from '../../../src/model/index.ts'
import {lineUp} from '../../../src/pipeline.ts'
import {openDrafts} from '../../../src/sync/draft/index.ts'
import {sync} from '../../../src/sync/index.ts'
import {compileTerms} from '../../../src/terms/index.ts'

const EN = 'The port of Minato has 60 ships.\n\nFishing boats leave at dawn.\n\nOpen **every** day.\n'
const JA = '港町の港には船が60隻ある。\n\n漁船は夜明けに出港する。\n\n**毎日**開いている。\n'

const names = (id: string, en: string, ja: string) => ({
  id,
  kind: 'place',
  state: 'approved',
  terms: {en: [{text: en}], ja: [{text: ja}]}
})
/** A concept whose name in Japanese has a short form. */
const guild = {
  id: 'guild',
  kind: 'organisation',
  state: 'approved',
  terms: {en: [{text: 'Harbour Guild'}], ja: [{text: '港町港湾組合'}, {text: '港湾組合', form: 'short'}]}
}
const glossary = {
  concepts: [names('minato', 'Minato', '港町'), names('ashiya', 'Ashiya', '芦屋'), names('jnto', 'JNTO', 'JNTO'), guild]
}
const finder = compileTerms(parseGlossary(JSON.stringify(glossary), 'glossary.json'))

function plan(path: string, en: string, ja: string, memory?: Memory) {
  const sources = Object.entries({en, ja}).map(([locale, text]) => ({path, locale, file: `${locale}/${path}.md`, text}))
  return sync(lineUp(sources, {config: defaultConfig, ...(memory && {memory})}), memory)
}

const first = plan('port', EN, JA).memory

function help(en: string) {
  const changed = plan('port', en, JA, first)
  const drafts = openDrafts({memories: [changed.memory], finder, source: 'en', locale: 'ja'})
  return changed.items.filter(({status}) => status !== 'keep').map(item => drafts(item, changed))
}

test('figures and names of what stands there are exchanged', () => {
  const [one] = help(EN.replace('Minato', 'Ashiya').replace('60', '61'))
  expect(one?.draft).toMatchObject({text: '芦屋の港には船が61隻ある。', path: 'port', isOwn: true})
  expect(one?.names).toEqual([{source: 'Ashiya', target: '芦屋'}])
})

test('what was made for the same text is taken as it is, markup and all', () => {
  expect(help(`${EN}\nOpen **every** day.\n`)).toMatchObject([{draft: {text: '**毎日**開いている。', score: 100}}])
})

test('what another article has in both languages is taken, whichever of them leads it', () => {
  const changed = plan('port', `${EN}\nClosed in a storm.\n`, JA, first)
  const {memory} = plan('pier', '---\nsourceLanguage: ja\n---\n\nClosed in a storm.\n', '嵐のときは閉まる。\n')
  expect(memory.source).toBe('ja')
  const drafts = (memories: readonly Memory[]) =>
    changed.items
      .filter(({status}) => status === 'missing')
      .map(item => openDrafts({memories, finder, source: 'en', locale: 'ja'})(item, changed).draft)
  expect(drafts([memory])).toMatchObject([{text: '嵐のときは閉まる。', score: 100, path: 'pier'}])
  const late = plan('pier', '---\nsourceLanguage: ja\n---\n\nClosed in a storm.\n', '嵐と雪のときは閉まる。\n', memory)
  expect(late.items.map(({status}) => status)).toContain('stale')
  expect(drafts([late.memory])).toEqual([undefined])
})

test('what was made for a text like it comes with its score', () => {
  const [one] = help(`${EN}\nFishing boats left at dawn.\n`)
  expect(one?.draft).toMatchObject({
    text: '漁船は夜明けに出港する。',
    madeFor: 'Fishing boats leave at dawn.',
    isOwn: false
  })
  expect(one?.draft?.score).toBeGreaterThan(70)
  expect(one?.draft?.score).toBeLessThan(100)
})

test('what stands there already is no draft', () => {
  expect(help(EN.replace('leave at', 'leave before'))).toEqual([{names: []}])
})

test('names that stay as they are are not listed', () => {
  const texts = (en: string) => help(en).map(({names}) => names.map(({target}) => target))
  expect(texts(EN.replace('has', 'owns'))).toEqual([[]])
  expect(texts(`${EN}\nGuests of JNTO see Minato.\n`)).toEqual([['港町']])
})

test('a name is not listed whose concept the translation names already, in any form', () => {
  const [en, ja] = ['The Harbour Guild met.\n', '港湾組合が会合した。\n']
  const before = plan('guild', en, ja).memory
  const texts = (now: string, there: string) => {
    const changed = plan('guild', now, there, before)
    const drafts = openDrafts({memories: [changed.memory], finder, source: 'en', locale: 'ja'})
    return changed.items
      .filter(({status}) => status !== 'keep')
      .map(item => drafts(item, changed).names.map(({target}) => target))
  }
  expect(texts('The Harbour Guild met at noon.\n', ja)).toEqual([[]])
  expect(texts(`${en}\nThe Harbour Guild left.\n`, ja)).toEqual([['港町港湾組合']])
})

test('what was made for the same words with another link or code has those of the source', () => {
  const [en, ja] = ['See [the list of ships](/ships) and `all`.\n', '[船の一覧](/ships)と`all`を参照。\n']
  const changed = plan(
    'list',
    `${en}\nSee [the list of ships](/boats) and \`some\`.\n`,
    ja,
    plan('list', en, ja).memory
  )
  const drafts = openDrafts({memories: [changed.memory], finder, source: 'en', locale: 'ja'})
  const [item] = changed.items.filter(({status}) => status === 'missing')
  expect(drafts(item!, changed).draft).toMatchObject({text: '[船の一覧](/boats)と`some`を参照。', score: 100})
})

test('what has the same words and codes that cannot be exchanged is no translation of the same', () => {
  const [en, ja] = ['See [the list of ships](/ships).\n', '[船の一覧](/own)を参照。\n']
  const changed = plan('list', `${en}\nSee [the list of ships](/boats).\n`, ja, plan('list', en, ja).memory)
  const drafts = openDrafts({memories: [changed.memory], finder, source: 'en', locale: 'ja'})
  const [item] = changed.items.filter(({status}) => status === 'missing')
  expect(drafts(item!, changed).draft).toMatchObject({text: '[船の一覧](/own)を参照。', score: 99})
})

test.each([
  ['a sentence left in the language of the source', 'Ships leave at noon.', undefined],
  ['a name', 'GNU', 'GNU']
])('%s: %s', (_, text, expected) => {
  const [en, ja] = [`The port.\n\n${text}\n`, `港。\n\n${text}\n`]
  const changed = plan('left', `${en}\n${text}\n`, ja, plan('left', en, ja).memory)
  const drafts = openDrafts({memories: [changed.memory], finder, source: 'en', locale: 'ja'})
  const [item] = changed.items.filter(({status}) => status === 'missing')
  expect(drafts(item!, changed).draft?.text).toBe(expected)
})

test('of two translations of one text the more usual is taken', () => {
  const lines = (first: string, ...others: readonly string[]) => [first, ...others].join('\n\n')
  const en = lines('Opening times', 'The port.', 'Opening times', 'The town.', 'Opening times')
  const ja = lines('開く時', '港。', '営業時間', '町。', '営業時間')
  const changed = plan('times', `${en}\n\nBye.\n\nOpening times\n`, ja, plan('times', en, ja).memory)
  const drafts = openDrafts({memories: [changed.memory], finder, source: 'en', locale: 'ja'})
  const item = changed.items.find(({status, source}) => status === 'missing' && source === 'Opening times')
  expect(drafts(item!, changed).draft).toMatchObject({text: '営業時間', score: 100})
})

describe('of two texts that are as like', () => {
  const [en, ja] = ['The quay is 45 m long.\n', '岸壁の長さは45 mだ。\n']
  const other = plan('pier', 'The quay is 30 m long.\n', '埠頭は30 mある。\n').memory
  const draftFor = (now: string, there = ja) => {
    const changed = plan('port', now, there, plan('port', en, there).memory)
    const drafts = openDrafts({memories: [other, changed.memory], finder, source: 'en', locale: 'ja'})
    return changed.items.flatMap(item => drafts(item, changed).draft ?? [])[0]
  }

  test('the one that stands there is the draft', () => {
    expect(draftFor(en.replace('45', '47'))).toMatchObject({text: '岸壁の長さは47 mだ。', isOwn: true})
  })

  test('the other one is, where no figure can be exchanged in that', () => {
    const draft = draftFor(en.replace('45', '47'), '岸壁は長い。\n')
    expect(draft).toMatchObject({text: '埠頭は47 mある。', isOwn: false})
  })

  test('and what is more like goes before both', () => {
    expect(draftFor('The quay is 30 m long.\n')).toMatchObject({text: '埠頭は30 mある。', score: 100})
  })
})
