import {distance} from '../distance.ts'
import type {BlockGroup, Locale} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {cover, witnesses} from './shared/place.ts'
import {headingText, slug} from './shared/slug.ts'

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
      const kept = pairs.filter(({found, expected}) => found !== undefined && fits(found, expected)).length
      const stated = pairs.filter(({found}) => found !== undefined).length
      for (const {group, found, expected, isStated} of pairs) {
        const about = {
          at: {locale, range: cover(group.variants.get(locale)!)},
          related: witnesses(group.variants, locale).filter(place => place.locale === source),
          culprit: locale
        }
        if (found === undefined) {
          // A translation whose headings state no ids leaves all of them to the site builder.
          if (isStated && stated > 0)
            report({...about, message: 'missing', args: {expected, source}, severity: 'warning'})
        } else if (!fits(found, expected) && (isStated || distance(found, expected, 3) <= 3 || kept * 2 > stated))
          report({...about, message: 'id', args: {found, expected, source}})
      }
    }
  }
})

interface Pair {
  readonly group: BlockGroup
  readonly found: string | undefined
  readonly expected: string
  /** The source states the id itself. */
  readonly isStated: boolean
}

function pairOf(group: BlockGroup, locale: Locale, source: Locale): Pair[] {
  const [there] = group.variants.get(source) ?? []
  const [here] = group.variants.get(locale) ?? []
  if (there?.kind !== 'heading' || here?.kind !== 'heading') return []
  if (there.id === undefined && here.id === undefined) return []
  return [
    {group, found: here.id, expected: there.id ?? slug(headingText(there.segments)), isStated: there.id !== undefined}
  ]
}

/** The same; builders differ in rows of hyphens and number equal headings. */
function fits(found: string, expected: string): boolean {
  const bare = (id: string) => id.toLowerCase().replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '')
  const [here, there] = [bare(found), bare(expected)]
  return here === there || here.replace(/-\d+$/, '') === there || here === there.replace(/-\d+$/, '')
}
