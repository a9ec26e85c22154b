import type {BlockKind, Locale, Memory, MemoryText, MemoryVariant, ParallelText} from '../model/index.ts'
import {isSameText} from './fingerprint.ts'

/** Languages that the memory has and the article has no more: their pages were deleted. */
export function absentLocales({articles}: ParallelText, memory: Memory | undefined): Locale[] {
  const known = new Set(memory?.units.flatMap(({variants}) => Object.keys(variants)))
  return [...known].filter(locale => !articles.has(locale)).sort()
}

/**
 * A memory as it becomes, with what the one before had of pages that are not there now: they may come back. What their source says
 * differently by then makes them stale.
 */
export function withAbsent(memory: Memory, before: Memory | undefined, absent: readonly Locale[]): Memory {
  if (!before || absent.length === 0) return memory
  const known = new Map(before.units.map(unit => [unit.id, unit]))
  const units = memory.units.map(unit => {
    const old = known.get(unit.id)
    const lead = unit.lead ?? memory.source
    const now = unit.variants[lead]
    const led = stillMadeFrom(unit.variants[lead], old?.variants[lead], unit.kind)
    const kept = absent.flatMap((locale): [Locale, MemoryVariant][] => {
      const [variant, was] = [old?.variants[locale], old?.variants[lead]]
      if (!variant) return []
      const isBehind = now && was && !variant.was && locale !== lead && !isSameText(was, now, unit.kind)
      return [[locale, isBehind ? {...variant, was: textOf(was)} : variant]]
    })
    const all = {...unit.variants, ...(led && {[lead]: led}), ...Object.fromEntries(kept)}
    return kept.length > 0 || led ? {...unit, variants: all} : unit
  })
  return {...memory, units}
}

/** A translation that leads while its source is gone stays what it was to that source: made from it, and perhaps behind it. */
function stillMadeFrom(
  now: MemoryVariant | undefined,
  old: MemoryVariant | undefined,
  kind: BlockKind | undefined
): MemoryVariant | undefined {
  if (!now || old?.from === undefined || !isSameText(old, now, kind)) return undefined
  const {state, origin, from, was} = old
  return {...now, state, origin, from, ...(was && {was})}
}

function textOf({text, codes, level}: MemoryText): MemoryText {
  return {text, ...(codes && {codes}), ...(level !== undefined && {level})}
}
