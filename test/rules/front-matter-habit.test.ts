import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

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
