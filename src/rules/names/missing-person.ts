import {simplified} from '../../han/simplified.ts'
import type {Block, Locale, Range, TranslationUnit} from '../../model/index.ts'
import {cover, witnesses} from '../shared/place.ts'
import type {PersonName} from './person-name.ts'

/** A heading, a field or a cell says as little as it may. */
export function isShortText({group}: TranslationUnit): boolean {
  return [...group.variants.values()].flat().some(({kind}) => kind !== 'paragraph')
}

/** A person who is lacking from the whole of a sentence. */
export function lost(
  {variants}: TranslationUnit,
  culprit: Locale,
  {expected, witnesses: names, isArguable}: Pick<PersonName, 'expected' | 'witnesses' | 'isArguable'>
): PersonName {
  const at = {locale: culprit, range: cover(variants.get(culprit)!)}
  const related = witnesses(variants, culprit)
  return {at, related, culprit, expected, witnesses: names, isArguable}
}

/** The text of the blocks that a unit comes from, in Simplified characters. */
export function groupText({group}: TranslationUnit, locale: Locale): string {
  return textOf(group.variants.get(locale) ?? [])
}

/** The text of blocks, in Simplified characters. */
export function textOf(blocks: readonly Block[]): string {
  return simplified(blocks.flatMap(({segments}) => segments.map(({text}) => text)).join('\n'))
}

/** Paragraphs before a place; a heading says who it is about in fewer words. */
export function isBefore({start}: Range) {
  return ({kind, range}: Block): boolean => kind !== 'heading' && kind !== 'frontMatterField' && range.end <= start
}
