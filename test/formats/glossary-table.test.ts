import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {writeGlossaryTable} from '../../src/formats/glossary-table.ts'
import {readGlossaryTable} from '../../src/formats/glossary-table-read.ts'
import {serializeGlossary} from '../../src/formats/glossary-write.ts'
import {InputError} from '../../src/input-error.ts'
import {anyTermbase} from './termbase-arbitrary.ts'

test('a glossary comes back from its table as it was', () => {
  fc.assert(
    fc.property(anyTermbase, termbase => {
      expect(readGlossaryTable(writeGlossaryTable(termbase), 'g.csv')).toEqual({
        termbase,
        leftOut: new Map(),
        untold: {concepts: new Map(termbase.concepts.map(({id}) => [id, []])), terms: []}
      })
    })
  )
})

test('a glossary comes back from its own file as it was', () => {
  fc.assert(
    fc.property(anyTermbase, termbase => {
      expect(parseGlossary(serializeGlossary(termbase), 'glossary.json')).toEqual(termbase)
    })
  )
})

test('no cell begins a formula', () => {
  const termbase = parseGlossary(
    '{"concepts": [{"id": "x", "kind": "term", "state": "approved", "note": "=1+1", "terms": {"en": [{"text": "@SUM(A1)"}], "ja": [{"text": "＝和"}]}}]}',
    'g'
  )
  const table = writeGlossaryTable(termbase)
  expect(table).toContain(",'=1+1,")
  expect(table).toContain(",'@SUM(A1),")
  expect(table).toContain(",'＝和,")
  expect(readGlossaryTable(table, 'g.csv').termbase).toEqual(termbase)
})

test.each([
  ['semicolons and another order of columns', 'term;locale;concept\nQuay;en;quay\n埠頭;ja;quay\n'],
  ['tabs, capitals and a byte order mark', '\uFEFFConcept\tLocale\tTerm\nquay\ten\tQuay\nquay\tja\t埠頭\n']
])('reads %s', (_, text) => {
  const {concepts} = readGlossaryTable(text, 'g.csv').termbase
  expect(concepts).toHaveLength(1)
  expect(concepts[0]).toMatchObject({id: 'quay', kind: 'term', state: 'provisional'})
  expect([...concepts[0]!.terms.keys()].sort()).toEqual(['en', 'ja'])
})

test.each([
  ['yes', true],
  ['TRUE', true],
  ['No', false],
  ['false', false],
  ['', false]
])('case: %s', (cell, expected) => {
  const {termbase} = readGlossaryTable(`concept,locale,term,case\nx,en,A,${cell}\n`, 'g.csv')
  expect(termbase.concepts[0]?.terms.get('en')?.[0]?.isCaseSensitive).toBe(expected)
})

test('says which columns it has no place for, and what it has no column for', () => {
  const {leftOut, untold} = readGlossaryTable(
    'concept,locale,term,colour,kind,state,use,translate,definition,form,case,from,until,term source,term note\nx,en,A,red,term\nx,ja,B,,term\n',
    'g.csv'
  )
  expect([...leftOut]).toEqual([['colour', 1]])
  expect(untold).toEqual({concepts: new Map([['x', ['note', 'source']]]), terms: ['status']})
})

describe('what does not fit is told with its line', () => {
  const head = 'concept,kind,locale,term,status\n'
  test.each([
    ['no column for the name', 'concept,locale\nx,en\n', 'glossary-table.column', 1],
    ['another kind in the same concept', `${head}x,place,en,A,\nx,person,ja,B,\n`, 'glossary-table.differs', 3],
    ['an unknown kind', `${head}x,thing,en,A,\n`, 'json.value', 2],
    ['a wrong id', `${head}a,place,en,A,\nNot An Id,place,en,B,\n`, 'json.format.identifier', 3],
    ['an empty name', `${head}x,place,en,,\n`, 'json.format.name', 2],
    ['a quotation mark that is not closed', `${head}x,place,en,"A,\n`, 'table.quote', 2],
    ['a comma that belongs to the name', `${head}x,place,en,Pier, Old,preferred\n`, 'table.cells', 2],
    ['neither yes nor no', 'concept,locale,term,case\nx,en,A,perhaps\n', 'glossary-table.yes-no', 2],
    ['nothing', '', 'glossary-table.column', 1]
  ])('%s', (_, text, code, line) => {
    try {
      readGlossaryTable(text, 'g.csv')
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect([(error as InputError).code, (error as InputError).position?.line]).toEqual([code, line])
      return
    }
    throw new Error('no error')
  })

  const dated = 'concept,kind,locale,term,from,until\n'
  test.each([
    ['json.format.name', 'term', `${head}x,place,en,A,\nx,place,ja,港,\nx,place,ja,,\n`, 4],
    ['json.value', 'status', `${head}x,place,en,A,\nx,place,en,B,wrong\n`, 3],
    ['json.value', 'kind', `${head}x,place,en,A,\ny,thing,en,B,\n`, 3],
    ['json.format.identifier', 'concept', `${head}x,place,en,A,\nThe Port,place,en,B,\n`, 3],
    ['json.format.locale', 'locale', `${head}x,place,en,A,\nx,place,the moon,B,\n`, 3],
    ['json.format.date', 'from', `${dated}x,place,en,A,,\nx,place,en,B,2018-02-30,\n`, 3],
    ['glossary.never', 'until', `${dated}x,place,en,A,,\nx,place,en,B,2019,2018\n`, 3],
    ['glossary.duplicate-term', 'term', `${head}x,place,en,A,\nx,place,ja,港,\nx,place,en,A,\n`, 4],
    ['glossary.ambiguous', 'term', `${head}x,place,en,A,\ny,place,ja,港,\ny,place,en,A,\n`, 4]
  ])('%s names the column “%s” and the row', (code, where, text, line) => {
    expect(() => readGlossaryTable(text, 'g.csv')).toThrow(
      expect.objectContaining({code, position: {line, column: 1}, args: expect.objectContaining({where})})
    )
  })
})
