import type {Block, Locale, Location, ParallelText, Range, Severity} from '../../model/index.ts'
import {facesIn} from '../../terms/lone.ts'
import {isField} from '../shared/field.ts'
import {cover, culprits} from '../shared/place.ts'
import {short} from '../shared/short.ts'
import {doubledIn} from '../typography/repetitions.ts'
import {reorderedIn} from './block-order.ts'
import {facingCells} from './facing-cells.ts'
import {type Fits, weighLone} from './lone-sentence.ts'
import {noticesOf} from './notices.ts'
import {isNameOfKind, isTold, textOf} from './own-words.ts'
import {rewordedIn} from './reworded.ts'
import {setInOne} from './set-in-one.ts'
import type {SourceEdits} from './source-edits.ts'

/** A stretch that only one version has: a sentence, or blocks in a row. */
export interface Extra {
  readonly culprit: Locale
  readonly text: string
  readonly blocks: number
  readonly severity?: Severity
  readonly at: Location
}

/**
 * Translators make two sentences of one and say more than they were given far oftener than they add a thought: of 160 sentences in six
 * translated manuals that had no counterpart, nearly all were such.
 */
const FITS: Fits = {isThere: ({joined}) => joined < 0.45, mayBe: ({joined}) => joined < 0.8}

/** What only one version has, where it stands. */
export type FoundExtra = Omit<Extra, 'at'> & {readonly range: Range}

/** The blocks that only one version has, neighbours told as one. */
export function extraBlocks(parallel: ParallelText, edits: SourceEdits): FoundExtra[] {
  const reordered = reorderedIn(parallel)
  const isInOrder = (locale: Locale) => !reordered.has(locale)
  const locales = [...parallel.articles.keys()].filter(isInOrder)
  const extra = new Set<Block>()
  // Code and pictures say nothing alone: they are told with what stands on both sides.
  const silent = new Set<Block>()
  const facing = facingCells(parallel)
  const hasFields = parallel.articles.get(parallel.source)?.frontMatter.format !== undefined
  for (const {variants} of parallel.blocks.filter(group => !facing.has(group) && !edits.isDropped(group.variants)))
    for (const locale of extraIn(
      new Map([...variants].filter(([locale]) => isInOrder(locale))),
      locales,
      parallel.source
    ))
      for (const block of variants.get(locale)!)
        (isTold(block.segments) && !isNameOfKind(block) ? extra : silent).add(block)
  return [...parallel.articles].flatMap(([culprit, {blocks}]) => {
    const [notices, reworded] = [noticesOf(parallel, culprit), rewordedIn(parallel, culprit)]
    const isDoubled = doubledIn(parallel, culprit)
    const fits = (block: Block) =>
      extra.has(block) &&
      !reworded.has(block) &&
      !notices.has(block) &&
      !isDoubled(block.segments) &&
      !(hasFields && isField(block))
    return runs(blocks, {fits, joins: block => silent.has(block)}).map(run => ({
      culprit,
      text: short(textOf(run[0]!.segments)),
      blocks: run.length,
      range: cover(run)
    }))
  })
}

/** Those that fit, in stretches of neighbours, with what joins two of them. */
function runs<T>(items: readonly T[], {fits, joins}: Record<'fits' | 'joins', (item: T) => boolean>): T[][] {
  const found: T[][] = []
  let between: T[] | undefined
  for (const item of items) {
    if (fits(item)) {
      if (between) found.at(-1)!.push(...between, item)
      else found.push([item])
      between = []
    } else if (joins(item)) between?.push(item)
    else between = undefined
  }
  return found
}

/** The sentences that only one version has, in blocks that the others have. */
export function extraSentences(parallel: ParallelText, edits: SourceEdits): FoundExtra[] {
  const {units, source} = parallel
  const doubled = new Map([...parallel.articles.keys()].map(locale => [locale, doubledIn(parallel, locale)]))
  const isDoubled = (locale: Locale) => doubled.get(locale)!
  const {says} = setInOne(parallel)
  return units.flatMap(unit => {
    const {variants, group} = unit
    const lacking = [...group.variants.keys()].filter(locale => !variants.has(locale))
    return extraIn(variants, [...group.variants.keys()], source).flatMap(culprit => {
      if (facesIn(unit, source, culprit) || edits.isDropped(variants) || says.has(unit)) return []
      const segments = variants.get(culprit)!
      if (isDoubled(culprit)(segments) || group.variants.get(culprit)?.some(isNameOfKind)) return []
      const text = textOf(segments)
      const about = {culprit, text: short(text), blocks: 1, range: cover(segments)}
      const weight = isTold(segments) && weighLone(unit, lacking, {parallel, fits: FITS})
      return weight ? [{...about, ...weight}] : []
    })
  })
}

function extraIn(
  variants: ReadonlyMap<Locale, unknown>,
  locales: readonly Locale[],
  source: Locale
): readonly Locale[] {
  const [having, without] = [[...variants.keys()], locales.filter(locale => !variants.has(locale))]
  return without.length === 0 ? [] : culprits(having, without, source).extraIn
}
