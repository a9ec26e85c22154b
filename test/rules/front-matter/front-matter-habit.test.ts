import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const page = (title: string, fields = '') => `---\ntitle: ${title}\n${fields}---\n`

/** A site with pages in folders, by what the Chinese version has in place of `ready: true`. */
function told(folders: Readonly<Record<string, readonly string[]>>) {
  const pages = Object.entries(folders).flatMap(([folder, fields]) =>
    fields.map((own, at) => [`${folder}/${at}`, {en: page('The pier', 'ready: true\n'), zh: page('码头', own)}])
  )
  return findingsOn(Object.fromEntries(pages), ['front-matter-mismatch']).map(brief)
}

const has = (count: number) => Array.from({length: count}, () => 'ready: true\n')
const lacks = (count: number) => Array.from({length: count}, () => '')

test.each([
  ['one page of many lacks it', {guide: [...has(9), ...lacks(1)]}, ['zh/guide/9.md:2 error missing']],
  ['one page of eight does', {guide: [...has(7), ...lacks(1)]}, ['zh/guide/7.md:2 warning missing']],
  ['most pages of a section lack it', {guide: has(20), tour: lacks(4)}, []],
  [
    'three pages are no section',
    {guide: has(30), tour: lacks(3)},
    [0, 1, 2].map(at => `zh/tour/${at}.md:2 error missing`)
  ],
  [
    'one page lacks it in a section that has it',
    {guide: lacks(5), tour: [...has(9), '']},
    ['zh/tour/9.md:2 note missing']
  ],
  [
    'its value differs on several pages of a section',
    {guide: has(30), tour: [...has(4), 'ready: false\n']},
    ['zh/tour/4.md:3 warning value']
  ],
  [
    'its value differs on one page in four of a section',
    {guide: has(30), tour: [...has(7), ...Array.from({length: 3}, () => 'ready: false\n')]},
    []
  ],
  [
    'its value differs on one page in five of a section',
    {guide: has(30), tour: [...has(8), ...Array.from({length: 2}, () => 'ready: false\n')]},
    [8, 9].map(at => `zh/tour/${at}.md:3 warning value`)
  ],
  ['its value differs on one page', {guide: [...has(30), 'ready: false\n']}, ['zh/guide/30.md:3 error value']]
] as const)('%s', (_, folders, expected) => {
  expect(told(folders)).toEqual(expected)
})

test.each([
  ['a heading says the same in letters of its own', '桟橋', ['ja/page.md:2 error untranslated']],
  ['its heading is left, too', 'The pier', []],
  ['its heading keeps the name', 'The pier（桟橋）', []]
])('a title left in English: %s', (_, heading, expected) => {
  const texts = {
    en: `${page('The pier')}\n# The pier\n\nIt is open.\n`,
    ja: `${page('The pier')}\n# ${heading}\n\n開いています。\n`
  }
  expect(findingsOn({page: texts}, ['front-matter-mismatch']).map(brief)).toEqual(expected)
})

const FIELDS = (address: string, name = 'pier-guide') => `---
title: The pier
name: ${name}
code: ${address}
---
`

/** What is told of one page of ten, with an address or a name of its own. */
function toldOf(expected: string, found: string, names: readonly [string, string] = ['pier-guide', 'pier-guide']) {
  const one = {en: FIELDS(expected, names[0]), zh: FIELDS(found, names[1])}
  const others = Array.from({length: 9}, (_, at) => {
    const same = FIELDS(`https://example.org/quay/${at}`, `quay-${at}`)
    return [`guide/${at}`, {en: same, zh: same}] as const
  })
  return findingsOn({...Object.fromEntries(others), 'guide/x': one}, ['front-matter-mismatch'])
    .filter(({rule, location}) => rule === 'front-matter-mismatch' && location.file.includes('guide/x'))
    .map(brief)
    .filter(line => !line.includes('untranslated'))
}

test.each([
  ['a letter doubled', 'https://example.org/harbour/guide', 'htttps://example.org/harbour/guide'],
  ['letters exchanged in a path', 'docs/harbour/guide', 'docs/harbuor/guide'],
  ['a letter lost', 'https://example.org/harbour', 'https://example.org/harbur']
])('an address with a slip: %s', (_, expected, found) => {
  expect(toldOf(expected, found)).toEqual(['zh/guide/x.md:4 error value'])
})

