import type {Article, Block, BlockGroup, Config, InlineCode, Locale, ParallelText, Segment} from '../../model/index.ts'
import {neutralTarget} from '../../neutral-target.ts'
import type {Place} from '../../rule.ts'
import {tally} from '../../tally.ts'
import {languageLinks} from './language-links.ts'
import {hasNoHost, isTranslatedSite, withoutText} from './link-target.ts'
import {ownPage} from './own-page.ts'
import {seenFromRoot} from './relative-file.ts'
import {filledIn} from './template-target.ts'

/** A link or an image of a version. */
export interface Link {
  readonly kind: 'link' | 'image'
  readonly target: string
  /** The label of a link by reference, and where that is defined. */
  readonly label?: string
  readonly definition?: Place
  /** What of the target is the same in every language. */
  readonly key: string
  /** The page of the project that it names without a host. */
  readonly page: string | undefined
  /** The file of the page that it stands in. */
  readonly file: string
  readonly segment: Segment
  /** The words to click on, without codes. */
  readonly text: string
  readonly place: Place
  /** Without a word to click on: `String[](optional)` is mostly no link that anybody meant. */
  readonly isEmpty: boolean
}

/** The links of a group in one version. */
export type Reader = (group: BlockGroup, locale: Locale) => Link[]

/** What of a target is the same in every language. */
export type Keys = (target: string, locale: Locale) => string

/** The keys of the targets of an article. */
export function keysOf({articles, path}: ParallelText, {locales}: Config): Keys {
  const names = new Set(locales.flatMap(({id, tag, folder}) => [id, tag, folder].map(name => name.toLowerCase())))
  const keys = new Map<string, string>()
  return (written, locale) => {
    // An attribute of HTML may write the `&` of an address as a reference.
    const target = seenFromRoot(filledIn(written.replaceAll(/&(?:amp|#38|#x26);/gi, '&')), articles.get(locale)!)
    const key = keys.get(target) ?? keyOf(target, path, names)
    keys.set(target, key)
    return key
  }
}

/** Reads the links of a group of blocks in one version, those by reference with their targets. */
export function linkReader({articles, path}: ParallelText, keyFor: Keys): Reader {
  const names = new Set([...articles.keys()].map(locale => locale.toLowerCase()))
  const targets = new Map([...articles].map(([locale, article]) => [locale, definitions(article)]))
  const known = new Map<readonly Block[], Link[]>()
  const read = (blocks: readonly Block[], locale: Locale) =>
    blocks
      .flatMap(block => block.segments)
      .flatMap(segment => {
        const toLanguages = languageLinks(segment)
        return segment.codes.flatMap(code => {
          const kind = toLanguages.has(code) ? undefined : kindOf(code)
          const definition = code.kind.endsWith('Reference') ? targets.get(locale)?.get(code.target ?? '') : undefined
          const whole = code.kind.endsWith('Reference') ? definition?.target : code.target
          if (!kind || whole === undefined || code.role === 'close' || hasNoHost(whole)) return []
          const target = code.role === 'alone' && kind === 'link' ? withoutText(whole) : whole
          const close = segment.codes.find(({id, role}) => id === code.id && role === 'close') ?? code
          const text = segment.text.slice(code.at, close.at).replaceAll(/[\uE000-\uF8FF]/g, '')
          const place = {locale, range: {start: code.range.start, end: close.range.end}}
          const page = ownPage(filledIn(target), path, names)
          const isEmpty = code.data.startsWith('[]')
          const reference = definition && {label: definition.label, definition: {locale, range: definition.range}}
          const {file} = articles.get(locale)!
          return [{kind, target, ...reference, key: keyFor(target, locale), page, file, segment, text, place, isEmpty}]
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

interface Definition {
  readonly label: string
  readonly target: string
  readonly range: Block['range']
}

/** Reference definitions by label. */
function definitions({blocks}: Article): Map<string, Definition> {
  return new Map(
    blocks.flatMap(({label, target, range}) =>
      label !== undefined && target !== undefined ? [[label, {label, target, range}]] : []
    )
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
export function countsOf({blocks}: ParallelText, locale: Locale, linksIn: Reader): ReadonlyMap<string, number> {
  return tally(blocks.flatMap(group => linksIn(group, locale).map(({kind, key}) => `${kind} ${key}`)))
}
