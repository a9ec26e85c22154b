import {isCjkLanguage} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Locale, Range, Segment} from '../model/index.ts'
import {evidenceIn} from '../names/evidence.ts'
import {latinWords} from '../names/latin-slips.ts'
import {defineRule, type Place} from '../rule.ts'
import {exchangedNames} from './names/exchanged-names.ts'
import {otherCells} from './names/other-cells.ts'
import {type OtherName, otherNames} from './names/other-names.ts'
import {namedUnits, personNames} from './names/person-names.ts'
import {personFaults} from './names/persons.ts'
import {type Slip, slipsIn} from './names/slips.ts'
import {readsAsChinese} from './scripts/chinese.ts'
import {strangers} from './scripts/strangers.ts'
import {groupBy} from './shared/group-by.ts'
import {CJK_LETTER} from './shared/letters.ts'

export default defineRule({
  id: 'name-misspelt',
  description:
    'Names that are not in the glossary are written as the other versions and the rest of the page write them.',
  severity: 'error',
  messages: {
    misspelt: '“{{seen}}” looks like a slip for “{{expected}}”.',
    person: '“{{seen}}” is “{{other}}” in {{locale}}, expected the same characters for one person.',
    other: '“{{seen}}” stands here where {{witnesses}} have “{{expected}}”.',
    dropped: '“{{expected}}” stands between these names in {{source}}, and is missing here.',
    lost: 'The person “{{expected}}” is named in {{witnesses}}, and is missing here.',
    unlisted: '“{{expected}}” stands beside this name in {{source}}, and is missing here.'
  },
  checkParallel(parallel, {terms, config, memory, report}) {
    const tagOf = (locale: Locale) => config.locales.find(({id}) => id === locale)?.tag ?? locale
    const latin = [...parallel.articles].map(([locale, {blocks}]) => ({
      locale,
      words: latinWords(blocks.flatMap(({segments}) => segments))
    }))
    const named = namedUnits(parallel, terms)
    const names = personNames(parallel, named, {terms, memory})
    const isToldBetter = (place: Place) => names.some(({at}) => isAt(at.locale, at.range)(place))
    const known = {tagOf, terms, persons: named.map(({persons}) => persons)}
    const persons = personFaults(parallel, known).filter(({at, other}) => ![at, other].some(isToldBetter))
    for (const {at, other, args, culprit} of persons)
      report({message: 'person', args, at, related: [other], ...(culprit !== undefined && {culprit})})
    for (const {at, related, culprit, seen, expected, witnesses, isArguable} of names) {
      const args = {expected, witnesses: witnesses.join(', ')}
      const about = {at, related, culprit, ...(isArguable && ({severity: 'warning'} as const))}
      const [witness] = related
      if (seen === undefined) report({...about, message: 'lost', args})
      else if (isCjkLanguage(culprit) && witness)
        report({...about, message: 'person', args: {seen, other: expected, locale: witness.locale}})
      else report({...about, message: 'other', args: {...args, seen}})
    }
    const slipped: Place[] = []
    const original = parallel.articles.get(parallel.source)?.text ?? ''
    const evidence = evidenceIn(parallel)
    for (const locale of parallel.articles.keys()) {
      if (locale === parallel.source) continue
      const words = latin.filter(other => other.locale !== locale).map(({words}) => words)
      const evidenceOf = evidence(locale, tagOf(locale))
      const found = new Map<string, Slip[]>()
      for (const [index, unit] of parallel.units.entries())
        for (const {segment, range, seen, expected} of slipsIn(unit, {
          locale,
          parallel,
          words,
          evidence: evidenceOf?.(index)
        })) {
          // What the glossary has is its own rule's matter, and so is what is not of the language.
          const names = terms(segment, locale)
          const isName = names.some(({range: {start, end}}) => start < range.end && end > range.start)
          const isChinese = !/^ja\b/i.test(tagOf(locale))
          if (isName || isStrange(segment, range, {isChinese, names, foreign: original})) continue
          const place = {locale, range: locate(segment, range)}
          if (isToldBetter(place) || persons.some(({at, other}) => [at, other].some(isAt(locale, place.range))))
            continue
          const key = `${seen} ${expected}`
          found.set(key, [...(found.get(key) ?? []), {segment, range, seen, expected}])
        }
      // A slip that a page makes time and again is told once, with all its places.
      for (const [first, ...others] of found.values()) {
        const [at, ...repeats] = [first!, ...others].map(({segment, range}) => ({
          locale,
          range: locate(segment, range)
        }))
        slipped.push(at!, ...repeats)
        report({
          message: 'misspelt',
          args: {seen: first!.seen, expected: first!.expected},
          at: at!,
          repeats,
          culprit: locale
        })
      }
    }
    const instead = otherNames(parallel, {terms, memory})
    const exchanged = exchangedNames(parallel, {terms, memory})
    const isInstead = ({at}: OtherName) => instead.some(other => isAt(at.locale, at.range)(other.at))
    const others = [...instead, ...exchanged.filter(one => !isInstead(one))]
    const told = [...slipped, ...others.map(({at}) => at)]
    const cells = otherCells(parallel).filter(({at}) => !told.some(isAt(at.locale, at.range)))
    for (const [cell, ...more] of groupBy(cells, ({at, seen, expected}) =>
      [at.locale, seen, expected].join('\n')
    ).values()) {
      const {at, related, seen, expected, witnesses} = cell
      const args = {seen, expected, witnesses: witnesses.join(', ')}
      const about = {at, related, repeats: more.map(({at}) => at), culprit: at.locale}
      report({...about, message: 'other', args, severity: witnesses.length < 2 ? 'warning' : 'error'})
    }
    for (const {at, seen, expected, witnesses, related, repeats, isArguable, isAtEnd} of others) {
      const about = {at, related, repeats, culprit: at.locale}
      // One version against one may have its reason.
      const weight = witnesses.length < 2 || isArguable ? ({severity: 'warning'} as const) : {}
      if (seen === undefined)
        report({...about, message: isAtEnd ? 'unlisted' : 'dropped', args: {expected, source: parallel.source}})
      else if (!slipped.some(isAt(at.locale, at.range)))
        report({...about, ...weight, message: 'other', args: {seen, expected, witnesses: witnesses.join(', ')}})
    }
  }
})

/** Whether what looks like a slip has characters of another language, or stands in a sentence of it. */
function isStrange(segment: Segment, {start, end}: Range, known: Parameters<typeof strangers>[1]): boolean {
  if (!CJK_LETTER.test(segment.text.slice(start, end))) return false
  if (!known.isChinese && readsAsChinese(segment)) return true
  return strangers(segment, known).some(other => other.start < end && other.end > start)
}

/** Whether a place touches a range of a version. */
function isAt(locale: Locale, {start, end}: Range) {
  return (place: Place) => place.locale === locale && place.range.start < end && place.range.end > start
}
