import {codesStamp, readStamp, targetStamp} from '../formats/stamp.ts'
import {carried, readTagged, type TaggedPiece, wordsOf} from '../formats/tagged.ts'
import type {Exchange, ExchangeUnit, ReturnedUnit} from '../model/index.ts'
import {codeFault} from './marks.ts'
import type {Outcome, Result} from './outcome.ts'
import {isBlank, isConfirmed, isEmptied, isLeft, isUnsaidCopy} from './returned.ts'
import {unitFinder} from './unit-finder.ts'

/** A text that may be written. */
export interface Wanted {
  readonly unit: ExchangeUnit
  readonly returned: ReturnedUnit
  readonly pieces: readonly TaggedPiece[]
  /** It was made from a source text that has changed since the export. */
  readonly isBehind: boolean
}

/** What is to be done about the units that came back. */
export interface Decision {
  readonly wanted: readonly Wanted[]
  /** Copies of a source that has no words, figures in a cell: they go with what is translated beside them. */
  readonly copies: readonly Wanted[]
  /** Units whose text stays and whose state becomes the one of the file. */
  readonly confirmed: readonly {readonly unit: ExchangeUnit; readonly returned: ReturnedUnit}[]
  readonly outcomes: readonly Outcome[]
}

export interface DecideOptions {
  /** The texts as an export would give them now. */
  readonly now: Exchange
  /** Whether a text of the article is as the last sync left it, for files without stamps. */
  readonly isAsSynced: (unit: ExchangeUnit) => boolean
  /** Take the file's text where the article's changed too. */
  readonly overwrite: boolean
}

/** Compares each unit three ways: as exported (its stamp), as it came back, as the article says now. */
export function decide(units: readonly ReturnedUnit[], options: DecideOptions): Decision {
  const wanted: Wanted[] = []
  const copies: Wanted[] = []
  const confirmed: {unit: ExchangeUnit; returned: ReturnedUnit}[] = []
  const outcomes: Outcome[] = []
  const find = unitFinder(options.now, units)
  const seen = new Set<string>()
  for (const returned of units) {
    const say = (result: Result, reason?: string, args?: Outcome['args']) =>
      outcomes.push({
        result,
        unit: returned.id ?? returned.source ?? '',
        position: returned.position,
        ...(reason !== undefined && {reason}),
        ...(args && {args})
      })
    const unit = find(returned)
    if (!unit) {
      say(isBlank(returned) ? 'untranslated' : isLeft(returned) ? 'untouched' : 'gone')
      continue
    }
    if (seen.has(unit.id)) {
      // A memory may have several translations of one text: the first is taken.
      if (returned.isHint) say('untouched')
      else say('refused', 'twice')
      continue
    }
    seen.add(unit.id)
    const verdict = judge(unit, returned, options)
    if ('pieces' in verdict) (isUnsaidCopy(unit, returned) ? copies : wanted).push(verdict)
    else if (verdict.result === 'confirmed') confirmed.push({unit, returned})
    if (!('pieces' in verdict)) say(verdict.result, verdict.reason, verdict.args)
  }
  return {wanted, copies, confirmed, outcomes}
}

type Verdict = Wanted | {readonly result: Result; readonly reason?: string; readonly args?: Outcome['args']}

function judge(unit: ExchangeUnit, returned: ReturnedUnit, {isAsSynced, overwrite}: DecideOptions): Verdict {
  const text = carried(returned.target ?? '')
  if (text === '') return isEmptied(unit, returned) ? {result: 'refused', reason: 'emptied'} : {result: 'untranslated'}
  if (isUnsaidCopy(unit, returned)) return judgeCopy(unit, returned)
  const isSame = text === carried(unit.target ?? '')
  if (isSame) return {result: isConfirmed(unit, returned) ? 'confirmed' : 'same'}
  if (returned.isFuzzy) return {result: 'guess'}
  if (returned.isHint && unit.target !== undefined) return {result: 'untouched'}
  const stamp = readStamp(returned.stamp)
  const isChanged = stamp ? stamp.target !== targetStamp(unit.target) : unit.target !== undefined && !isAsSynced(unit)
  // The words are those of the export; where the article's are too, the translator has exchanged codes.
  if (isLeft(returned) && (isChanged || !isNumberedAlike(unit, returned))) return {result: 'untouched'}
  // What was written may have had to move a mark or part two words to read as meant.
  if (isChanged && bare(returned.target) === bare(unit.target)) return {result: 'same'}
  if (isChanged && !overwrite) return {result: 'conflict'}
  return withCodes(unit, returned)
}

/** Some tools begin with a copy of the source. */
function judgeCopy(unit: ExchangeUnit, returned: ReturnedUnit): Verdict {
  const verdict = withCodes(unit, returned)
  return 'pieces' in verdict && !/\p{L}/u.test(wordsOf(unit.source)) ? verdict : {result: 'untranslated'}
}

function bare(text = ''): string {
  return wordsOf(text).replaceAll(/[\s\u200B]+/g, '')
}

function withCodes(unit: ExchangeUnit, returned: ReturnedUnit): Verdict {
  const pieces = readTagged((returned.target ?? '').trim())
  const isBehind = isBehindNow(unit, returned)
  const hasCodes = [returned.target, unit.target].some(text => readTagged(text ?? '').some(({kind}) => kind !== 'text'))
  if (hasCodes && !isNumberedAlike(unit, returned)) return {result: 'refused', reason: 'codes-moved'}
  const fault = codeFault(pieces, unit.codes)
  if (fault) return {result: 'refused', reason: `code-${fault.code}`, args: {mark: fault.mark}}
  return {unit, returned, pieces, isBehind}
}

/** The source has changed since the export. */
function isBehindNow(unit: ExchangeUnit, {source}: ReturnedUnit): boolean {
  return source !== undefined && carried(source) !== carried(unit.source)
}

/** The numbers in the text mean the codes they meant at the export. */
function isNumberedAlike(unit: ExchangeUnit, returned: ReturnedUnit): boolean {
  const stamp = readStamp(returned.stamp)
  return stamp
    ? stamp.codes === (unit.codes.length > 0 ? codesStamp(unit.codes) : undefined)
    : !isBehindNow(unit, returned)
}
