import type {Article, BlockGroup, InlineCode, Locale} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {isTranslatedSite, neutralTarget} from './shared/link-target.ts'
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
    for (const group of parallel.blocks) {
      const expected = linksOf(group, source, targets, locales)
      for (const [locale, blocks] of group.variants) {
        if (locale === source || !group.variants.has(source)) continue
        const found = linksOf(group, locale, targets, locales)
        const missing = without(expected, found)
        const added = without(found, expected)
        for (const [index, link] of missing.entries()) {
          const other = added.find(({kind}) => kind === link.kind)
          if (other && index < added.length) {
            added.splice(added.indexOf(other), 1)
            const args = {kind: link.kind, found: other.target, expected: link.target, source}
            report({message: 'changed', args, at: other.place, related: [link.place], culprit: locale})
          } else {
            const args = {kind: link.kind, target: link.target, source}
            report({
              message: 'missing',
              args,
              at: {locale, range: cover(blocks)},
              related: [link.place],
              culprit: locale
            })
          }
        }
        for (const {kind, target, place} of added)
          report({message: 'added', args: {kind, target, source}, at: place, related: [], culprit: locale})
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
      const target = code.kind.endsWith('Reference') ? targets.get(locale)?.get(code.target ?? '') : code.target
      if (!kind || target === undefined || code.role === 'close') return []
      const key = isTranslatedSite(target) ? 'wiki' : neutralTarget(target, locales)
      const {end} = codes.find(({id, role}) => id === code.id && role === 'close')?.range ?? code.range
      return [{kind, target, key, place: {locale, range: {start: code.range.start, end}}}]
    })
  )
}

function kindOf({kind}: InlineCode): Link['kind'] | undefined {
  if (kind === 'link' || kind === 'linkReference') return 'link'
  return kind === 'image' || kind === 'imageReference' ? 'image' : undefined
}

/** The links whose target no link of the others has. A target that is linked once more or less is a matter of style. */
function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const known = new Set(others.map(({kind, key}) => `${kind} ${key}`))
  const seen = new Set<string>()
  return links.filter(({kind, key}) => {
    const name = `${kind} ${key}`
    const isNew = !known.has(name) && !seen.has(name)
    seen.add(name)
    return isNew
  })
}
