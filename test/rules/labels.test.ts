import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

/** What is said of titles of pages elsewhere, so many translated and one left. */
function told(left: string, translated: number) {
  const link = (text: string) => `- [${text}](https://pier.example/)`
  const pages = Object.fromEntries([
    ['left', {en: link(left), ja: link(left)}],
    ...Array.from({length: translated}, (_, at) => [
      `p${at}`,
      {en: link('The new pier of the town'), ja: link('町の新しい桟橋')}
    ])
  ])
  return findingsOn(pages, ['untranslated']).map(brief)
}

test('tells a title of a page elsewhere where the others are translated', () => {
  expect(told('How to open the gates of the harbour', 3)).toEqual(['ja/left.md:1 warning untranslated'])
})

test('leaves it where that is the habit, and a name that is none', () => {
  expect(told('How to open the gates of the harbour', 0)).toEqual([])
  expect(told('Harbin Asahi', 3)).toEqual([])
})
