import {memoryText} from '../formats/memory-text.ts'
import {markOf, readTagged} from '../formats/tagged.ts'
import type {
  ExchangeCode,
  Locale,
  Memory,
  MemoryText,
  MemoryUnit,
  MemoryVariant,
  ParallelText,
  ReturnedUnit,
  State,
  TaggedText,
  TranslationUnit
} from '../model/index.ts'
import {fingerprint} from '../sync/fingerprint.ts'
import {sync} from '../sync/index.ts'
import type {Wanted} from './decide.ts'
import type {Landing} from './land.ts'

/**
 * The memory after a landing: each text with its state, written by a person, and what source text it was made from. Units that did
 * not come back stay as they were, for `sync` to look at; without a memory all is taken over as the first sync would.
 *
 * @param parallel The article as it is now.
 */
export function record(
  parallel: ParallelText,
  memory: Memory | undefined,
  {landed, confirmed}: Landing,
  target: Locale
): Memory {
  const base = memory ?? sync(parallel, undefined).memory
  const changes = new Map<
    string,
    (unit: TranslationUnit, old: MemoryVariant | undefined) => MemoryVariant | undefined
  >()
  const text = (unit: TranslationUnit) => memoryText(unit.variants.get(target) ?? [])
  const madeFrom = (unit: TranslationUnit) => fingerprint(memoryText(unit.variants.get(parallel.source) ?? []))
  for (const {unit, returned} of confirmed)
    changes.set(unit.id, (now, old) => ({
      ...text(now),
      state: returned.state ?? 'translated',
      origin: old?.origin ?? 'person',
      from: madeFrom(now)
    }))
  for (const one of landed) {
    const was = one.isBehind ? sourceThen(one) : undefined
    const state = stateOf(one.returned)
    changes.set(one.unit.id, now => ({
      ...text(now),
      state,
      origin: 'person',
      from: was ? fingerprint(was) : madeFrom(now),
      ...(was && {was})
    }))
  }
  return {...base, units: merged(base.units, parallel, {changes, target})}
}

/** Whoever changed a text has translated it, whatever the tool says. */
function stateOf({state}: ReturnedUnit): State {
  return state === undefined || state === 'initial' ? 'translated' : state
}

/** The source text the translator had before them. */
function sourceThen({returned, unit}: Wanted): MemoryText {
  return toMemory(returned.source ?? unit.source, unit.codes)
}

const REFERENCES: Readonly<Record<string, string>> = {'<': '&lt;', '&': '&amp;'}

function toMemory(text: TaggedText, codes: readonly ExchangeCode[]): MemoryText {
  const data = new Map(codes.map(code => [code.id, code.data]))
  const found: Record<string, string> = {}
  const written = readTagged(text).map(piece => {
    if (piece.kind === 'text') return piece.text.replace(/[<&]/g, sign => REFERENCES[sign]!)
    const [first = '', second = ''] = data.get(piece.id) ?? []
    found[markOf(piece)] = piece.kind === 'close' ? second : first
    return markOf(piece)
  })
  return {text: written.join(''), ...(Object.keys(found).length > 0 && {codes: found})}
}

interface Changing {
  readonly changes: ReadonlyMap<
    string,
    (unit: TranslationUnit, old: MemoryVariant | undefined) => MemoryVariant | undefined
  >
  readonly target: Locale
}

/** The units of the memory with the changes; one it does not know comes behind the one it follows in the article. */
function merged(units: readonly MemoryUnit[], parallel: ParallelText, {changes, target}: Changing): MemoryUnit[] {
  const result = [...units]
  let last = -1
  for (const unit of parallel.units) {
    const at = result.findIndex(({id}) => id === unit.id)
    const change = changes.get(unit.id)
    if (change && unit.variants.has(target)) {
      const old = result[at] ?? {id: unit.id, variants: sourceVariant(unit, parallel.source)}
      const variant = change(unit, old.variants[target])
      const fresh = {...old, variants: {...old.variants, ...(variant && {[target]: variant})}}
      if (at < 0) result.splice(last + 1, 0, fresh)
      else result[at] = fresh
    }
    last = at < 0 ? (change ? last + 1 : last) : at
  }
  return result
}

function sourceVariant({variants}: TranslationUnit, source: Locale): MemoryUnit['variants'] {
  return {[source]: {...memoryText(variants.get(source) ?? []), state: 'final', origin: 'person'}}
}
