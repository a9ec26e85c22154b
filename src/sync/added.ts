import {blockTexts} from '../formats/memory-text.ts'
import type {Memory, MemoryUnit, MemoryVariant, ParallelText} from '../model/index.ts'
import type {Aligned} from './aligned.ts'
import type {Member} from './equal.ts'
import {normal} from './fingerprint.ts'
import type {Piece, Version} from './piece.ts'

/** The alignment has to be so sure, 0 to 1, that a sentence is the translation of nothing. */
const SURE = 0.6

/** A remark of the translator's own, which is no news for the other versions. */
const TRANSLATORS_NOTE = /^[\s([（〔【［*_]*(?:訳(?:者)?注|译(?:者)?注|译者按|translator[’']s note)/iu

/**
 * Sentences that a translator put into a paragraph of which all else stands as it did: no piece of the memory's and no translation of
 * anything in the source. A sentence that was parted in two, one that was put otherwise, and what makes up for what was left out before are none.
 */
export function additions(
  {source}: ParallelText,
  aligned: readonly Aligned[],
  {versions, memory}: {versions: readonly Version[]; memory: Memory}
): Set<Piece> {
  const leading = versions.find(({locale}) => locale === source)
  const known = memory.units
  if (!leading || memory.source !== source) return new Set()
  const found = aligned.filter(
    ({unit, members}) =>
      unit.confidence >= SURE &&
      !unit.variants.has(source) &&
      members.every(member => isBeside(member, known)) &&
      members.every(member => isStill(member, leading, known))
  )
  return new Set(found.flatMap(({members}) => members.map(({version, at}) => version.pieces[at]!)))
}

/** An open sentence of a known paragraph; what stands right before and behind it is open too, or as it was. */
function isBeside({version, at}: Member, known: readonly MemoryUnit[]): boolean {
  const {pieces, owners, locale} = version
  const piece = pieces[at]!
  if (owners[at] !== undefined || TRANSLATORS_NOTE.test(piece.text.text)) return false
  const beside = [-1, 1].map(step => {
    let other = at + step
    while (isIn(pieces[other], piece) && owners[other] === undefined) other += step
    return isIn(pieces[other], piece) ? owners[other] : undefined
  })
  const owned = beside.filter(owner => owner !== undefined)
  return owned.length > 0 && owned.every(owner => isAsKnown(version, owner, known[owner]?.variants[locale]))
}

/** A sentence of the same paragraph. */
function isIn(other: Piece | undefined, {block, kind}: Piece): boolean {
  return other !== undefined && other.block === block && !other.kind && !kind
}

function isAsKnown({pieces, owners}: Version, owner: number, text: MemoryVariant | undefined): boolean {
  const now = pieces.filter((_, at) => owners[at] === owner).map(({key}) => key)
  return (
    text !== undefined &&
    now.join('') ===
      blockTexts({...text, level: undefined})
        .map(normal)
        .join('')
  )
}

/** The paragraph is not behind its source, and the source says there what it said. */
function isStill({version, at}: Member, leading: Version, known: readonly MemoryUnit[]): boolean {
  const {pieces, owners, locale} = version
  const own = new Set(owners.filter((owner, other) => owner !== undefined && isIn(pieces[other], pieces[at]!)))
  const blocks = new Set(leading.pieces.flatMap(({block}, at) => (own.has(leading.owners[at]) ? [block] : [])))
  const there = [...leading.pieces.keys()].filter(
    at => !leading.pieces[at]!.kind && blocks.has(leading.pieces[at]!.block)
  )
  return (
    blocks.size > 0 &&
    [...own].every(owner => !known[owner!]!.variants[locale]?.was) &&
    there.every(at => {
      const owner = leading.owners[at]
      return owner !== undefined && isAsKnown(leading, owner, known[owner]?.variants[leading.locale])
    })
  )
}
