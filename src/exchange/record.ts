import {markOf, readTagged} from '../formats/tagged.ts'
import type {
  ExchangeCode,
  Locale,
  Memory,
  MemoryText,
  MemoryVariant,
  Origin,
  ParallelText,
  ReturnedUnit,
  State,
  TaggedText
} from '../model/index.ts'
import {fingerprint} from '../sync/fingerprint.ts'
import {sync} from '../sync/index.ts'
import type {Wanted} from './decide.ts'
import type {Landing} from './land.ts'

/**
 * The memory after a landing: as a sync would have it, and each text that came back with its state, written by a person, and the source text it
 * was made from.
 *
 * @param parallel The article as it is now.
 */
export function record(
  parallel: ParallelText,
  memory: Memory | undefined,
  {landed, confirmed}: Landing,
  target: Locale
): Memory {
  const base = sync(parallel, memory).memory
  const changes = new Map<string, Change>()
  for (const {unit, returned} of confirmed) changes.set(unit.id, {state: returned.state ?? 'translated'})
  for (const one of landed) {
    const was = one.isBehind ? sourceThen(one) : undefined
    changes.set(one.unit.id, {state: stateOf(one.returned), origin: 'person', ...(was && {was})})
  }
  const units = base.units.map(unit => {
    const change = changes.get(unit.id)
    const [source, variant] = [unit.variants[parallel.source], unit.variants[target]]
    if (!change || !source || !variant) return unit
    return {...unit, variants: {...unit.variants, [target]: changed(variant, source, change)}}
  })
  return {...base, units}
}

/**
 * The memory before a landing with the texts that were put in where none was: by them their places are found, whatever they say.
 *
 * @param parallel The article as it was.
 */
export function expecting(
  parallel: ParallelText,
  memory: Memory | undefined,
  {landed}: Landing,
  target: Locale
): Memory {
  const base = sync(parallel, memory).memory
  const added = new Map(landed.filter(({unit}) => unit.target === undefined).map(one => [one.unit.id, one]))
  const units = base.units.map(unit => {
    const [one, source] = [added.get(unit.id), unit.variants[parallel.source]]
    if (!one || !source || unit.variants[target]) return unit
    const text = toMemory(one.returned.target ?? '', one.unit.codes)
    const variant: MemoryVariant = {...text, state: 'translated', origin: 'person', from: fingerprint(source)}
    return {...unit, variants: {...unit.variants, [target]: variant}}
  })
  return {...base, units}
}

/** What a landing says of a text. */
interface Change extends Pick<MemoryVariant, 'state'> {
  readonly origin?: Origin
  /** The source it was made from, where that has changed since. */
  readonly was?: MemoryText
}

function changed({was: _, ...variant}: MemoryVariant, source: MemoryText, {was, ...change}: Change): MemoryVariant {
  return {...variant, ...change, from: fingerprint(was ?? source), ...(was && {was})}
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
