import {MARK, memoryText} from '../formats/memory-text.ts'
import type {InlineCode, Locale, Memory, MemoryText, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {carryCode} from '../sync/carry/target.ts'
import {type CodeSlot, type Occurrence, slotsOf} from './codes.ts'

const NOWHERE = {start: -1, end: -1}

/**
 * Gives the codes of a unit with what its source says by now: a link, code or an image that the target has as the source had it is exchanged.
 * Translators see those of the source and cannot change them.
 *
 * @param memory Of the last sync: the source text that each target was made from.
 */
export function renewedSlots(
  {source}: ParallelText,
  target: Locale,
  memory: Memory | undefined
): (unit: TranslationUnit) => readonly CodeSlot[] {
  const was = new Map(memory?.units.map(({id, variants}) => [id, variants[target]?.was ?? variants[source]]))
  return ({id, variants}) => {
    const [own, other] = [variants.get(source) ?? [], variants.get(target) ?? []]
    return renewed(slotsOf(own, other), was.get(id), own)
  }
}

/** Those of some units whose codes the source has changed and the target has as they were. */
export function withNewCodes<One extends {readonly unit: {readonly id: string}}>(
  some: readonly One[],
  {parallel, target, memory}: {parallel: ParallelText; target: Locale; memory: Memory | undefined}
): One[] {
  const slotsFor = some.length > 0 ? renewedSlots(parallel, target, memory) : () => []
  const units = new Map(parallel.units.map(unit => [unit.id, unit]))
  return some.filter(({unit: {id}}) => {
    const unit = units.get(id)
    return unit && slotsFor(unit).some(({target}) => target?.codes.some(({range}) => range === NOWHERE))
  })
}

function renewed(
  slots: readonly CodeSlot[],
  was: MemoryText | undefined,
  source: readonly Segment[]
): readonly CodeSlot[] {
  const changes = was ? changesOf(was, memoryText(source)) : []
  if (changes.length === 0) return slots
  return slots.map(({target, ...slot}) => (target ? {...slot, target: renewedIn(target, changes)} : slot))
}

type Changes = readonly (readonly [before: string, after: string])[]

function renewedIn(occurrence: Occurrence, changes: Changes): Occurrence {
  const {segment, codes} = occurrence
  const fresh = codes.map(({data}) => {
    for (const [before, after] of changes) {
      const found = carryCode({was: before, now: after, own: data})
      if (found !== undefined) return found
    }
    return data
  })
  const read = codesIn(fresh.length > 1 ? fresh.join('x') : fresh[0]!)
  if (fresh.every((data, at) => data === codes[at]!.data) || read.length !== codes.length) return occurrence
  const [open, close] = codes.map(({at, id}, index) => ({...read[index]!, at, id, range: NOWHERE}))
  return {segment, codes: close ? [open!, close] : [open!]}
}

/** The codes of a piece of Markdown. */
function codesIn(text: string): readonly InlineCode[] {
  return parse(text, {path: '', locale: '', file: ''}).blocks[0]?.segments[0]?.codes ?? []
}

/** What each code became, where the text has as many as it had and none became two. */
function changesOf(was: MemoryText, now: MemoryText): Changes {
  if (was.text.match(MARK)?.join() !== now.text.match(MARK)?.join()) return []
  const [old, fresh] = [was.codes ?? {}, now.codes ?? {}]
  const changed = Object.keys(old).filter(mark => old[mark] !== fresh[mark])
  const isClear = (mark: string) =>
    Object.keys(old).every(other => old[other] !== old[mark] || fresh[other] === fresh[mark])
  return changed.filter(isClear).map(mark => [old[mark]!, fresh[mark]!] as const)
}
