import {expect, test} from 'vitest'
import type {Segment} from '../../src/model/index.ts'
import {latinNames} from '../../src/names/latin-names.ts'
import {cpuTime} from '../cpu.ts'

const segment = (text: string) =>
  ({text, codes: [], range: {start: 0, end: text.length}, map: []}) as unknown as Segment

test('a line of very many words is read in about as much time as it is long', () => {
  const time = (count: number) => cpuTime(() => latinNames([segment('The word Harbour '.repeat(count))], 'en'))
  time(1000)
  expect(time(40_000)).toBeLessThan(40 * Math.max(time(4000), 25))
})
