import {locate} from '../locate.ts'
import type {Concept, Segment, TermMatch} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'term-missing',
  description:
    'A name of the glossary that stands in the source stands in every version, in a form the glossary admits.',
  severity: 'error',
  messages: {
    missing: '“{{seen}}” is in the source, expected “{{expected}}” here.'
  },
  checkUnit({variants}, {terms, report, parallel}) {
    const source = variants.get(parallel.source)
    if (!source) return
    const named = source.flatMap(segment => terms(segment, parallel.source).map(match => ({segment, match})))
    for (const [locale, segments] of variants) {
      if (locale === parallel.source) continue
      const present = new Set(segments.flatMap(segment => terms(segment, locale).map(({concept}) => concept)))
      for (const {segment, match} of firstOfEach(named)) {
        const names = namesOf(match.concept, locale)
        if (names.length === 0 || present.has(match.concept)) continue
        report({
          message: 'missing',
          args: {seen: match.term.text, expected: names[0]!},
          at: {locale, range: {start: segments[0]!.range.start, end: segments.at(-1)!.range.end}},
          related: [{locale: parallel.source, range: locate(segment, match.range)}],
          culprit: locale
        })
      }
    }
  }
})

interface Named {
  readonly segment: Segment
  readonly match: TermMatch
}

function firstOfEach(named: readonly Named[]): Named[] {
  return named.filter(({match}, index) => {
    const isFirst = named.findIndex(other => other.match.concept === match.concept) === index
    return isFirst && match.term.status !== 'deprecated'
  })
}

function namesOf({terms}: Concept, locale: string): string[] {
  const usable = (terms.get(locale) ?? []).filter(({status, form}) => status !== 'deprecated' && form !== 'reading')
  return usable.map(({text}) => text)
}
