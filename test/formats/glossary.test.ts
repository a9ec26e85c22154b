import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {InputError} from '../../src/input-error.ts'
import {createTranslator} from '../../src/messages/index.ts'

const whole = `{
  "$schema": "./schema/glossary.schema.json",
  "concepts": [
    {
      "id": "harbour-office",
      "kind": "organisation",
      "state": "provisional",
      "note": "Renamed in spring.",
      "terms": {
        "en": [
          {"text": "Harbour Office"},
          {"text": "HO", "form": "abbreviation", "status": "admitted", "source": "its seal"}
        ],
        "ja": [{"text": "港湾局", "caseSensitive": true}, {"text": "こうわんきょく", "form": "reading"}]
      }
    }
  ]
}
`

/** The glossary with one concept changed, on one line. */
function glossary(...concepts: readonly object[]): string {
  const plain = {kind: 'term', state: 'approved', terms: {en: [{text: 'Quay'}]}}
  return JSON.stringify({concepts: concepts.map((concept, index) => ({id: `c${index}`, ...plain, ...concept}))})
}

/** The glossary with a name that was right for some time. */
function dated(time: object): string {
  return glossary({terms: {en: [{text: 'Quay', ...time}]}})
}

function errorOf(text: string): InputError {
  try {
    parseGlossary(text, 'glossary.json')
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('no error')
}

test('concepts with defaults filled in', () => {
  const {concepts} = parseGlossary(whole, 'glossary.json')
  expect(concepts).toHaveLength(1)
  const {terms, ...concept} = concepts[0]!
  expect(concept).toEqual({
    id: 'harbour-office',
    kind: 'organisation',
    state: 'provisional',
    note: 'Renamed in spring.'
  })
  expect([...terms]).toEqual([
    [
      'en',
      [
        {text: 'Harbour Office', status: 'preferred', form: 'full', isCaseSensitive: false},
        {text: 'HO', status: 'admitted', form: 'abbreviation', isCaseSensitive: true, source: 'its seal'}
      ]
    ],
    [
      'ja',
      [
        {text: '港湾局', status: 'preferred', form: 'full', isCaseSensitive: true},
        {text: 'こうわんきょく', status: 'preferred', form: 'reading', isCaseSensitive: false}
      ]
    ]
  ])
})

test('a byte order mark and CRLF change nothing', () => {
  const text = `\uFEFF${whole.replaceAll('\n', '\r\n')}`
  expect(parseGlossary(text, 'glossary.json')).toEqual(parseGlossary(whole, 'glossary.json'))
})

describe('what does not fit is told with its place', () => {
  test.each([
    ['no JSON', whole.replace('"concepts": [', '"concepts" ['), 'json.syntax.colon', 3, 14],
    ['cut off', whole.slice(0, 40), 'json.syntax.string', 2, 14],
    ['a list at the top', '[]', 'json.type', 1, 1],
    ['an unknown key', whole.replace('"note"', '"remark"'), 'json.unknown-key', 8, 7],
    ['a wrong state', whole.replace('"provisional"', '"maybe"'), 'json.value', 7, 16],
    ['a wrong type', whole.replace('"HO"', '7'), 'json.type', 12, 20],
    ['a wrong id', whole.replace('"harbour-office"', '"Harbour Office"'), 'json.format.identifier', 5, 13],
    ['an empty name', whole.replace('"港湾局"', '""'), 'json.format.name', 14, 25],
    ['blanks round a name', whole.replace('"港湾局"', '"港湾局 "'), 'json.format.name', 14, 25],
    ['a wrong locale', whole.replace('"ja"', '"日本"'), 'json.format.locale', 14, 15],
    ['no list of names', whole.replace('[{"text": "港湾局"', '[[], {"text": "港湾局"'), 'json.type', 14, 16]
  ])('%s', (_, text, code, line, column) => {
    const error = errorOf(text)
    expect([error.code, error.position]).toEqual([code, {line, column}])
  })

  test('several faults: the first, and how many', () => {
    const error = errorOf(glossary({kind: 'thing'}, {state: 'old', colour: 'red'}))
    expect(error.args).toEqual({
      where: 'concepts.0.kind',
      expected: 'organisation | person | title | place | event | work | product | term',
      count: 3
    })
  })
})

describe('what contradicts itself is told with its place', () => {
  test.each([
    ['one id twice', glossary({id: 'quay'}, {id: 'quay', terms: {en: [{text: 'Pier'}]}}), 'glossary.duplicate-id'],
    ['no names', glossary({terms: {}}), 'glossary.no-terms'],
    ['one name preferred for two', glossary({kind: 'place'}, {kind: 'place'}), 'glossary.ambiguous'],
    ['one name twice', glossary({terms: {en: [{text: 'Quay'}, {text: 'Quay'}]}}), 'glossary.duplicate-term'],
    ['a day that there is not', dated({validFrom: '2018-02-30'}), 'json.format.date'],
    ['a last day that there is not', dated({validUntil: '2019-02-29'}), 'json.format.date'],
    ['a last day before the first', dated({validFrom: '2019', validUntil: '2018-12'}), 'glossary.never']
  ])('%s', (_, text, code) => {
    expect(errorOf(text).code).toBe(code)
  })

  test('the place is that of the second', () => {
    const text = glossary({kind: 'place'}, {kind: 'place'})
    expect(errorOf(text).position).toEqual({line: 1, column: text.lastIndexOf('"Quay"') + 1})
  })

  test.each([
    ['the same name in two languages', glossary({terms: {zh: [{text: '主任'}], ja: [{text: '主任'}]}})],
    ['a name two concepts admit', glossary({}, {terms: {en: [{text: 'Quay', status: 'admitted'}]}})],
    ['one common word for two', glossary({}, {})],
    ['a name of one day', dated({validFrom: '2020-02-29', validUntil: '2020-02-29'})],
    ['a year that holds the first day', dated({validFrom: '2018-11-20', validUntil: '2018'})],
    ['the same reading', glossary({}, {terms: {en: [{text: 'Quay', form: 'reading'}]}})],
    ['no concepts', glossary()]
  ])('no fault: %s', (_, text) => {
    expect(() => parseGlossary(text, 'glossary.json')).not.toThrow()
  })
})

test.each(['en', 'zh', 'ja'] as const)('every error has words in %s', lang => {
  const t = createTranslator(lang)
  const faulty = [
    '{',
    '[]',
    glossary({id: 'A'}),
    glossary({kind: ''}),
    glossary({x: 1}),
    glossary({terms: {}}),
    dated({validFrom: '2019', validUntil: '2018'}),
    glossary({terms: {en: [{text: ' '}]}}),
    glossary({terms: {'': [{text: 'x'}]}}),
    glossary({terms: {en: [{text: 'x'.repeat(301)}]}}),
    glossary({kind: 'place'}, {kind: 'place'}),
    glossary({terms: {en: [{text: 'Quay', validFrom: '2018-13'}]}}),
    glossary({id: 'a'}, {id: 'a'}),
    glossary({terms: {en: [{text: 'Quay'}, {text: 'Quay'}]}})
  ]
  for (const {code, args} of faulty.map(errorOf)) expect(t(`input.${code}`, args)).not.toBe('')
})

test('whatever the text, a termbase or an input error with a place', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '"concepts"',
    '"a"',
    '1',
    '-',
    'null',
    ' ',
    '\n'
  )
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 14}), parts => {
      const text = parts.join('')
      const error = errorOf(text)
      expect(error.position?.line).toBeGreaterThan(0)
      expect(error.position?.column).toBeGreaterThan(0)
    })
  )
})
