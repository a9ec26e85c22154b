import type {Block, Locale, Location, ParallelText, Range, TranslationUnit} from '../../model/index.ts'
import type {GatherContext} from '../../rule.ts'
import {groupBy} from '../shared/group-by.ts'
import {says, textOf} from '../shared/letters.ts'
import {cover} from '../shared/place.ts'
import {isCitation} from './citation.ts'
import {elementAt} from './element.ts'

/** A short text of the source and what a version makes of it. */
export interface Label {
  readonly locale: Locale
  readonly source: Locale
  /** Labels of one group are treated alike: the attribute of an element, `Card.title`, all places of one text, titles of pages elsewhere. */
  readonly group: string
  readonly text: string
  /** Its translation; absent where it stands as in the source. */
  readonly target?: string
  readonly at?: Location
  /** Told on its own page already. */
  readonly isTold?: boolean
  /** Another version translates it here. */
  readonly isWitnessed?: boolean
}

const LONGEST = 60

/** The labels of a unit in every version: headings and short paragraphs, and attributes of elements. */
export function labelsOf(
  {variants, group}: TranslationUnit,
  {source, articles}: ParallelText,
  {place}: GatherContext
): Label[] {
  const original = variants.get(source)
  const [block] = group.variants.get(source) ?? []
  if (!original || !block) return []
  const text = textOf(original).trim()
  // The words of an image and the description of a card are often a sentence.
  const isShort = text.length <= LONGEST || block.kind === 'attribute'
  const name = original.every(isCitation)
    ? 'citation'
    : isShort
      ? nameOf(block, text, articles.get(source)!.text)
      : undefined
  if (name === undefined || !says(text)) return []
  return [...variants].flatMap(([locale, segments]): Label[] => {
    if (locale === source) return []
    const target = textOf(segments).trim()
    if (target !== text)
      return [{locale, source, group: name, text: text.slice(0, LONGEST), target: target.slice(0, LONGEST)}]
    const isWitnessed = [...variants].some(
      ([other, own]) => other !== source && other !== locale && textOf(own).trim() !== text
    )
    return [{locale, source, group: name, text, at: place({locale, range: cover(segments)}), isWitnessed}]
  })
}

function nameOf({kind, key, range}: Block, text: string, page: string): string | undefined {
  if (kind === 'heading' || kind === 'paragraph') return `=${text}`
  if (kind !== 'attribute') return undefined
  const element = elementAt(page, range.start)
  if (!element) return isImage(page, range) ? `image.${key}` : undefined
  return element.isCitation ? undefined : `${element.name}.${key}`
}

/** The words of an image of Markdown: `![…](pier.png)`. */
function isImage(page: string, {start, end}: Range): boolean {
  return page.startsWith('![', start - 2) && page[end] === ']'
}

/** Labels together that are treated alike in a version. */
export function groupLabels(labels: readonly Label[]): Iterable<readonly Label[]> {
  return groupBy(labels, ({locale, group}) => `${locale} ${group}`).values()
}

/** Whether a version leaves a label that another one translates, and not most of its kind: an image or two tell no habit. */
export function isOversight({isWitnessed}: Label, labels: readonly Label[]): boolean {
  const left = labels.filter(({target}) => target === undefined).length
  return isWitnessed === true && left <= labels.length - left + 1
}

/** Whether a version mostly translates the labels of a group. */
export function isTranslatedByHabit(labels: readonly Label[]): boolean {
  return labels.filter(({target}) => target !== undefined).length * 2 > labels.length
}
