import {CJK_RUN} from '../../characters.ts'
import {charactersOf} from '../../count.ts'
import type {Article, Block, Locale, ParallelText, Segment} from '../../model/index.ts'
import {plain} from '../shared/letters.ts'

/** Letters from which equal texts are no accident. */
const LEAST = 6
/** The same for the end of a sentence, in Han characters and kana. */
const LEAST_OF_TAIL = 10

/** A text that stands twice in a row. */
export interface Repetition {
  readonly text: string
  readonly first: Segment
  readonly second: Segment
  /** The segments of both, where a block is another one again. */
  readonly all: readonly Segment[]
}

/** Sentences equal to the one before them, and blocks whose sentences are all those of the block before. */
export function repetitions({blocks}: Article): Repetition[] {
  const prose = blocks.filter(({kind, segments}) => isProse(kind) && segments.length > 0)
  const keys = prose.map(({segments}) => segments.map(keyOf))
  return prose.flatMap(({segments, depth}, index) => {
    const before = prose[index - 1]?.segments ?? []
    const [own, others = []] = [keys[index]!, keys[index - 1]]
    const isCopy = own.length === others.length && own.every((key, at) => key === others[at])
    // A section and the first one in it may have one title.
    const [level, above] = [depth, prose[index - 1]?.depth]
    if (isCopy && level !== undefined && above !== undefined && level !== above) return []
    return segments.flatMap((segment, at) => {
      const [other, key] =
        at > 0 ? [segments[at - 1], own[at - 1]] : isCopy ? [before[0], others[0]] : [before.at(-1), others.at(-1)]
      if (!other || !(key === own[at] || (at > 0 && isTail(segment, other)))) return []
      const text = plain(segment).trim()
      const length = charactersOf(text, /[\p{L}\p{N}]+/gu)
      const all = at === 0 && isCopy ? [...before, ...segments] : [other, segment]
      return length < LEAST ? [] : [{text, first: other, second: segment, all}]
    })
  })
}

/** The end of the sentence before it, once more. */
function isTail(segment: Segment, before: Segment): boolean {
  const text = plain(segment).trim()
  return (
    segment.codes.length === 0 && plain(before).trim().endsWith(text) && charactersOf(text, CJK_RUN) >= LEAST_OF_TAIL
  )
}

function isProse(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'heading'
}

function keyOf({text, codes}: Segment): string {
  return `${text.replaceAll(/[\uE000-\uF8FF\s]/g, '')} ${codes.map(({kind, value = '', target = ''}) => `${kind} ${value} ${target}`).join(' ')}`
}

/** The others repeat themselves at the same place: it is meant. */
export function isRepeatedInOthers({units, articles}: ParallelText, locale: Locale, segment: Segment): boolean {
  const unit = units.find(({variants}) => variants.get(locale)?.includes(segment))
  const others = [...(unit?.variants ?? [])].filter(([other]) => other !== locale)
  return others.some(([other, segments]) =>
    repetitions(articles.get(other)!).some(({second}) => segments.includes(second))
  )
}

/** Whether texts stand twice in a row in a version, which another rule tells. */
export function doubledIn(parallel: ParallelText, locale: Locale): (segments: readonly Segment[]) => boolean {
  const told = repetitions(parallel.articles.get(locale)!).filter(
    ({second}) => !isRepeatedInOthers(parallel, locale, second)
  )
  const doubled = new Set(told.flatMap(({all}) => all))
  return segments => segments.length > 0 && segments.every(segment => doubled.has(segment))
}
