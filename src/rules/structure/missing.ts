import type {Locale, Location, ParallelText, Range, Severity, TranslationUnit} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {facesIn} from '../../terms/lone.ts'
import {isField} from '../shared/field.ts'
import {cover, culprits, gap, witnesses} from '../shared/place.ts'
import {blockTextOf, codeOf, isAsked, sentenceOf} from './asked-text.ts'
import {reorderedIn} from './block-order.ts'
import {facingCells} from './facing-cells.ts'
import {type Fits, weighLone} from './lone-sentence.ts'
import {isOfLostImage} from './lost-image.ts'
import {noticesOf} from './notices.ts'
import {rewordedIn} from './reworded.ts'
import {rowStart} from './row-start.ts'
import {setInOne} from './set-in-one.ts'
import type {SourceEdits} from './source-edits.ts'

/** What a version lacks: a sentence, or blocks in a row. */
export interface Missing {
  readonly message: 'block' | 'code' | 'sentence' | 'part' | 'exception' | 'restriction'
  readonly culprit: Locale
  readonly text: string
  readonly blocks: number
  readonly severity?: Severity
  readonly at: Location
  readonly related: readonly Location[]
}

/**
 * A sentence that was dropped leaves its neighbour as long as before: of 65 dropped from documentation one was within the first, five within
 * the second.
 */
const FITS: Fits = {isThere: ({gain}) => gain >= -0.1, mayBe: ({joined}) => joined < 0.4}

/** What is missing, where it belongs. */
export type Found = Omit<Missing, 'at' | 'related'> & {readonly range: Range; readonly witnesses: readonly Place[]}

/** The blocks that versions lack, those that belong at the same place told as one. */
export function missingBlocks(parallel: ParallelText, edits: SourceEdits): Found[] {
  const {source} = parallel
  const reordered = reorderedIn(parallel)
  const isInOrder = (locale: Locale) => !reordered.has(locale)
  const locales = [...parallel.articles.keys()].filter(isInOrder)
  const runs = new Map<string, Found>()
  const open = new Map<Locale, string>() // The run that goes on, of each version that lacks the block before.
  const facing = facingCells(parallel)
  const {isSaid} = setInOne(parallel)
  const notices = new Set(locales.flatMap(locale => [...noticesOf(parallel, locale)]))
  for (const group of parallel.blocks) {
    for (const locale of group.variants.keys()) open.delete(locale)
    if (edits.isDropped(group.variants) || facing.has(group)) continue
    if ([...group.variants.values()].some(own => own.some(block => notices.has(block)))) continue
    const code = codeOf(group, source)
    const text = code ?? blockTextOf(group, source)
    if (code === undefined ? !isAsked(text) : code === '') continue
    const having = new Map([...group.variants].filter(([locale]) => isInOrder(locale)))
    for (const culprit of having.size > 0 ? lacking(having, locales, source) : []) {
      const [own] = group.variants.get(source) ?? [...group.variants.values()][0]!
      const isElsewhere = isOfLostImage(parallel, group, culprit) || isField(own)
      if (isElsewhere || edits.isNew(group.variants, culprit) || isSaid(group, culprit)) continue
      const range = gap(parallel, group, culprit)
      const message = code === undefined ? 'block' : 'code'
      const start = rowStart(parallel, group, culprit) ?? group
      // Of three versions the third tells whether it is said.
      const isReworded =
        locales.length < 3 && group.variants.get(source)?.every(block => rewordedIn(parallel, culprit).has(block))
      const about = {
        message,
        culprit,
        ...(isReworded === true && {severity: 'warning' as const}),
        text: start === group ? text : blockTextOf(start, source),
        blocks: 1,
        range
      } as const
      const first = {...about, witnesses: witnesses(start.variants, culprit)}
      const key = open.get(culprit) ?? `${culprit} ${range.start}`
      open.set(culprit, key)
      const run = runs.get(key)
      runs.set(key, run ? {...run, blocks: run.blocks + 1} : first)
    }
  }
  return [...runs.values()]
}

/** The sentences that versions lack in blocks that they have. */
export function missingSentences(parallel: ParallelText, edits: SourceEdits): Found[] {
  return parallel.units.flatMap(unit => {
    const text = sentenceOf(unit, parallel.source)
    if (!isAsked(text) || edits.isDropped(unit.variants)) return []
    return lacking(unit.variants, [...unit.group.variants.keys()], parallel.source).flatMap((culprit): Found[] => {
      // A block without any text is told by another rule.
      if (unit.group.variants.get(culprit)!.every(({segments}) => segments.length === 0)) return []
      if (facesIn(unit, parallel.source, culprit) || edits.isNew(unit.variants, culprit)) return []
      const weight = weighLone(unit, [culprit], {parallel, fits: FITS})
      if (!weight) return []
      const range = placeIn(parallel, unit, culprit)
      const about = {message: 'sentence', culprit, text, blocks: 1, range, ...weight} as const
      return [{...about, witnesses: witnesses(unit.variants, culprit)}]
    })
  })
}

function lacking(
  variants: ReadonlyMap<Locale, unknown>,
  locales: readonly Locale[],
  source: Locale
): readonly Locale[] {
  const [having, without] = [[...variants.keys()], locales.filter(locale => !variants.has(locale))]
  return culprits(having, without, source).missingIn
}

/** Behind the sentence before it in the same blocks, else at their beginning. */
function placeIn({units}: ParallelText, unit: TranslationUnit, locale: Locale) {
  for (let at = units.indexOf(unit) - 1; at >= 0 && units[at]!.group === unit.group; at -= 1) {
    const before = units[at]!.variants.get(locale)
    if (before) return {start: cover(before).end, end: cover(before).end}
  }
  // A unit lacks a locale that its group has: the group's blocks of it are there.
  const {start} = cover(unit.group.variants.get(locale)!)
  return {start, end: start}
}
