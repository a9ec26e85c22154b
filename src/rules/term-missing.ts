import {locate} from '../locate.ts'
import type {BlockGroup, Locale, Segment, TranslationUnit} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {agree, type Mention, mentionsOf} from '../terms/mentions.ts'
import {wantedName} from '../terms/wanted.ts'

export default defineRule({
  id: 'term-missing',
  description:
    'A name of the glossary that stands in the source stands in every version, in a form the glossary admits.',
  severity: 'error',
  messages: {
    missing: '“{{seen}}” is in the source, expected “{{expected}}” in the translation.',
    untranslated: '“{{seen}}” is left as in the source, expected “{{expected}}”.'
  },
  checkParallel({source, units}, {terms, report}) {
    for (const group of groupsOf(units)) {
      const all = group.map(unit => mentionsOf(unit, terms))
      for (const [index, {variants}] of group.entries()) {
        const mentions = all[index]!
        for (const mention of distinct(mentions.get(source) ?? []))
          for (const [locale, segments] of variants) {
            const expected = locale === source ? undefined : expectedFor(mention, locale)
            if (expected === undefined || isNamed(mentions.get(locale), {mention, expected})) continue
            if (all.some(other => isElsewhere(mention, other.get(locale), other.get(source)))) continue
            const left = placeOf(mention.written, segments, locale)
            report({
              message: left ? 'untranslated' : 'missing',
              args: {seen: mention.written, expected},
              at: left ?? {locale, range: {start: segments[0]!.range.start, end: segments.at(-1)!.range.end}},
              related: [mention, ...witnesses(mention, mentions, locale)],
              culprit: locale
            })
          }
      }
    }
  }
})

type Mentions = readonly Mention[]

/** Units of the same blocks: a name may have moved to the next sentence. */
function groupsOf(units: readonly TranslationUnit[]): Iterable<TranslationUnit[]> {
  const groups = new Map<BlockGroup, TranslationUnit[]>()
  for (const unit of units) {
    const known = groups.get(unit.group)
    if (known) known.push(unit)
    else groups.set(unit.group, [unit])
  }
  return groups.values()
}

/** One mention a name; a deprecated one is the source's own fault, and may mean something else. */
function distinct(mentions: Mentions): Mentions {
  const seen = new Set<unknown>()
  return mentions.filter(({term, concepts}) => {
    if (term.status === 'deprecated' || seen.has(concepts[0])) return false
    seen.add(concepts[0])
    return true
  })
}

/** The name to write; none when the glossary lacks one for what may be meant. */
function expectedFor({concepts, term}: Mention, locale: Locale): string | undefined {
  const names = concepts.map(concept => wantedName(concept, locale, term.form)?.text)
  return names.includes(undefined) ? undefined : names[0]
}

function isNamed(target: Mentions = [], {mention, expected}: {mention: Mention; expected: string}): boolean {
  // A body is not the other body whose name holds its own; a common word may well be part of a longer one.
  const isWord = mention.concepts[0]?.kind === 'term'
  return target.some(other => agree(mention, other) || (isWord && other.term.text.includes(expected)))
}

/** A neighbour names it whose own source does not: the sentences are cut differently. */
function isElsewhere(mention: Mention, target: Mentions = [], source: Mentions = []): boolean {
  return target.some(other => agree(mention, other)) && !source.some(other => agree(mention, other))
}

function placeOf(written: string, segments: readonly Segment[], locale: Locale): Place | undefined {
  for (const segment of segments) {
    const start = segment.text.indexOf(written)
    if (start >= 0) return {locale, range: locate(segment, {start, end: start + written.length})}
  }
  return undefined
}

/** The other versions that have the name. */
function witnesses(mention: Mention, mentions: ReadonlyMap<Locale, Mentions>, culprit: Locale): Mentions {
  return [...mentions].flatMap(([locale, names]) =>
    locale === culprit || locale === mention.locale ? [] : names.filter(other => agree(mention, other)).slice(0, 1)
  )
}
