import {characterPairs, similarity} from '../align/similarity.ts'
import type {Locale, MemoryUnit} from '../model/index.ts'
import type {Member} from './equal.ts'

/** So much must two blocks of code have in common, 0 to 1, that one may be the other with its comments translated. */
const SAME_CODE = 0.8

/** The known unit that the counterparts belong to, when the memory has nothing of it in the languages of the open ones. */
export function completed(
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
export function isOtherCode({kind, variants}: MemoryUnit, open: readonly Member[], source: Locale): boolean {
  if (kind !== 'code' || variants[source]) return false
  const own = Object.values(variants).map(variant => characterPairs(variant?.text ?? ''))
  return open.some(({version: {locale, pieces}, at}) => {
    const pairs = characterPairs(pieces[at]!.text.text)
    return locale === source && own.every(other => similarity(pairs, other) < SAME_CODE)
  })
}

/** Gives what stands open to the known unit that the counterparts belong to, where a version lacks that; nothing of it stood there before. */
export function complete(members: readonly Member[], known: readonly MemoryUnit[], source: Locale): void {
  joinMissing(members, known, source)
  const open = members.filter(({version, at}) => version.owners[at] === undefined)
  const owner = completed(members, open, known)
  if (owner === undefined || open.some(({version}) => version.owners.includes(owner))) return
  for (const {version, at} of open) version.owners[at] = owner
}

/** Makes one unit of several that stand in the source alone, where a translator put what was missing into one sentence. */
function joinMissing(members: readonly Member[], known: readonly MemoryUnit[], source: Locale): void {
  const leading = members.filter(({version}) => version.locale === source)
  const [first, ...others] = new Set(leading.map(({version, at}) => version.owners[at]))
  const isOnly = (owner: number | undefined) =>
    owner !== undefined && Object.keys(known[owner]?.variants ?? {}).join() === source
  const areOpen = members.every(({version, at}) => version.locale === source || version.owners[at] === undefined)
  if (others.length === 0 || leading.length === members.length || !areOpen || ![first, ...others].every(isOnly)) return
  for (const {version, at} of leading) version.owners[at] = first
}
