import {expect, test} from 'vitest'
import {couplings, wordBook} from '../../src/align/couplings.ts'
import {grid} from '../../src/align/grid.ts'
import {lexicon} from '../../src/align/lexicon.ts'
import {BEAD_SHARES} from '../../src/align/parameters.ts'
import {readSides} from '../../src/align/sentences.ts'
import {index} from '../../src/align/vocabulary.ts'

const TEXTS = {
  en: [
    'A delegation of 12 members arrived on Monday.',
    'Mayor Aoki met them at the city museum.',
    'Trade rose by 3.5 %.'
  ],
  zh: ['代表团一行12人周一抵达。', '青木市长在市博物馆会见了他们。', '', '贸易额增长3.5%。'],
  ja: ['代表団12名が月曜日に到着した。', '青木市長は市の博物館で会見した。']
}
const sides = readSides(TEXTS, {lexicon: lexicon()})
const {coupleOf, pairOf} = couplings(index(sides), {words: wordBook(lexicon()), chunk: 4})

test.each([
  [0, 1],
  [0, 2],
  [1, 2]
])('says of single units what the pair says of them: %i and %i', (x, y) => {
  const [rows, columns] = [sides[x]!.units.length, sides[y]!.units.length]
  const all = {start: 0, from: new Int32Array(rows), to: new Int32Array(rows).fill(columns)}
  const turned = {start: 0, from: new Int32Array(columns), to: new Int32Array(columns).fill(rows)}
  const [forth, back] = [grid(coupleOf(x, y), 0, all), grid(coupleOf(x, y), 1, turned)]
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const wanted = pairOf(x, y).score({start: i, size: 1}, {start: j, size: 1}) - Math.log(BEAD_SHARES[0]!)
      expect(forth.at(i, j)).toBeCloseTo(wanted, 8)
      expect(back.at(j, i)).toBeCloseTo(wanted, 8)
    }
})

test('knows nothing outside of its cells', () => {
  const band = {start: 1, from: Int32Array.of(0, 1), to: Int32Array.of(2, 4)}
  const {at} = grid(coupleOf(0, 1), 0, band)
  const whole = grid(coupleOf(0, 1), 0, {start: 0, from: new Int32Array(3), to: new Int32Array(3).fill(4)})
  for (const [row, columns] of [
    [1, [0, 1]],
    [2, [1, 2, 3]]
  ] as const)
    for (let column = 0; column < 4; column += 1)
      expect(at(row, column)).toBeCloseTo(
        (columns as readonly number[]).includes(column) ? whole.at(row, column) : Number.NEGATIVE_INFINITY,
        8
      )
})
