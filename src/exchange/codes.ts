import type {ExchangeCode, InlineCode, Segment} from '../model/index.ts'

/** An inline code of one language: a pair, or one that stands alone. */
export interface Occurrence {
  readonly segment: Segment
  /** Opening and closing code, or the lone one. */
  readonly codes: readonly [InlineCode, InlineCode] | readonly [InlineCode]
}

/** An inline code of a unit under the number translators see. */
export interface CodeSlot {
  readonly id: number
  readonly isPair: boolean
  readonly source?: Occurrence
  readonly target?: Occurrence
}

/** The codes of a unit: numbered in the order of the source; one of the target that corresponds has the same number, the others follow. */
export function slotsOf(source: readonly Segment[], target: readonly Segment[]): CodeSlot[] {
  const [own, other] = [occurrences(source), occurrences(target)]
  const partners = partnersOf(own, other)
  const slots: Omit<CodeSlot, 'id'>[] = own.map((one, index) => {
    const partner = partners.get(index)
    return {isPair: one.codes.length === 2, source: one, ...(partner !== undefined && {target: other[partner]!})}
  })
  const taken = new Set(partners.values())
  const rest = other.filter((_, index) => !taken.has(index))
  return [...slots, ...rest.map(one => ({isPair: one.codes.length === 2, target: one}))].map((slot, index) => ({
    ...slot,
    id: index + 1
  }))
}

/** What translators are shown of a slot. Needed is every code of the source, but for those an existing translation does without. */
export function exchangeCode({id, source, target}: CodeSlot, isTranslated: boolean): ExchangeCode {
  const {codes} = (source ?? target)! // A slot has at least one of them.
  const [first, second] = codes
  const isRequired = source !== undefined && (target !== undefined || !isTranslated)
  return {id, kind: first.kind, data: second ? [first.data, second.data] : [first.data], isRequired}
}

function occurrences(segments: readonly Segment[]): Occurrence[] {
  return segments.flatMap(segment =>
    segment.codes.flatMap((code): Occurrence[] => {
      if (code.role === 'close') return []
      const close = segment.codes.find(other => other.role === 'close' && other.id === code.id && other.at > code.at)
      return [{segment, codes: code.role === 'open' && close ? [code, close] : [code]}]
    })
  )
}

/** For the indexes of source codes those of the target's: first what says the same, then what is of the same kind, in order. */
function partnersOf(source: readonly Occurrence[], target: readonly Occurrence[]): Map<number, number> {
  const partners = new Map<number, number>()
  const free = new Set(target.keys())
  for (const keyOf of [exactly, roughly]) {
    const waiting = new Map<string, number[]>()
    for (const index of free) waiting.set(keyOf(target[index]!), [...(waiting.get(keyOf(target[index]!)) ?? []), index])
    for (const [index, one] of source.entries()) {
      const partner = partners.has(index) ? undefined : waiting.get(keyOf(one))?.shift()
      if (partner === undefined) continue
      partners.set(index, partner)
      free.delete(partner)
    }
  }
  return partners
}

function exactly({codes: [code, close]}: Occurrence): string {
  return JSON.stringify([code.kind, close ? 2 : 1, code.target ?? code.value ?? code.data])
}

function roughly({codes: [code, close]}: Occurrence): string {
  return `${code.kind} ${close ? 2 : 1}`
}