test.each([
  ['the language in the path', 'https://example.org/en/harbour', 'https://example.org/zh/harbour'],
  ['the language in the name', 'images/pier-en.png', 'images/pier-zh.png'],
  ['another version', 'https://example.org/v12/harbour', 'https://example.org/v13/harbour'],
  ['another page', 'https://example.org/harbour', 'https://example.org/ferries'],
  ['another path', 'https://example.org/harbour', 'https://example.org/zh/harbour']
])('an address of the version itself: %s', (_, expected, found) => {
  expect(toldOf(expected, found)).toEqual([])
})

test.each([
  [
    'its heading says another thing than the title',
    4,
    'Opening Hours',
    'The opening hours of the pier.',
    ['zh/guide/4.md:2 error untranslated']
  ],
  ['no page beside it', 1, 'Opening Hours', 'The opening hours of the pier.', []],
  ['the page has the words as a name', 4, 'Opening Hours', 'Read Opening Hours by Stele.', []],
  ['one word', 4, 'Hours', 'The hours of the pier.', []]
])('a title of common words left on a small site: %s', (_, count, title, text, expected) => {
  const pages = Array.from({length: count}, (_, at) => [
    `guide/${at}`,
    {en: `${page(`Pier ${at}`)}\nIt is open.\n`, zh: `${page(`码头${at}`)}\n它开放。\n`}
  ])
  const left = {
    en: `${page(title)}\n${text}\n`,
    zh: `${page(title)}\n${text.includes('Stele') ? 'Opening Hours' : '时间'}。\n`
  }
  const site = {...Object.fromEntries(pages), [`guide/${count}`]: left}
  expect(findingsOn(site, ['front-matter-mismatch']).map(brief)).toEqual(expected)
})

/** What is said of the titles of a section, so many of them left in English, beside those of another that are all translated. */
function toldOfTitles(left: number, translated: number) {
  const pages = Array.from({length: left + translated}, (_, at): [string, Readonly<Record<string, string>>] => {
    const title = `The gate of pier ${at} could not be opened.`
    return [`errors/${at + 10}`, {en: page(title), zh: page(at < left ? title : `无法打开${at}号码头的闸门`)}]
  })
  const usual = Array.from({length: 20}, (_, at): [string, Readonly<Record<string, string>>] => [
    `guide/${at}`,
    {en: page('How to open the gates'), zh: page('如何开闸')}
  ])
  return findingsOn(Object.fromEntries([...pages, ...usual]), ['front-matter-mismatch']).map(brief)
}

test.each([
  ['one of a section', 1, 19, ['zh/errors/10.md:2 error untranslated']],
  ['three of a section', 3, 17, [10, 11, 12].map(at => `zh/errors/${at}.md:2 error untranslated`)],
  ['two of three of a section, told once', 12, 6, ['zh/errors/10.md:2 warning habit']],
  ['half of a section', 8, 8, Array.from({length: 8}, (_, at) => `zh/errors/${at + 10}.md:2 error untranslated`)],
  ['all of a few pages', 4, 0, [10, 11, 12, 13].map(at => `zh/errors/${at}.md:2 error untranslated`)]
])('titles left in English: %s', (_, left, translated, expected) => {
  expect(toldOfTitles(left, translated)).toEqual(expected)
})

test.each([
  ['the other translation has it', {zh: '夜间构建', ja: 'Nightly Builds'}, ['ja/page.md:2 warning untranslated']],
  ['both leave it', {zh: 'Nightly Builds', ja: 'Nightly Builds'}, []],
  ['the other has other words in Latin letters', {zh: 'Builds', ja: 'Nightly Builds'}, []]
])('a title with capitals on the only page of a site: %s', (_, titles, expected) => {
  const body = 'Builds are nightly.'
  const texts = {
    en: `${page('Nightly Builds')}\n${body}\n`,
    zh: `${page(titles.zh)}\n每晚构建。\n`,
    ja: `${page(titles.ja)}\n毎晩ビルドします。\n`
  }
  expect(findingsOn({page: texts}, ['front-matter-mismatch']).map(brief)).toEqual(expected)
})

/** What is said of a title with capitals on the last of some Chinese pages, of which so many leave theirs. */
function toldOfTitle(
  title: string,
  {others, left, text = '这里说明规则。'}: {others: number; left: number; text?: string}
) {
  const pages = Array.from({length: others}, (_, at): [string, Readonly<Record<string, string>>] => {
    const own = `Harbour Rule ${at}`
    return [`tour/${at}`, {en: page(own), zh: page(at < left ? own : `港口规则${at}`)}]
  })
  const last = {en: `${page(title)}\nThe rules.\n`, zh: `${page(title)}\n${text}\n`}
  return findingsOn({...Object.fromEntries(pages), 'tour/last': last}, ['front-matter-mismatch'])
    .map(brief)
    .filter(line => line.startsWith('zh/tour/last'))
}

