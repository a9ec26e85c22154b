import {once} from '../once.ts'
import {lookAlikes} from '../terms/data/look-alikes.ts'
import {isImpossible} from './impossible.ts'

/** A run with another sign in the place of one. */
export interface Changed {
  readonly sign: string
  readonly at: number
  readonly word: string
}

export interface Spelling {
  /** The first sign that cannot stand where it stands, or -1. */
  readonly impossible: number
  /** What may be meant, each sign in its place: few are asked for. */
  words(): readonly Changed[]
}

/** What was told of runs before: the articles of a site have many of their words in common. */
const told = new Map<string, Spelling>()
const MOST = 5_000

/** What was told of a run of katakana, and of what is like it. */
export function spellingOf(run: string): Spelling {
  let spelling = told.get(run)
  if (!spelling) {
    if (told.size >= MOST) told.clear()
    const signs = [...run]
    spelling = {impossible: signs.findIndex((_, at) => isImpossible(signs, at)), words: once(() => changed(signs))}
    told.set(run, spelling)
  }
  return spelling
}

function changed(signs: readonly string[]): Changed[] {
  return signs.flatMap((sign, at) =>
    [...lookAlikes(sign)].flatMap(other => {
      // Custom has ウイ, ウエ and ウオ for ウィ, ウェ and ウォ, and クオ for クォ: 外来語の表記 allows both.
      const isCustom =
        'ウクグ'.includes(signs[at - 1] ?? ' ') &&
        ['アァ', 'イィ', 'エェ', 'オォ'].some(pair => pair.includes(sign) && pair.includes(other))
      if (isCustom || !/[ァ-ヺー]/.test(other)) return []
      const all = signs.with(at, other)
      return all.some((_, place) => isImpossible(all, place)) ? [] : [{sign, at, word: all.join('')}]
    })
  )
}
