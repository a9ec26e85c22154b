import {describe, expect, test} from 'vitest'
import type {Target} from '../../src/model/index.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import type {HeadingDraft} from '../../src/publish/heading-draft.ts'
import {anchorsOf, headingIds} from '../../src/publish/headings.ts'
import {SITE} from '../../src/site/data/shape.ts'

/** A version with these headings, each at its index; `Words {#id}` has an id of its author, `# Title` is the title. */
function version(texts: readonly string[], title?: string) {
  const headings = texts.map((written, at): HeadingDraft => {
    const [, mark = '', text = '', id] = /^(# )?(.*?)(?: \{#([^}]+)\})?$/.exec(written) ?? []
    const range = {start: at, end: at}
    return {depth: mark === '' ? 2 : 1, text, id: id ?? null, at, range, isFirst: mark !== '', partner: at}
  })
  return {headings, data: title === undefined ? {} : {title}}
}

/** What is written behind each heading of a translation. */
function behind(target: Target, source: readonly string[], translation: readonly string[]): string[] {
  const {changes} = anchorsOf(version(translation), version(source), TARGETS[target])
  return translation.map((_, index) => changes.find(({range}) => range.start === index)?.text ?? '')
}

describe('a heading of a translation gets the id of the source', () => {
  test.each<[Target, string, string, string]>([
    ['plain', 'Opening hours', '開館時間', ' <a id="opening-hours"></a>'],
    ['hugo', 'Opening hours', '開館時間', ' {#opening-hours}'],
    ['docusaurus', 'Opening hours', '開館時間', ' {#opening-hours}'],
    ['starlight', 'Opening hours', '開館時間', ' <a id="opening-hours"></a>'],
    ['vitepress', 'Opening hours', '開館時間', ' {#opening-hours}'],
    // Each builder makes ids in its own way.
    ['vitepress', '3 cranes: new', '新しいクレーン3基', ' {#_3-cranes-new}'],
    ['hugo', 'What’s new?', '新着', ' {#whats-new}'],
    ['plain', 'What’s new?', '新着', ' <a id="whats-new"></a>'],
    // What is the same already is left alone.
    ['docusaurus', 'npm', 'npm', ''],
    // What an author wrote stays.
    ['docusaurus', 'Opening hours', '開館時間 {#jikan}', ''],
    ['docusaurus', 'Opening hours {#hours}', '開館時間', ' {#hours}'],
    ['plain', 'A {#a"b}', 'あ', ' <a id="a&#34;b"></a>'],
    // Nothing of the source has an id.
    ['plain', '？', '時間', '']
  ])('%s: %s, %s', (target, source, translation, written) => {
    expect(behind(target, [source], [translation])).toEqual([written])
  })

  test('numbered as the builder numbers it', () => {
    expect(behind('docusaurus', ['Times', 'Times'], ['時間', '時間'])).toEqual([' {#times}', ' {#times-1}'])
  })

  test('whatever Astro makes of a hyphen at the end', () => {
    expect(behind('starlight', ['What is it? 🚀'], ['それは何？ 🚀'])).toEqual([
      ' <a id="what-is-it-"></a><a id="what-is-it"></a>'
    ])
    // Unless another heading has that id.
    expect(behind('starlight', ['What is it? 🚀', 'What is it'], ['それは何？ 🚀', 'それは'])).toEqual([
      ' <a id="what-is-it-"></a>',
      ' <a id="what-is-it"></a>'
    ])
    expect(behind('plain', ['What is it? 🚀'], ['それは何？ 🚀'])).toEqual([' <a id="what-is-it-"></a>'])
  })

  test('and a link to its own words is led there', () => {
    const {renamed} = anchorsOf(version(['時間', 'npm']), version(['Times', 'npm']), TARGETS.plain)
    expect([...renamed]).toEqual([['時間', 'times']])
  })

  test('but on a page of which there is no source it keeps its own', () => {
    expect(anchorsOf(version(['時間']), undefined, TARGETS.plain)).toEqual({changes: [], renamed: new Map()})
    expect(headingIds(version(['時間']), undefined, SITE)).toEqual(['時間'])
  })
})

describe('a title', () => {
  test('that the builder prints takes part in no count', () => {
    expect(headingIds(version(['# Port', 'Port']), undefined, TARGETS.hugo)).toEqual(['', 'port'])
    expect(headingIds(version(['# Port', 'Port']), undefined, TARGETS.plain)).toEqual(['port', 'port-1'])
  })

  test('of the front matter is printed above the text where there is none in it', () => {
    expect(headingIds(version(['Port'], 'Port'), undefined, TARGETS.plain)).toEqual(['port-1'])
    expect(headingIds(version(['Port'], 'Port'), undefined, TARGETS.docusaurus)).toEqual(['port'])
  })
})

test('the site itself gives ids outside the text', () => {
  expect(anchorsOf(version(['時間']), version(['Times']), SITE).changes).toEqual([])
  expect(headingIds(version(['時間', '他 {#hoka}']), version(['Times', 'Others']), SITE)).toEqual(['times', 'hoka'])
})
