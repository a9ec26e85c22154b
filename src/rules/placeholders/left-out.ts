import type {BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import type {Mark} from './marks.ts'

interface Version {
  readonly parallel: ParallelText
  readonly locale: Locale
  /** The names of all marks of the version. */
  readonly named: ReadonlySet<string>
}

/**
 * Whether a mark that a version lacks with its block is told by another rule, or is no fault: what no translation calls may be of the source's
 * readers alone, and tags may be written in Markdown.
 */
export function isLeftOut(
  {kind, name}: Mark,
  group: BlockGroup | undefined,
  {parallel, locale, named}: Version
): boolean {
  if (!group || group.variants.has(locale)) return false
  if (isInStretch(parallel, group, locale)) return true
  // One of several that went alone is lost.
  return !named.has(name) && (group.variants.size < 2 || (kind === 'element' && !isComponent(name)))
}

/** `<SeeAlso>`, `<see-also>`, `<See.Also>`: no element that Markdown has a notation for. */
function isComponent(name: string): boolean {
  return /^<(?:\p{Lu}|[\w:]+[.-])/u.test(name)
}

/** Whether a group that a version lacks has words, or stands beside a text that the version lacks too. */
export function isInStretch({blocks, source}: ParallelText, group: BlockGroup, locale: Locale): boolean {
  const hasWords = ({variants}: BlockGroup) =>
    variants
      .get(source)
      ?.some(({kind, segments}) => kind === 'code' || (kind !== 'frontMatterField' && segments.length > 0)) === true
  const at = blocks.indexOf(group)
  const beside = [blocks.slice(0, at).findLast(hasWords), blocks.slice(at + 1).find(hasWords)]
  return hasWords(group) || beside.some(one => one?.variants.has(locale) === false)
}
