import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const badge = (href: string, picture: string) => `  <a href="${href}"><img src="${picture}.svg"/></a>`
const page = (...hrefs: readonly string[]) =>
  ['<p align="center">', ...hrefs.map((href, at) => badge(href, `badge-${at}`)), '</p>'].join('\n')
const [A, B, C] = ['https://pier.example/a', 'https://crane.example/b', 'https://lamp.example/c']
const told = (en: string, zh: string) =>
  findingsOn({page: {en: `${en}\n\nThe pier.`, zh: `${zh}\n\n码头。`}}, ['link-mismatch'])

test('an address that another badge has is told where it stands', () => {
  const [finding, ...others] = told(page(A, B, C), page(A, C, C))
  expect(others).toEqual([])
  expect(finding?.location.start.line).toBe(3)
  expect(finding?.args).toMatchObject({found: C, expected: B})
})

test('the first of two with one address is told where it stands', () => {
  const [finding, ...others] = told(page(A, B, A), page(C, B, A))
  expect(others).toEqual([])
  expect(finding && brief(finding)).toMatch(/^zh\/page\.md:2 error/)
})

test('the same badges are told nothing of', () => {
  expect(told(page(A, B, C), page(A, B, C))).toEqual([])
})
