import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) => findingsOn({page: {en, zh}}, ['number-mismatch']).map(brief)

test.each([
  ['The cranes need O(n^2) of rope.', '起重机需要 O(n²) 的绳子。'],
  ['The cranes need (a + b)^2 of rope.', '起重机需要 (a + b)² 的绳子。']
])('a power may be written with a raised figure: %s', (en, zh) => expect(told(en, zh)).toEqual([]))

test('another power is another number', () => {
  expect(told('The cranes need O(n^2) of rope.', '起重机需要 O(n^3) 的绳子。')).toHaveLength(1)
})
