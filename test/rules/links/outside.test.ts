import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) => findingsOn({page: {en, zh}}, ['link-mismatch']).map(brief)
const link = (target: string) => [`See the [map](${target}) of the pier.`, `见码头的[地图](${target})。`] as const

test('a file outside of the pages is a note', () => {
  expect(told(link('./LICENSE')[0], link('../../LICENSE')[1])).toEqual([expect.stringMatching(/note/)])
})

test('another file is told', () => {
  expect(told(link('./LICENSE')[0], link('../../NOTICE')[1])).toEqual([expect.stringMatching(/error|warning/)])
})

test('a file of a language by its country is the same', () => {
  expect(told(link('docs/pier.md')[0], link('docs/pier_cn.md')[1])).toEqual([])
  expect(told(link('docs/pier.md')[0], link('docs/pier_no.md')[1])).toHaveLength(1)
})

test('a badge in the words of the reader is the same, with another colour or value it is not', () => {
  const badge = (words: string) => `![](https://img.shields.io/badge/${words})`
  expect(told(badge('Pier-Crane%20of%20Town-red'), badge('码头-城里的起重机-red'))).toEqual([])
  expect(told(badge('Pier-1.7-red'), badge('Pier-1.6-red'))).toHaveLength(1)
})

test('of two links that are gone the one that is most alike is expected', () => {
  const [en, zh] = [
    'See [a](https://pier.example/gate/a/one) and [b](https://pier.example/lamp/b/two).',
    '见[a](https://pier.example/lamp/b/three)和[b]。'
  ]
  const [finding] = findingsOn({page: {en, zh}}, ['link-mismatch']).filter(({message}) => message !== 'missing')
  expect(finding?.args).toMatchObject({expected: 'https://pier.example/lamp/b/two'})
})
