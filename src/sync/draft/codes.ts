import {MARK} from '../../formats/memory-text.ts'
import type {MemoryText} from '../../model/index.ts'
import {carryCode} from '../carry/target.ts'

/** A translation with the codes of another source text. */
export interface Recoded {
  readonly target: MemoryText
  /** Every code that differs was exchanged. */
  readonly isWhole: boolean
}

/**
 * A translation with code, links and images as a source text has them that has as many as the one it was made from: what it has as
 * its own source had it is exchanged, in the language of its path.
 */
export function withCodes({was, now, target}: Readonly<Record<'was' | 'now' | 'target', MemoryText>>): Recoded {
  const [marks, others] = [was, now].map(({text}) => text.match(MARK)?.join() ?? '')
  if (marks !== others) return {target, isWhole: false}
  const [old, fresh, own] = [was.codes ?? {}, now.codes ?? {}, target.codes ?? {}]
  const changed = Object.keys(old).filter(mark => old[mark] !== fresh[mark])
  if (changed.length === 0) return {target, isWhole: true}
  const codes: Record<string, string> = {...own}
  const open = new Set(Object.keys(own))
  const done = changed.filter(mark => {
    // One text that became two says nothing of which is which.
    if (Object.keys(old).some(other => old[other] === old[mark] && fresh[other] !== fresh[mark])) return false
    for (const place of open) {
      const code = carryCode({was: old[mark]!, now: fresh[mark]!, own: own[place]!})
      if (code === undefined) continue
      codes[place] = code
      open.delete(place)
      return true
    }
    return false
  })
  return {target: {...target, codes}, isWhole: done.length === changed.length}
}
