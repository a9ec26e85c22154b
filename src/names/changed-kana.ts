import {once} from '../once.ts'
import {remembered} from '../remembered.ts'
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

/** What is told of a run of katakana, and of what is like it. */
export const spellingOf = remembered((run): Spelling => {
  const signs = [...run]
  const impossible = signs.flatMap((_, at) => (isImpossible(signs, at) ? [at] : []))
  return {impossible: impossible[0] ?? -1, words: once(() => changed(signs, impossible))}
})

function changed(signs: readonly string[], impossible: readonly number[]): Changed[] {
  return signs.flatMap((sign, at) =>
    [...lookAlikes(sign)].flatMap(other => {
      // Custom has ウイ, ウエ and ウオ for ウィ, ウェ and ウォ, and クオ for クォ: 外来語の表記 allows both.
      const isCustom =
        'ウクグ'.includes(signs[at - 1] ?? ' ') &&
        ['アァ', 'イィ', 'エェ', 'オォ'].some(pair => pair.includes(sign) && pair.includes(other))
      if (isCustom || !/[ァ-ヺー]/.test(other)) return []
      // What a sign makes possible or not are its neighbours and itself.
      if (impossible.some(place => Math.abs(place - at) > 1)) return []
      const all = signs.with(at, other)
      const isOdd = [at - 1, at, at + 1].some(place => place in all && isImpossible(all, place))
      return isOdd ? [] : [{sign, at, word: all.join('')}]
    })
  )
}
