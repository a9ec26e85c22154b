import type {Article, Block, Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {SCALES} from '../../quantities/data/english.ts'
import {MAGNITUDES, UNIT_VALUES} from '../../quantities/data/han.ts'
import type {Stated} from './stated.ts'

/** Magnitudes that figures are counted in: thousands and more. */
const ENGLISH = Object.keys(SCALES).filter(word => SCALES[word]! >= 1e3)
const WORD = new RegExp(`(?<![a-z])(${ENGLISH.join('|')})s?(?![a-z])|['’]000`, 'g')
const HAN = /[十百千]?(?:万亿|[万萬億亿兆])|[百千]/g

/** Letters of what says the unit of a table, at most: “(in billions of yen)”, 单位：亿元. */
const LONGEST = 60

interface Scene {
  readonly parallel: ParallelText
  readonly unit: TranslationUnit
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
}

/** The figures of two cells are the same in the magnitudes that their rows, columns or tables state: 572.5 of “billion yen”, 5,725 of 億円. */
export function areScaled(here: Stated, there: Stated, {parallel, unit, culprit, witnesses}: Scene): boolean {
  const scalesOf = (locale: Locale) => {
    const cell = unit.group.variants.get(locale)?.find(({kind}) => kind === 'tableCell')
    const article = parallel.articles.get(locale)
    return cell && article ? scales(cell, article) : []
  }
  const own = scalesOf(culprit)
  const isEqual = (a: number, b: number) => a !== b && isSame(here.statement.value * a, there.statement.value * b)
  return witnesses.every(locale => own.some(a => scalesOf(locale).some(b => isEqual(a, b))))
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9
}

/** The magnitudes that may be meant of the figures of a cell, 1 among them. */
function scales(cell: Block, {blocks}: Article): readonly number[] {
  const [table, row] = (['table', 'tableRow'] as const).map(kind => cell.containers.find(one => one.kind === kind))
  const cells = blocks.filter(({containers}) => containers.some(one => one === table))
  const isHead = ({containers, column}: Block) =>
    containers.some(({kind, index}) => kind === 'tableRow' && index === 0) && (column === cell.column || column === 0)
  const stating = cells.filter(one => one !== cell && (one.containers.some(each => each === row) || isHead(one)))
  const before = blocks.slice(0, blocks.indexOf(cells[0] ?? cell)).slice(-1)
  const texts = [...before, ...stating].flatMap(({segments}) => segments.map(({text}) => text))
  return [1, ...texts.filter(({length}) => length <= LONGEST).flatMap(magnitudesIn)]
}

/** The magnitudes that a text names. */
function magnitudesIn(text: string): readonly number[] {
  const words = [...text.toLowerCase().matchAll(WORD)].map(([, word = 'thousand']) => SCALES[word] ?? 1)
  const signs = [...text.matchAll(HAN)].map(([written]) =>
    [...written].reduce((value, sign) => value * (UNIT_VALUES[sign] ?? MAGNITUDES[sign] ?? 1), 1)
  )
  return [...words, ...signs]
}
