import type {BlockGroup, BlockKind, Locale, MemoryUnit, ParallelText, TranslationUnit} from '../model/index.ts'
import type {Aligned} from './aligned.ts'
import {completed, isOtherCode} from './completed.ts'
import {exchangeEqual, type Member} from './equal.ts'
import {editedPairs, equalPairs} from './pairs.ts'
import {FRONT, type Piece, type Version} from './piece.ts'

/** A unit that the memory does not know yet. */
export interface Draft {
  /** The id the alignment gave it. */
  readonly id?: string
  /** Probability that the alignment is right, 0 to 1. */
  readonly confidence?: number
  readonly kind?: BlockKind
  /** What an id is made from. */
  readonly text: string
}

/** What is known of the pieces before. */
interface Findings {
  readonly known: readonly MemoryUnit[]
  readonly aligned: readonly Aligned[]
  /** Sentences that a translation has alone in a paragraph that is known. */
  readonly added: ReadonlySet<Piece>
}

/** Pieces of some versions that belong together. */
interface Group {
  readonly unit?: TranslationUnit
  readonly block?: BlockGroup
  readonly members: readonly Member[]
}

/**
 * Puts what no known unit owns into units, as the alignment has it, and enters them in `owners` behind the known ones. A piece
 * whose counterpart is a known unit that lacks the language completes that unit.
 */
export function draftsOf(
  parallel: ParallelText,
  versions: readonly Version[],
  {known, aligned, added}: Findings
): Draft[] {
  const groups = [
    ...frontMatters(versions),
    ...tagGroups(versions, parallel.source),
    ...protectedGroups(parallel, versions),
    ...segmentGroups(aligned, added)
  ]
  exchangeEqual(groups, versions, parallel.source)
  const drafts: Draft[] = []
  for (const {unit, block, members} of groups) {
    const open = members.filter(({version, at}) => version.owners[at] === undefined)
    if (open.length === 0) continue
    const found = completed(members, open, known)
    const owner = found !== undefined && isOtherCode(known[found]!, open, parallel.source) ? undefined : found
    for (const {version, at} of open) version.owners[at] = owner ?? known.length + drafts.length
    const confidence = (unit ?? block)?.confidence
    if (owner === undefined)
      drafts.push({...draftOf(open, parallel.source, unit), ...(confidence !== undefined && {confidence})})
  }
  return drafts
}

function draftOf(open: readonly Member[], source: Locale, unit: TranslationUnit | undefined): Draft {
  const lead = open.find(({version}) => version.locale === source) ?? open[0]!
  const {text, kind} = lead.version.pieces[lead.at]!
  return {...(unit && {id: unit.id}), ...(kind && {kind}), text: text.text}
}

function frontMatters(versions: readonly Version[]): Group[] {
  return [
    {
      members: versions.flatMap(version =>
        version.pieces.flatMap(({block}, at) => (block === FRONT ? [{version, at}] : []))
      )
    }
  ]
}

/** The tags of elements, each with the one in its place in the others: the same, or of the same name between two such. */
function tagGroups(versions: readonly Version[], source: Locale): Group[] {
  const tags = (version: Version) => version.pieces.flatMap(({block}, at) => (block < FRONT ? [{version, at}] : []))
  const leading = versions.find(({locale}) => locale === source)
  const groups = (leading ? tags(leading) : []).map(member => ({members: [member]}))
  const pieceOf = ({version, at}: Member) => version.pieces[at]!
  for (const version of versions) {
    if (version === leading) continue
    const [theirs, own] = [groups.map(({members}) => pieceOf(members[0]!)), tags(version)]
    const pieces = own.map(pieceOf)
    const equal = equalPairs(theirs, pieces)
    for (const [x, y] of [...equal, ...editedPairs(theirs, pieces, equal)]) groups[x]!.members.push(own[y]!)
  }
  return groups
}

/** The protected blocks of a group, the first of each version, the second, and so on. */
export function protectedGroups({blocks, articles}: ParallelText, versions: readonly Version[]): Group[] {
  const found = versions.map(version => {
    const own = articles.get(version.locale)!.blocks
    return {
      version,
      at: new Map(
        version.pieces.flatMap((piece, at) => (piece.kind && piece.block >= 0 ? [[own[piece.block]!, at]] : []))
      )
    }
  })
  return blocks.flatMap(block => {
    const lists = found.map(({version, at}) =>
      (block.variants.get(version.locale) ?? []).flatMap(own => (at.has(own) ? [{version, at: at.get(own)!}] : []))
    )
    const most = Math.max(0, ...lists.map(({length}) => length))
    return Array.from({length: most}, (_, index) => ({
      block,
      members: lists.flatMap(list => list.slice(index, index + 1))
    }))
  })
}

/**
 * The segments of each unit; inside blocks that correspond no unit lacks a language: what a translator said elsewhere in the
 * paragraph joins its neighbour, but for what was added there.
 */
function segmentGroups(aligned: readonly Aligned[], added: ReadonlySet<Piece>): Group[] {
  const groups: {unit: TranslationUnit; block: BlockGroup; members: Member[]}[] = []
  const isWhole = ({block, members}: Group) =>
    members.some(({version, at}) => version.owners[at] !== undefined || added.has(version.pieces[at]!)) ||
    [...block!.variants].every(
      ([locale, blocks]) =>
        blocks.every(({segments}) => segments.length === 0) || members.some(({version}) => version.locale === locale)
    )
  for (const {unit, members} of aligned) {
    const last = groups.at(-1)
    const group = {unit, block: unit.group, members: [...members]}
    if (last?.block === unit.group && (!isWhole(group) || !isWhole(last))) last.members.push(...members)
    else groups.push(group)
  }
  return groups
}
