import type {Locale, Memory, MemoryText, MemoryVariant, ParallelText} from '../model/index.ts'
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
    const kept = absent.flatMap((locale): [Locale, MemoryVariant][] => {
      const [variant, was] = [old?.variants[locale], old?.variants[lead]]
      if (!variant) return []
      const isBehind = now && was && !variant.was && locale !== lead && !isSameText(was, now, unit.kind)
      return [[locale, isBehind ? {...variant, was: textOf(was)} : variant]]
    })
    return kept.length > 0 ? {...unit, variants: {...unit.variants, ...Object.fromEntries(kept)}} : unit
  })
  return {...memory, units}
}

function textOf({text, codes, level}: MemoryText): MemoryText {
  return {text, ...(codes && {codes}), ...(level !== undefined && {level})}
}
