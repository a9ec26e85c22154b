import {blocksText} from '../formats/memory-text.ts'
import type {BlockKind, Locale, MemoryText, MemoryUnit, MemoryVariant, Segment} from '../model/index.ts'
import {isOnlyAppended} from './appended.ts'
import {isBehind} from './behind.ts'
import type {Definitions} from './definitions.ts'
import {echoes} from './echo.ts'
import {fingerprint, isSameText} from './fingerprint.ts'
import type {Forms} from './form.ts'
import {isMinorEdit} from './minor.ts'
import type {Piece} from './piece.ts'
import type {Places} from './places.ts'
import {REGROUPED, type Regrouping, regrouping} from './regrouping.ts'
import type {Traced} from './trace.ts'

/** A unit and what the memory will say of it. */
export interface Placed {
  readonly unit: Traced
  /** A target with `was` is behind its source. */
  readonly memory: MemoryUnit
  /** Targets of which a change of the source asks nothing. */
  readonly minor: ReadonlySet<Locale>
  /** Targets that lack it and need none of it. */
  readonly needless?: ReadonlySet<Locale>
}

interface Surroundings {
  /** The language that leads the article. */
  readonly source: Locale
  /** The one that leads the unit. */
  readonly lead: Locale
  readonly targets: readonly Locale[]
  readonly places: Places
  /** Units by version that stand in the same block as the one before them. */
  readonly continuing: ReadonlyMap<Locale, ReadonlySet<Traced>>
  /** The source's change asks for nothing: whatever the target is behind of, or only what is new. */
  readonly minor: 'all' | 'new' | undefined
  /** Ids of units by target whose translation may stay as it is. */
  readonly settled: ReadonlyMap<Locale, ReadonlySet<string>>
  readonly forms: ReadonlyMap<Locale, Forms>
  /** Known once all texts are compared; of a definition only. */
  readonly definitions?: Definitions
}

/** Compares a unit with what the memory knew of it; nothing when no version has it any more. */
export function place(unit: Traced, around: Surroundings): Placed[] {
  const {id, kind, known} = unit
  const {source, lead, targets, settled, places, continuing, forms} = around
  const texts = new Map([...unit.places].map(([locale, pieces]) => [locale, textOf(pieces)]))
  if (texts.size === 0) return []
  const now = texts.get(lead)
  const minor = new Set<Locale>()
  const doesContinue = (locale: Locale) => continuing.get(locale)?.has(unit) ?? false
  const continues = (locale: Locale) => doesContinue(locale) && {continues: true as const}
  const variants: [Locale, MemoryVariant][] = now
    ? [[lead, {...now, ...continues(lead), state: 'final', origin: 'person'}]]
    : []
  for (const locale of targets) {
    const old = known?.variants[locale]
    const isSettled = settled.get(locale)?.has(id) ?? false
    const regroups = regrouping(unit, locale, doesContinue(locale))
    const own = texts.get(locale)
    const isUsed = own !== undefined && around.definitions?.isUsed(own, locale) === true
    const pieces = unit.places.get(locale) ?? []
    const about = {kind, isSettled, regrouping: regroups, lead, locale, forms, isUsed, pieces}
    const variant = target(own, now, {...about, old, oldSource: known?.variants[lead]})
    if (!variant) continue
    const isCalledMinor = around.minor === 'all' || (around.minor === 'new' && !old?.was)
    const isSmall = now && variant.was && (isCalledMinor || (!kind && isMinor(variant, variant.was, {now, lead})))
    if (isSmall) minor.add(locale)
    const follows = now && places.isBehind(unit, locale) && {moved: true as const}
    const state = isSmall ? inStep(variant, fingerprint(now, kind)) : variant
    variants.push([locale, {...state, ...continues(locale), ...follows}])
  }
  const notes = known?.notes
  const about = {id, ...(kind && {kind}), ...(lead !== source && {lead})}
  const needless = now && targets.filter(locale => around.definitions?.isNeedless(now, locale))
  return [
    {
      unit,
      minor,
      ...(needless && {needless: new Set(needless)}),
      memory: {...about, variants: Object.fromEntries(variants), ...(notes && {notes})}
    }
  ]
}

/** A slip mended in the source, which the translation does not repeat. */
function isMinor(target: MemoryText, was: MemoryText, {now, lead}: {now: MemoryText; lead: Locale}): boolean {
  return isMinorEdit(was, now, lead) && !echoes({was, now, target})
}

/** What the pieces of a unit in one version say. */
export function textOf(pieces: readonly Piece[]): MemoryText {
  const blocks = new Map<number, Segment[]>()
  for (const {segment, block} of pieces) if (segment) blocks.set(block, [...(blocks.get(block) ?? []), segment])
  return blocks.size > 0 ? blocksText([...blocks.values()], pieces[0]!.text.level) : pieces[0]!.text
}

function inStep({was, ...variant}: MemoryVariant, from: string): MemoryVariant {
  return {...variant, from}
}

interface Before {
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
function target(
  text: MemoryText | undefined,
  source: MemoryText | undefined,
  before: Before
): MemoryVariant | undefined {
  const {old, oldSource, kind, isSettled, regrouping, lead, locale, forms, isUsed, pieces} = before
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
  const isAsked = isSame || (old && !old.was && oldSource && isOnlyAppended({old, pieces, was: oldSource, now: source}))
  if (!isAsked || old?.from === undefined || !madeFrom) return {...base, from}
  const texts = {was: leading.before(madeFrom), now: leading.now(source), target: own.now(now)}
  return isBehind({...texts, kind, source: lead, locale}) ? {...base, from: old.from, was: madeFrom} : {...base, from}
}

function plain({text, codes, level}: MemoryText): MemoryText {
  return {text, ...(codes && {codes}), ...(level !== undefined && {level})}
}
