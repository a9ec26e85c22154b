import {type Cells, transposed} from './cells.ts'
import type {Dictionary} from './dictionary.ts'
import {type Classes, type Odds, oddsOf} from './odds.ts'
import type {Couple} from './pair.ts'
import {KINDS, WORDS} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** How well single units of a side go with single units of the other. */
export interface Grid {
  /** Log odds of what two units say of each other; -Infinity outside of the cells. */
  at(row: number, column: number): number
}

/**
 * What units of a side, the rows, and of the other say of each other, one with one, before anything is estimated: what
 * `Pair.score` says without the prior. Costs as much as there are cells, and as the units have in common.
 */
export function grid(couple: Couple, side: 0 | 1, cells: Cells): Grid {
  const other = side === 0 ? 1 : 0
  const across = transposed(cells)
  const offsets = new Int32Array(cells.from.length + 1)
  for (let row = 0; row < cells.from.length; row += 1)
    offsets[row + 1] = offsets[row]! + Math.max(0, cells.to[row]! - cells.from[row]!)
  const values = new Float64Array(offsets.at(-1)!)
  const place = (row: number, column: number) => offsets[row - cells.start]! + column - cells.from[row - cells.start]!
  const has = (row: number, column: number) =>
    column >= cells.from[row - cells.start]! && column < cells.to[row - cells.start]!
  addFeatures(couple, side, {cells, place, values})
  const {dictionaries, sides} = couple
  if (dictionaries) {
    addWords(sides[side], sides[other], dictionaries[other], {cells, place, values})
    addWords(sides[other], sides[side], dictionaries[side], {cells: across, place: (a, b) => place(b, a), values})
  }
  return {at: (row, column) => (has(row, column) ? values[place(row, column)]! : Number.NEGATIVE_INFINITY)}
}

interface Table {
  readonly cells: Cells
  readonly place: (given: number, own: number) => number
  readonly values: Float64Array
}

/** Lengths, and features lost unless both units have them. */
function addFeatures({sides, classes, length}: Couple, side: 0 | 1, {cells, place, values}: Table): void {
  const other = side === 0 ? 1 : 0
  const own = keyOdds(classes[side])
  const across = keyOdds(classes[other])
  const {start: firstRow, from, to} = cells
  const {units, starts} = sides[other].holders()
  const columns = new Float64Array(to.at(-1) ?? 0)
  for (let column = from[0] ?? 0; column < columns.length; column += 1)
    columns[column] = allLost(across, sides[other].units[column]!.keys)
  for (let row = firstRow; row < firstRow + from.length; row += 1) {
    const {keys} = sides[side].units[row]!
    const lost = allLost(own, keys)
    const low = from[row - firstRow]!
    const high = to[row - firstRow]!
    const first = place(row, low)
    for (let column = low; column < high; column += 1) {
      const lengths = side === 0 ? length.single(row, column) : length.single(column, row)
      values[first + column - low] = lost + columns[column]! + lengths
    }
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index]!
      const end = starts[key + 1]!
      if (starts[key] === end) continue
      const both = gain(own, key) + gain(across, key)
      for (let at = firstFrom(units, low, starts[key]!, end); at < end && units[at]! < high; at += 1)
        values[first + units[at]! - low]! += both
    }
  }
}

/** What the keys of a side count, by their classes. */
interface KeyOdds extends Odds {
  readonly of: Int32Array
}

/** The same before anything is estimated. */
function keyOdds(classes: Classes): KeyOdds {
  return {of: classes.of, ...oddsOf(classes, 1, {kept: kind => KINDS[kind].kept, absent: () => 1})}
}

function gain({of, matching, missing}: KeyOdds, key: number): number {
  return matching[of[key]!]! - missing[of[key]!]!
}

function allLost({of, missing}: KeyOdds, keys: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < keys.length; index += 1) sum += missing[of[keys[index]!]!]!
  return sum
}

/** Index, of rising numbers `[start, end)`, of the first that is not below another; the end when all are. */
function firstFrom(numbers: Int32Array, least: number, start: number, end: number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** What the words of single units of `given` say of the words of single units of `own`. */
function addWords(given: IndexedSide, own: IndexedSide, dictionary: Dictionary, {cells, place, values}: Table): void {
  const {targets, shares, unknown, told, chances} = dictionary
  const sums = new Float64Array(own.wordFrequencies.length)
  for (let index = 0; index < cells.from.length; index += 1) {
    const {words} = given.units[cells.start + index]!
    const low = cells.from[index]!
    if (words.length === 0 || low >= cells.to[index]!) continue
    let rest = 0
    for (let next = 0; next < words.length; next += 1) {
      const word = words[next]!
      rest += unknown[word]!
      const list = targets[word]!
      const often = shares[word]!
      for (let at = 0; at < list.length; at += 1) sums[list[at]!]! += often[at]! / chances[list[at]!]!
    }
    for (let unit = low; unit < cells.to[index]!; unit += 1) {
      const theirs = own.units[unit]!.words
      let product = 1
      let logs = 0
      for (let next = 0; next < theirs.length; next += 1) {
        const word = theirs[next]!
        product *= 1 - told[word]! + (told[word]! * (rest + sums[word]!)) / words.length
        // Before the product of many small or great numbers is none.
        if (product < 1e-200 || product > 1e200) {
          logs += Math.log(product)
          product = 1
        }
      }
      values[place(cells.start + index, unit)]! += WORDS.weight * (logs + Math.log(product))
    }
    for (let next = 0; next < words.length; next += 1) {
      const list = targets[words[next]!]!
      for (let at = 0; at < list.length; at += 1) sums[list[at]!] = 0
    }
  }
}
