import {createHash} from 'node:crypto'
import type {ExchangeCode, TaggedText} from '../model/index.ts'
import {carried, readTagged, writeTagged} from './tagged.ts'

/** What a unit looked like when it was exported. */
export interface Stamp {
  /** Digest of the target text. */
  readonly target: string
  /** Digest of the list of codes, whose numbers the text uses; absent without codes. */
  readonly codes?: string
}

/** A stamp as it stands in files: `3f9a1c2b` or `3f9a1c2b-77aa01ff`. */
export function stampOf(target: TaggedText | undefined, codes: readonly ExchangeCode[]): string {
  const text = targetStamp(target)
  return codes.length === 0 ? text : `${text}-${codesStamp(codes)}`
}

/** Whatever the numbers of its codes: those change with the source. */
export function targetStamp(target: TaggedText | undefined): string {
  const numbers = new Map<number, number>()
  const renumbered = readTagged(carried(target ?? '')).map(piece => {
    if (piece.kind === 'text') return piece
    numbers.set(piece.id, numbers.get(piece.id) ?? numbers.size + 1)
    return {...piece, id: numbers.get(piece.id)!}
  })
  return digest(writeTagged(renumbered))
}

export function codesStamp(codes: readonly ExchangeCode[]): string {
  return digest(JSON.stringify(codes.map(({id, kind, data}) => [id, kind, data])))
}

/** The parts of a stamp; undefined for anything else. */
export function readStamp(text: string | undefined): Stamp | undefined {
  const [, target, codes] = /^([0-9a-f]{8})(?:-([0-9a-f]{8}))?$/.exec(text?.trim() ?? '') ?? []
  return target === undefined ? undefined : {target, ...(codes !== undefined && {codes})}
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** A text in a file, the source it stands beside, and the stamp of the export. */
interface Work {
  readonly source?: TaggedText | undefined
  readonly target?: TaggedText | undefined
  readonly stamp?: string | undefined
}

/** Whether a text in a file was written since the export and does not stand in the article yet. A copy of the source is no work. */
export function isOpenWork({source, target, stamp}: Work, now: TaggedText | undefined): boolean {
  const written = carried(target ?? '')
  const isNothing = written === '' || written === carried(now ?? '') || written === carried(source ?? '')
  return !isNothing && readStamp(stamp)?.target !== targetStamp(target)
}
