import {isCjkLanguage, languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {isKeptThroughout} from './english/kept-names.ts'
import {groupLabels, isOversight, isTranslatedByHabit, type Label, labelsOf} from './english/labels.ts'
import {readsAsEnglish} from './english/left-english.ts'
import {leftHan} from './english/left-han.ts'
import type {LeftPart} from './english/left-parts.ts'
import {longRuns} from './english/left-runs.ts'
import {leftWords} from './english/left-words.ts'
import {isLabelled, isOfForm, leftText, likeForms} from './english/like-forms.ts'
import {partlyTranslated} from './english/partly.ts'
import {partsLeft} from './english/parts-left.ts'
import {leftArguments} from './english/shortcode-words.ts'
import {groupBy} from './shared/group-by.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'untranslated',
  description: 'No sentence, heading or label is left in the language of the source.',
  severity: 'error',
  messages: {
    untranslated: '“{{text}}” is left as in {{source}}.',
    more: '“{{text}}” and what follows it, {{units}} sentences and headings, are left as in {{source}}.',
    partly: 'This version is translated in part: “{{text}}” and {{places}} other places are left as in {{source}}.',
    elsewhere: '“{{text}}” is left as in {{source}}, elsewhere it is “{{expected}}”.'
  },
  checkParallel(parallel, {report, ...known}) {
    const {source, units} = parallel
    const found = units.flatMap(unit => partsLeft(unit, parallel, known).map(left => ({...left, unit})))
    const all = found.filter(({part, locale}) => !(part.range && isKeptThroughout(leftText(part), locale, parallel)))
    const locales = [...parallel.articles.keys()]
    const runs = locales.flatMap(locale => longRuns(all, units, locale)).filter(run => !run.every(isOfForm))
    const alike = locales.flatMap(locale => likeForms(all.filter(left => left.locale === locale)))
    const groupOf = (left: (typeof all)[number], groups: readonly (readonly (typeof all)[number][])[]) =>
      groups.find(group => group.includes(left))
    const groups = all.map(left => [left, groupOf(left, runs) ?? groupOf(left, alike) ?? [left]] as const)
    const heads = new Map(groups.filter(([left, [head]]) => head === left))
    const partly = partlyTranslated(heads, parallel)
    for (const [left, group] of heads) {
      const {unit, locale, part, origin} = left
      const [begin, ...places] = partly.get(locale) ?? []
      if (begin && begin !== left) continue
      const run = groupOf(left, runs)
      const others = begin ? places : run ? [] : group.slice(1)
      const about = {
        at: {locale, range: placeOf(part)},
        related: [{locale: origin, range: cover(unit.variants.get(origin)!)}],
        repeats: others.map(({locale, part}) => ({locale, range: placeOf(part)})),
        culprit: locale
      }
      const text = short(leftText(part))
      if (begin) report({...about, message: 'partly', args: {text, source: origin, places: places.length}})
      else if (run) report({...about, message: 'more', args: {text, source: origin, units: run.length}})
      else
        report({
          ...about,
          message: 'untranslated',
          args: {text, source: origin},
          ...((isLabelled(part.segments[0]) || part.isSlight) && {severity: 'warning'})
        })
    }
    for (const {unit, locale, segment, range, text} of [...leftWords(parallel), ...leftHan(parallel)]) {
      if (all.some(left => left.unit === unit && left.locale === locale)) continue
      if (known.terms(segment, locale).some(({range: name}) => name.start < range.end && name.end > range.start))
        continue
      const [origin] = isCjkLanguage(locale)
        ? [...unit.variants.keys()].filter(other => languageOf(other) === 'en')
        : []
      const from = origin ?? source
      report({
        message: 'untranslated',
        args: {text: short(text), source: from},
        at: {locale, range: locate(segment, range)},
        related: [{locale: from, range: cover(unit.variants.get(from)!)}],
        culprit: locale,
        severity: 'warning'
      })
    }
    for (const {locale, text, range, original} of leftArguments(parallel, known.config.translatableAttributes))
      report({
        message: 'untranslated',
        args: {text: short(text), source},
        at: {locale, range},
        related: [{locale: source, range: original}],
        culprit: locale,
        severity: 'warning'
      })
  },
  gather(parallel, context): Label[] | undefined {
    const labels = parallel.units.flatMap(unit => {
      const labels = labelsOf(unit, parallel, context)
      if (labels.every(({at}) => at === undefined)) return labels
      const told = new Set(partsLeft(unit, parallel, context).map(({locale}) => locale))
      return labels.map(label => (label.at && told.has(label.locale) ? {...label, isTold: true} : label))
    })
    return labels.length > 0 ? labels : undefined
  },
  checkProject(facts: readonly {readonly facts: readonly Label[]}[], {report}) {
    for (const labels of groupLabels(facts.flatMap(({facts}) => facts))) {
      const isHabit = isTranslatedByHabit(labels)
      const expected = labels.find(({target}) => target !== undefined)
      const left = labels.filter(label => {
        const isAttribute = !label.group.startsWith('=') && label.group !== 'citation'
        return label.at !== undefined && !label.isTold && (isHabit || (isAttribute && isOversight(label, labels)))
      })
      // A text that several pages leave is told once.
      for (const same of groupBy(left, ({text}) => text).values()) {
        const [{locale, source, text, group}] = same
        const [at, ...repeats] = same.map(({at}) => at!)
        const about = {at: at!, repeats, culprit: locale, severity: 'warning'} as const
        if (!group.startsWith('=')) {
          if (readsAsEnglish(text, 'text')) report({message: 'untranslated', args: {text, source}, ...about})
        } else if (!readsAsEnglish(text, 'label'))
          report({message: 'elsewhere', args: {text, source, expected: expected!.target!}, ...about})
      }
    }
  }
})

function placeOf({segments, range}: LeftPart): Range {
  return range ? locate(segments[0], range) : cover(segments)
}
