import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {EXCHANGE_FORMATS, formatOf} from '../../src/formats/exchange-formats.ts'
import {carried, readTagged} from '../../src/formats/tagged.ts'
import {InputError} from '../../src/input-error.ts'
import type {Exchange} from '../../src/model/index.ts'
import {exportOf} from '../exchange/desk.ts'
import {markdown} from '../markdown.ts'

const ABOUT = {version: '1'}
const HOSTILE = 'a, <b> "c" \'d\' ]]> {{x}} =1+1 \\ # && &lt; &amp; <1> <!-- ; \t| % $(x)'

function exchangeOf(target: string | undefined, source = 'One.'): Exchange {
  const unit = {
    id: 'aaa',
    kind: 'paragraph',
    line: 3,
    source,
    state: 'translated',
    codes: [],
    notes: [],
    matches: [],
    terms: [],
    stamp: '12345678'
  } as const
  return {
    article: 'visit',
    original: 'content/en/visit.md',
    source: 'en',
    target: 'ja',
    sourceTag: 'en',
    targetTag: 'ja',
    units: [target === undefined ? unit : {...unit, target}]
  }
}

describe.each(Object.entries(EXCHANGE_FORMATS))('%s', (name, format) => {
  const back = (exchange: Exchange) => format.parse(format.serialize([exchange], ABOUT), 'a')

  test('hostile text comes back', () => {
    const [part] = back(exchangeOf(HOSTILE, HOSTILE)).parts
    const {source = '', target = '', stamp} = part!.units[0]!
    expect([readTagged(source), readTagged(target), stamp]).toEqual([
      readTagged(HOSTILE),
      readTagged(HOSTILE),
      '12345678'
    ])
    if (name !== 'tmx') expect(part!.units[0]!.id).toBe('aaa')
  })

  test('any text comes back, but for what XML cannot carry', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), text => {
        const unit = back(exchangeOf(text, `x${text}`)).parts[0]?.units[0]
        expect(carried(unit?.target ?? '')).toBe(carried(text))
        expect(carried(unit?.source ?? '')).toBe(carried(`x${text}`))
      })
    )
  })

  test('twice gives the same bytes, and so does a refresh with nothing new', () => {
    fc.assert(
      fc.property(markdown, markdown, (en, ja) => {
        let exchange: Exchange
        try {
          exchange = exportOf({en, ja})
        } catch (error) {
          if (error instanceof InputError) return
          throw error
        }
        const text = format.serialize([exchange], ABOUT)
        expect(format.serialize([exchange], ABOUT)).toBe(text)
        expect(format.refresh(text, [exchange], {...ABOUT, path: 'a'})).toBe(text)
        const units = format.parse(text, 'a').parts.flatMap(part => part.units)
        const wanted = name === 'tmx' ? exchange.units.filter(({target}) => target !== undefined) : exchange.units
        expect(units.map(({target = ''}) => carried(target))).toEqual(wanted.map(({target = ''}) => carried(target)))
      }),
      {numRuns: 60}
    )
  })

  test.each(['', '<a/>', '{"a": 1}', '\u0000', 'id,source', '"', 'msgid "a', '<?xml version="1.0"?><!DOCTYPE a><a/>'])(
    '%j is told, with its place',
    text => {
      try {
        format.parse(text, 'a')
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
        expect((error as InputError).position?.line).toBe(1)
      }
    }
  )
})

test.each([
  ['a.xlf', 'xliff'],
  ['a.SDLXLIFF', 'xliff'],
  ['a.po', 'po'],
  ['b/a.csv', 'csv'],
  ['a.tmx', 'tmx'],
  ['a.docx', undefined]
])('the name %s tells the format', (file, name) => expect(formatOf(file)?.name).toBe(name))

test.each([
  ['csv', 'id,source,target,article,locale\naaa,One.,一。,visit,ja\nbbb,Two, three.,二。,visit,ja\n', 3, 6],
  ['tsv', 'id\tsource\ttarget\tarticle\tlocale\naaa\tOne.\t一。\tvisit\tja\tmore\n', 2, 6]
])('%s: a row with more cells than the head is told at its line', (name, text, line, count) => {
  expect(() => EXCHANGE_FORMATS[name]!.parse(text, 'a')).toThrow(
    expect.objectContaining({code: 'table.cells', position: {line, column: 1}, args: {count, wanted: 5}})
  )
  expect(EXCHANGE_FORMATS[name]!.parse(text.replace(/, three|\tmore/, ''), 'a').parts).toHaveLength(1)
})
