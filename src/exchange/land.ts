import {emitWhatFits} from '../emit/index.ts'
import {readTagged, wordsOf} from '../formats/tagged.ts'
import type {Config, Exchange, Locale, Memory, ParallelText, ReturnedUnit} from '../model/index.ts'
import {normalWords} from '../sync/fingerprint.ts'
import {type DecideOptions, decide, type Wanted} from './decide.ts'
import {editsOf} from './edits.ts'
import {insertBlocks} from './insert.ts'
import type {Insertion, Reason} from './insertion.ts'
import {newArticle} from './new-article.ts'
import type {Outcome, Result} from './outcome.ts'
import {withNewCodes} from './renewed-slots.ts'

/** What is known besides the texts that came back. */
export interface LandOptions {
  readonly config: Config
  /** What an export would give now. */
  readonly now: Exchange
  readonly memory?: Memory | undefined
  readonly overwrite: boolean
}

/** What becomes of an article. */
export interface Landing {
  /** The target's file; undefined when nothing of it changes. */
  readonly text?: string
  readonly outcomes: readonly Outcome[]
  /** Units whose text was written. */
  readonly landed: readonly Wanted[]
  /** Units whose text stands and whose state changes. */
  readonly confirmed: readonly {readonly unit: {readonly id: string}; readonly returned: ReturnedUnit}[]
}

/**
 * Puts texts that came back into an article, each at the place of its unit, wherever that is by now. What a person changed meanwhile stays, what
 * cannot be written is told, and the rest lands.
 */
export function land(parallel: ParallelText, units: readonly ReturnedUnit[], options: LandOptions): Landing {
  const {now, overwrite, memory} = options
  const {wanted, copies, confirmed, outcomes} = decide(units, {
    now,
    overwrite,
    isAsSynced: asSynced(memory, now.target)
  })
  const said: Outcome[] = [...outcomes]
  const tell = ({returned, unit}: Wanted, result: Result, reason?: Reason | {key: string}) => {
    const count = reason && 'count' in reason ? {count: reason.count!} : undefined
    said.push({
      result,
      unit: unit.id,
      position: returned.position,
      ...(reason && {reason: reason.key}),
      ...(count && {args: count})
    })
  }
  // A text that somebody looked at and left goes with the links of its source all the same.
  const left = withNewCodes(confirmed, {parallel, target: now.target, memory}).map(({unit, returned}): Wanted => {
    return {unit, returned, pieces: readTagged((returned.target ?? '').trim()), isBehind: false}
  })
  const written = write(parallel, now, {wanted: [...wanted, ...left], copies, memory})
  const landed: Wanted[] = []
  for (const one of wanted) {
    if (written.present?.has(one)) {
      tell(one, 'same')
      continue
    }
    const reason = written.reasons.get(one)
    if (reason)
      tell(
        one,
        reason.key === 'waiting' ? 'waiting' : 'refused',
        reason.key === 'waiting' ? {key: 'waiting', count: reason.count!} : reason
      )
    else {
      landed.push(one)
      tell(one, written.inserted.has(one) ? 'inserted' : 'landed')
    }
  }
  for (const one of copies) {
    if (written.inserted.has(one)) landed.push(one)
    tell(one, written.inserted.has(one) ? 'inserted' : 'untranslated')
  }
  const old = parallel.articles.get(now.target)?.text
  const order = new Map(units.map(({position}, index) => [position, index]))
  said.sort((a, b) => order.get(a.position)! - order.get(b.position)!)
  const isChanged = landed.length + left.length > 0 && written.text !== old
  return {...(isChanged && {text: written.text}), outcomes: said, landed, confirmed}
}

function write(
  parallel: ParallelText,
  {target}: Exchange,
  {
    wanted,
    copies,
    memory
  }: {readonly wanted: readonly Wanted[]; readonly copies: readonly Wanted[]; readonly memory: Memory | undefined}
): Insertion {
  const article = parallel.articles.get(target)
  if (!article)
    return wanted.length > 0
      ? newArticle(parallel, [...wanted, ...copies])
      : {text: '', inserted: new Set(), reasons: new Map()}
  const placed = editsOf(parallel, target, wanted, memory)
  const emission = emitWhatFits(placed.article, placed.edits)
  const reasons = new Map<Wanted, Reason>(placed.scattered.map(one => [one, {key: 'spans'}]))
  for (const segment of emission.left) reasons.set(placed.wantedOf.get(segment)!, {key: 'structure'})
  const more = insertBlocks(parallel, target, {edits: emission.edits, wanted: placed.absent, copies})
  const added = [...placed.added].filter(one => !reasons.has(one))
  return {
    text: more.text,
    present: new Set(placed.present),
    inserted: new Set([...added, ...more.inserted]),
    reasons: new Map([...reasons, ...more.reasons])
  }
}

/** Without a stamp the memory tells whether somebody changed a text. */
function asSynced(memory: Memory | undefined, target: Locale): DecideOptions['isAsSynced'] {
  const known = new Map(memory?.units.map(({id, variants}) => [id, variants[target]]))
  return ({id, target: text = ''}) => {
    const variant = known.get(id)
    return (
      variant !== undefined &&
      normalWords(variant) === normalWords({text: wordsOf(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')})
    )
  }
}
