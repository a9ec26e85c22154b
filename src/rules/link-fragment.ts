import type {Locale, Location} from '../model/index.ts'
import {neutralTarget} from '../neutral-target.ts'
import {defineRule} from '../rule.ts'
import {counterpart, isExact, judge, statedFor} from './links/anchor-verdict.ts'
import {isChanged, withoutFragment} from './links/changed-fragment.ts'
import {EXACT, fragmentHabits} from './links/fragment-habit.ts'
import {pairsOf} from './links/fragment-pairs.ts'
import {leadsToOther} from './links/labelled-heading.ts'
import {fragmentOf} from './links/link-target.ts'
import {pageIndex} from './links/page-index.ts'
import {recordedSlips} from './links/recorded-links.ts'
import {type Anchors, anchorsOf} from './links/slug.ts'

/** A link to a place in a page, with the link of the source that it translates. */
interface Link {
  readonly locale: Locale
  /** The page in no language: `guides/pier`, `https://stele.example/pier`; empty for the page itself. */
  readonly page: string
  readonly fragment?: string
  /** The fragment that the memory has in its place, which is no more in the version. */
  readonly was?: string
  /** The fragment in the source; absent where the source has no such link. */
  readonly expected?: string
  /** The source has the address of the page to the letter. */
  readonly isSamePage?: true
  /** It is called by another heading than it leads to. */
  readonly isOther?: true
  readonly at: Location
  readonly there?: Location
}

interface Gathered {
  /** The file of each version. */
  readonly files: Readonly<Record<Locale, string>>
  readonly source: Locale
  readonly anchors: Readonly<Record<Locale, Anchors>>
  readonly links: readonly Link[]
}

export default defineRule({
  id: 'link-fragment',
  description: 'A link to a place in a page leads to a heading that is there, the one that the source means.',
  severity: 'warning',
  messages: {
    dead: '“#{{fragment}}” is no place in {{page}}.',
    named: '“#{{fragment}}” is no place in {{page}}, the heading meant is “#{{expected}}” there.',
    other: '“#{{fragment}}” leads to another heading than “#{{expected}}” in {{source}}.',
    lost: 'The link leads to the page, expected its place “#{{expected}}” as in {{source}}.',
    changed: 'The link leads to “#{{fragment}}”, expected “#{{expected}}” as in {{source}}.',
    slipped: 'The link leads to “#{{fragment}}”, and led to “#{{was}}” when it was recorded.'
  },
  gather(parallel, {place, config, memory}): Gathered {
    const {articles, source} = parallel
    const names = new Set(
      config.locales.flatMap(({id, tag, folder}) => [id, tag, folder].map(name => name.toLowerCase()))
    )
    const pageOf = (target: string) => (target.startsWith('#') ? '' : neutralTarget(target, names).replace(/\?$/, ''))
    const slips = recordedSlips(parallel, memory)
    const links = pairsOf(parallel).map(({here, there}): Link => {
      const fragment = here && fragmentOf(here.target)
      const expected = there && fragmentOf(there.target)
      const was = slips.get(here.target)
      return {
        locale: here.locale,
        page: pageOf(here.target),
        ...(fragment !== undefined && {fragment}),
        ...(expected !== undefined && {expected}),
        ...(there && withoutFragment(here.target) === withoutFragment(there.target) && {isSamePage: true as const}),
        ...(was !== undefined && {was}),
        ...(there &&
          leadsToOther([here, articles.get(here.locale)!], [there, articles.get(source)!]) && {isOther: true as const}),
        at: place({locale: here.locale, range: here.range}),
        ...(there && {there: place({locale: source, range: there.range})})
      }
    })
    const anchors = Object.fromEntries([...articles].map(([locale, article]) => [locale, anchorsOf(article)]))
    return {
      source,
      files: Object.fromEntries([...articles].map(([locale, {file}]) => [locale, file])),
      anchors,
      links: links.filter(({fragment, expected}) => fragment !== undefined || expected !== undefined)
    }
  },
  checkProject(facts: readonly {readonly path: string; readonly facts: Gathered}[], {report}) {
    const pages = pageIndex(facts.map(({path}) => path))
    const byPath = new Map(facts.map(({path, facts}) => [path, facts]))
    const habitOf = fragmentHabits(
      facts,
      (page, path) => byPath.get((page === '' ? path : pages(page, path)) ?? '')?.anchors
    )
    for (const {
      path,
      facts: {source, links}
    } of facts)
      for (const {locale, page, fragment, was, expected, isSamePage = false, isOther = false, at, there} of links) {
        const about = {at, related: there ? [there] : [], culprit: locale}
        const article = page === '' ? path : pages(page, path)
        const known = article === undefined ? undefined : byPath.get(article)
        const anchors = known?.anchors[locale]
        if (fragment === undefined) {
          report({...about, message: 'lost', args: {expected: expected!, source}})
          continue
        }
        if (isOther) report({...about, message: 'other', args: {fragment, expected: expected!, source}})
        else if (anchors) {
          const original = known.anchors[source]
          const verdict = judge(fragment, expected, {anchors, original})
          const {found = 0, exact = 0, isSame = false, isAlwaysSame = false} = habitOf(path, locale) ?? {}
          const isDead = verdict === 'dead' || (verdict === 'near' && exact >= EXACT)
          // A heading whose id the page itself states has no other, whatever the builder makes of its words.
          const stated = verdict === 'dead' ? statedFor(fragment, expected, anchors) : undefined
          if (stated !== undefined) {
            const args = {fragment, page: known.files[locale] ?? page, expected: stated}
            report({...about, message: 'named', args})
            continue
          }
          // Of a site that makes its ids in another way, or has but a link or two, only a slip beside the source is sure.
          if (found < 0.5) {
            const isMeant = expected !== undefined && isExact(anchors, expected)
            const isKept = isSame && !isExact(anchors, fragment)
            if (expected !== undefined && (isKept || isMeant) && isChanged(fragment, expected, isKept && isAlwaysSame))
              report({...about, message: 'changed', args: {fragment, expected, source}})
            continue
          }
          const heading = expected === undefined ? undefined : counterpart(expected, {anchors, original})
          const args = {fragment, page: known.files[locale] ?? page}
          if (isDead && heading !== undefined) report({...about, message: 'named', args: {...args, expected: heading}})
          else if (isDead) report({...about, message: 'dead', args})
          else if (verdict === 'other')
            report({...about, message: 'other', args: {fragment, expected: expected!, source}})
        } else if (expected !== undefined && isChanged(fragment, expected, isSamePage))
          report({...about, message: 'changed', args: {fragment, expected, source}})
        // Nothing else is known of a page that is not of the project.
        else if (was !== undefined) report({...about, message: 'slipped', args: {fragment, was}})
      }
  }
})
