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
