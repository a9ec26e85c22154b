import {expect, test} from 'vitest'
import {pageIndex} from '../../../src/rules/links/page-index.ts'

const pageOf = pageIndex(['guides/pier', 'guides/boats/index', 'news/pier', 'about/_index', 'Harbour'])

test.each([
  ['./boats', 'guides/pier', 'guides/boats/index'],
  ['../news/pier', 'guides/pier', 'news/pier'],
  ['../../news/pier', 'guides/boats/index', 'news/pier'],
  ['../pier', 'guides/boats/index', 'guides/pier'],
  ['harbour', 'guides/pier', 'Harbour'],
  ['/site/guides/pier', 'news/pier', undefined],
  ['/guides/pier', 'news/pier', 'guides/pier'],
  ['/boats/', 'news/pier', 'guides/boats/index'],
  ['/about', 'news/pier', 'about/_index'],
  ['/pier', 'about/_index', undefined],
  ['https://pier.example/guides/pier', 'news/pier', undefined],
  ['//pier.example/guides/pier', 'news/pier', undefined],
  ['ferry', 'guides/pier', undefined]
])('%s on %s leads to %s', (target, from, expected) => {
  expect(pageOf(target, from)).toBe(expected)
})
