import type {Locale, TranslationUnit} from '../model/index.ts'
import {once} from '../once.ts'
import {capitals} from './capitals.ts'

/** Which pieces of a version keep company with which names of the source. */
export interface Company {
  /** How many units have a piece: a pair of Han characters, a word in katakana. */
  count(piece: string): number
  /** Words in katakana that two units have, or more. */
  often(): readonly string[]
  /** Another unit, an earlier one or several, has the piece with a name of this unit, and the two are seldom apart. */
  isAtHome(piece: string, unit: number): boolean
  /** The same, in whatever other unit. */
  isKnown(piece: string, unit: number): boolean
}

const HAN = /\p{Script=Han}+/gu
const KATAKANA = /[ァ-ヺー]{3,}/gu

/** Counts the company of the units of an article. */
export function keepCompany(units: readonly TranslationUnit[], locale: Locale, source: Locale): Company {
  const byPiece: Places = new Map()
  for (const [unit, {variants}] of units.entries())
    for (const {text} of variants.get(locale) ?? []) enterPieces(byPiece, text, unit)
  const names = once(() => namesIn(units, source))
  const isKnown: Company['isKnown'] = (piece, unit) => {
    const places = without(byPiece.get(piece), unit)
    if (places.length === 0) return false
    const {ofUnit, byName} = names()
    return [...ofUnit[unit]!].some(name => {
      const others = without(byName.get(name), unit)
      const shared = places.filter(place => others.includes(place)).length
      return shared === places.length && shared * 2 >= others.length
    })
  }
  return {
    count: piece => byPiece.get(piece)?.length ?? 0,
    often: once(() => [...byPiece].flatMap(([piece, {length}]) => (length > 1 && isKatakana(piece) ? [piece] : []))),
    isKnown,
    isAtHome(piece, unit) {
      if (!byPiece.has(piece)) return false
      // Of two spellings that stand once each, the first is taken for the right one.
      const [first = unit, second] = without(byPiece.get(piece), unit)
      return (second !== undefined || first < unit) && isKnown(piece, unit)
    }
  }
}

/** The units a piece or a name stands in, rising. */
type Places = Map<string, number[]>

/** The names of each unit of the source, and the units of each name. */
function namesIn(units: readonly TranslationUnit[], source: Locale) {
  const byName: Places = new Map()
  const ofUnit = units.map(({variants}, unit) => {
    const names = new Set((variants.get(source) ?? []).flatMap(({text}) => capitals(text)))
    for (const name of names) enter(byName, name, unit)
    return names
  })
  return {ofUnit, byName}
}

/** Pairs of Han characters, and words in katakana. */
function enterPieces(places: Places, text: string, unit: number): void {
  for (const run of text.match(HAN) ?? []) {
    let last = ''
    for (const sign of run) {
      if (last !== '') enter(places, last + sign, unit)
      last = sign
    }
  }
  for (const word of text.match(KATAKANA) ?? []) enter(places, word, unit)
}

function isKatakana(piece: string): boolean {
  return /^[ァ-ヺー]+$/.test(piece)
}

function enter(places: Places, key: string, unit: number): void {
  const known = places.get(key)
  if (!known) places.set(key, [unit])
  else if (known.at(-1) !== unit) known.push(unit)
}

function without(units: readonly number[] = [], unit: number): number[] {
  return units.filter(other => other !== unit)
}
