import {characterPairs, similarity} from '../align/similarity.ts'
import {wordsOf} from '../formats/memory-text.ts'
import type {MemoryUnit} from '../model/index.ts'
import {type Aligned, membersIn} from './aligned.ts'
import type {Member} from './equal.ts'
import {normal, protectedKey} from './fingerprint.ts'

/** By so much, 0 to 1, a translation may have changed less than its source did. */
const MARGIN = 0.15

/**
 * Gives free what stands in the place of the translation of something that the source dropped, where it translates what the source has there now: nobody
 * edits what is to go. What was only touched up stays what it was.
 */
export function release(
  groups: readonly Pick<Aligned, 'members'>[],
  known: readonly MemoryUnit[],
  source: string
): void {
  for (const {members} of groups) {
    const leading = membersIn(source, members)
    if (leading.length === 0) continue
    for (const member of members) {
      const owner = member.version.owners[member.at]
      const gone = owner === undefined ? undefined : known[owner]
      if (!gone || !isDropped(owner!, leading[0]!) || !leading.every(lead => isWanted(lead, member))) continue
      if (isReplaced(member, gone, leading)) member.version.owners[member.at] = undefined
    }
  }
}

function isDropped(owner: number, {version}: Member): boolean {
  return !version.owners.includes(owner)
}

/** A source text that is new, or that the version has nowhere else. */
function isWanted({version: {owners}, at}: Member, {version}: Member): boolean {
  const owner = owners[at]
  return owner === undefined || !version.owners.includes(owner)
}

/** Whether a translation changed as much as its source. */
function isReplaced({version, at}: Member, {variants}: MemoryUnit, leading: readonly Member[]): boolean {
  const old = variants[version.locale]
  const was = old?.was ?? variants[leading[0]!.version.locale]
  if (!old?.from || !was || old.text === '') return false
  const {text: own, key, kind} = version.pieces[at]!
  if (key === (kind ? protectedKey(kind, old) : normal({...old, level: undefined}))) return false
  const now = leading.map(({version, at}) => version.pieces[at]!.text.text).join(' ')
  return likeness(old.text, own.text) <= likeness(was.text, now) + MARGIN
}

function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map(text => characterPairs(wordsOf(text)))
  return similarity(first!, second!)
}
