import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readTbx} from '../../src/formats/tbx/read.ts'
import {writeTbx} from '../../src/formats/tbx/write.ts'
import {readXml} from '../../src/formats/xml/read.ts'
import {InputError} from '../../src/input-error.ts'
import type {Termbase} from '../../src/model/index.ts'
import {anyTermbase} from './termbase-arbitrary.ts'

const TAGS: Readonly<Record<string, string>> = {zh: 'zh-Hans'}
const options = {version: '1.2.3', language: 'en', tagOf: (locale: string) => TAGS[locale] ?? locale}
const localeOf = (tag: string) => tag.split('-')[0]!
const write = (termbase: Termbase) => writeTbx(termbase, options)
const read = (text: string) => readTbx(text, 'g.tbx', localeOf)

test('a glossary comes back from TBX as it was', () => {
  fc.assert(
    fc.property(anyTermbase, termbase => {
      const text = write(termbase)
      expect(() => readXml(text, 'g.tbx')).not.toThrow()
      const {termbase: back, leftOut, untold} = read(text)
      expect(back).toEqual(termbase)
      expect([leftOut.size, untold.concepts.size]).toEqual([0, 0])
    })
  )
})

const entry = (body: string) =>
  `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>\n${body}\n</body></text></tbx>`

test('reads the style with a name for each category', () => {
  const {termbase, leftOut, untold} = read(
    entry(`<conceptEntry id="C 1"><min:subjectField>trade</min:subjectField>
      <langSec xml:lang="zh-CN"><termSec><term> 商工会 </term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
        <min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>chamber</term><basic:termType>shortForm</basic:termType>
        <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>`)
  )
  const [concept] = termbase.concepts
  expect(concept).toMatchObject({id: 'c-1', kind: 'term', state: 'provisional', note: 'trade'})
  expect(concept?.terms.get('zh')).toMatchObject([{text: '商工会', status: 'preferred'}])
  expect(concept?.terms.get('en')).toMatchObject([{text: 'chamber', status: 'deprecated', form: 'short'}])
  expect([...leftOut]).toEqual([['partOfSpeech', 1]])
  expect([...untold.concepts]).toEqual([['c-1', ['state', 'kind']]])
})

test('reads the older form, with groups', () => {
  const {termbase} =
    read(`<martif type="TBX"><text><body><termEntry id="quay"><descripGrp><descrip type="definition">A place.</descrip></descripGrp>
    <langSet xml:lang="en"><tig><term>quay</term></tig><ntig><termGrp><term>wharf</term></termGrp></ntig></langSet></termEntry></body></text></martif>`)
  expect(termbase.concepts[0]).toMatchObject({id: 'quay', definition: 'A place.'})
  expect(termbase.concepts[0]?.terms.get('en')?.map(({text}) => text)).toEqual(['quay', 'wharf'])
})

describe('what cannot be read is told', () => {
  test.each([
    ['another root', '<html/>', 'tbx.root'],
    ['no names', entry('<conceptEntry id="a"/>'), 'tbx.names'],
    [
      'an empty name',
      entry('<conceptEntry id="a"><langSec xml:lang="en"><termSec><term/></termSec></langSec></conceptEntry>'),
      'json.format.name'
    ],
    ['no XML', 'concept,term', 'xml.root'],
    ['a bomb', '<!DOCTYPE t [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>', 'xml.doctype'],
    ['a file from elsewhere', '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/hostname">]><tbx>&x;</tbx>', 'xml.doctype'],
    ['deep', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 'xml.depth']
  ])('%s', (_, text, code) => {
    let error: unknown
    try {
      read(text)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).code).toBe(code)
    expect((error as InputError).position?.line).toBeGreaterThan(0)
  })

  test('too big', () => {
    expect(() => read(' '.repeat(100_000_001))).toThrow(InputError)
  })
})

describe('what does not fit is told where it stands in the XML', () => {
  const file = (second: string) =>
    [
      '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
      '<text><body>',
      '<conceptEntry id="a"><descrip type="subjectField">event</descrip>',
      '<langSec xml:lang="en"><termSec><term>Port Day</term></termSec></langSec></conceptEntry>',
      '<conceptEntry id="b"><descrip type="subjectField">event</descrip>',
      '<langSec xml:lang="en">',
      `<termSec>${second}</termSec>`,
      '</langSec></conceptEntry>',
      '</body></text></tbx>'
    ].join('\n')

  test.each([
    ['a term without text', '<term> </term>', 10, '<term>'],
    ['a day that is none', '<term>Pier Day</term><note>stele: validFrom=spring</note>', 1, 'validFrom'],
    ['a name of two', '<term>Port Day</term>', 10, '<term>']
  ])('%s', (_, second, column, where) => {
    const read = () => readTbx(file(second), 'names.tbx', tag => tag)
    expect(read).toThrow(expect.objectContaining({position: {line: 7, column}}))
    expect(read).toThrow(expect.objectContaining({args: expect.objectContaining({where})}))
  })

  test('names that fit are read', () =>
    expect(readTbx(file('<term>Pier Day</term>'), 'names.tbx', tag => tag).termbase.concepts).toHaveLength(2))
})
