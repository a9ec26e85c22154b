import type {BlockKind, Locale, MemoryText, MemoryVariant} from '../model/index.ts'
import {isOnlyAppended} from './appended.ts'
import {isBehind} from './behind.ts'
import {fingerprint, isSameText} from './fingerprint.ts'
import type {Forms} from './form.ts'
import {isHalf} from './half.ts'
import type {Piece} from './piece.ts'
import {REGROUPED, type Regrouping} from './regrouping.ts'

/** What is known of a target and its unit. */
export interface Before {
  readonly old: MemoryVariant | undefined
  readonly oldSource: MemoryText | undefined
  readonly kind: BlockKind | undefined
  readonly isSettled: boolean
  readonly regrouping: Regrouping | undefined
  readonly pieces: readonly Piece[]
  /** A definition that the target itself refers to. */
  readonly isUsed: boolean
  readonly lead: Locale
  readonly locale: Locale
  readonly forms: ReadonlyMap<Locale, Forms>
}

/** A target as the memory will have it. It stays behind until somebody changes it or the source returns. */
export function target(
  text: MemoryText | undefined,
  source: MemoryText | undefined,
  before: Before
): MemoryVariant | undefined {
  const {old, oldSource, kind, isSettled, regrouping, lead, locale, forms, isUsed} = before
  const [own, leading] = [forms.get(locale)!, forms.get(lead)!]
  // What was left out on purpose is remembered as empty.
  const now = text ?? (old?.text === '' || (isSettled && source) ? {text: ''} : undefined)
  if (!now) return undefined
  const isSame = old !== undefined && isSameText(own.before(old), own.now(now), kind)
  const {state, origin} = isSame ? old : {state: 'translated' as const, origin: 'person' as const}
  const base = {...now, state, origin}
  if (isSettled) return source ? {...base, from: fingerprint(source, kind)} : base
  const madeFrom = old?.was ?? (oldSource && plain(oldSource))
  if (!source) {
    // The source dropped it; an addition of the translator's own was never made from anything.
    return madeFrom && old?.from !== undefined && !isUsed ? {...base, from: old.from, was: madeFrom} : base
  }
  const from = fingerprint(source, kind)
  const stays = isSame && old.from === REGROUPED && regrouping !== 'done'
  if (stays || (isSame && regrouping === 'asked')) return {...base, from: REGROUPED, was: madeFrom ?? plain(source)}
  const isAsked = isSame || isNoAnswer(now, source, before)
  if (!isAsked || old?.from === undefined || !madeFrom) return {...base, from}
  const texts = {was: leading.before(madeFrom), now: leading.now(source), target: own.now(now)}
  return isBehind({...texts, kind, source: lead, locale}) ? {...base, from: old.from, was: madeFrom} : {...base, from}
}

/** Whether what somebody changed in a target is no answer to the change of its source. */
function isNoAnswer(now: MemoryText, source: MemoryText, {old, oldSource, pieces, kind}: Before): boolean {
  if (!old || kind) return false
  if (isHalf({old, now, source})) return true
  return !old.was && oldSource !== undefined && isOnlyAppended({old, pieces, was: oldSource, now: source})
}

function plain({text, codes, level}: MemoryText): MemoryText {
  return {text, ...(codes && {codes}), ...(level !== undefined && {level})}
}
