import type {LatinName} from './latin-names.ts'

const JOINT = String.raw`(?:[,，、]\s*(?:and|or)?|and|or|&|和|与|及|以及|或者?|や|と|および|及び|または|あるいは|もしくは)`

/** What stands between two names of a list, besides inline code. */
const BETWEEN = new RegExp(String.raw`^[\s\uE000-\uF8FF]*${JOINT}[\s\uE000-\uF8FF]*$`)

/** A list that goes on before a name, or behind it. */
const GOES_ON = [
  new RegExp(String.raw`(?:${JOINT}|[・･])[\s\uE000-\uF8FF]*$`),
  new RegExp(String.raw`^[\s\uE000-\uF8FF]*(?:${JOINT}|[・･])`)
] as const

/** What a name ends with behind a comma: “King, Jr.”, “Moss, Inc.”. */
const SUFFIX = /^(?:Jr|Sr|Inc|Ltd|Co|Corp|LLC|Esq|PhD|MD)$/

/** Whether two names stand side by side in a list. */
export function isListed(one: LatinName, other: LatinName): boolean {
  return (
    one.segment === other.segment &&
    BETWEEN.test(one.segment.text.slice(one.range.end, other.range.start)) &&
    !SUFFIX.test(other.word)
  )
}

/** Whether a list goes on before a name (0), or behind it (1). */
export function isContinued({segment: {text}, range}: LatinName, side: 0 | 1): boolean {
  return GOES_ON[side].test(side === 0 ? text.slice(0, range.start) : text.slice(range.end))
}

/** The names of a text without the words that join them. */
export function withoutJoints(words: readonly LatinName[]): readonly LatinName[] {
  return words.filter(({word}) => word !== 'and' && word !== 'or')
}

/** What stands beside a name in a list, by stems: on its left as `<a`, on its right as `>b`. */
export function besideInList(words: readonly LatinName[], stem: string): ReadonlySet<string> {
  const names = withoutJoints(words)
  return new Set(
    names.flatMap((name, at) => {
      const [before, after] = [names[at - 1], names[at + 1]]
      if (name.stem !== stem) return []
      return [
        ...(before && isListed(before, name) ? [`<${before.stem}`] : []),
        ...(after && isListed(name, after) ? [`>${after.stem}`] : [])
      ]
    })
  )
}
