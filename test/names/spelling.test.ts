import {expect, test} from 'vitest'
import {isOneWord} from '../../src/names/spelling.ts'

test.each([
  ['theatre', 'theater'],
  ['fibres', 'fibers'],
  ['colours', 'colors'],
  ['behavioural', 'behavioral'],
  ['organisation', 'organization'],
  ['analysed', 'analyzed'],
  ['licence', 'license'],
  ['labelled', 'labeled'],
  ['catalogue', 'catalog'],
  ['greyscale', 'grayscale']
])('%s is %s', (british, american) => expect(isOneWord(british, american)).toBe(true))

test.each([
  ['shirmer', 'schirmer'],
  ['theatar', 'theater'],
  ['kernal', 'kernel'],
  ['encode', 'encore'],
  ['hour', 'door']
])('%s is not %s', (word, other) => expect(isOneWord(word, other)).toBe(false))
