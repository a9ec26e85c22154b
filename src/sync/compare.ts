import {blocksText} from '../formats/memory-text.ts'
import type {Locale, MemoryText, MemoryUnit, MemoryVariant, Segment} from '../model/index.ts'
import {isOwnHead} from './block-form.ts'
import type {Definitions} from './definitions.ts'
import {echoes} from './echo.ts'
import {isElementTag} from './element-tags.ts'
import {fingerprint} from './fingerprint.ts'
import type {Forms} from './form.ts'
import {isMinorEdit} from './minor.ts'
import type {Piece} from './piece.ts'
import type {Places} from './places.ts'
import {regrouping} from './regrouping.ts'
import {target} from './target.ts'
import type {Traced} from './trace.ts'

/** A unit and what the memory will say of it. */
export interface Placed {
  readonly unit: Traced
  /** A target with `was` is behind its source. */
  readonly memory: MemoryUnit
  /** Targets of which a change of the source asks nothing, with the text that they were made from. */
  readonly minor: ReadonlyMap<Locale, MemoryText>
  /** Targets that lack it and need none of it. */
  readonly needless?: ReadonlySet<Locale>
}

interface Surroundings {
  /** The language that leads the article. */
  readonly source: Locale
  /** The one that leads the unit. */
  readonly lead: Locale
  /** The one that led it at the last sync. */
  readonly ledBefore: Locale | undefined
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
  const {source, lead, ledBefore, targets, settled, places, continuing, forms} = around
  const texts = new Map([...unit.places].map(([locale, pieces]) => [locale, textOf(pieces)]))
  if (texts.size === 0) return []
  const now = texts.get(lead)
  const minor = new Map<Locale, MemoryText>()
  const doesContinue = (locale: Locale) => continuing.get(locale)?.has(unit) ?? false
  const continues = (locale: Locale) => doesContinue(locale) && {continues: true as const}
  const variants: [Locale, MemoryVariant][] = now
    ? [[lead, {...now, ...continues(lead), state: 'final', origin: 'person'}]]
    : []
  for (const locale of targets) {
    const old = beforeOf(known, {locale, lead, ledBefore})
    const isSettled = settled.get(locale)?.has(id) ?? false
    const regroups = regrouping(unit, locale, doesContinue(locale))
    const own = texts.get(locale)
    // An element that came or went is asked of the others by what it holds.
    const isUsed = own !== undefined && (isElementTag(kind, own) || around.definitions?.isUsed(own, locale) === true)
    const pieces = unit.places.get(locale) ?? []
    const about = {kind, isSettled, regrouping: regroups, lead, locale, forms, isUsed, pieces}
    const variant = target(own, now, {...about, old, oldSource: known?.variants[lead]})
    if (!variant) continue
    const isCalledMinor = around.minor === 'all' || (around.minor === 'new' && !old?.was)
    const isSmall = now && variant.was && (isCalledMinor || (!kind && isMinor(variant, variant.was, {now, lead})))
    if (isSmall) minor.set(locale, variant.was!)
    const follows = now && places.isBehind(unit, locale) && {moved: true as const}
    const state = isSmall ? inStep(variant, fingerprint(now, kind)) : variant
    variants.push([locale, {...state, ...continues(locale), ...follows}])
  }
  const notes = known?.notes
  const about = {id, ...(kind && {kind}), ...(lead !== source && {lead})}
  const isOwn = now && ((kind === 'frontMatterField' && isOwnHead(now.text)) || isElementTag(kind, now))
  const needless = now && targets.filter(locale => isOwn || around.definitions?.isNeedless(now, locale))
  return [
    {
      unit,
      minor,
      ...(needless && {needless: new Set(needless)}),
      memory: {...about, variants: Object.fromEntries(variants), ...(notes && {notes})}
    }
  ]
}

/** What the memory has of a target. One that led until now says what the one that leads now was made from. */
function beforeOf(
  known: MemoryUnit | undefined,
  {locale, lead, ledBefore}: {locale: Locale; lead: Locale; ledBefore: Locale | undefined}
): MemoryVariant | undefined {
  const [own, leading] = [known?.variants[locale], known?.variants[lead]]
  const hasLed = own && leading && locale === ledBefore && locale !== lead && !leading.was
  return hasLed ? {...own, from: fingerprint(leading, known?.kind)} : own
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
