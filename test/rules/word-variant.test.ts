import {expect, test} from 'vitest'
import {brief, findingsOn, word} from './site.ts'

/** What is said of a site whose pages write a word of the glossary in other ways. */
function told(...written: readonly string[]) {
  const pages = written.map((ja, at) => [`p${at}`, {en: 'Open the editor.', ja: `${ja}を開く。`}])
  const concepts = [word('editor', {en: 'editor', ja: 'コードエディタ'}, 'usually')]
  return findingsOn(Object.fromEntries(pages), ['term-misspelt'], concepts).map(brief)
}

test('tells a way of writing that several articles have once', () => {
  expect(told('コードエディター', 'コードエディター', 'コードエディター')).toEqual(['ja/p0.md:1 warning misspelt'])
})

test('tells each of two', () => {
  expect(told('コードエディター', 'コードエディタ', 'コードエディター')).toEqual(
    [0, 2].map(at => `ja/p${at}.md:1 warning misspelt`)
  )
})
