import type {Locale, ParallelText, TranslationUnit} from '../model/index.ts'
import {defineRule, type Facts} from '../rule.ts'
import {lostException} from './meaning/lost-exception.ts'
import {untoldPart} from './meaning/untold-part.ts'
import {habitOf, habitsOf, type Tidings} from './shared/habit.ts'
import {cover, witnesses} from './shared/place.ts'
import {cutFrom, standsIn} from './shared/recorded.ts'
import {short} from './shared/short.ts'
import {editionsOf} from './structure/edition.ts'
import type {Found, Missing} from './structure/missing.ts'
import {type SourceEdits, sourceEdits} from './structure/source-edits.ts'

export default defineRule({
  id: 'missing-translation',
  description: 'Every paragraph, heading, item, cell and sentence of the source stands in every version.',
  severity: 'error',
  messages: {
    block: '“{{text}}” has no counterpart here.',
    code: 'The code block “{{text}}” has no counterpart here.',
    sentence: 'The sentence “{{text}}” has no counterpart here.',
    part: 'A part of the sentence, “{{text}}”, has no counterpart here.',
    exception: 'The exception “{{text}}” has no counterpart here.',
    restriction: 'The restriction “{{text}}” has no counterpart here.',
    cut: '“{{text}}” is gone from the translation, and {{source}} says what it said.',
    more: '“{{text}}” and what follows it, {{blocks}} blocks, have no counterpart here.',
    edition:
      'This version follows another edition of the article: it lacks {{lacking}} places of {{source}} and has {{own}} of its own.',
    habit: '“{{text}}” has no counterpart in {{articles}} articles of {{culprit}}, here for the first time.'
  },
  checkParallel(parallel, {report, ...known}) {
    const {source} = parallel
    for (const [culprit, {lacking, own, places, sources}] of editionsOf(parallel, known).others) {
      const [at, ...repeats] = places
      report({message: 'edition', args: {lacking, own, source}, at: at!, repeats, related: sources, culprit})
    }
  },
  checkUnit(unit, {report, memory, parallel: {source, articles}}) {
    for (const [culprit, segments] of unit.variants) {
      if (culprit === source) continue
      const cut = cutFrom(unit, {memory, source, locale: culprit})
      // Sentences may be paired otherwise than when they were recorded.
      if (cut === undefined || standsIn(cut, articles.get(culprit)!)) continue
      // What is recorded of a unit is of one that has the source.
      const related = [{locale: source, range: cover(unit.variants.get(source)!)}]
      report({
        message: 'cut',
        args: {text: short(cut), source},
        at: {locale: culprit, range: cover(segments)},
        related,
        culprit
      })
    }
  },
  gather(parallel, {place, ...known}): Tidings<Missing> {
    const edits = sourceEdits(parallel, known)
    const found = [
      ...editionsOf(parallel, known).missing,
      ...missingParts(parallel, edits),
      ...missingExceptions(parallel, edits)
    ]
    return {
      locales: [...parallel.articles.keys()],
      found: found.map(({range, witnesses, ...about}) => ({
        ...about,
        at: place({locale: about.culprit, range}),
        related: witnesses.map(place)
      }))
    }
  },
  checkProject(all: readonly Facts<Tidings<Missing>>[], {report}) {
    const habits = habitsOf(all.map(({facts}) => facts))
    const told = new Set<string>()
    for (const {message, text, blocks, ...about} of all.flatMap(({facts: {found}}) => found)) {
      const key = habitOf({culprit: about.culprit, text})
      const articles = habits.get(key)
      if (articles === undefined) {
        if (blocks > 1) report({...about, message: 'more', args: {text, blocks}})
        else report({...about, message, args: {text}})
      } else if (!told.has(key))
        report({...about, message: 'habit', args: {text, articles, culprit: about.culprit}, severity: 'note'})
      told.add(key)
    }
  }
})

/** The exceptions and the “only” that versions lack, but for those in parts that they lack. */
function missingExceptions(parallel: ParallelText, edits: SourceEdits): Found[] {
  return parallel.units.flatMap(unit => {
    const lost = lostException(unit, parallel)
    if (!lost || edits.isStale(unit.variants.get(lost.culprit)!, lost.culprit)) return []
    const {culprit, text, message} = lost
    if (culprit !== parallel.source && untoldPart(unit, culprit, parallel) !== undefined) return []
    return [partOf(unit, culprit, {message, text: short(text)})]
  })
}

function partOf({variants}: TranslationUnit, culprit: Locale, about: Pick<Found, 'message' | 'text'>): Found {
  const range = cover(variants.get(culprit)!)
  return {...about, culprit, blocks: 1, severity: 'warning', range, witnesses: witnesses(variants, culprit)}
}

/** The parts of sentences that versions lack. */
function missingParts(parallel: ParallelText, edits: SourceEdits): Found[] {
  return parallel.units.flatMap(unit =>
    [...unit.variants].flatMap(([culprit, segments]): Found[] => {
      if (culprit === parallel.source || edits.isStale(segments, culprit)) return []
      const part = untoldPart(unit, culprit, parallel)
      return part === undefined ? [] : [partOf(unit, culprit, {message: 'part', text: short(part)})]
    })
  )
}
