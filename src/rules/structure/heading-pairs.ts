import type {BlockGroup, Locale} from '../../model/index.ts'
import {headingText, partedSlug, slug} from '../links/slug.ts'
import {CJK_LETTER} from '../shared/letters.ts'

/** A heading of a version and that of its source, one of which states its id. */
export interface Pair {
  readonly group: BlockGroup
  readonly found: string | undefined
  readonly expected: string
  /** What another builder makes of the words of the source. */
  readonly parted?: string
  /** The source states the id itself. */
  readonly isStated: boolean
  /** It is made of the words of the version, in letters of its own: `日程` under 日程. */
  readonly isOwn: boolean
}

/** The headings of a group, where they are two. */
export function pairOf(group: BlockGroup, locale: Locale, source: Locale): Pair[] {
  const [there] = group.variants.get(source) ?? []
  const [here] = group.variants.get(locale) ?? []
  if (there?.kind !== 'heading' || here?.kind !== 'heading') return []
  if (there.id === undefined && here.id === undefined) return []
  const text = headingText(there.segments)
  const found = here.id
  const isOwn = found !== undefined && CJK_LETTER.test(found) && slug(found) === slug(headingText(here.segments))
  // “When to use” has the id `when-to-use` without stating it.
  if (found === undefined && fits(slug(headingText(here.segments)), there.id!)) return []
  if (there.id !== undefined) return [{group, found, expected: there.id, isStated: true, isOwn}]
  return [{group, found, expected: slug(text), parted: partedSlug(text), isStated: false, isOwn}]
}

/** Whether the id is the one that links of the source lead to. */
export function isRight({found, expected, parted = expected}: Pair): boolean {
  return found !== undefined && (fits(found, expected) || fits(found, parted))
}

/** The same; builders differ in rows of hyphens and number equal headings. */
export function fits(found: string, expected: string): boolean {
  const bare = (id: string) => id.toLowerCase().replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '')
  const [here, there] = [bare(found), bare(expected)]
  return here === there || here.replace(/-\d+$/, '') === there || here === there.replace(/-\d+$/, '')
}
