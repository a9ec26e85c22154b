import type {Article} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {addressSlips} from './links/addresses.ts'
import {crossedLinks} from './links/crossed-links.ts'
import {isGoneWithText} from './links/gone-with-text.ts'
import {compareLinks as compare, slippedArticles} from './links/link-pairs.ts'
import {isSameFile, isSameSite} from './links/link-target.ts'
import {countsOf, keysOf, type Link, linkReader} from './links/links.ts'
import {isOtherLanguage, languagesOf} from './links/other-language.ts'
import {isFromOutside} from './links/outside.ts'
import {rowSlips} from './links/row-slips.ts'
import {inRows} from './links/rows.ts'
import {changeOfSite} from './links/site-change.ts'
import {undefinedReference} from './links/undefined-reference.ts'
import {groupBy} from './shared/group-by.ts'
import {lackingSegments} from './shared/lacking.ts'
import {plain, says} from './shared/letters.ts'
import {cover, gap} from './shared/place.ts'
import {short} from './shared/short.ts'
import {groupsWithoutNotices} from './structure/notices.ts'

export default defineRule({
  id: 'link-mismatch',
  description: 'Every link and image of the source is in every version, with the same target.',
  severity: 'error',
  messages: {
    missing: 'The link to “{{target}}” is in {{source}} but not here.',
    missingMore: 'The link to “{{target}}” and {{links}} more are in {{source}} but not here.',
    undefined: 'The label of “{{found}}” is not defined, expected a link to “{{target}}” as in {{source}}.',
    empty: 'The link to “{{target}}” has no words here, expected “{{text}}” of {{source}}.',
    language: 'The link to “{{target}}” leads to the page in {{found}}, expected that in {{locale}}.',
    added: 'The link to “{{target}}” is here but not in {{source}}.',
    changed: 'The link leads to “{{found}}”, expected “{{expected}}” as in {{source}}.',
    imageMissing: 'The image “{{target}}” is in {{source}} but not here.',
    imageAdded: 'The image “{{target}}” is here but not in {{source}}.',
    imageChanged: 'The image is “{{found}}”, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report, config}) {
    const {source, articles} = parallel
    const keyFor = keysOf(parallel, config)
    const linksIn = linkReader(parallel, keyFor)
    const languageOf = languagesOf(config)
    const whole = new Map([...articles.keys()].map(locale => [locale, countsOf(parallel, locale, linksIn)]))
    for (const locale of articles.keys()) {
      if (locale === source) continue
      for (const {here, there} of addressSlips(parallel, locale, keyFor))
        report({
          message: there.isImage ? 'imageChanged' : 'changed',
          args: {found: here.target, expected: there.target, source},
          at: {locale, range: here.range},
          related: [{locale: source, range: there.range}],
          culprit: locale,
          severity: isFromOutside(here, there) ? 'note' : isSameSite(here.key, there.key) ? 'warning' : 'error'
        })
      for (const {here, there} of rowSlips(parallel, locale))
        report({
          message: 'changed',
          args: {found: here.target, expected: there.target, source},
          at: {locale, range: here.range},
          related: [{locale: source, range: there.range}],
          culprit: locale
        })
      const lacking = lackingSegments(parallel, locale)
      const isShort = ({kind, key}: Link, least: number) => (whole.get(locale)!.get(`${kind} ${key}`) ?? 0) < least
      const changes: {readonly here: Link; readonly there: Link}[] = []
      for (const group of groupsWithoutNotices(parallel, locale)) {
        const expected = linksIn(group, source).filter(({segment}) => !lacking.has(segment) || !says(plain(segment)))
        const found = linksIn(group, locale)
        const {lost, changed, added} = compare(expected, found)
        changes.push(...changed, ...slippedArticles(expected, found), ...crossedLinks(expected, found))
        for (const here of found) {
          const about = {at: here.place, culprit: locale}
          const there = expected.find(({kind, key}) => kind === here.kind && key === here.key)
          if (!there) continue
          const args = {target: here.target, source, text: short(wordsOf(there, articles.get(source)!))}
          if (here.isEmpty && !there.isEmpty) report({...about, message: 'empty', args, related: [there.place]})
          const language = languageOf(here.target)
          if (language && isOtherLanguage([here.target, locale], [there.target, source], languageOf))
            report({
              ...about,
              message: 'language',
              args: {target: here.target, found: language, locale},
              related: [there.place]
            })
        }
        const seldom: Link[] = []
        const blocks = group.variants.get(locale)
        const at = {locale, range: blocks ? cover(blocks) : gap(parallel, group, locale)}
        for (const link of lost) {
          const {kind, key, target, place} = link
          // One that stands elsewhere on the page went with its words.
          if (!isShort(link, whole.get(source)!.get(`${kind} ${key}`)!)) continue
          if (kind === 'image' && isGoneWithText(parallel, group, locale)) continue
          const text = undefinedReference(articles.get(locale)!, blocks ?? [], {
            label: link.label,
            leadsThere: target => keyFor(target, locale) === key
          })
          if (text) {
            const related = [place, ...(text.definition ? [{locale, range: text.definition}] : [])]
            const args = {found: text.written, target, source}
            report({message: 'undefined', args, at: {locale, range: text.range}, related, culprit: locale})
            continue
          }
          // A second link to the same target is often left out on purpose.
          const severity = link.isEmpty ? 'note' : lost.length === 1 && isShort(link, 1) ? 'error' : 'warning'
          const message = kind === 'image' ? 'imageMissing' : 'missing'
          if (message === 'missing' && severity === 'warning') seldom.push(link)
          else report({message, args: {target, source}, at, related: [place], culprit: locale, severity})
        }
        for (const [{target, place}, ...others] of inRows(seldom)) {
          const more = {message: 'missingMore', args: {target, links: others.length, source}} as const
          const said = others.length > 0 ? more : ({message: 'missing', args: {target, source}} as const)
          const related = [place, ...others.map(({place}) => place)]
          report({...said, at, related, culprit: locale, severity: 'warning'})
        }
        for (const {kind, key, target, place} of added) {
          if (whole.get(source)!.has(`${kind} ${key}`)) continue
          const message = kind === 'image' ? 'imageAdded' : 'added'
          report({message, args: {target, source}, at: place, related: [], culprit: locale, severity: 'note'})
        }
      }
      for (const [{here, there}, ...others] of groupBy(changes, changeOfSite).values()) {
        const isUnseen = (here.isEmpty && there.isEmpty) || isFromOutside(here, there)
        const severity = isUnseen
          ? 'note'
          : isSameSite(here.key, there.key) || isSameFile(here, there)
            ? 'warning'
            : 'error'
        report({
          message: there.kind === 'image' ? 'imageChanged' : 'changed',
          args: {found: here.target, expected: there.target, source},
          at: here.place,
          related: [there.place, ...(here.definition ? [here.definition] : [])],
          repeats: others.map(({here}) => here.place),
          culprit: locale,
          severity
        })
      }
    }
  }
})

/** The words to click on as they are written, with their code. */
function wordsOf({target, place: {range}}: Link, {text}: Article): string {
  return /^\[([\s\S]*?)\](?:\(|\[)/.exec(text.slice(range.start, range.end))?.[1] ?? target
}
