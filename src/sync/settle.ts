import {memoryText} from '../formats/memory-text.ts'
import type {
  Article,
  Locale,
  Memory,
  MemoryText,
  MemoryUnit,
  MemoryVariant,
  MemoryVariants,
  ParallelText
} from '../model/index.ts'
import {fingerprint, normal} from './fingerprint.ts'

/**
 * The memory with one line a unit. Where a merge left several, each language is that of the line whose text is in the
 * file; of those the one made from the source text as it is now; of those the first.
 */
export function settle(memory: Memory, {articles, source}: ParallelText): Memory {
  if (!memory.units.some(({rivals}) => rivals)) return memory
  const texts = new Map([...articles].map(([locale, article]) => [locale, textsOf(article)]))
  const units = memory.units.map(unit => (unit.rivals ? settled(unit, unit.rivals, texts, source) : unit))
  return {...memory, units}
}

function settled(
  {rivals: _, ...unit}: MemoryUnit,
  rivals: readonly MemoryVariants[],
  texts: ReadonlyMap<Locale, ReadonlySet<string>>,
  source: Locale
): MemoryUnit {
  const lines = [unit.variants, ...rivals]
  const isThere = (locale: Locale) => (one: Candidate) => texts.get(locale)?.has(normal(one.variant)) === true
  const original = chosen(candidates(lines, source, source), [isThere(source)])?.variant
  const isOf = (text: MemoryText | undefined) => (text ? fingerprint(text, unit.kind) : '')
  const locales = [...new Set(lines.flatMap(line => Object.keys(line)))]
  const variants = locales.map((locale): [Locale, MemoryVariant] => {
    const isPresent = ({madeFrom}: Candidate) => isOf(madeFrom) === isOf(original)
    // Every locale is that of at least one line.
    const best = chosen(candidates(lines, locale, source), [isThere(locale), isPresent])!
    const isBehind = locale !== source && best.madeFrom && !isPresent(best)
    return [locale, isBehind ? {...best.variant, was: textOf(best.madeFrom)} : best.variant]
  })
  return {...unit, variants: Object.fromEntries(variants)}
}

/** A language of one line, and the source text it was made from. */
interface Candidate {
  readonly variant: MemoryVariant
  readonly madeFrom: MemoryText | undefined
}

function candidates(lines: readonly MemoryVariants[], locale: Locale, source: Locale): Candidate[] {
  return lines.flatMap(line => {
    const variant = line[locale]
    return variant ? [{variant, madeFrom: variant.was ?? line[source]}] : []
  })
}

function textOf({text, codes, level}: MemoryText): MemoryText {
  return {text, ...(codes && {codes}), ...(level !== undefined && {level})}
}

/** The first of those that pass every test, a test that none passes being left out. */
function chosen(all: readonly Candidate[], tests: readonly ((one: Candidate) => boolean)[]): Candidate | undefined {
  let left = all
  for (const test of tests) {
    const passing = left.filter(test)
    if (passing.length > 0) left = passing
  }
  return left[0]
}

/** What an article says, segment by segment and block by block. */
function textsOf({blocks}: Article): Set<string> {
  const texts = new Set<string>()
  for (const {segments, depth} of blocks) {
    for (const segment of segments) texts.add(normal(memoryText([segment], depth)))
    if (segments.length > 1) texts.add(normal(memoryText(segments, depth)))
  }
  return texts
}
