import {CJK_LETTER} from '../characters.ts'
import type {Block} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import type {Span} from './span.ts'

/** How sure a tuple is that only its place speaks for, 0 to 1. */
const BY_PLACE = 0.6
/** The same in log odds: the only sentence of such a block goes with the only one of the other's. */
const LEAD_BY_PLACE = Math.log(BY_PLACE / (1 - BY_PLACE))
/** How sure the tuples before and behind it are. */
const SURE = 0.9
/** Blocks of a side between two of those, at most. */
const MOST = 4
/** By how many times the longest text of a tuple may be longer than the shortest, and by how many letters more; a Han or kana letter counts as two. */
const LONGER = {times: 2.5, letters: 30}

type Blocks = readonly (readonly Block[])[]

/**
 * Joins what stands between two sure tuples, or as a title before the first, as many blocks of the same kinds on each side: on a page
 * that was left in the source language for the most part, what is translated is unlike its original in all but its place. What a
 * version lacks is joined on the other sides.
 */
export function joinByPlace(tuples: readonly BlockTuple[], blocks: Blocks): BlockTuple[] {
  return joinRuns(joinRuns(tuples, blocks, isSureOfAll), blocks, isSureOfSome)
}

function joinRuns(tuples: readonly BlockTuple[], blocks: Blocks, isSure: (one: BlockTuple) => boolean): BlockTuple[] {
  const done: BlockTuple[] = []
  for (let at = 0; at < tuples.length; at += 1) {
    let end = at
    while (end < tuples.length && !isSure(tuples[end]!)) end += 1
    const run = tuples.slice(at, end)
    const edges = [...tuples.slice(Math.max(0, at - 1), at), ...tuples.slice(end, end + 1)]
    const isBetween = end < tuples.length && (at > 0 || isTitle(run, blocks))
    const joined = isBetween && run.some(isLacking) ? joinedOf(run, edges, blocks) : undefined
    done.push(...(joined ?? run), ...tuples.slice(end, end + 1))
    at = end
  }
  return done
}

function isSureOfAll({tuple, isMoved, confidence}: BlockTuple): boolean {
  return !isMoved && confidence >= SURE && tuple.every(({size}) => size === 1)
}

function isSureOfSome({tuple, isMoved, confidence}: BlockTuple): boolean {
  const there = tuple.filter(({size}) => size > 0)
  return !isMoved && confidence >= SURE && there.length > 1 && there.every(({size}) => size === 1)
}

/** A page begins with its title, however it is translated. */
function isTitle(run: readonly BlockTuple[], blocks: Blocks): boolean {
  return run.every(({tuple}) =>
    tuple.every(({start, size}, side) => size === 0 || (start === 0 && blocks[side]![0]!.kind === 'heading'))
  )
}

function isLacking({tuple}: BlockTuple): boolean {
  return tuple.some(({size}) => size === 0)
}

/** The blocks of a run, one of each side that has any in a tuple, when all of them are alike; those sides have the edges too. */
function joinedOf(run: readonly BlockTuple[], edges: readonly BlockTuple[], blocks: Blocks): BlockTuple[] | undefined {
  const sides = run[0]!.tuple.map((_, side) => run.flatMap(({tuple}) => (tuple[side]!.size > 0 ? [tuple[side]!] : [])))
  const there = sides.flatMap((spans, side) => (spans.length > 0 ? [side] : []))
  const count = sides[there[0]!]!.length
  const isRegular = there.every(side => sides[side]!.length === count && sides[side]!.every(({size}) => size === 1))
  const isBounded = edges.every(({tuple}) => there.every(side => tuple[side]!.size === 1))
  if (run.some(({isMoved}) => isMoved) || count > MOST || there.length < 2 || !isRegular || !isBounded) return undefined
  const tuples = sides[there[0]!]!.map((_, at) => sides.map((spans, side): Span => spans[at] ?? run[0]!.tuple[side]!))
  const areAllAlike = tuples.every(tuple => areAlike(there.map(side => blocks[side]![tuple[side]!.start]!)))
  return areAllAlike
    ? tuples.map(tuple => ({tuple, lead: LEAD_BY_PLACE, confidence: BY_PLACE, isMoved: false}))
    : undefined
}

function areAlike(blocks: readonly Block[]): boolean {
  const shapeOf = ({kind, depth, key, column, containers}: Block) =>
    [kind, depth, key, column, ...containers.map(container => container.kind)].join(' ')
  const shape = shapeOf(blocks[0]!)
  if (blocks.some(block => shapeOf(block) !== shape)) return false
  if (blocks[0]!.kind === 'code') return areOneCode(blocks)
  if (blocks.some(block => block.segments.length === 0)) return false
  // The same to the letter, as code in one version and bare in another.
  if (new Set(blocks.map(saidOf)).size === 1) return true
  // Two texts in the same letters are no translation of each other unless they are the same: another formula is another block.
  const plain = blocks.map(textOf).filter(text => !CJK_LETTER.test(text))
  if (plain.some(text => text !== plain[0])) return false
  if (blocks.some(block => keptOf(block) !== keptOf(blocks[0]!))) return false
  const [shortest, longest] = [Math.min, Math.max].map(of => of(...blocks.map(lengthOf))) as [number, number]
  return longest <= shortest * LONGER.times + LONGER.letters
}

/** Share of the words of the shorter block of code that the others have. */
const SHARED_WORDS = 0.5

/** Code that was changed in one version and has half of its words in common. */
function areOneCode(blocks: readonly Block[]): boolean {
  const words = blocks.map(({value = ''}) => new Set(value.match(/[\p{L}\d]{2,}/gu)))
  return words.every((own, at) =>
    words.slice(at + 1).every(others => {
      const shared = [...own].filter(word => others.has(word)).length
      return shared > 0 && shared >= SHARED_WORDS * Math.min(own.size, others.size)
    })
  )
}

const EACH_CJK = new RegExp(CJK_LETTER, 'gu')

function textOf({segments}: Block): string {
  return segments.map(({text}) => text).join(' ')
}

/** The text with its code. */
function saidOf({segments}: Block): string {
  const said = segments.map(({text, codes}) => {
    const code = new Map(codes.map(({at, kind, value = ''}) => [at, kind === 'inlineCode' ? value : '']))
    return text.replaceAll(/[\uE000-\uF8FF]/g, (_, at: number) => code.get(at) ?? '')
  })
  return said.join(' ').trim()
}

/** What no translation changes: code, and digits. */
function keptOf(block: Block): string {
  const codes = block.segments.flatMap(({codes}) =>
    codes.flatMap(({kind, value}) => (kind === 'inlineCode' ? [value] : []))
  )
  return [...codes, ...(textOf(block).normalize('NFKC').match(/\d+/g) ?? [])].sort().join(' ')
}

function lengthOf(block: Block): number {
  const text = textOf(block)
  return text.length + (text.match(EACH_CJK)?.length ?? 0)
}
