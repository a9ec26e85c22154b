import type {Segment, TranslationUnit} from '../../model/index.ts'
import {groupBy} from '../shared/group-by.ts'
import {plain, textOf} from '../shared/letters.ts'
import type {LeftPart} from './left-parts.ts'

/**
 * What a page leaves alike is told once: what a form asks for and shows (“**Required:** yes”, “**Title:** …”), and headings that are the same
 * but for a name in quotation marks or code (“Event: 'open'”, “Event: 'close'”). So are the sentences of one paragraph.
 */
export function likeForms<L extends {readonly part: LeftPart; readonly unit: Pick<TranslationUnit, 'group'>}>(
  all: readonly L[]
): readonly (readonly [L, ...L[]])[] {
  const keyOf = (left: L): unknown => {
    const {part, unit} = left
    if (isOfForm(left)) return 'form'
    return part.isSlight || isShort(leftText(part))
      ? `${part.isSlight ? 'slight' : 'sure'} ${leftText(part).replaceAll(NAME, '')}`
      : unit.group
  }
  return [...groupBy(all, keyOf).values()]
}

/** A name in quotation marks. */
const NAME = /(?<!\p{L})(?:'[^']+'|"[^"]+"|‘[^’]+’|“[^”]+”)/gu

/** A label: no sentence. */
function isShort(text: string): boolean {
  return text.length <= LABEL && !/[.!?]$/.test(text)
}

/** Letters of the longest label. */
const LABEL = 40

/** A label in bold and its value. */
export function isOfForm({part}: {readonly part: LeftPart}): boolean {
  return isLabelled(part.segments[0])
}

/** “**Required:** yes”: a label in bold and its value may be what a form asks for. */
export function isLabelled({text, codes: [first]}: Segment): boolean {
  return first?.at === 0 && first.kind === 'strong' && /^.[^.!?]{1,40}(?:[:：]\p{Co}|\p{Co}[:：])/u.test(text)
}

/** The text that is left. */
export function leftText({segments, range}: LeftPart): string {
  if (!range) return textOf(segments)
  return plain({...segments[0], text: segments[0].text.slice(range.start, range.end)})
}
