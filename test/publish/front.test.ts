import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {defaultConfig} from '../../src/config/index.ts'
import {createTranslator} from '../../src/messages/index.ts'
import type {Target} from '../../src/model/index.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import {front, isoDate, isText} from '../../src/publish/front.ts'
import type {PageContext} from '../../src/publish/page-context.ts'
import type {VersionDraft} from '../../src/publish/version-draft.ts'
import {versionOf} from './version.ts'

const DATA = {title: 'Visit', updated: '2020-08-03', source: 'Harbour office', tags: ['a', '', null]}

const version = (changes: Partial<VersionDraft> = {}) => versionOf({data: DATA, ...changes})

function context(target: Target, changes: Partial<PageContext> = {}): PageContext {
  return {
    config: {...defaultConfig, release: {...defaultConfig.release, target}},
    shape: TARGETS[target],
    t: createTranslator('en'),
    locale: {id: 'en', tag: 'en', folder: 'en'},
    place: {path: 'news/visit', locale: 'en', file: 'en/news/visit.md'},
    text: '',
    others: [{tag: 'ja', file: 'ja/news/visit.md'}],
    changes: [],
    notices: [],
    ...changes
  }
}

/** The head as a builder reads it. */
function read(target: Target, changes: Partial<VersionDraft> = {}, around: Partial<PageContext> = {}) {
  const text = front(version(changes), context(target, around))
  expect(text).toMatch(/^---\n[\s\S]*\n---\n$/)
  return parseYaml(text.slice(4, -4)) as Record<string, unknown>
}

const heading = (text: string, isFirst = true) => ({
  depth: 1,
  text,
  id: null,
  at: 0,
  attributes: '',
  range: {start: 0, end: 0},
  isFirst,
  partner: null
})

describe('the head of a page', () => {
  test.each<[Target, object]>([
    ['plain', {date: '2020-08-03', updated: '2020-08-03', lang: 'en', alternates: {ja: '../../ja/news/visit.md'}}],
    ['hugo', {date: '2020-08-03', lastmod: '2020-08-03', translationKey: 'news/visit'}],
    ['docusaurus', {last_update: {date: '2020-08-03'}, tags: ['a'], mdx: {format: 'md'}}],
    ['starlight', {lastUpdated: '2020-08-03'}],
    ['vitepress', {lastUpdated: '2020-08-03'}]
  ])('has what %s needs, and what its author wrote', (target, more) => {
    expect(read(target)).toMatchObject({title: 'Visit', source: 'Harbour office', ...more})
  })

  test.each<[Target, Record<string, unknown>]>([
    ['hugo', {lastmod: '2019-01-01', date: '2018-01-01', translationKey: 'own'}],
    ['docusaurus', {last_update: {author: 'A'}}],
    ['starlight', {lastUpdated: false}],
    ['vitepress', {lastUpdated: false}]
  ])('keeps what its author told %s', (target, own) => {
    expect(read(target, {data: {...DATA, ...own}})).toMatchObject(own)
  })

  test.each<[Target]>([['hugo'], ['docusaurus'], ['starlight'], ['vitepress']])(
    'has the heading that opens the text for a title: %s',
    target => {
      expect(read(target, {data: {}, headings: [heading('A & B: C')]}).title).toBe('A & B: C')
      expect(read(target, {data: {title: 'Own'}, headings: [heading('Other')]}).title).toBe('Own')
      const late = read(target, {data: {x: 1}, headings: [heading('Late', false)]}).title
      // Starlight refuses a page without one.
      expect(late).toBe(target === 'starlight' ? 'visit' : undefined)
    }
  )

  test.each([
    ['content/en/visit.md', 'gfm', {format: 'md'}],
    ['content/en/visit.mdx', 'mdx', undefined],
    ['content/en/visit.md', 'docusaurus', undefined],
    ['content/en/visit.md', 'mdx', undefined]
  ] as const)('tells Docusaurus that %s (%s) is Markdown: %j', (file, flavour, mdx) => {
    expect(read('docusaurus', {file, flavour}).mdx).toEqual(mdx)
  })

  test.each<[Target]>([['plain'], ['hugo']])('says for %s which names are provisional', target => {
    const notices = [{code: 'provisional', names: ['A', 'B']} as const, {code: 'stale', count: 1} as const]
    expect(read(target, {}, {notices}).provisional).toEqual(['A', 'B'])
    expect(read(target)).not.toHaveProperty('provisional')
  })

  test('in TOML stays as it is for those that read it, and is YAML for the others', () => {
    const text = '+++\ntitle = "Visit"\n+++\n\nText.\n'
    const toml = {format: 'toml', end: text.indexOf('\n\nText')} as const
    for (const target of ['plain', 'hugo'] as const)
      expect(front(version(toml), context(target, {text}))).toBe('+++\ntitle = "Visit"\n+++\n')
    expect(front(version({...toml, end: toml.end + 1}), context('hugo', {text: `\uFEFF${text}`}))).toBe(
      '+++\ntitle = "Visit"\n+++\n'
    )
    expect(read('vitepress', toml, {text}).title).toBe('Visit')
  })

  test('is none where there was none and nobody needs one', () => {
    expect(front(version({format: null, data: {}}), context('plain'))).toBe('')
    expect(read('hugo', {format: null, data: {}})).toMatchObject({translationKey: 'news/visit'})
  })

  test.each(['"', "'", ': ', '#', '- ', '\n', '{{x}}', '---\n', '\u2028', '!!js', '@', '%', '港'])(
    'survives %j in any value',
    hostile => {
      for (const target of Object.keys(TARGETS) as Target[]) {
        const data = {title: `a${hostile}b`, source: hostile, x: {y: [hostile]}}
        expect(read(target, {data})).toMatchObject(data)
      }
    }
  )
})

test.each([
  ['2020-08-03', '2020-08-03'],
  ['2020-08-03T10:00:00Z', '2020-08-03'],
  ['2020-08-03 10:00', '2020-08-03'],
  ['2020-08-031', undefined],
  ['3 August 2020', undefined],
  [20200803, undefined],
  [null, undefined],
  [undefined, undefined]
])('the day of %j is %j', (value, day) => {
  expect(isoDate(value)).toBe(day)
})

test.each([
  ['a', true],
  [' ', false],
  ['', false],
  [1, false],
  [null, false]
])('%j is words: %j', (value, is) => {
  expect(isText(value)).toBe(is)
})
