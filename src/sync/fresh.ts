import {characterPairs, similarity} from '../align/similarity.ts'
import type {BlockGroup, BlockKind, Locale, MemoryUnit, ParallelText, TranslationUnit} from '../model/index.ts'
import type {Aligned} from './aligned.ts'
import {exchangeEqual, type Member} from './equal.ts'
import type {Piece, Version} from './piece.ts'

/** So much must two blocks of code have in common, 0 to 1, that one may be the other with its comments translated. */
const SAME_CODE = 0.8

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
  const groups = [...frontMatters(versions), ...protectedGroups(parallel, versions), ...segmentGroups(aligned, added)]
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

/** The known unit that the counterparts belong to, when the memory has nothing of it in the languages of the open ones. */
function completed(
  members: readonly Member[],
  open: readonly Member[],
  known: readonly MemoryUnit[]
): number | undefined {
  const owners = new Set(members.map(({version, at}) => version.owners[at]).filter(owner => owner !== undefined))
  const [owner] = owners
  if (owners.size !== 1 || owner === undefined) return undefined
  const isNew = open.every(({version}) => !known[owner]?.variants[version.locale]?.text)
  return isNew ? owner : undefined
}

/** Code that came into the source where a translation has code of its own is no source of that when the two say other things. */
function isOtherCode({kind, variants}: MemoryUnit, open: readonly Member[], source: Locale): boolean {
  if (kind !== 'code' || variants[source]) return false
  const own = Object.values(variants).map(variant => characterPairs(variant?.text ?? ''))
  return open.some(({version: {locale, pieces}, at}) => {
    const pairs = characterPairs(pieces[at]!.text.text)
    return locale === source && own.every(other => similarity(pairs, other) < SAME_CODE)
  })
}

/** Gives what stands open to the known unit that the counterparts belong to, where a version lacks that; nothing of it stood there before. */
export function complete(members: readonly Member[], known: readonly MemoryUnit[]): void {
  const open = members.filter(({version, at}) => version.owners[at] === undefined)
  const owner = completed(members, open, known)
  if (owner === undefined || open.some(({version}) => version.owners.includes(owner))) return
  for (const {version, at} of open) version.owners[at] = owner
}

function draftOf(open: readonly Member[], source: Locale, unit: TranslationUnit | undefined): Draft {
  const lead = open.find(({version}) => version.locale === source) ?? open[0]!
  const {text, kind} = lead.version.pieces[lead.at]!
  return {...(unit && {id: unit.id}), ...(kind && {kind}), text: text.text}
}

function frontMatters(versions: readonly Version[]): Group[] {
  return [
    {members: versions.flatMap(version => version.pieces.flatMap(({block}, at) => (block < 0 ? [{version, at}] : [])))}
  ]
}

/** The protected blocks of a group, the first of each version, the second, and so on. */
function protectedGroups({blocks, articles}: ParallelText, versions: readonly Version[]): Group[] {
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
