import type {BlockKind, MemoryText} from '../model/index.ts'
import {literal} from './fingerprint.ts'

/**
 * Whether a translation has what its source only now says: a code block equal to the new one; or, where nothing but code, links and images
 * changed, all of the new and none of the old.
 */
export function saysAlready(
  target: MemoryText,
  {was, now, kind}: {readonly was: MemoryText; readonly now: MemoryText; readonly kind: BlockKind | undefined}
): boolean {
  if (kind) return literal(kind, target) === literal(kind, now)
  if (was.text !== now.text || was.level !== now.level) return false
  const [old, fresh, own] = [was.codes ?? {}, now.codes ?? {}, new Set(Object.values(target.codes ?? {}))]
  const changed = Object.keys(old).filter(mark => old[mark] !== fresh[mark])
  return changed.length > 0 && changed.every(mark => own.has(fresh[mark] ?? '') && !own.has(old[mark]!))
}
