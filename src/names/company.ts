import type {Locale, TranslationUnit} from '../model/index.ts'

/** Which pieces of a version keep company with which names of the source. */
export interface Company {
  /** How many units have a piece: a pair of Han characters, a word in katakana. */
  count(piece: string): number
  /** Another unit, an earlier one or several, has the piece with a name of this unit, and the two are seldom apart. */
  isAtHome(piece: string, unit: number): boolean
  /** The same, in whatever other unit. */
  isKnown(piece: string, unit: number): boolean
}

const NAME = /\p{Lu}[\p{Script=Latin}\p{M}]{2,}/gu
const HAN = /\p{Script=Han}+/gu
const KATAKANA = /[ァ-ヺー]{3,}/gu

/** Counts the company of the units of an article. */
export function keepCompany(units: readonly TranslationUnit[], locale: Locale, source: Locale): Company {
  const byPiece = new Map<string, Set<number>>()
  const byName = new Map<string, Set<number>>()
  const namesOf = units.map(({variants}, unit) => {
    for (const {text} of variants.get(locale) ?? []) for (const piece of piecesOf(text)) enter(byPiece, piece, unit)
    const names = new Set((variants.get(source) ?? []).flatMap(({text}) => text.match(NAME) ?? []))
    for (const name of names) enter(byName, name, unit)
    return names
  })
  const isKnown: Company['isKnown'] = (piece, unit) => {
    const places = without(byPiece.get(piece), unit)
    if (places.length === 0) return false
    return [...namesOf[unit]!].some(name => {
      const others = without(byName.get(name), unit)
      const shared = places.filter(place => others.includes(place)).length
      return shared === places.length && shared * 2 >= others.length
    })
  }
  return {
    count: piece => byPiece.get(piece)?.size ?? 0,
    isKnown,
    isAtHome(piece, unit) {
      // Of two spellings that stand once each, the first is taken for the right one.
      const [first = unit, second] = without(byPiece.get(piece), unit)
      return (second !== undefined || first < unit) && isKnown(piece, unit)
    }
  }
}

/** Pairs of Han characters, and words in katakana. */
function piecesOf(text: string): string[] {
  const pairs = [...text.matchAll(HAN)].flatMap(([run]) => {
    const signs = [...run]
    return signs.slice(1).map((sign, at) => signs[at]! + sign)
  })
  return [...pairs, ...(text.match(KATAKANA) ?? [])]
}

function enter(map: Map<string, Set<number>>, key: string, unit: number): void {
  const known = map.get(key)
  if (known) known.add(unit)
  else map.set(key, new Set([unit]))
}

function without(units: ReadonlySet<number> = new Set(), unit: number): number[] {
  return [...units].filter(other => other !== unit)
}