test.each([
  ['no other page leaves its own', 0, 'error'],
  ['another page does, too', 1, 'warning']
])('a title of words with capitals is left: %s', (_, left, severity) => {
  expect(toldOfTitle('General Conventions', {others: 5, left})).toEqual([`zh/tour/last.md:2 ${severity} untranslated`])
})

test.each([
  ['a word that is a name', 'Pierwatch Conventions', {others: 5, left: 1}],
  [
    'words that the version says, too',
    'General Conventions',
    {others: 5, left: 0, text: 'General Conventions 是章程。'}
  ],
  ['most pages leave theirs', 'General Conventions', {others: 5, left: 4}],
  ['too few pages to tell', 'General Conventions', {others: 2, left: 0}]
])('a title with capitals may stay: %s', (_, title, pages) => {
  expect(toldOfTitle(title, pages)).toEqual([])
})

test('leaves a name that the page says, too', () => {
  const texts = {
    en: `${page('Nightly Harbor')}\nNightly Harbor is a tool.\n`,
    zh: `${page('夜港')}\n夜港是一个工具。\n`,
    ja: `${page('Nightly Harbor')}\nNightly Harbor はツールです。\n`
  }
  expect(findingsOn({page: texts}, ['front-matter-mismatch']).map(brief)).toEqual([])
})

test.each([
  ['the other translation has it', 'ready: true\n', 1, ['ja/0.md:2 warning missing']],
  ['both lack it', '', 1, []],
  ['two pages of two lack it', 'ready: true\n', 2, []]
])('a field for machines on few pages: %s', (_, own, count, expected) => {
  const texts = {en: page('The pier', 'ready: true\n'), zh: page('码头', own), ja: page('桟橋')}
  const pages = Object.fromEntries(Array.from({length: count}, (_, at) => [String(at), texts]))
  expect(findingsOn(pages, ['front-matter-mismatch']).map(brief)).toEqual(expected)
})

const named = (names: readonly (readonly [string, string])[]) =>
  findingsOn(
    Object.fromEntries(
      names.map(([there, here], at) => [
        `tour/${at}`,
        {en: page('The pier', `slot: ${there}\n`), zh: page('码头', `slot: ${here}\n`)}
      ])
    ),
    ['front-matter-mismatch']
  ).map(brief)

const kept = Array.from({length: 8}, (_, at) => [`harbour-${'abcdefgh'[at]}`, `harbour-${'abcdefgh'[at]}`] as const)

test('slips in the names of several pages are no habit of theirs', () => {
  const slips = ['pier-tuor', 'qauy-tour', 'boatt-tour', 'ferri-tour'].map(
    (slip, at) => [['pier-tour', 'quay-tour', 'boat-tour', 'ferry-tour'][at]!, slip] as const
  )
  expect(named([...kept, ...slips])).toEqual([8, 9, 10, 11].map(at => `zh/tour/${at}.md:3 error value`))
})

test.each([
  ['dates of their own', (at: number): readonly [string, string] => [`2026-10-1${at}`, `2026-11-1${at}`]],
  ['names of their own', (at: number): readonly [string, string] => [`spring-${at}`, `lente-${at}`]]
])('%s on several pages are one', (_, own) => {
  expect(named([...kept, ...[1, 2, 3, 4].map(own)])).toEqual([])
})

test('a field that a version has and the source has not is told once, with all its articles', () => {
  const page = (text: string, field = '') => `---\ntitle: ${text}\n${field}---\n\n${text}。\n`
  const article = (en: string, zh: string, field: string) => ({en: page(en), zh: page(zh, field)})
  const field = (text: string) => `description: ${text}\n`
  const pages = {
    pier: article('The pier', '码头', field('关于码头')),
    hall: article('The hall', '大厅', field('关于大厅')),
    lamp: article('The lamp', '灯', '')
  }
  const found = findingsOn(pages, ['front-matter-mismatch'])
  expect(found.map(brief)).toEqual(['zh/pier.md:3 warning added'])
  expect(found[0]!.related.map(({file}) => file)).toEqual(['content/zh/hall.md'])
})
