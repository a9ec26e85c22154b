import {withEvidence} from '../align/with-evidence.ts'
import type {Locale, Memory, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import {settle} from '../sync/settle.ts'
import {type Traced, trace} from '../sync/trace.ts'

/** The parallel text with the units as `sync` follows them, under the ids that the memory knows: those of an export are found again. */
export function withKnownUnits(parallel: ParallelText, memory: Memory | undefined): ParallelText {
  const aligned = new Map(
    parallel.units.flatMap(unit => [...unit.variants.values()].flat().map(segment => [segment, unit] as const))
  )
  const traced = trace(parallel, memory && settle(memory, parallel)).filter(({kind}) => !kind)
  return {...parallel, units: traced.flatMap(unit => unitOf(unit, aligned))}
}

function unitOf({id, places}: Traced, aligned: ReadonlyMap<Segment, TranslationUnit>): TranslationUnit[] {
  const variants = new Map<Locale, readonly Segment[]>()
  for (const [locale, pieces] of places) {
    const segments = pieces.flatMap(({segment}) => (segment ? [segment] : []))
    if (segments.length > 0) variants.set(locale, segments)
  }
  const [first] = [...variants.values()].flat()
  const unit = first && aligned.get(first)
  if (!unit) return []
  // A spread would read the evidence, which costs an alignment and is not asked for here.
  const {group, confidence} = unit
  return [withEvidence({id, variants, group, confidence}, () => unit.evidence)]
}
