import {describe, expect, test} from 'vitest'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import type {Exchange} from '../../src/model/index.ts'

const UNIT = {
  id: 'aaa',
  kind: 'paragraph',
  line: 3,
  source: 'The Chamber of Trade & Crafts.',
  target: '商工会。',
  state: 'translated',
  codes: [],
  matches: [],
  stamp: '12345678'
} as const

const exchangeOf = (hints: Pick<Exchange['units'][number], 'notes' | 'terms'>): Exchange => ({
  article: 'visit',
  original: 'content/en/visit.md',
  source: 'en',
  target: 'ja',
  sourceTag: 'en',
  targetTag: 'ja',
  units: [{...UNIT, ...hints}]
})
const written = (format: string, exchange: Exchange) => EXCHANGE_FORMATS[format]!.serialize([exchange], {version: '1'})

const PLAIN = exchangeOf({notes: [], terms: []})
const TOLD = exchangeOf({
  notes: ['Ask the “office” <first>.'],
  terms: [
    {term: 'Chamber of Trade & Crafts', translations: ['商工会', '会'], definition: 'A body of <firms>.'},
    {term: 'office', translations: ['事務所']}
  ]
})

describe('names of the glossary and notes', () => {
  test.each([
    [
      'xliff',
      [
        '<gls:term>Chamber of Trade &amp; Crafts</gls:term><gls:translation>商工会</gls:translation><gls:translation>会</gls:translation><gls:definition>A body of &lt;firms&gt;.</gls:definition></gls:glossEntry>\n',
        '<gls:term>office</gls:term><gls:translation>事務所</gls:translation></gls:glossEntry>\n',
        '>Ask the “office” &lt;first&gt;.</note>\n'
      ]
    ],
    [
      'xliff1.2',
      [
        '<note from="stele">term: Chamber of Trade &amp; Crafts = 商工会 | 会</note>\n',
        '<note from="stele">term: office = 事務所</note>\n',
        '<note from="stele">Ask the “office” &lt;first&gt;.</note>\n'
      ]
    ],
    ['po', ['#. Chamber of Trade & Crafts = 商工会 | 会\n', '#. office = 事務所\n', '#. Ask the “office” <first>.\n']],
    ['csv', [',"Chamber of Trade & Crafts = 商工会 | 会\noffice = 事務所\nAsk the “office” <first>.",aaa,']],
    ['tsv', ['\t"Chamber of Trade & Crafts = 商工会 | 会\noffice = 事務所\nAsk the “office” <first>."\taaa\t']]
  ])('stand in %s', (format, lines) => {
    const text = written(format, TOLD)
    for (const line of lines) expect(text).toContain(line)
    expect(EXCHANGE_FORMATS[format]!.refresh(text, [TOLD], {version: '1', path: 'a'})).toBe(text)
  })

  test.each(Object.entries(EXCHANGE_FORMATS))('are no part of the text in %s', (name, {parse}) => {
    expect(parse(written(name, TOLD), 'a').parts[0]!.units[0]).toMatchObject({source: UNIT.source, target: UNIT.target})
  })

  test.each(['xliff', 'xliff1.2', 'po', 'csv', 'tsv'])('leave nothing in %s where there are none', name => {
    expect(written(name, PLAIN)).not.toMatch(/gls:glossEntry|term:| = |Ask/)
  })
})
