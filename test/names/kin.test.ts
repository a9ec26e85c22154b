import {describe, expect, test} from 'vitest'
import {isKin, isSaid} from '../../src/names/kin.ts'

describe('two names', () => {
  test.each([
    ['inlet', 'inletjs'],
    ['ts', 'typescript'],
    ['es2015', 'es2016'],
    ['k8s', 'kubernetes'],
    ['otel', 'opentelemetry'],
    ['nport', 'northport'],
    ['unix', 'unices'],
    ['harbor', 'harborists'],
    ['theatre', 'theater']
  ])('%s and %s are one', (one, other) => {
    expect([isKin(one, other), isKin(other, one)]).toEqual([true, true])
  })

  test.each([
    ['rust', 'robust'],
    ['harbor', 'harborview'],
    ['maven', 'gradle'],
    ['mit', 'bsd'],
    ['unix', 'linux'],
    ['png', 'pgn']
  ])('%s and %s are not', (one, other) => {
    expect([isKin(one, other), isKin(other, one)]).toEqual([false, false])
  })
})

test.each([
  ['OHS', 'It is Open Harbor Software.', true],
  ['OHS', 'It is harbor software of all.', false],
  ['Toolkit', 'HARBOR (Harbor Tool Kit)', true],
  ['Toolkit', 'A Tool of the Kit', false],
  ['Open', 'It is Open Harbor Software.', false],
  ['OHSs', 'Open Harbor Servers', true]
])('%s is said by %j: %j', (name, text, expected) => expect(isSaid(name, text)).toBe(expected))
