import {TRANSLITERATION} from '../align/data/transliteration.ts'
import {locate} from '../locate.ts'
import {matches} from '../matches.ts'
import type {Locale, Location, ParallelText, Segment} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {tally} from '../tally.ts'
import {groupBy} from './shared/group-by.ts'

/** A foreign name and how a version writes it. */
interface Rendering {
  readonly name: string
  readonly locale: Locale
  readonly written: string
  readonly at: Location
}

export default defineRule<
  Record<'differs', '“{{seen}}” stands for “{{name}}”, elsewhere “{{expected}}” does.'>,
  Rendering[]
>({
  id: 'name-inconsistent',
  description: 'A foreign name is spelt the same in the whole archive.',
  severity: 'warning',
  messages: {differs: '“{{seen}}” stands for “{{name}}”, elsewhere “{{expected}}” does.'},
  gather(parallel, {terms, place}) {
    const found = renderings(parallel, (segment, locale) => terms(segment, locale).map(({range}) => range.start))
    return found.length > 0
      ? found.map(({range, ...one}) => ({...one, at: place({locale: one.locale, range})}))
      : undefined
  },
  checkProject(facts, {report}) {
    const renderings = facts.flatMap(({facts}) => facts)
    for (const all of groupBy(renderings, ({locale, name}) => `${locale} ${name.toLowerCase()}`).values()) {
      const counts = tally(all.map(({written}) => written))
      if (counts.size < 2) continue
      // Of two as frequent the first is taken for the right one.
      const expected = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
      const witness = all.find(({written}) => written === expected)!
      for (const {written: seen, name, at} of all.filter(({written}) => written !== expected))
        report({message: 'differs', args: {seen, name, expected}, at, related: [witness.at], culprit: at.locale})
    }
  }
})

const LATIN =
  /\p{Lu}[\p{Script=Latin}\p{M}’-]+(?: (?:\p{Lu}\.|(?:de|van|von|der|la|al|bin))*(?: ?\p{Lu}[\p{Script=Latin}\p{M}’-]+))+/gu
// Nothing tells where a Chinese name ends but the characters that foreign names are spelt with.
const SPELLING = Object.values(TRANSLITERATION).join('').replaceAll('-', '')
const DOTTED = new RegExp(
  `[\\p{Script=Katakana}ー]{2,}(?:[・=＝][\\p{Script=Katakana}ー]{2,})+|[${SPELLING}]{1,6}(?:[·•][${SPELLING}]{1,6})+`,
  'gu'
)

/** Where a sentence has one foreign name of several parts, and its translation one with dots: they are of one person. */
function renderings({units, source}: ParallelText, known: (segment: Segment, locale: Locale) => readonly number[]) {
  return units.flatMap(({variants}) => {
    const names = (variants.get(source) ?? []).flatMap(({text}) => [...new Set(text.match(LATIN) ?? [])])
    if (names.length !== 1) return []
    return [...variants].flatMap(([locale, segments]) => {
      if (locale === source) return []
      const found = segments.flatMap(segment =>
        matches(segment.text, DOTTED).map(({0: written, index}) => ({segment, written, index}))
      )
      if (new Set(found.map(({written}) => written)).size !== 1) return []
      const {segment, written, index} = found[0]!
      if (known(segment, locale).includes(index)) return []
      const range = locate(segment, {start: index, end: index + written.length})
      return [
        {name: names[0]!, locale, written: written.replaceAll(/[•・]/g, sign => (sign === '•' ? '·' : sign)), range}
      ]
    })
  })
}
