import type {BlockGroup, Locale, Segment, TranslationUnit} from '../../model/index.ts'
import {isContinued, legible, quotable, says} from '../shared/letters.ts'
import {short} from '../shared/short.ts'
import {isFormula} from './own-words.ts'

/** A text that other versions have to say. */
export function isAsked(text: string): boolean {
  return says(text) && !isContinued(text) && !isFormula(text)
}

/** The code of a block of code, by its first line that says something; undefined for any other block. */
export function codeOf({variants}: BlockGroup, source: Locale): string | undefined {
  const [block] = variants.get(source) ?? [...variants.values()][0] ?? []
  if (block?.kind !== 'code') return undefined
  const lines = (block.value ?? '').split('\n')
  return short(lines.find(says) ?? lines.find(line => line.trim() !== '') ?? '')
}

/** The text of blocks in the source, or in the first version that has them. */
export function blockTextOf({variants}: BlockGroup, source: Locale): string {
  const blocks = variants.get(source) ?? [...variants.values()][0] ?? []
  return quoted(blocks.flatMap(({segments}) => segments))
}

/** The same of a unit. */
export function sentenceOf({variants}: TranslationUnit, source: Locale): string {
  const segments = variants.get(source) ?? [...variants.values()][0] ?? []
  return quoted(segments)
}

/** An address alone says nothing; in a sentence it is a part of it. */
function quoted(segments: readonly Segment[]): string {
  const text = segments.map(legible).join(' ')
  return short(says(text) ? segments.map(quotable).join(' ') : text)
}
