import {distance} from '../distance.ts'
import type {BlockGroup, Locale, Location} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {headingText, slug} from './links/slug.ts'
import {cover, witnesses} from './shared/place.ts'
import {fits, isRight, type Pair, pairOf} from './structure/heading-pairs.ts'

export default defineRule({
  id: 'heading-id',
  description: 'A heading has the id of its source, or the one that the site builder makes of the source’s words.',
  severity: 'error',
  messages: {
    id: 'The heading has the id “{{found}}”, expected “{{expected}}” as in {{source}}.',
    missing: 'The id “{{expected}}” of {{source}} is missing here.'
  },
  checkParallel({blocks, source, articles}, {report}) {
    for (const locale of articles.keys()) {
      if (locale === source) continue
      const pairs = blocks.flatMap(group => pairOf(group, locale, source))
      const kept = pairs.filter(isRight).length
      const stated = pairs.filter(({found}) => found !== undefined).length
      const isOwnThroughout = pairs.filter(({isOwn}) => isOwn).length * 2 > stated
      const forgotten = kept === stated ? forgottenIn(blocks, {locale, source, kept}) : []
      for (const pair of [...pairs, ...forgotten]) {
        const {group, found, expected, isStated, isOwn} = pair
        const about = {
          at: {locale, range: cover(group.variants.get(locale)!)},
          related: witnesses(group.variants, locale).filter(place => place.locale === source),
          culprit: locale
        }
        if (found === undefined) {
          // A page whose headings state no ids may leave all of them to the site builder.
          if (isStated && stated > 0)
            report({...about, message: 'missing', args: {expected, source}, severity: 'warning'})
        } else if (
          !isRight(pair) &&
          !(isOwn && isOwnThroughout) &&
          (isStated || distance(found, expected, 3) <= 3 || kept * 2 > stated)
        )
          report({...about, ...weightOf(pair, [locale, source]), message: 'id', args: {found, expected, source}})
      }
    }
  },
  gather({blocks, source, articles}, {place}): readonly Ids[] {
    return [...articles.keys()].flatMap(locale => {
      if (locale === source) return []
      const pairs = blocks.flatMap(group => pairOf(group, locale, source))
      const stated = pairs.filter(({found}) => found !== undefined).length
      const lost = pairs.flatMap(({group, expected, isStated}) => {
        if (stated > 0 || !isStated) return []
        const [at, there] = [locale, source].map(one => place({locale: one, range: cover(group.variants.get(one)!)}))
        return [{expected, at: at!, there: there!}]
      })
      return stated > 0 || lost.length > 0 ? [{locale, source, stated, lost}] : []
    })
  },
  checkProject(facts: readonly {readonly facts: readonly Ids[]}[], {report}) {
    const all = facts.flatMap(({facts}) => facts)
    const habits = new Map<Locale, number>()
    for (const {locale, stated, lost} of all) habits.set(locale, (habits.get(locale) ?? 0) + stated - lost.length)
    for (const {locale, source, lost} of all) {
      // A version that states ids seldom leaves them to the site builder.
      if (habits.get(locale)! <= 0) continue
      for (const {expected, at, there} of lost)
        report({
          message: 'missing',
          args: {expected, source},
          at,
          related: [there],
          culprit: locale,
          severity: 'warning'
        })
    }
  }
})

/** Where another translation states the same id for a heading of which the source states none, both may be of a later source. */
function weightOf({group, found, isStated}: Pair, locales: readonly Locale[]): {readonly severity?: 'warning'} {
  const others = [...group.variants].filter(([locale]) => !locales.includes(locale))
  return !isStated && others.some(([, [block]]) => block?.id === found) ? {severity: 'warning'} : {}
}

/** What the headings of a page have of ids in one version. */
interface Ids {
  readonly locale: Locale
  readonly source: Locale
  readonly stated: number
  /** Ids of the source, where the page states none at all. */
  readonly lost: readonly {readonly expected: string; readonly at: Location; readonly there: Location}[]
}

interface Kept {
  readonly locale: Locale
  readonly source: Locale
  /** Headings of the page whose id is that of the source. */
  readonly kept: number
}

/**
 * Headings without an id on a page that states the id of nearly all others though the source states none: no more than a third of them, or half
 * where another version states it.
 */
function forgottenIn(blocks: readonly BlockGroup[], {locale, source, kept}: Kept): Pair[] {
  const bare = blocks.filter(({variants}) => {
    const [here, there] = [locale, source].map(one => variants.get(one)?.[0])
    const isBare = [here, there].every(
      block => block?.kind === 'heading' && block.id === undefined && block.depth !== 1
    )
    // Of a heading that a shortcode writes the words are not known.
    return isBare && slug(headingText(there!.segments)) !== ''
  })
  return bare.flatMap((group): Pair[] => {
    const [[there], [here]] = [group.variants.get(source)!, group.variants.get(locale)!]
    const expected = slug(headingText(there!.segments))
    // A heading that is left as it is in the source has its id without stating it.
    if (fits(slug(headingText(here!.segments)), expected)) return []
    const isStatedElsewhere = [...group.variants.values()].some(
      ([block]) => block?.id !== undefined && fits(block.id, expected)
    )
    const isRare = bare.length * (isStatedElsewhere ? 2 : 3) <= kept
    return isRare ? [{group, found: undefined, expected, isStated: true, isOwn: false}] : []
  })
}
