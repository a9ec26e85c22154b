import type {Block, Segment} from '../../model/index.ts'
import {FORMULAS} from '../data/formulas.ts'
import {NOTICE_LABELS} from '../data/notice-labels.ts'
import {CREDITS, TRANSLATORS} from '../data/translators.ts'
import {isLeftover} from '../shared/leftover.ts'
import {isContinued, legible, says} from '../shared/letters.ts'

/** It says something, is not one sentence that is told as a leftover, and no translator speaks of the translation. */
export function isTold(segments: readonly Segment[]): boolean {
  const text = textOf(segments)
  const isOwn = TRANSLATORS.test(text) || CREDITS.some(words => words.every(word => word.test(text)))
  return says(text) && !isContinued(text) && !isFormula(text) && (segments.length > 1 || !isLeftover(text)) && !isOwn
}

/** `:::note[注意]`: a label that says what the notice is. */
export function isNameOfKind({kind, segments}: Block): boolean {
  return kind === 'directive' && NOTICE_LABELS.has(textOf(segments).trim().toLowerCase())
}

/** 特此通知, 以上: the form of a letter, of which another language has none. */
export function isFormula(text: string): boolean {
  const own = text.trim()
  return FORMULAS.some(formula => formula.test(own))
}

/** What a person reads of segments. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(legible).join(' ')
}
