import {expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {termsIn} from '../../src/exchange/terms-in.ts'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {lineUp} from '../../src/pipeline.ts'
import {compileTerms} from '../../src/terms/index.ts'

const GLOSSARY = {
  concepts: [
    {
      id: 'chamber',
      kind: 'organisation',
      state: 'approved',
      definition: 'A body of firms.',
      terms: {
        en: [{text: 'Chamber of Trade'}],
        ja: [
          {text: '会', status: 'admitted', form: 'short'},
          {text: '商工会'},
          {text: '商会', status: 'deprecated'},
          {text: 'しょうこうかい', form: 'reading'}
        ]
      }
    },
    {
      id: 'office',
      kind: 'organisation',
      state: 'approved',
      terms: {en: [{text: 'Harbour Office'}], ja: [{text: '港湾事務所'}]}
    },
    {id: 'pier', kind: 'place', state: 'approved', terms: {en: [{text: 'North Pier'}], zh: [{text: '北码头'}]}}
  ]
}

const finder = compileTerms(parseGlossary(JSON.stringify(GLOSSARY), 'glossary.json'))

function hints(text: string) {
  const {articles} = lineUp([{path: 'a', locale: 'en', file: 'a.md', text}], {config: defaultConfig})
  const segments = articles.get('en')!.blocks.flatMap(block => block.segments)
  return termsIn(segments, {finder, source: 'en', target: 'ja'})
}

test('names are told with what they are called, each once, and without what is not to be written', () =>
  expect(hints('The Chamber of Trade met. The Harbour Office and the Chamber of Trade agreed.')).toEqual([
    {term: 'Chamber of Trade', translations: ['商工会', '会'], definition: 'A body of firms.'},
    {term: 'Harbour Office', translations: ['港湾事務所']}
  ]))

test('a name that the language has none for, and a text without names, tell nothing', () => {
  expect(hints('The North Pier is open.')).toEqual([])
  expect(hints('The gate is open.')).toEqual([])
})
