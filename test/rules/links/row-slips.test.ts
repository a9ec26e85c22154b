import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) =>
  findingsOn({page: {en: `${en}\n\nThe pier is old.`, zh: `${zh}\n\n码头很旧。`}}, ['link-mismatch']).map(brief)
const link = (text: string, target: string) => `[${text}](${target})`
const tag = (text: string, target: string) => `<a href="${target}">${text}</a>`
const row = (form: typeof link, ...targets: readonly string[]) =>
  ['English', 'Deutsch', 'Français'].map((name, at) => form(name, targets[at]!)).join(' | ')

test.each([
  ['Markdown', link, (text: string) => text],
  ['HTML', tag, (text: string) => `<p>${text}</p>`]
] as const)('a language that leads to the page in another is told in %s', (_, form, around) => {
  const en = around(row(form, '#', 'docs/pier.de.md', 'docs/pier.fr.md'))
  expect(told(en, around(row(form, '../pier.md', 'pier.fr.md', 'pier.fr.md')))).toEqual(['zh/page.md:1 error changed'])
  expect(told(en, around(row(form, '../pier.md', 'pier.de.md', 'pier.fr.md')))).toEqual([])
  expect(told(en, around(row(form, '../pier.md', 'https://pier.example/de', 'pier.fr.md')))).toEqual([])
})

test('an address in a tag that stands between the same two is one of another', () => {
  const page = (href: string) =>
    `<div>\n  <img src="lamp.png"/>\n  <a href="${href}">\n    <img src="pier.png"/>\n  </a>\n</div>`
  expect(told(page('https://pier.example/a'), page('https://crane.example/b'))).toEqual([
    expect.stringMatching(/ error changed$/)
  ])
})
