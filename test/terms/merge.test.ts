import {expect, test} from 'vitest'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {readGlossaryTable} from '../../src/formats/glossary-table-read.ts'
import {mergeTermbases} from '../../src/terms/merge.ts'

const OWN = parseGlossary(
  JSON.stringify({
    concepts: [
      {
        id: 'office',
        kind: 'organisation',
        state: 'approved',
        note: 'A body.',
        terms: {en: [{text: 'Harbour Office'}, {text: 'Port Office', status: 'deprecated', validUntil: '2018'}]}
      }
    ]
  }),
  'glossary.json'
)

function merge(table: string) {
  const {termbase, untold} = readGlossaryTable(table, 'g.csv')
  const {termbase: merged, added, changed, unchanged} = mergeTermbases(OWN, termbase, untold)
  return {concepts: merged.concepts, counts: [added.length, changed.length, unchanged]}
}

const HEAD = 'concept,locale,term\n'

test.each([
  ['the same names', `${HEAD}office,en,Harbour Office\noffice,en,Port Office\n`, [0, 0, 1]],
  ['one name more', `${HEAD}office,en,Harbour Office\noffice,en,Port Office\noffice,ja,港湾局\n`, [0, 1, 0]],
  ['another concept', `${HEAD}pier,en,Pier\n`, [1, 0, 0]],
  [
    'a column that says nothing',
    'concept,locale,term,note\noffice,en,Harbour Office\noffice,en,Port Office\n',
    [0, 1, 0]
  ]
])('counts %s', (_, table, counts) => {
  expect(merge(table).counts).toEqual(counts)
})

test('keeps what the other has no column for', () => {
  const {concepts} = merge(`${HEAD}office,en,Harbour Office\noffice,en,Port Office\noffice,ja,港湾局\n`)
  expect(concepts[0]).toMatchObject({kind: 'organisation', state: 'approved', note: 'A body.'})
  expect(concepts[0]?.terms.get('en')?.[1]).toMatchObject({status: 'deprecated', validUntil: '2018'})
  expect(concepts[0]?.terms.get('ja')?.[0]).toMatchObject({text: '港湾局', status: 'preferred'})
})

test('takes what the other says, and a new concept as it is', () => {
  const {concepts} = merge(
    'concept,kind,locale,term,status\noffice,place,en,Port Office,admitted\npier,term,en,Pier,\n'
  )
  expect(concepts[0]).toMatchObject({kind: 'place', state: 'approved'})
  expect(concepts[0]?.terms.get('en')).toMatchObject([{text: 'Port Office', status: 'admitted', validUntil: '2018'}])
  expect(concepts[1]).toMatchObject({id: 'pier', kind: 'term', state: 'provisional'})
})
