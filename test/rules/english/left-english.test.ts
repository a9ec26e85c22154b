import {expect, test} from 'vitest'
import {readsAsEnglish} from '../../../src/rules/english/left-english.ts'

test.each([
  ['the lamp is open'],
  ['text → the lamp is open'],
  ['a lamp of the harbour ↔ a lamp'],
  ['a pier, a boat and a lamp']
])('%s is English', text => expect(readsAsEnglish(text, 'text')).toBe(true))

test.each([['html→text'], ['text↔html↔xhtml'], ['a,... aa,... aaa,...'], ['a a a'], ['Docker → Kubernetes']])(
  '%s is none',
  text => expect(readsAsEnglish(text, 'text')).toBe(false)
)
