import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Locale, Segment, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {RANKS, type Rank} from './data/ranks.ts'
import {type Office, oddOffice} from './names/offices.ts'
import {otherKinds} from './names/other-kinds.ts'

export default defineRule({
  id: 'rank-mismatch',
  description: 'Who is a deputy, a former, an acting or an honorary officer is one in every version.',
  severity: 'error',
  messages: {
    differs: '“{{found}}” in {{culprit}} is “{{expected}}” in {{witnesses}}: not the same rank.'
  },
  checkUnit(unit, {report, parallel}) {
    const {source} = parallel
    const locales = [...unit.variants.keys()].sort((a, b) => Number(isEnglish(a)) - Number(isEnglish(b)))
    for (const rank of RANKS) {
      const told = new Map<Locale, Office>()
      for (const locale of locales) {
        // English takes longest to read, and what the source alone says is no slip of a version.
        if (isEnglish(locale) && locale === source && locales.length > 2 && told.size === 0) break
        const seen = firstIn(unit.variants.get(locale)!, rank.told[languageOf(locale)])
        if (seen) told.set(locale, seen)
      }
      if (told.size === 0) continue
      if (told.size === locales.length) {
        const odd = oddOffice(unit.variants, rank)
        if (odd) tell(odd.culprit, odd.offices, rank)
        continue
      }
      const without = locales.filter(locale => !told.has(locale) && !hasSign(unit, locale, rank))
      const [lost, added] = [without[0], [...told.keys()][0]!]
      if (without.length === 1 && (lost !== source || told.size > 1)) tell(lost!, withOthers(told, rank), rank)
      else if (without.length === locales.length - 1 && added !== source) tell(added, withOthers(told, rank), rank)
    }

    /** The offices that have the rank, and the first office of the others. */
    function withOthers(told: ReadonlyMap<Locale, Office>, {offices}: Rank): Map<Locale, Office> {
      return new Map(
        locales.flatMap(locale => {
          const seen = told.get(locale) ?? firstIn(unit.variants.get(locale)!, offices[languageOf(locale)])
          return seen ? [[locale, seen] as const] : []
        })
      )
    }

    function tell(culprit: Locale, offices: ReadonlyMap<Locale, Office>, rank: Rank): void {
      // A version without any office leaves the title away; which office a deputy is of is told as a name that stands for another.
      if (locales.some(locale => !offices.has(locale) && !hasSign(unit, locale, rank))) return
      if (otherKinds(unit, culprit, parallel).length > 0) return
      const witnesses = [...unit.variants.keys()].filter(locale => locale !== culprit)
      const witness = witnesses.includes(source) ? source : witnesses[0]!
      const [found, expected] = [offices.get(culprit), offices.get(witness)]
      if (!found || !expected) return
      report({
        message: 'differs',
        args: {found: found.word, culprit, expected: expected.word, witnesses: witnesses.join(', ')},
        at: {locale: culprit, range: found.range},
        related: [{locale: witness, range: expected.range}],
        culprit,
        // One against one may have its reason.
        severity: witnesses.length > 1 ? 'error' : 'warning'
      })
    }
  }
})

function isEnglish(locale: Locale): boolean {
  return languageOf(locale) === 'en'
}

function firstIn(segments: readonly Segment[], words: RegExp | undefined): Office | undefined {
  if (!words) return undefined
  for (const segment of segments) {
    const match = words.exec(segment.text)
    if (!match) continue
    const [word] = match
    return {word, range: locate(segment, {start: match.index, end: match.index + word.length})}
  }
  return undefined
}

/** Whether a version says the rank in any way, in the sentence or beside it. */
function hasSign({group}: TranslationUnit, locale: Locale, {signs}: Rank): boolean {
  const words = signs[languageOf(locale)]
  const segments = (group.variants.get(locale) ?? []).flatMap(block => block.segments)
  return !words || segments.some(({text}) => words.test(text))
}
