import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

test.each([
  ['what every notice of its kind is called', ':::tip[提示]\n去码头。\n:::\n', []],
  ['a title of its own', ':::tip[码头上]\n去码头。\n:::\n', ['en/page.mdx:1 error empty']]
])('a notice lost %s', (_, zh, expected) => {
  const site = {flavour: 'docusaurus', sourceLanguage: 'zh'} as const
  const texts = {zh, en: ':::tip\nGo to the pier.\n:::\n'}
  expect(findingsOn({page: texts}, ['empty-block'], [], site).map(brief)).toEqual(expected)
})
