import type {BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import {plain, says} from '../shared/letters.ts'

/** Whether a version lacks a picture that stands alone together with the text before it, which another rule tells. */
export function isGoneWithText({blocks, source}: ParallelText, group: BlockGroup, locale: Locale): boolean {
  const saysSomething = ({variants}: BlockGroup) =>
    variants.get(source)?.some(({segments}) => segments.some(one => says(plain(one)))) === true
  if (group.variants.has(locale) || saysSomething(group)) return false
  const before = blocks.slice(0, blocks.indexOf(group)).findLast(saysSomething)
  return before?.variants.has(locale) === false
}
