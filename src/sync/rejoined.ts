import {blockTexts} from '../formats/memory-text.ts'
import type {Locale, MemoryUnit} from '../model/index.ts'
import type {Aligned} from './aligned.ts'
import type {Member} from './equal.ts'
import type {Version} from './piece.ts'

/**
 * Gives a unit what the alignment puts to it in a translation where some of what it had there was not found: somebody wrote it anew. A source that
 * was written anew is news.
 */
export function rejoin(aligned: readonly Aligned[], known: readonly MemoryUnit[], source: Locale): void {
  for (const {members} of aligned) {
    const owners = new Set(members.map(({version, at}) => version.owners[at]).filter(owner => owner !== undefined))
    const [owner] = owners
    if (owners.size !== 1 || owner === undefined || !known[owner]) continue
    const open = members.filter(({version, at}) => version.owners[at] === undefined && version.locale !== source)
    for (const member of open.filter(({version}) => doesLack(version, owner, known[owner]!))) give(member, owner)
  }
}

function give({version, at}: Member, owner: number): void {
  version.owners[at] = owner
}

/** Fewer blocks hold it than the memory knows. */
function doesLack({locale, owners, pieces}: Version, owner: number, {variants}: MemoryUnit): boolean {
  const old = variants[locale]
  if (!old || old.text === '') return false
  const blocks = new Set(pieces.flatMap(({block}, at) => (owners[at] === owner ? [block] : [])))
  return blocks.size < blockTexts({...old, level: undefined}).length
}
