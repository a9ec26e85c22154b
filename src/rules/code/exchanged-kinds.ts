import type {InlineCode, Locale} from '../../model/index.ts'
import {areListed, type Placed} from '../exchanged/beside.ts'
import type {Exchange} from '../exchanged/exchanges.ts'
import {type KindBeside, kindBeside} from './kind-beside.ts'

export interface PlacedCode extends Placed {
  readonly code: InlineCode
}

interface Told {
  readonly placed: PlacedCode
  readonly beside: KindBeside | undefined
}
type Pair = readonly [Told, Told]

/**
 * “The `a` command reads the `b` file” with `b` for the command: two pieces of code of which a version says that each is what the other is.
 * Two of three versions name the third; of two both nouns must be there.
 */
export function exchangedKinds(
  values: ReadonlyMap<Locale, readonly PlacedCode[]>,
  source: Locale
): Exchange<PlacedCode> | undefined {
  if (values.size < 2 || values.size > 3) return undefined
  const original = values.get(source)!.map(placed => tell(placed, source))
  // One noun in a sentence tells none from the other.
  if (new Set(original.map(({beside}) => beside?.kind)).size < 2) return undefined
  const told = new Map([...values].map(([locale, all]) => [locale, all.map(placed => tell(placed, locale))] as const))
  const once = original.flatMap(({placed: {key}}) => {
    const same = [...told].map(([locale, all]) => ({locale, same: all.filter(({placed}) => placed.key === key)}))
    return same.every(({same}) => same.length === 1) ? [new Map(same.map(({locale, same}) => [locale, same[0]!]))] : []
  })
  for (const [index, one] of once.entries())
    for (const other of once.slice(index + 1)) {
      const pairs = [...values.keys()].map(locale => ({locale, pair: [one.get(locale)!, other.get(locale)!] as const}))
      const culprit = oddOf(pairs, source)
      if (culprit === undefined) continue
      const witnesses = [...values.keys()].filter(locale => locale !== culprit)
      return {
        culprit,
        witnesses,
        here: one.get(culprit)!.placed,
        there: other.get(witnesses[0]!)!.placed
      }
    }
  return undefined
}

function tell(placed: PlacedCode, locale: Locale): Told {
  return {placed, beside: kindBeside(placed, locale)}
}

interface Version {
  readonly locale: Locale
  readonly pair: Pair
}

function oddOf(versions: readonly Version[], source: Locale): Locale | undefined {
  if (versions.length === 2) {
    const [one, other] = versions as [Version, Version]
    if (!areBothTurned(one.pair, other.pair)) return undefined
    return one.locale === source ? other.locale : one.locale
  }
  if (versions.some(({pair: [a, b]}) => areListed(a.placed, b.placed))) return undefined
  const odd = versions.filter(version => {
    const [one, other] = versions.filter(another => another !== version) as [Version, Version]
    return areSame(one.pair, other.pair) && [one, other].every(({pair}) => isTurned(version.pair, pair))
  })
  return odd.length === 1 ? odd[0]!.locale : undefined
}

const kindOf = ({beside}: Told) => beside?.kind

function areBothTurned([a, b]: Pair, [c, d]: Pair): boolean {
  const kinds = [a, b, c, d].map(kindOf)
  return !kinds.includes(undefined) && kindOf(a) !== kindOf(b) && kindOf(a) === kindOf(d) && kindOf(b) === kindOf(c)
}

/** Two versions that have one noun at least beside the same code, and none beside the other. */
function areSame([a, b]: Pair, [c, d]: Pair): boolean {
  const isSame = (one: Told, other: Told) => kindOf(one) !== undefined && kindOf(one) === kindOf(other)
  return (isSame(a, c) || isSame(b, d)) && !isSame(a, d) && !isSame(b, c)
}

/** The noun that is behind the one in another version stands behind the other, and not beside its own. */
function isTurned([a, b]: Pair, [c, d]: Pair): boolean {
  const isBesideOther = (own: Told, other: Told, there: Told) =>
    kindOf(there) !== undefined &&
    kindOf(other) === kindOf(there) &&
    other.beside!.isBehind &&
    kindOf(own) !== kindOf(there)
  return kindOf(a) !== kindOf(b) && (isBesideOther(a, b, c) || isBesideOther(b, a, d))
}
