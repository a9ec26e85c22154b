import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

/** What is said of a link on a page of its own, on a site whose other pages have so many links to the letter and so many that only resemble. */
function told(fragment: string, {exact, near}: {readonly exact: number; readonly near: number}) {
  const page = (link: string) => ({
    en: '## The old pier\n\nSee [the pier](#the-old-pier).',
    zh: `## 旧 码头\n\n见[码头](#${link})。`
  })
  const links = [...Array.from({length: exact}, () => '旧-码头'), ...Array.from({length: near}, () => '旧码-头')]
  const pages = Object.fromEntries(links.map((link, at) => [`p${at}`, page(link)]))
  return findingsOn({link: page(fragment), ...pages}, ['link-fragment'])
    .map(brief)
    .filter(line => line.includes('link.md'))
}

test.each([
  ['another hyphen, where all are to the letter', '旧--码头', {exact: 60, near: 0}, ['zh/link.md:3 warning named']],
  ['another hyphen, where a builder makes other ids', '旧--码头', {exact: 0, near: 9}, []],
  ['another hyphen, where that is often so', '旧--码头', {exact: 9, near: 0}, []],
  ['no such place', '新码头', {exact: 9, near: 0}, ['zh/link.md:3 warning named']],
  ['no such place, where no link leads to one', '新码头', {exact: 0, near: 9}, []]
] as const)('%s', (_, fragment, habit, expected) => {
  expect(told(fragment, habit)).toEqual(expected)
})

/** What is said of a link with a slip, on a site whose builder makes ids of its own and where so many other links have the fragments of the source or others. */
function toldOfOwnIds(fragment: string, {same, other}: {readonly same: number; readonly other: number}) {
  const page = (source: string, link: string) => ({
    en: `## The old pier\n\nSee [the pier](#${source}).`,
    ja: `## 古い桟橋\n\n[桟橋](#${link})を参照。`
  })
  const pages = Object.fromEntries([
    ...Array.from({length: same}, (_, at) => [`s${at}`, page(`sect-pier-${at}`, `sect-pier-${at}`)] as const),
    ...Array.from({length: other}, (_, at) => [`o${at}`, page(`sect-quay-${at}`, `節-岸壁-${at}`)] as const)
  ])
  return findingsOn({link: page('sect-harbour', fragment), ...pages}, ['link-fragment'])
    .map(brief)
    .filter(line => line.includes('link.md'))
}

test.each([
  [
    'a slip, where all have those of the source',
    'sect-harbuor',
    {same: 12, other: 0},
    ['ja/link.md:3 warning changed']
  ],
  ['the same', 'sect-harbour', {same: 12, other: 0}, []],
  ['another place', 'sect-tickets', {same: 12, other: 0}, []],
  [
    'another place, where very many have those of the source',
    'sect-tickets',
    {same: 40, other: 0},
    ['ja/link.md:3 warning changed']
  ],
  ['another place, where some of very many have others', 'sect-tickets', {same: 40, other: 3}, []],
  ['another place in letters of its own, where very many have not', '節-切符', {same: 40, other: 0}, []],
  ['a slip, where many have others', 'sect-harbuor', {same: 12, other: 6}, []],
  ['a slip, where a few links are no habit', 'sect-harbuor', {same: 4, other: 0}, []],
  ['numbers of a stylesheet, which differ in each language', 'idm5528', {same: 12, other: 0}, []]
] as const)('ids of a builder: %s', (_, fragment, habit, expected) => {
  expect(toldOfOwnIds(fragment, habit)).toEqual(expected)
})

/** What is said of a link with a slip in a book whose links have the fragments of the source, beside another whose links have their own. */
function toldOfBooks(path: string, own: number) {
  const page = (source: string, link: string) => ({
    en: `## The old pier\n\nSee [the pier](#${source}).`,
    ja: `## 古い桟橋\n\n[桟橋](#${link})を参照。`
  })
  const pages = Object.fromEntries([
    ...Array.from({length: own}, (_, at) => [`book/${at}`, page(`sect-pier-${at}`, `sect-pier-${at}`)] as const),
    ...Array.from({length: 30}, (_, at) => [`other/${at}`, page(`sect-quay-${at}`, `節-岸壁-${at}`)] as const)
  ])
  return findingsOn({[path]: page('sect-harbour', 'sect-harbuor'), ...pages}, ['link-fragment'])
    .map(brief)
    .filter(line => line.includes('link.md'))
}

test('numbers of notes differ in each language', () => {
  const page = (link: string) => `## A\n\nSee [1](https://stele.example/p#${link}).`
  const told = (ja: string, en = 'ftn.idm144') =>
    findingsOn({p: {en: page(en), ja: page(ja)}}, ['link-fragment']).map(brief)
  expect(told('ftn.idm156')).toEqual([])
  expect(told('ftn.notes', 'ftn.note')).toEqual(['ja/p.md:3 warning changed'])
})

test.each([
  ['in a book with a habit', 'book/link', 12, ['ja/book/link.md:3 warning changed']],
  ['in the other', 'other/link', 12, []],
  ['beside them', 'link', 12, []],
  ['in a book of few links', 'book/link', 6, []]
] as const)('books side by side: a slip %s', (_, path, own, expected) => {
  expect(toldOfBooks(path, own)).toEqual(expected)
})

/** What is said of a link to a heading whose id the page states, on a site whose other links lead to no known place. */
function toldOfStated(fragment: string, id: string, expected = 'old-quay') {
  const other = {en: '[a](#one), [b](#two), [c](#three)', ja: '[あ](#one)、[い](#two)、[う](#three)'}
  const page = {
    en: `## The old quay\n\nSee [the quay](#${expected}).`,
    ja: `## 古い岸壁 {#${id}}\n\n[岸壁](#${fragment})を参照。`
  }
  return findingsOn({link: page, other}, ['link-fragment'])
    .map(({args, ...finding}) => `${brief({args, ...finding})} ${args.expected}`)
    .filter(line => line.includes('link.md'))
}

test.each([
  ['a slip in the id', 'harbour-quay', 'harbuor-quay', ['ja/link.md:3 warning named harbuor-quay']],
  ['a slip in the link', 'harbuor-quay', 'harbour-quay', ['ja/link.md:3 warning named harbour-quay']],
  ['the same', 'harbour-quay', 'harbour-quay', []],
  ['another id', 'harbour-quay', 'harbour-tickets', []],
  ['another number', 'harbour-3-12', 'harbour-3-13', []],
  ['a short one', 'quay-a', 'quay-b', []]
])('an id that a page states: %s', (_, fragment, id, expected) => {
  expect(toldOfStated(fragment, id)).toEqual(expected)
})
