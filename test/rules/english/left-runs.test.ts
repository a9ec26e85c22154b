import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is said of a list in Chinese by its items, each beside the English one. */
function told(items: readonly (readonly [string, string])[]) {
  const list = (at: 0 | 1) => items.map(item => `- ${item[at]}`).join('\n')
  return findingsOn({page: {en: list(0), zh: list(1)}}, ['untranslated']).map(brief)
}

const left = Array.from({length: 6}, (_, at): [string, string] => {
  const text = `The gate of pier ${at} could not be opened.`
  return [text, text]
})

test.each([
  ['one after the other', left, ['zh/page.md:1 error more']],
  [
    'with words between that were changed a little',
    [...left.slice(0, 3), ['Missing pier gate names', 'Missing Gate Name Pier Harbour'], ...left.slice(3)],
    ['zh/page.md:1 error more']
  ],
  [
    'with one between that is translated',
    [...left.slice(0, 3), ['The office is closed.', '办公室关闭。'], ...left.slice(3)],
    [1, 2, 3, 5, 6, 7].map(line => `zh/page.md:${line} error untranslated`)
  ]
] as const)('tells items that are left %s', (_, items, expected) => {
  expect(told(items)).toEqual(expected)
})

test('tells what a form asks for once, as a warning, with names between', () => {
  const row = (at: number): readonly [string, string][] => [
    [`Pier Harbour Gate ${at}`, `Pier Harbour Gate ${at}`],
    ['**Element Required:** yes', '**Element Required:** yes']
  ]
  expect(told([...row(1), ...row(2), ...row(3), ...row(4), ...row(5)])).toEqual(['zh/page.md:2 warning untranslated'])
})

test.each([
  ['a call', 'render(element, options?)', []],
  ['a call without arguments', 'open()', []],
  ['a function', '(gate: Gate, name: string) => Promise<Gate | undefined>', []],
  ['words with a plural in brackets', 'Close the gate(s) behind you', ['zh/page.md:1 error untranslated']],
  ['words behind a call', 'open(gate) and what the guests may do there', ['zh/page.md:1 error untranslated']]
])('a heading that stays: %s', (_, heading, expected) => {
  const texts = {en: `## ${heading}\n\nThe gate is open.\n`, zh: `## ${heading}\n\n门开着。\n`}
  expect(findingsOn({page: texts}, ['untranslated']).map(brief)).toEqual(expected)
})

test.each([
  ['that another version translates', '### 应用程序 (application)', ['ja/page.md:1 warning untranslated']],
  ['that no version translates', '### application', []]
])('a heading in small letters %s', (_, zh, expected) => {
  const body = ['Each application has a name.', '每个应用程序都有名称。', 'どのアプリケーションにも名前があります。']
  const texts = {
    en: `### application\n\n${body[0]}\n`,
    zh: `${zh}\n\n${body[1]}\n`,
    ja: `### application\n\n${body[2]}\n`
  }
  expect(findingsOn({page: texts}, ['untranslated']).map(brief)).toEqual(expected)
})

test('a name with a capital in the middle of a sentence stays', () => {
  const texts = {
    en: '### Beacon\n\nThey call it the Beacon here.\n',
    zh: '### 灯塔\n\n这里叫灯塔。\n',
    ja: '### Beacon\n\nここでは Beacon と呼びます。\n'
  }
  expect(findingsOn({page: texts}, ['untranslated']).map(brief)).toEqual([])
})
