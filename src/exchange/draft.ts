import {between} from '../between.ts'
import {emitWhatFits} from '../emit/index.ts'
import {reread} from '../markup/reread.ts'
import type {Article, Block, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import {slotsOf} from './codes.ts'
import type {Wanted} from './decide.ts'

/** What of a source is in the words of the target. */
export interface Draft {
  /** The source's file with them; its blocks stand in the order of the source's. */
  readonly article: Article
  /** Indexes of blocks whose words are all there. */
  readonly ready: ReadonlySet<number>
  /** Units that could not be written: their structure would change, or they spread over several blocks. */
  readonly refused: ReadonlyMap<Wanted, 'structure' | 'spans'>
}

/** Writes texts over those of the source, block by block: what the target lacks is copied from there. */
export function draftOf(
  {articles, source, units}: ParallelText,
  wanted: readonly Wanted[],
  isMeant: (block: number) => boolean
): Draft {
  const article = articles.get(source)!
  const whole = reread(article, [])
  const wantedById = new Map(wanted.map(one => [one.unit.id, one]))
  const unitOf = new Map(
    units.flatMap(unit => (unit.variants.get(source) ?? []).map(segment => [segment, unit] as const))
  )
  const ready = new Set<number>()
  const refused = new Map<Wanted, 'structure' | 'spans'>()
  const edits = new Map<Segment, {readonly text: string; readonly block: number; readonly own: readonly Wanted[]}>()
  for (const [at, block] of article.blocks.entries()) {
    if (!isMeant(at)) continue
    const [target] = whole.blocks[at]?.segments ?? []
    if (block.segments.length === 0 || !target) {
      ready.add(at)
      continue
    }
    const own = [...new Set(block.segments.map(segment => unitOf.get(segment)))]
    const found = own.flatMap(unit => wantedById.get(unit?.id ?? '') ?? [])
    const spread = found.filter((_, index) => !isWithin(own[index]!, block, source))
    for (const one of spread) refused.set(one, 'spans')
    if (found.length === own.length && spread.length === 0)
      edits.set(target, {text: blockText(found, own as TranslationUnit[], source), block: at, own: found}) // None is lacking.
  }
  const emission = emitWhatFits(
    whole,
    [...edits].map(([segment, {text}]) => ({segment, text}))
  )
  for (const [segment, {block, own}] of edits)
    if (!emission.left.has(segment)) ready.add(block)
    else for (const one of own) refused.set(one, 'structure')
  return {article: reread(whole, emission.edits), ready, refused}
}

function isWithin(unit: TranslationUnit | undefined, block: Block, source: string): boolean {
  return unit?.variants.get(source)?.every(segment => block.segments.includes(segment)) ?? false
}

/** The texts of a block's units in the order of the block, with the characters that its codes have there. */
function blockText(wanted: readonly Wanted[], units: readonly TranslationUnit[], source: string): string {
  return wanted
    .map(({pieces}, index) => {
      const characters = new Map(
        slotsOf(units[index]!.variants.get(source)!, []).map(({id, source: own}) => [
          id,
          own!.segment.text[own!.codes[0].at]!
        ])
      )
      return pieces.map(piece => (piece.kind === 'text' ? piece.text : (characters.get(piece.id) ?? ''))).join('')
    })
    .reduce((text, next) => text + between(text, next) + next, '')
}
