import {describe, expect, test} from 'vitest'
import type {Flavour, Target} from '../../src/model/index.ts'
import {anchorsOf, headingIds} from '../../src/publish/anchors.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import type {HeadingDraft} from '../../src/publish/heading-draft.ts'
import {SITE} from '../../src/site/data/shape.ts'

/** A version with these headings, each at its index; `Words {#id .class}` has attributes of its author, `# Title` is the title. */
function version(texts: readonly string[], title?: string, flavour: Flavour = 'gfm') {
  const headings = texts.map((written, at): HeadingDraft => {
    const [, mark = '', text = '', attributes = ''] = /^(# )?(.*?)( \{[:#./].*\}| <!--.*-->)?$/.exec(written) ?? []
    const [, id = null] = /#([^\s}]+)/.exec(attributes) ?? []
    const range = {start: at, end: at}
    return {depth: mark === '' ? 2 : 1, text, id, at, attributes, range, isFirst: mark !== '', partner: at}
  })
  return {headings, data: title === undefined ? {} : {title}, flavour, places: []}
}

/** What stands behind each heading of a translation. */
function behind(target: Target, source: readonly string[], translation: readonly string[]): string[] {
  const own = version(translation)
  const {changes} = anchorsOf(own, version(source), TARGETS[target])
  return own.headings.map(({attributes}, index) => changes.find(({range}) => range.start === index)?.text ?? attributes)
}

describe('a heading of a translation gets the id of the source', () => {
  test.each<[Target, string, string, string]>([
    ['plain', 'Opening hours', '開館時間', '<a id="opening-hours"></a>'],
    ['hugo', 'Opening hours', '開館時間', ' {#opening-hours}'],
    ['docusaurus', 'Opening hours', '開館時間', ' {#opening-hours}'],
    ['starlight', 'Opening hours', '開館時間', '<a id="opening-hours"></a>'],
    ['vitepress', 'Opening hours', '開館時間', ' {#opening-hours}'],
    // Each builder makes ids in its own way.
    ['vitepress', '3 cranes: new', '新しいクレーン3基', ' {#_3-cranes-new}'],
    ['hugo', 'What’s new?', '新着', ' {#whats-new}'],
    ['plain', 'What’s new?', '新着', '<a id="whats-new"></a>'],
    // What is the same already is left alone.
    ['docusaurus', 'npm', 'npm', ''],
    // What an author wrote stays.
    ['docusaurus', 'Opening hours', '開館時間 {#jikan}', ' {#jikan}'],
    ['docusaurus', 'Opening hours {#hours}', '開館時間', ' {#hours}'],
    ['plain', 'A {#a"b}', 'あ', '<a id="a&#34;b"></a>'],
    // Nothing of the source has an id.
    ['plain', '？', '時間', '']
  ])('%s: %s, %s', (target, source, translation, written) => {
    expect(behind(target, [source], [translation])).toEqual([written])
  })

  // As the builder reads it: GitHub, Astro and MDX print `{#id}`.
  test.each<[Target, string, string]>([
    ['plain', ' {#fees}', '<a id="fees"></a>'],
    ['plain', ' {#fees .wide}', '<a id="fees"></a>'],
    ['starlight', ' {: #fees}', '<a id="fees"></a>'],
    ['starlight', ' {/* #fees */}', '<a id="fees"></a>'],
    ['hugo', ' {: #fees .wide title="a b"}', ' {#fees .wide title="a b"}'],
    ['hugo', ' {#fees .wide}', ' {#fees .wide}'],
    ['hugo', ' {/* #fees */}', ' {#fees}'],
    ['hugo', ' {.wide}', ' {#costs .wide}'],
    ['vitepress', ' {: #fees}', ' {#fees}'],
    ['docusaurus', ' {#fees .wide}', ' {#fees}'],
    ['docusaurus', ' {/* #fees */}', ' {/* #fees */}'],
    ['docusaurus', ' <!-- #fees -->', ' <!-- #fees -->']
  ])('%s: the attributes%s become%s', (target, attributes, written) => {
    expect(behind(target, ['Costs'], [`料金${attributes}`])).toEqual([written])
  })

  test('in the source too where the author gave one', () => {
    const source = version(['Costs {#fees}', 'Times'])
    const {changes} = anchorsOf(source, source, TARGETS.starlight)
    expect(changes).toEqual([{range: {start: 0, end: 8}, text: '<a id="fees"></a>'}])
    expect(anchorsOf(source, source, TARGETS.hugo).changes).toEqual([])
  })

  test('numbered as the builder numbers it', () => {
    expect(behind('docusaurus', ['Times', 'Times'], ['時間', '時間'])).toEqual([' {#times}', ' {#times-1}'])
  })

  test('whatever Astro makes of a hyphen at the end', () => {
    expect(behind('starlight', ['What is it? 🚀'], ['それは何？ 🚀'])).toEqual([
      '<a id="what-is-it-"></a><a id="what-is-it"></a>'
    ])
    // Unless another heading has that id.
    expect(behind('starlight', ['What is it? 🚀', 'What is it'], ['それは何？ 🚀', 'それは'])).toEqual([
      '<a id="what-is-it-"></a>',
      '<a id="what-is-it"></a>'
    ])
    expect(behind('plain', ['What is it? 🚀'], ['それは何？ 🚀'])).toEqual(['<a id="what-is-it-"></a>'])
  })

  test('beside the words, of which the builder makes an id that components may name', () => {
    expect(behind('starlight', ['Image options'], ['Image 选项'])).toEqual(['<a id="image-options"></a>'])
  })

  test('apart from the words where their id is that of another heading, or their end would hide it', () => {
    expect(behind('starlight', ['Notes', 'Fares'], ['Fares', 'Notes'])).toEqual([
      ' <a id="notes"></a>',
      ' <a id="fares"></a>'
    ])
    expect(behind('starlight', ['Path'], ['路径 C:\\'])).toEqual([' <a id="path"></a>'])
  })

  test('and a link to its own words is led there', () => {
    const {renamed} = anchorsOf(version(['時間', 'npm']), version(['Times', 'npm']), TARGETS.plain)
    expect([...renamed]).toEqual([['時間', 'times']])
  })

  test.each<[Flavour, Target, string, string | undefined]>([
    // Each builder makes other ids of the same words, and links know those of the one they were written for.
    ['gfm', 'vitepress', '2024-plans', '_2024-plans'],
    ['gfm', 'vitepress', 'c--more', 'c-more'],
    ['vitepress', 'docusaurus', '_2024-plans', '2024-plans'],
    ['vitepress', 'plain', 'c-more', 'c--more'],
    ['gfm', 'plain', '2024-plans', undefined],
    ['gfm', 'hugo', '2024-plans', undefined],
    // The title that a builder prints has none.
    ['gfm', 'docusaurus', 'port', ''],
    ['gfm', 'plain', 'port', undefined]
  ])('and a link that was written for %s is led right in %s: %s', (flavour, target, written, id) => {
    const source = version(['# Port', '2024 plans', 'C & more'], undefined, flavour)
    expect(anchorsOf(source, source, TARGETS[target]).renamed.get(written)).toBe(id)
  })

  test('and no link is led away from a heading that has its id', () => {
    const source = version(['# Port', 'Port'])
    expect([...anchorsOf(source, source, TARGETS.docusaurus).renamed]).toEqual([['port-1', 'port']])
  })

  test('but on a page of which there is no source it keeps its own', () => {
    expect(anchorsOf(version(['時間']), undefined, TARGETS.plain)).toMatchObject({changes: [], renamed: new Map()})
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
