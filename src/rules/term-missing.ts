import {locate} from '../locate.ts'
import type {ParallelText, Range, Segment} from '../model/index.ts'
import {defineRule, type Facts, type RuleContext} from '../rule.ts'
import {leftNamesIn} from '../terms/left-names.ts'
import {type Loss, lossesIn} from '../terms/losses.ts'
import {isAlwaysUsed} from '../terms/wanted.ts'
import {isCitation} from './english/citation.ts'
import {readsAsEnglish} from './english/left-english.ts'
import {isAkin, standIns} from './names/stand-ins.ts'
import {keyOf, sameWordings, usesIn, type WordFacts, type WordLoss, wordHabits} from './names/word-habit.ts'
import {plain} from './shared/letters.ts'
import {cover} from './shared/place.ts'

export default defineRule({
  id: 'term-missing',
  description:
    'A name of the glossary that stands in the source stands in every version, in a form the glossary admits.',
  severity: 'error',
  messages: {
    missing: '“{{seen}}” is in the source, expected “{{expected}}” in the translation.',
    untranslated: '“{{seen}}” is left as in the source, expected “{{expected}}”.',
    foreign: '“{{seen}}” is the word of {{source}}, expected “{{expected}}”.',
    other: '“{{other}}” is another name than “{{seen}}” of the source, expected “{{expected}}”.',
    habit: '“{{seen}}” is not “{{expected}}” in {{losses}} of {{uses}} places of {{culprit}}, here for the first time.'
  },
  checkParallel(parallel, {terms, report, config}) {
    const isTold = config.rules.untranslated?.severity !== 'off'
    const places: Range[] = []
    for (const loss of losses(parallel, terms)) {
      const {mention, locale, expected, witnesses, trace} = loss
      if (isTold && isLeftSentence(loss)) continue
      const seen = mention.written
      const about = {related: [mention, ...witnesses], culprit: locale}
      const isAlways = isAlwaysUsed(mention.names[0].concept)
      if (trace.kind === 'left') {
        const at = {locale, range: locate(trace.segment, trace.range)}
        places.push(at.range)
        const severity = trace.isCommon || isAlways ? 'error' : 'warning'
        report({message: 'untranslated', args: {seen, expected}, at, ...about, severity})
      } else if (isAlways && trace.kind !== 'misspelt') {
        const at = {locale, range: placeOf(loss)}
        // A body named before may be “the chamber”.
        const isBody = loss.isNamedBefore && mention.names[0].concept.kind === 'organisation'
        const severity = isBody ? ({severity: 'warning'} as const) : {}
        if (trace.kind === 'absent') report({message: 'missing', args: {seen, expected}, at, ...about, ...severity})
        else report({message: 'other', args: {other: trace.mention.written, seen, expected}, at, ...about})
      }
    }
    for (const {locale, seen, expected, range, sources} of leftNamesIn(parallel, terms)) {
      if (places.some(({start}) => start === range.start)) continue
      report({
        message: 'foreign',
        args: {seen, source: parallel.source, expected},
        at: {locale, range},
        related: sources.length > 0 ? [{locale: parallel.source, range: cover(sources)}] : [],
        culprit: locale,
        severity: 'warning'
      })
    }
  },
  // A sentence may be recast without a common word; how often a version does so is seen over the project.
  gather(parallel, {terms, place}): WordFacts | undefined {
    const found = losses(parallel, terms).flatMap((loss): WordLoss[] => {
      const {mention, locale, expected, witnesses, trace} = loss
      const {concept} = mention.names[0]
      if (isAlwaysUsed(concept) || trace.kind === 'left' || trace.kind === 'misspelt') return []
      const seen = mention.written
      const at = place({locale, range: placeOf(loss)})
      const related = [mention, ...witnesses].map(({locale, range}) => place({locale, range}))
      const isOther = trace.kind === 'other' && !isAkin(trace.mention, loss, parallel)
      const instead = isOther ? undefined : standIns(loss, parallel)
      if (instead?.length === 0) return []
      const what = isOther ? {other: trace.mention.written} : instead ? {instead} : {}
      return [{concept: concept.id, locale, seen, expected, ...what, at, related}]
    })
    const told = found.filter(loss => !isRecast(loss, found))
    const uses = usesIn(parallel, terms)
    return Object.keys(uses).length > 0 || told.length > 0 ? {uses, losses: told} : undefined
  },
  checkProject(all: readonly Facts<WordFacts>[], {report}) {
    const habits = wordHabits(all)
    const losses = all.flatMap(({facts: {losses}}) => losses)
    const wordings = sameWordings(losses.filter(loss => loss.other === undefined && !habits.has(keyOf(loss))))
    const uses = new Map<string, number>()
    for (const {facts} of all)
      for (const [key, count] of Object.entries(facts.uses)) uses.set(key, (uses.get(key) ?? 0) + count)
    const told = new Set<unknown>()
    for (const loss of losses) {
      const {locale: culprit, seen, expected, other, at, related} = loss
      const about = {at, related, culprit, severity: 'warning'} as const
      const [habit, wording] = [habits.get(keyOf(loss)), wordings.get(loss)]
      if (other !== undefined) report({...about, message: 'other', args: {other, seen, expected}})
      else if (habit && !told.has(keyOf(loss))) {
        told.add(keyOf(loss))
        report({...about, message: 'habit', args: {seen, expected, culprit, ...habit}})
      } else if (wording && !told.has(wording)) {
        told.add(wording)
        const repeats = wording.slice(1).map(({at}) => at)
        const counts = {losses: wording.length, uses: uses.get(keyOf(loss))!}
        report({...about, repeats, message: 'habit', args: {seen, expected, culprit, ...counts}})
      } else if (!habit && !wording) report({...about, message: 'missing', args: {seen, expected}})
    }
  }
})

/** Common words of one sentence that are lacking at once: it was recast, and one of them tells it. */
const RECAST = 3

/** Not the first of several that one sentence lacks. */
function isRecast(loss: WordLoss, all: readonly WordLoss[]): boolean {
  const isBeside = ({other, locale, at}: WordLoss) =>
    other === undefined &&
    locale === loss.locale &&
    at.range.start === loss.at.range.start &&
    at.range.end === loss.at.range.end
  const beside = all.filter(isBeside)
  return loss.other === undefined && beside.length >= RECAST && beside[0] !== loss
}

/** What is left as a whole as it is is a matter of `untranslated`, which knows what the project does with labels and titles of pages elsewhere. */
function losses(parallel: ParallelText, terms: RuleContext['terms']): Loss[] {
  const labels = attributesOf(parallel)
  return lossesIn(parallel, terms).filter(({mention, segments}) => {
    const isSame = segments.length === 1 && segments[0].text === mention.segment.text
    return !isSame || !(labels.has(segments[0]) || segments.every(isCitation))
  })
}

/** A sentence that is left as a whole, with the name in it: `untranslated` tells it, once. */
function isLeftSentence({mention, segments, trace}: Loss): boolean {
  const text = plain(mention.segment)
  return trace.kind === 'left' && segments.some(one => plain(one) === text) && readsAsEnglish(text, 'sentence')
}

/** The name that stands in the place of another, else the whole. */
function placeOf({trace, segments}: Loss): Range {
  return trace.kind === 'other' ? trace.mention.range : cover(segments)
}

function attributesOf({articles}: ParallelText): ReadonlySet<Segment> {
  const blocks = [...articles.values()].flatMap(({blocks}) => blocks)
  return new Set(blocks.filter(({kind}) => kind === 'attribute').flatMap(({segments}) => segments))
}
