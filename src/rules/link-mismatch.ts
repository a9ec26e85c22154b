import type {Article, Block, BlockGroup, InlineCode, Locale, ParallelText, Segment} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {tally} from '../tally.ts'
import {lackingSegments} from './shared/lacking.ts'
import {languageLinks} from './shared/language-links.ts'
import {plain, says} from './shared/letters.ts'
import {compareLinks as compare, slippedArticles} from './shared/link-pairs.ts'
import {hasNoHost, isSameSite, isTranslatedSite, neutralTarget, withoutText} from './shared/link-target.ts'
import {groupsWithoutNotices} from './shared/notices.ts'
import {cover, gap} from './shared/place.ts'
import {seenFromRoot} from './shared/relative-file.ts'

/** A link or an image of a version. */
interface Link {
  readonly kind: 'link' | 'image'
  readonly target: string
  /** What of the target is the same in every language. */
  readonly key: string
  readonly segment: Segment
  readonly place: Place
  /** Without a word to click on: `String[](optional)` is mostly no link that anybody meant. */
  readonly isEmpty: boolean
}

export default defineRule({
  id: 'link-mismatch',
  description: 'Every link and image of the source is in every version, with the same target.',
  severity: 'error',
  messages: {
    missing: 'The link to “{{target}}” is in {{source}} but not here.',
    added: 'The link to “{{target}}” is here but not in {{source}}.',
    changed: 'The link leads to “{{found}}”, expected “{{expected}}” as in {{source}}.',
    imageMissing: 'The image “{{target}}” is in {{source}} but not here.',
    imageAdded: 'The image “{{target}}” is here but not in {{source}}.',
    imageChanged: 'The image is “{{found}}”, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report, config}) {
    const {source, articles} = parallel
    const names = new Set(
      config.locales.flatMap(({id, tag, folder}) => [id, tag, folder].map(name => name.toLowerCase()))
    )
    const linksIn = reader(parallel, names)
    const whole = new Map([...articles.keys()].map(locale => [locale, countsOf(parallel, locale, linksIn)]))
    for (const locale of articles.keys()) {
      if (locale === source) continue
      const lacking = lackingSegments(parallel, locale)
      const isShort = ({kind, key}: Link, least: number) => (whole.get(locale)!.get(`${kind} ${key}`) ?? 0) < least
      for (const group of groupsWithoutNotices(parallel, locale)) {
        const expected = linksIn(group, source).filter(({segment}) => !lacking.has(segment) || !says(plain(segment)))
        const found = linksIn(group, locale)
        const {lost, changed, added} = compare(expected, found)
        for (const {here, there} of [...changed, ...slippedArticles(expected, found)]) {
          const isUnseen = here.isEmpty && there.isEmpty
          const severity = isUnseen ? 'note' : isSameSite(here.key, there.key) ? 'warning' : 'error'
          report({
            message: there.kind === 'image' ? 'imageChanged' : 'changed',
            args: {found: here.target, expected: there.target, source},
            at: here.place,
            related: [there.place],
            culprit: locale,
            severity
          })
        }
        for (const link of lost) {
          const {kind, key, target, place} = link
          // One that stands elsewhere on the page went with its words.
          if (!isShort(link, whole.get(source)!.get(`${kind} ${key}`)!)) continue
          const blocks = group.variants.get(locale)
          const at = {locale, range: blocks ? cover(blocks) : gap(parallel, group, locale)}
          // A second link to the same target is often left out on purpose.
          const severity = link.isEmpty ? 'note' : lost.length === 1 && isShort(link, 1) ? 'error' : 'warning'
          const message = kind === 'image' ? 'imageMissing' : 'missing'
          report({message, args: {target, source}, at, related: [place], culprit: locale, severity})
        }
        for (const {kind, key, target, place} of added) {
          if (whole.get(source)!.has(`${kind} ${key}`)) continue
          const message = kind === 'image' ? 'imageAdded' : 'added'
          report({message, args: {target, source}, at: place, related: [], culprit: locale, severity: 'note'})
        }
      }
    }
  }
})

type Reader = (group: BlockGroup, locale: Locale) => Link[]

/** Reads the links of a group of blocks in one version, those by reference with their targets. */
function reader({articles, path}: ParallelText, names: ReadonlySet<string>): Reader {
  const targets = new Map([...articles].map(([locale, article]) => [locale, definitions(article)]))
  const known = new Map<readonly Block[], Link[]>()
  const keys = new Map<string, string>()
  const keyFor = (written: string, locale: Locale) => {
    const target = seenFromRoot(written, articles.get(locale)!)
    const key = keys.get(target) ?? keyOf(target, path, names)
    keys.set(target, key)
    return key
  }
  const read = (blocks: readonly Block[], locale: Locale) =>
    blocks
      .flatMap(block => block.segments)
      .flatMap(segment => {
        const toLanguages = languageLinks(segment)
        return segment.codes.flatMap(code => {
          const kind = toLanguages.has(code) ? undefined : kindOf(code)
          const whole = code.kind.endsWith('Reference') ? targets.get(locale)?.get(code.target ?? '') : code.target
          if (!kind || whole === undefined || code.role === 'close' || hasNoHost(whole)) return []
          const target = code.role === 'alone' && kind === 'link' ? withoutText(whole) : whole
          const {end} = segment.codes.find(({id, role}) => id === code.id && role === 'close')?.range ?? code.range
          const place = {locale, range: {start: code.range.start, end}}
          return [{kind, target, key: keyFor(target, locale), segment, place, isEmpty: code.data.startsWith('[]')}]
        })
      })
  // Read for the page, for its groups, and the source once a language.
  return ({variants}, locale) => {
    const blocks = variants.get(locale) ?? []
    const links = known.get(blocks) ?? read(blocks, locale)
    known.set(blocks, links)
    return links
  }
}

/** Targets of reference definitions by label. */
function definitions({blocks}: Article): Map<string, string> {
  return new Map(
    blocks.flatMap(({label, target}) => (label !== undefined && target !== undefined ? [[label, target]] : []))
  )
}

/** A place in the page itself is one however the page is named. */
function keyOf(target: string, path: string, names: ReadonlySet<string>): string {
  if (isTranslatedSite(target)) return 'wiki'
  const key = neutralTarget(target, names)
  const steps = key.replace(/\?$/, '').replace(/^(?:\.{0,2}\/)+/, '')
  const isOwn = target.includes('#') && steps !== '' && `/${path.toLowerCase()}`.endsWith(`/${steps}`)
  return isOwn ? '#' : key
}

function kindOf({kind}: InlineCode): Link['kind'] | undefined {
  if (kind === 'link' || kind === 'linkReference') return 'link'
  return kind === 'image' || kind === 'imageReference' ? 'image' : undefined
}

/** How often each target is linked in the whole of a version. */
function countsOf({blocks}: ParallelText, locale: Locale, linksIn: Reader): ReadonlyMap<string, number> {
  return tally(blocks.flatMap(group => linksIn(group, locale).map(({kind, key}) => `${kind} ${key}`)))
}
