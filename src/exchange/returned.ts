import {readStamp, targetStamp} from '../formats/stamp.ts'
import {carried} from '../formats/tagged.ts'
import type {ExchangeUnit, ReturnedUnit} from '../model/index.ts'

/** It has no text. */
export function isBlank({target = ''}: ReturnedUnit): boolean {
  return target.trim() === ''
}

/** The words are those of the export. */
export function isLeft({stamp, target}: ReturnedUnit): boolean {
  return readStamp(stamp)?.target === targetStamp(target)
}

/** The text is that of the source, and nobody says that it is translated. */
export function isUnsaidCopy(
  {source, target}: ExchangeUnit,
  {target: text = '', state = 'initial'}: ReturnedUnit
): boolean {
  return carried(text) === carried(source) && target === undefined && state === 'initial'
}

/** It had a text at the export, and counts as done without one. */
export function isEmptied({target}: ExchangeUnit, {stamp, state, isFuzzy}: ReturnedUnit): boolean {
  const exported = readStamp(stamp)?.target
  const wasEmpty = exported === undefined || exported === targetStamp('')
  return target !== undefined && !wasEmpty && !isFuzzy && state !== 'initial'
}

const RANK = {initial: 0, translated: 1, reviewed: 2, final: 3}

/** The translator looked at it and left the text: it counts as made from the source text in the file. */
export function isConfirmed(unit: ExchangeUnit, {id, stamp, state, isFuzzy, source}: ReturnedUnit): boolean {
  // A tool that lost what the export said of the unit may have lost that it was fuzzy too.
  if (id !== unit.id && stamp === undefined) return false
  if (isFuzzy || state === undefined || RANK[state] <= RANK[unit.state]) return false
  return source === undefined || carried(source) === carried(unit.source)
}
