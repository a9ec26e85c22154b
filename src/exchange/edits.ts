import {between} from '../between.ts'
import type {SegmentEdit} from '../emit/segment-edit.ts'
import {type TaggedPiece, writeTagged} from '../formats/tagged.ts'
import type {Article, Block, Locale, Memory, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import {changedRun} from './changed-run.ts'
import type {Wanted} from './decide.ts'
import {neighbours} from './neighbours.ts'
import {renewedSlots} from './renewed-slots.ts'
import {changedPart, type Part} from './spread.ts'
import {written} from './written.ts'

/** Texts on their way into an existing article. */
export interface Edits {
  /** The article with a segment for each place that is written: several of one unit as one, an empty one for a new sentence. */
  readonly article: Article
  readonly edits: readonly SegmentEdit[]
  readonly wantedOf: ReadonlyMap<Segment, Wanted>
  /** Those that stand where nothing stood. */
  readonly added: ReadonlySet<Wanted>
  /** Those whose block the article lacks. */
  readonly absent: readonly Wanted[]
  /** Those that the block has already, where a sentence was joined to its neighbour. */
  readonly present: readonly Wanted[]
  /** Those whose segments do not stand side by side in one block, and of which not just one block changed. */
  readonly scattered: readonly Wanted[]
}

/**
 * Finds for each text its place in the target: the segments of its unit, or the end of the sentence it follows.
 *
 * @param memory Of the last sync: what the codes of a stale text were.
 */
export function editsOf(
  parallel: ParallelText,
  target: Locale,
  wanted: readonly Wanted[],
  memory: Memory | undefined
): Edits {
  const article = parallel.articles.get(target)! // The caller looked.
  const file = parallel.articles.get(parallel.source)!.text
  const units = new Map(parallel.units.map(unit => [unit.id, unit]))
  const blocks = new Map(article.blocks.flatMap(block => block.segments.map(segment => [segment, block] as const)))
  const lines = new Map<Block, Segment[]>(article.blocks.map(block => [block, [...block.segments]]))
  const places = neighbours(parallel, target)
  const edits: SegmentEdit[] = []
  const wantedOf = new Map<Segment, Wanted>()
  const added = new Set<Wanted>()
  const absent: Wanted[] = []
  const scattered: Wanted[] = []
  const present: Wanted[] = []
  const slotsFor = renewedSlots(parallel, target, memory)
  /** The segments to write as one, and what to write there. */
  const partOf = (one: Wanted, unit: TranslationUnit, own: readonly Segment[]): Part | undefined => {
    const back = {segments: own, slots: slotsFor(unit), file: article.text}
    return own.every(segment => blocks.get(segment) === blocks.get(own[0]!))
      ? changedRun({...back, text: writeTagged(one.pieces)})
      : changedPart({...back, text: one.returned.target ?? '', blockOf: blocks})
  }
  const put = (
    one: Wanted,
    unit: TranslationUnit,
    segment: Segment,
    {pieces = one.pieces, ...glue}: Pick<SegmentEdit, 'lead' | 'trail'> & {pieces?: readonly TaggedPiece[]} = {}
  ) => {
    edits.push({segment, ...written(pieces, slotsFor(unit), file), ...glue})
    wantedOf.set(segment, one)
  }
  for (const one of wanted) {
    const unit = units.get(one.unit.id)!
    const own = unit.variants.get(target)
    if (own) {
      const part = partOf(one, unit, own)
      const line = part && lines.get(blocks.get(part.segments[0]!)!)!
      const at = line?.indexOf(part!.segments[0]!) ?? -1
      if (!part || !line || at < 0 || part.segments.some((segment, index) => line[at + index] !== segment))
        scattered.push(one)
      else {
        const segment = part.segments.length === 1 ? part.segments[0]! : joined(part.segments)
        line.splice(at, part.segments.length, segment)
        put(one, unit, segment, {pieces: part.pieces})
      }
      continue
    }
    const place = places(unit)
    const line = place && lines.get(blocks.get(place.segment)!)!
    const at = line ? positionOf(line, place.segment) : -1
    if (!place || !line || at < 0) {
      absent.push(one)
      continue
    }
    if (bare(blocks.get(place.segment)!.segments.map(({text}) => text)).includes(bare(wordsOf(one)))) {
      present.push(one)
      continue
    }
    const offset = place.side === 'after' ? place.segment.range.end : place.segment.range.start
    const segment: Segment = {text: '', codes: [], map: [], range: {start: offset, end: offset}}
    // Sentences that follow the same one stay in their order.
    let index = place.side === 'after' ? at + 1 : at
    while (
      place.side === 'after' &&
      line[index] &&
      wantedOf.has(line[index]!) &&
      added.has(wantedOf.get(line[index]!)!)
    )
      index += 1
    line.splice(index, 0, segment)
    added.add(one)
    const words = one.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')
    const glue =
      place.side === 'after'
        ? {lead: between(lastWords(line[index - 1]!, wantedOf), words)}
        : {trail: between(words, place.segment.text)}
    put(one, unit, segment, glue)
  }
  const changed = {...article, blocks: article.blocks.map(block => ({...block, segments: lines.get(block)!}))}
  return {article: changed, edits, wantedOf, added, absent, present, scattered}
}

function wordsOf({pieces}: Wanted): string[] {
  return pieces.flatMap(piece => (piece.kind === 'text' ? [piece.text] : []))
}

function bare(texts: readonly string[]): string {
  return texts.join('').replaceAll(/[\s\uE000-\uF8FF]+/g, '')
}

/** Where a segment stands in its line, itself or within a joined one. */
function positionOf(line: readonly Segment[], {range}: Segment): number {
  return line.findIndex(
    other => other.range.start <= range.start && other.range.end >= range.end && other.range.end > other.range.start
  )
}

function lastWords(segment: Segment, wantedOf: ReadonlyMap<Segment, Wanted>): string {
  const pieces = wantedOf.get(segment)?.pieces
  return pieces ? pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('') : segment.text
}

/** Several segments that stand side by side as one. */
function joined(segments: readonly Segment[]): Segment {
  const text = segments.map(segment => segment.text).join(' ')
  let at = 0
  const codes = segments.flatMap(segment => {
    const moved = segment.codes.map(code => ({...code, at: code.at + at}))
    at += segment.text.length + 1
    return moved
  })
  return {text, codes, map: [], range: {start: segments[0]!.range.start, end: segments.at(-1)!.range.end}}
}
