import {locate} from '../locate.ts'
import type {Locale, Location, ParallelText} from '../model/index.ts'
import {defineRule, type Facts, type RuleContext} from '../rule.ts'
import {lossesIn} from '../terms/losses.ts'
import {isAlwaysUsed} from '../terms/wanted.ts'

/** A word that is a common one of the glossary but for a character that it may well have. */
interface Variant {
  readonly culprit: Locale
  readonly seen: string
  readonly expected: string
  readonly at: Location
  readonly related: readonly Location[]
}

/** Articles that write a word in another way from which it is told once for all. */
const MANY = 3

export default defineRule({
  id: 'term-misspelt',
  description: 'Every name of the glossary is written without a wrong character.',
  severity: 'error',
  messages: {
    misspelt: '“{{seen}}” is not quite “{{expected}}”.'
  },
  checkParallel(parallel, {terms, report}) {
    for (const {loss, trace, isSure} of misspellings(parallel, terms)) {
      if (!isSure) continue
      const {mention, locale, witnesses} = loss
      const at = {locale, range: locate(trace.segment, trace.range)}
      const isWhole = !/[\uE000-\uF8FF]/.test(trace.segment.text.slice(trace.range.start, trace.range.end))
      const fix = trace.isLookAlike && isWhole ? {range: at.range, text: trace.name} : undefined
      report({
        message: 'misspelt',
        args: {seen: trace.seen, expected: trace.name},
        at,
        related: [mention, ...witnesses],
        culprit: locale,
        ...(fix && {fix})
      })
    }
  },
  gather(parallel, {terms, place}): readonly Variant[] | undefined {
    const variants = misspellings(parallel, terms)
      .filter(({isSure}) => !isSure)
      .map(({loss: {mention, locale, witnesses}, trace}) => ({
        culprit: locale,
        seen: trace.seen,
        expected: trace.name,
        at: place({locale, range: locate(trace.segment, trace.range)}),
        related: [mention, ...witnesses].map(({locale, range}) => place({locale, range}))
      }))
    return variants.length > 0 ? variants : undefined
  },
  checkProject(all: readonly Facts<readonly Variant[]>[], {report}) {
    const groups = new Map<string, Variant[]>()
    for (const variant of all.flatMap(({facts}) => facts)) {
      const key = `${variant.culprit} ${variant.seen} ${variant.expected}`
      groups.set(key, [...(groups.get(key) ?? []), variant])
    }
    for (const variants of groups.values()) {
      const isCommon = new Set(variants.map(({at}) => at.file)).size >= MANY
      for (const {culprit, seen, expected, at, related} of isCommon ? variants.slice(0, 1) : variants) {
        const repeats = isCommon ? variants.slice(1).map(({at}) => at) : []
        const about = {at, related, repeats, culprit}
        report({message: 'misspelt', args: {seen, expected}, ...about, severity: 'warning'})
      }
    }
  }
})

/** The names with a wrong character; of a common word only one of like shape is sure, since another word may be but one character away. */
function misspellings(parallel: ParallelText, terms: RuleContext['terms']) {
  return lossesIn(parallel, terms).flatMap(loss => {
    const {trace, mention} = loss
    if (trace.kind !== 'misspelt') return []
    return [{loss, trace, isSure: trace.isLookAlike || isAlwaysUsed(mention.names[0].concept)}]
  })
}
