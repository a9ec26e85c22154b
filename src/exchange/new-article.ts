import type {Block, ParallelText, Range} from '../model/index.ts'
import {isNote} from '../sync/note.ts'
import type {Wanted} from './decide.ts'
import {draftOf} from './draft.ts'
import type {Insertion, Reason} from './insertion.ts'
import {waitingFor} from './waiting.ts'

/**
 * A version that does not exist yet, on the skeleton of the source: front matter, code and whatever else is protected as there, the blocks that are
 * translated to the end in the words of the target. The others are left out: nobody wants to read half of them in another language.
 */
export function newArticle(parallel: ParallelText, wanted: readonly Wanted[]): Insertion {
  const draft = draftOf(parallel, wanted, () => true)
  const reasons = new Map<Wanted, Reason>()
  for (const [one, key] of draft.refused) reasons.set(one, {key})
  const {text, blocks, comments = []} = draft.article
  const notes = comments.filter(isNote)
  const left = blocks.filter((block, at) => block.kind !== 'frontMatterField' && !draft.ready.has(at))
  const dropped = merged([...left, ...notes].map(block => outermost(block, blocks)))
  const waitingIn = waitingFor(parallel, wanted)
  const together = dropped.map(({start, end}) =>
    [...blocks.keys()].filter(at => blocks[at]!.range.start >= start && blocks[at]!.range.end <= end)
  )
  for (const group of [...[...blocks.keys()].map(at => [at]), ...together])
    for (const [one, count] of waitingIn(group)) reasons.set(one, {key: 'waiting', count})
  for (const one of wanted)
    if (!reasons.has(one) && isDropped(one, {parallel, blocks, dropped})) reasons.set(one, {key: 'waiting', count: 1})
  const inserted = new Set(wanted.filter(one => !reasons.has(one)))
  return {text: without(text, dropped), inserted, reasons}
}

/** The top-level construct a block stands in; of an attribute that of the block it belongs to. */
function outermost(block: Block, blocks: readonly Block[]): Range {
  const whole = block.containers[0]?.range ?? block.range
  if (block.kind !== 'attribute') return whole
  const around = blocks.find(
    ({kind, range}) => kind !== 'attribute' && range.start <= block.range.start && range.end >= block.range.end
  )
  return around ? (around.containers[0]?.range ?? around.range) : whole
}

function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const result: Range[] = []
  for (const range of sorted) {
    const last = result.at(-1)
    if (last && range.start < last.end)
      result[result.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else result.push(range)
  }
  return result
}

interface Dropping {
  readonly parallel: ParallelText
  readonly blocks: readonly Block[]
  readonly dropped: readonly Range[]
}

function isDropped({unit}: Wanted, {parallel, blocks, dropped}: Dropping): boolean {
  const own = parallel.articles.get(parallel.source)!.blocks
  const [segment] = parallel.units.find(({id}) => id === unit.id)?.variants.get(parallel.source) ?? []
  const at = own.findIndex(({segments}) => segments.includes(segment!)) // A wanted unit has a segment in the source.
  const range = blocks[at]?.range
  return !range || dropped.some(({start, end}) => range.start >= start && range.end <= end)
}

/** Takes out whole lines with the blank lines behind them. */
function without(text: string, ranges: readonly Range[]): string {
  let result = ''
  let at = 0
  for (const {start, end} of ranges) {
    result += text.slice(at, start).replace(/[ \t]+$/, '')
    const behind = /^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end))![0]
    at = end + behind.length
  }
  const rest = result + text.slice(at)
  return ranges.length > 0 ? rest.replace(/\s+$/, text.includes('\r\n') ? '\r\n' : '\n') : rest
}
