import {characterPairs, similarity} from '../align/similarity.ts'
import {isCjk} from '../characters.ts'
import {matching} from '../sync/matching.ts'
import type {OldLines} from './old-lines.ts'
import type {Part} from './parts.ts'

/** Pieces with line ends in their texts, and what each line end of them is written as; one that is a code's own stays. */
export interface Lined {
  readonly parts: readonly Part[]
  readonly written: readonly (string | undefined)[]
}

/** A text that has less in common with the old one is another, on one line. */
const LIKE = 0.5

/**
 * A new text with the line ends of the old one where what stands beside them is as it was: what follows, or what goes before. None stands where it would
 * be read otherwise than what it takes the place of: between two CJK characters it is nothing, else a blank.
 */
export function withLineEnds(parts: readonly Part[], old: OldLines): Lined {
  const signs = parts.flatMap(signsOf)
  const fresh = signs.map(({character}) => character)
  const [before, after] = [old.characters, fresh].map(characters => characterPairs(characters.join('')))
  const pairs = similarity(before!, after!) < LIKE ? [] : matching(old.characters, fresh)
  const now = new Map(pairs)
  const isPair = (at: number, other: number) => now.get(other) === now.get(at)! + other - at
  const ends = new Map<Part, {readonly gap: Gap; readonly written: string}[]>()
  for (const {at, written} of old.ends) {
    const behind = now.has(at) && (isPair(at, at + 1) || at + 1 === old.characters.length) ? now.get(at) : undefined
    const ahead = now.has(at - 2) && (isPair(at - 2, at - 3) || at === 2) ? now.get(at - 2)! + 1 : undefined
    const gap = gapAt(behind, signs) ?? gapAt(ahead, signs)
    if (gap && !ends.get(gap.part)?.some(other => other.gap.end >= gap.start))
      ends.set(gap.part, [...(ends.get(gap.part) ?? []), {gap, written}])
  }
  const lined = parts.map(part => {
    if (part.kind !== 'text') return {part, written: [...part.data.matchAll(/\n/g)].map(() => undefined)}
    const own = (ends.get(part) ?? []).sort((a, b) => a.gap.start - b.gap.start)
    const text = own.reduceRight((text, {gap}) => `${text.slice(0, gap.start)}\n${text.slice(gap.end)}`, part.text)
    return {part: {...part, text}, written: own.map(({written}) => written)}
  })
  return {parts: lined.map(({part}) => part), written: lined.flatMap(({written}) => written)}
}

/** The Markdown with its line ends as they are to be written; undefined when it has not just those. */
export function withWritten(markdown: string, written: Lined['written']): string | undefined {
  const lines = markdown.split('\n')
  if (lines.length !== written.length + 1) return undefined
  return lines.reduce((text, line, at) => text + (written[at - 1] ?? '\n') + line)
}

/** A character as it is written, and where it stands in its piece. */
interface Sign {
  readonly character: string
  readonly part: Part
  readonly at: number
}

/** The place of a line end in a text. */
interface Gap {
  readonly part: Part
  readonly start: number
  readonly end: number
}

function signsOf(part: Part): Sign[] {
  let at = 0
  return [...(part.kind === 'text' ? part.text : part.data)].map(character => {
    at += character.length
    return {character, part, at: at - character.length}
  })
}

/** The place before a sign for a line end, with the blank that it stands for. */
function gapAt(at: number | undefined, signs: readonly Sign[]): Gap | undefined {
  if (at === undefined) return undefined
  let next = at
  while (isBlank(signs[next])) next += 1
  let last = next - 1
  while (isBlank(signs[last])) last -= 1
  if (last < 0 || next >= signs.length) return undefined
  const isNothing = isCjk(seen(signs, last, -1)) && isCjk(seen(signs, next, 1))
  if (isNothing !== (next === last + 1)) return undefined
  const [first, end] = [signs[last + 1]!, signs[next - 1]!]
  if (!isNothing) return first.part === end.part ? {part: first.part, start: first.at, end: end.at + 1} : undefined
  if (first.part.kind === 'text') return {part: first.part, start: first.at, end: first.at}
  return end.part.kind === 'text' ? {part: end.part, start: end.part.text.length, end: end.part.text.length} : undefined
}

function isBlank(sign: Sign | undefined): boolean {
  return sign?.part.kind === 'text' && /[ \t]/.test(sign.character)
}

/** The nearest character that a reader sees, past the marks of markup around words. */
function seen(signs: readonly Sign[], from: number, step: 1 | -1): string {
  for (let at = from; signs[at]; at += step) {
    const {part, character} = signs[at]!
    if (part.kind === 'text') return character
    if (part.kind === 'raw' || part.code.role === 'alone') return ''
  }
  return ''
}
