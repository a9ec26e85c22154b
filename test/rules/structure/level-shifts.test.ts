import {expect, test} from 'vitest'
import {findingsOn} from '../site.ts'

const NAMES = ['Pier', 'Crane', 'Lamp', 'Gate', 'Harbour']
const OWN = ['码头', '起重机', '灯', '大门', '港口']
const page = (names: readonly string[], levels: readonly number[], text: (name: string) => string) =>
  names.map((name, at) => `${'#'.repeat(levels[at]!)} ${name}\n\n${text(name)}`).join('\n\n')
const told = (levels: readonly number[]) =>
  findingsOn(
    {
      page: {
        en: page(NAMES, [2, 2, 3, 2, 2], name => `The ${name.toLowerCase()} of the town is old.`),
        zh: page(OWN, levels, name => `城里的${name}很旧。`)
      }
    },
    ['structure-mismatch']
  ).map(({location, message, related}) => [location.start.line, message, related.length - 1])

test('headings that are all a level deeper are told once', () => {
  expect(told([3, 3, 4, 3, 3])).toEqual([[1, 'depth', 4]])
})

test('one or two headings of another level are told one by one, and one beside a shift by itself', () => {
  expect(told([2, 3, 3, 2, 2])).toEqual([[5, 'depth', 0]])
  expect(told([3, 3, 3, 2, 2])).toEqual([
    [1, 'depth', 0],
    [5, 'depth', 0]
  ])
  expect(told([3, 3, 4, 3, 1])).toEqual([
    [1, 'depth', 3],
    [17, 'depth', 0]
  ])
})
