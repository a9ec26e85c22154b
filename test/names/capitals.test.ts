import {expect, test} from 'vitest'
import {capitals} from '../../src/names/capitals.ts'

test.each([
  ['Boats from Porto and O’Hare', ['Boats', 'Porto', 'O’Hare']],
  ['Jean-Luc of the pier', ['Jean-Luc']],
  ['It has 2000MiB at 5 GHz, No of Pi', []],
  ['porto and 3GHz', []],
  ['Ærø 和 Óbidos', ['Ærø', 'Óbidos']]
])('%j', (text, expected) => expect(capitals(text)).toEqual(expected))
