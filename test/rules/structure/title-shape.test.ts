import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['structure-mismatch']).map(brief)

test.each<[string, Texts, string[]]>([
  [
    'a title in the front matter, and as a heading',
    {en: '---\ntitle: The old pier\n---\n\nIt is open.\n', zh: '# 旧码头\n\n它开放。\n'},
    []
  ],
  [
    'an image in a table, and in a paragraph: told once, not of its words too',
    {en: '| ![The old pier](a.png) |\n| - |\n', zh: '![旧码头](a.png)\n'},
    ['zh/page.md:1 error kind']
  ],
  [
    'a heading, and a paragraph',
    {en: '# The old pier\n\nIt is open.\n', zh: '旧码头\n\n它开放。\n'},
    ['zh/page.md:1 error kind']
  ],
  [
    'a cell, and a paragraph',
    {en: '| The old pier is open. |\n| - |\n\nCome in.\n', zh: '旧码头开放。\n\n请进。\n'},
    ['zh/page.md:1 error kind']
  ]
])('%s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})
