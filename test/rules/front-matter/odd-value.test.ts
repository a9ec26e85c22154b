import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

function told(en: string, zh: string, ja: string, count = 1): readonly string[] {
  const page = (fields: string, body: string) => `---\n${fields}\n---\n\n${body}\n`
  const texts = {en: page(en, 'It is open.'), zh: page(zh, '它开着。'), ja: page(ja, '開いています。')}
  const others = {en: page(en, 'It is open.'), zh: page(en, '它开着。'), ja: page(en, '開いています。')}
  const pages = Object.fromEntries(Array.from({length: count}, (_, at) => [`p${at}`, at === 0 ? texts : others]))
  return findingsOn(pages, ['front-matter-mismatch']).map(brief)
}

test.each([
  ['another word', 'layout: docs', 'layout: docs', 'layout: doc', ['ja/p0.md:2 warning value']],
  [
    'an item lost',
    'aliases: [/pier/, /quay/]',
    'aliases: [/pier/, /quay/]',
    'aliases: [/pier/]',
    ['ja/p0.md:2 warning value']
  ],
  [
    'an item changed',
    'relates: [a/pier, a/quay]',
    'relates: [a/peir, a/quay]',
    'relates: [a/pier, a/quay]',
    ['zh/p0.md:2 warning value']
  ],
  [
    'a map in a list',
    'relates:\n  - Pier: /pier',
    'relates:\n  - Pier: /peir',
    'relates:\n  - Pier: /pier',
    ['zh/p0.md:2 warning value']
  ],
  [
    'a slip behind the folder of a language',
    'link: /docs/pier',
    'link: /zh/docs/peir',
    'link: /ja/docs/pier',
    ['zh/p0.md:2 error value']
  ]
])('tells %s where the other translation has it', (_, en, zh, ja, expected) => {
  expect(told(en, zh, ja)).toEqual(expected)
})

test.each([
  ['both have another word', 'layout: docs', 'layout: doc', 'layout: doc'],
  ['a word of its own letters', 'section: docs', 'section: 文档', 'section: docs'],
  ['items that were translated', 'tags: [pier, quay]', 'tags: [码头, quay]', 'tags: [pier, quay]'],
  ['both lack an item', 'tags: [pier, quay]', 'tags: [pier]', 'tags: [pier]'],
  ['an item more', 'tags: [pier]', 'tags: [pier, boats]', 'tags: [pier]'],
  ['the folder of a language', 'link: /docs/pier', 'link: /zh/docs/pier', 'link: /ja/docs/pier'],
  ['an empty item', 'tags: [pier, ""]', 'tags: [pier, ""]', 'tags: [pier]'],
  ['a day', 'lastmod: "2020-02-03"', 'lastmod: "2020-02-03"', 'lastmod: "2021-11-25"'],
  ['text of more words', 'author: Pier Office', 'author: Pier Office Harbin', 'author: Pier Office']
])('leaves %s', (_, en, zh, ja) => {
  expect(told(en, zh, ja)).toEqual([])
})

test('shows where a field that is missing belongs', () => {
  const fields = ['title: Pier', 'kind: guide', 'since: v2', 'level: one']
  const page = (...own: readonly string[]) => `---\n${own.join('\n')}\n---\n\n开放。\n`
  const texts = {
    en: page(...fields),
    zh: page('title: 码头', ...fields.slice(1)),
    ja: page('title: 桟橋', 'level: one', 'kind: guide')
  }
  expect(findingsOn({p: texts}, ['front-matter-mismatch']).map(brief)).toEqual(['ja/p.md:4 warning missing'])
})
