import type {Segment} from '../../model/index.ts'
import {fold} from './span-likeness.ts'
import type {Span} from './span-list.ts'

/** What stands between two of a list. */
const JOINER = /^(?:\s*[,、，/|]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)$/

/** How many make a list. */
const LIST = 3

/** Code that stands in a list of code alone, of which the version has all the others: `north`, `east` or `west` without `east`. */
export function isLostOfList({value}: Span, segments: readonly Segment[], found: readonly Span[]): boolean {
  return segments
    .flatMap(listsIn)
    .some(
      list =>
        list.some(one => fold(one) === fold(value)) &&
        list.every(one => fold(one) === fold(value) || found.some(span => fold(span.value) === fold(one)))
    )
}

function listsIn({text, codes}: Segment): string[][] {
  const spans = codes.filter(({kind, value}) => kind === 'inlineCode' && value !== undefined)
  const lists: string[][] = []
  for (const [index, {at, value}] of spans.entries()) {
    const before = spans[index - 1]
    if (before && JOINER.test(text.slice(before.at + 1, at))) lists.at(-1)!.push(value!)
    else lists.push([value!])
  }
  return lists.filter(list => list.length >= LIST)
}
