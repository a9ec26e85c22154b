import {MARK, wordsOf} from '../../formats/memory-text.ts'
import type {Locale, MemoryText, Segment} from '../../model/index.ts'
import {withFigures} from '../draft/figures.ts'
import {normalWords} from '../fingerprint.ts'
import type {Splice} from './splice.ts'
import {carryCode, isSameLink} from './target.ts'

/** A source text as it was and is, and the segments of its translation. */
export interface Change {
  readonly was: MemoryText
  readonly now: MemoryText
  readonly segments: readonly Segment[]
  readonly source: Locale
  readonly locale: Locale
}

/** What to write where: only codes and figures differ. Undefined for anything that a translator must see. */
export function carrySegments(change: Change): Splice[] | undefined {
  const {was, now} = change
  if (was.level !== now.level || frameOf(was) !== frameOf(now)) return undefined
  const codes = carryCodes(change)
  const figures = normalWords(was) === normalWords(now) ? [] : carryFigures(change)
  return codes && figures ? [...codes, ...figures] : undefined
}

/** A text without its figures and without what its codes say. */
function frameOf({text}: MemoryText): string {
  return withoutFigures(text.replace(MARK, mark => (mark.startsWith('</') ? '\uE001' : '\uE000')))
}

/** Each code that changed, for those of the translation that say what it said. */
function carryCodes({was, now, segments}: Change): Splice[] | undefined {
  const [old, fresh] = [was.codes ?? {}, now.codes ?? {}]
  const marks = Object.keys(old)
  if (marks.some(mark => fresh[mark] === undefined)) return undefined
  const isSame = (mark: string) => old[mark] === fresh[mark] || isSameLink(old[mark]!, fresh[mark]!)
  const changes = new Map(marks.flatMap(mark => (isSame(mark) ? [] : [[old[mark]!, fresh[mark]!]])))
  const splices: Splice[] = []
  for (const [before, after] of changes) {
    // One text that became two says nothing of which is which.
    if (marks.some(mark => old[mark] === before && fresh[mark] !== after)) return undefined
    const places = segments.flatMap(({codes}) =>
      codes.flatMap(({data, range}) => {
        const text = carryCode({was: before, now: after, own: data})
        return text === undefined ? [] : [{range, text}]
      })
    )
    if (places.length !== marks.filter(mark => old[mark] === before).length) return undefined
    splices.push(...places)
  }
  return splices
}

function carryFigures({was, now, segments, source, locale}: Change): Splice[] | undefined {
  const [segment, ...others] = segments
  if (!segment || others.length > 0) return undefined
  const [old, fresh] = [wordsOf(was.text), wordsOf(now.text)]
  const text = withFigures({was: old, now: fresh, target: segment.text, source, locale})
  const splice = text === undefined ? undefined : spliceOf(segment, text)
  return splice && [splice]
}

function withoutFigures(text: string): string {
  return text.replaceAll(/\p{N}+(?:[.,:]\p{N}+)*/gu, '0')
}

const DIGIT = /[\p{N}.,]/u

/** The stretch that differs, as it stands in the file; undefined where a figure is not written there as it reads. */
function spliceOf({text, map}: Segment, now: string): Splice | undefined {
  let start = 0
  while (start < now.length && text[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(text.length, now.length) - start && text.at(-1 - end) === now.at(-1 - end)) end += 1
  // A whole figure is told, not the digit that differs.
  while (start > 0 && DIGIT.test(text[start - 1]!)) start -= 1
  while (end > 0 && DIGIT.test(text.at(-end)!)) end -= 1
  const run = map.find(
    ({at, length, source}) => at <= start && at + length >= text.length - end && source.end - source.start === length
  )
  if (!run) return undefined
  const from = run.source.start + start - run.at
  return {range: {start: from, end: from + text.length - end - start}, text: now.slice(start, now.length - end)}
}
