import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const RULES = ['missing-translation', 'extra-segment', 'structure-mismatch']

/** A page of entries, each known by its name. */
function page(words: (number: number) => string, order: readonly number[]): string {
  return order.map(number => `## ${port(number)}\n\n${words(number)}\n`).join('\n')
}

const PORTS =
  'Aden Bergen Cadiz Dakar Essen Fremantle Genoa Haifa Izmir Jeddah Kiel Lagos Malmo Narvik Oslo Piraeus Quito Riga Split Tampa'.split(
    ' '
  )
const port = (number: number) => PORTS[number - 11] ?? 'Ulsan'

const english = (number: number) =>
  `Harbour ${port(number)} has run [its gate](https://example.org/${port(number)}) with \`${port(number)}.toml\` since ${1900 + number}.`
const chinese = (number: number) =>
  `${port(number)} 港自 ${1900 + number} 年起用 \`${port(number)}.toml\` 管理[闸门](https://example.org/${port(number)})。`
const inOrder = Array.from({length: 20}, (_, at) => at + 11)
/** As another alphabet might sort them. */
const sorted = [...inOrder.slice(13), ...inOrder.slice(6, 13), ...inOrder.slice(0, 6)]

test('a page that is sorted otherwise is told once, not entry by entry', () => {
  const zh = page(chinese, [...sorted.slice(1), 95])
  const found = findingsOn({p: {en: page(english, inOrder), zh}}, RULES).map(brief)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^zh\/p\.md:\d+ warning reordered$/)
})

test.each([
  ['entries in the same order', inOrder, []],
  ['one entry elsewhere', [...inOrder.slice(1), 11], ['error movedMore']],
  ['one entry that is gone', inOrder.slice(1), ['error more']]
])('%s', (_, order, expected) => {
  const found = findingsOn({p: {en: page(english, inOrder), zh: page(chinese, order)}}, RULES).map(brief)
  expect(found.map(line => line.replace(/^\S+ /, ''))).toEqual(expected)
})
