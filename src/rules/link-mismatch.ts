import type {Article, BlockGroup, InlineCode, Locale} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {isMovedPage, isSlip, isTranslatedSite, neutralTarget} from './shared/link-target.ts'
import {cover} from './shared/place.ts'

/** A link or an image of a version. */
interface Link {
  readonly kind: 'link' | 'image'
  readonly target: string
  /** What of the target is the same in every language. */
  readonly key: string
  readonly place: Place
}

export default defineRule({
  id: 'link-mismatch',
  description: 'Every link and image of the source is in every version, with the same target.',
  severity: 'error',
  messages: {
    missing: 'The {{kind}} to “{{target}}” is in {{source}} but not here.',
    added: 'The {{kind}} to “{{target}}” is here but not in {{source}}.',
    changed: 'The {{kind}} leads to “{{found}}”, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report, config}) {
    const {source, articles} = parallel
    const locales = new Set(
      config.locales.flatMap(({id, tag, folder}) => [id, tag, folder].map(name => name.toLowerCase()))
    )
    const targets = new Map([...articles].map(([locale, article]) => [locale, definitions(article)]))
    const whole = new Map<Locale, ReadonlySet<string>>()
    const keysOf = (locale: Locale): ReadonlySet<string> => {
      const known =
        whole.get(locale) ??
        new Set(parallel.blocks.flatMap(group => linksOf(group, locale, targets, locales)).map(nameOf))
      whole.set(locale, known)
      return known
    }
    for (const group of parallel.blocks) {
      const expected = linksOf(group, source, targets, locales)
      for (const [locale, blocks] of group.variants) {
        if (locale === source || !group.variants.has(source)) continue
        const found = linksOf(group, locale, targets, locales)
        const missing = without(expected, found)
        const added = without(found, expected)
        const lost: Link[] = []
        for (const link of missing) {
          const moved = added.find(other => other.kind === link.kind && isMovedPage(other.key, link.key))
          if (moved) added.splice(added.indexOf(moved), 1)
          else lost.push(link)
        }
        for (const link of lost) {
          const slip = added.find(({kind, key}) => kind === link.kind && isSlip(key, link.key))
          const other = slip ?? added.find(({kind}) => kind === link.kind)
          if (other) {
            added.splice(added.indexOf(other), 1)
            const args = {kind: link.kind, found: other.target, expected: link.target, source}
            report({message: 'changed', args, at: other.place, related: [link.place], culprit: locale})
          } else if (!keysOf(locale).has(nameOf(link))) {
            // One that stands elsewhere on the page went with its words.
            const args = {kind: link.kind, target: link.target, source}
            const at = {locale, range: cover(blocks)}
            const isSure = expected.length - found.length === 1
            const severity = isSure ? ('error' as const) : ('warning' as const)
            report({message: 'missing', args, at, related: [link.place], culprit: locale, severity})
          }
        }
        for (const link of added) {
          const {kind, target, place} = link
          if (keysOf(source).has(nameOf(link))) continue
          const args = {kind, target, source}
          report({message: 'added', args, at: place, related: [], culprit: locale, severity: 'warning'})
        }
      }
    }
  }
})

type Targets = ReadonlyMap<Locale, ReadonlyMap<string, string>>

/** Targets of reference definitions by label. */
function definitions({blocks}: Article): Map<string, string> {
  return new Map(
    blocks.flatMap(({label, target}) => (label !== undefined && target !== undefined ? [[label, target]] : []))
  )
}

function linksOf({variants}: BlockGroup, locale: Locale, targets: Targets, locales: ReadonlySet<string>): Link[] {
  const segments = (variants.get(locale) ?? []).flatMap(block => block.segments)
  return segments.flatMap(({codes}) =>
    codes.flatMap(code => {
      const kind = kindOf(code)
      const whole = code.kind.endsWith('Reference') ? targets.get(locale)?.get(code.target ?? '') : code.target
      if (!kind || whole === undefined || code.role === 'close') return []
      const target = code.role === 'alone' && kind === 'link' ? withoutText(whole) : whole
      const key = isTranslatedSite(target) ? 'wiki' : neutralTarget(target, locales)
      const {end} = codes.find(({id, role}) => id === code.id && role === 'close')?.range ?? code.range
      return [{kind, target, key, place: {locale, range: {start: code.range.start, end}}}]
    })
  )
}

/** A bare address without the text that it swallowed, which another rule tells. */
function withoutText(target: string): string {
  return target.replace(/[)]?[\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF60].*$/u, '')
}

function kindOf({kind}: InlineCode): Link['kind'] | undefined {
  if (kind === 'link' || kind === 'linkReference') return 'link'
  return kind === 'image' || kind === 'imageReference' ? 'image' : undefined
}

function nameOf({kind, key}: Link): string {
  return `${kind} ${key}`
}

/** The links whose target no link of the others has. A target that is linked once more or less is a matter of style. */
function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const known = new Set(others.map(nameOf))
  const seen = new Set<string>()
  return links.filter(link => {
    const name = nameOf(link)
    const isNew = !known.has(name) && !seen.has(name)
    seen.add(name)
    return isNew
  })
}
