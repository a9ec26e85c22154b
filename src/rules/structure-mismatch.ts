import {locate} from '../locate.ts'
import type {Article, BlockGroup, Locale, ParallelText, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {legible, plain, says} from './shared/letters.ts'
import {cover, witnesses} from './shared/place.ts'
import {short} from './shared/short.ts'
import {faultOf} from './structure/block-fault.ts'
import {inRuns, outOfOrder, reorderedIn} from './structure/block-order.ts'
import {haveBoxes} from './structure/block-shape.ts'
import {editionsOf} from './structure/edition.ts'
import {levelShifts, placesOf} from './structure/level-shifts.ts'
import {listFaults} from './structure/list-form.ts'
import {shortPaths} from './structure/menu-paths.ts'
import {sourceEdits} from './structure/source-edits.ts'
import {swaps} from './structure/swapped.ts'
import {isTab} from './structure/tab.ts'

export default defineRule({
  id: 'structure-mismatch',
  description:
    'What is a heading, an item, a cell or a quotation in the source is one in every version, in the same order.',
  severity: 'error',
  messages: {
    kind: 'Here stands {{found}}, expected {{expected}} as in {{source}}.',
    depth: 'A heading of level {{found}} stands here, expected level {{expected}} as in {{source}}.',
    moved: '“{{text}}” stands at another place than in {{source}}.',
    movedMore: '“{{text}}” and what follows it, {{blocks}} blocks, stand at another place than in {{source}}.',
    numbered: 'This list is numbered, in {{source}} it is not.',
    bulleted: 'This list is not numbered, in {{source}} it is.',
    ticked: 'This task is ticked, in {{source}} it is not.',
    open: 'This task is not ticked, in {{source}} it is.',
    swapped: '“{{text}}” stands before what it follows in {{source}}.',
    reordered:
      '{{count}} blocks stand in another order than in {{source}}: what this version lacks or has more is not told.',
    merged: '{{expected}} blocks of {{source}} stand in {{found}} here.',
    path: 'The path through the menus has {{found}} steps here, expected {{expected}} as in {{source}}.'
  },
  checkParallel(parallel, {report, ...known}) {
    const {blocks, source, articles, units} = parallel
    const edits = sourceEdits(parallel, known)
    const {others} = editionsOf(parallel, known)
    for (const unit of units) {
      for (const {locale, expected, found, isAttested} of shortPaths(unit, source))
        report({
          message: 'path',
          args: {found: found.steps, expected: expected.steps, source},
          at: {locale, range: locate(found.segment, found.range)},
          related: [{locale: source, range: locate(expected.segment, expected.range)}],
          culprit: locale,
          severity: isAttested ? 'error' : 'warning'
        })
      for (const {locale, segments} of swaps(unit, source))
        report({
          message: 'swapped',
          args: {text: short(plain(segments[0])), source},
          at: {locale, range: cover(segments)},
          related: witnesses(unit.variants, locale),
          culprit: locale,
          severity: 'warning'
        })
    }
    for (const locale of articles.keys()) {
      if (locale === source || others.has(locale)) continue
      for (const {group, message} of listFaults(blocks, locale, source))
        report({
          message,
          args: {source},
          at: {locale, range: cover(group.variants.get(locale)!)},
          related: witnesses(group.variants, locale),
          culprit: locale,
          severity: 'warning'
        })
      const moved = outOfOrder(blocks, locale, source)
      const hasBoxes = haveBoxes(blocks, [locale, source])
      const isReordered = reorderedIn(parallel).has(locale)
      const [shift, ...shifted] = levelShifts(blocks, locale, source).filter(one => !isReordered || !moved.has(one))
      if (isReordered) tellOrder(moved, locale)
      const elsewhere = [...moved].filter(group => !isReordered && !faultOf(group, {locale, source, hasBoxes}))
      for (const run of inRuns(elsewhere, parallel, [locale, source])) tellMoved(run, locale)
      let last: {readonly index: number; readonly form: string} | undefined
      for (const [index, group] of blocks.entries()) {
        // Two that stand apart on such a page are seldom each other's translations.
        if ((isReordered && moved.has(group)) || shifted.includes(group)) continue
        const fault = faultOf(group, {locale, source, hasBoxes})
        if (!fault || (fault.message === 'merged' && edits.isRearranged(group.variants.get(locale)!, locale))) continue
        // The items of a list that is set otherwise have one cause, and are told once.
        const form = fault.message === 'kind' ? `${fault.args.found} ${fault.args.expected}` : ''
        const isNext = form !== '' && last?.form === form && last.index === index - 1
        last = {index, form}
        if (isNext) continue
        const at = {
          locale,
          range: fault.message === 'merged' ? joint(parallel, group, locale) : cover(group.variants.get(locale)!)
        }
        const repeats = group === shift ? placesOf(shifted, locale) : []
        const about = {at, related: witnesses(group.variants, locale), repeats, culprit: locale}
        if (fault.message === 'merged')
          report({...about, message: 'merged', args: {...fault.args, source}, severity: 'warning'})
        else report({...about, message: fault.message, args: {...fault.args, source}})
      }
    }

    function tellMoved(run: readonly BlockGroup[], locale: Locale): void {
      const [first] = run
      const text = textOf(first!, parallel.articles.get(locale)!)
      const about = {
        at: {locale, range: cover(run.flatMap(({variants}) => variants.get(locale)!))},
        related: witnesses(first!.variants, locale),
        culprit: locale
      }
      // Readers open the tabs of a group in any order.
      const areTabs = run.every(({variants}) => isTab(variants.get(locale)!, parallel.articles.get(locale)!))
      const weight = areTabs ? ({severity: 'warning'} as const) : {}
      if (run.length > 1) report({...about, ...weight, message: 'movedMore', args: {text, blocks: run.length, source}})
      else report({...about, ...weight, message: 'moved', args: {text, source}})
    }

    function tellOrder(moved: ReadonlySet<BlockGroup>, locale: Locale): void {
      const [first] = [...moved]
        .map(({variants}) => variants.get(locale)!)
        .sort(([a], [b]) => a!.range.start - b!.range.start)
      report({
        message: 'reordered',
        args: {count: moved.size, source},
        at: {locale, range: cover(first!)},
        culprit: locale,
        severity: 'warning'
      })
    }
  }
})

/** Where blocks were joined or parted: from what the second of them says. */
function joint({units, source}: ParallelText, {variants}: BlockGroup, locale: Locale): Range {
  const [here, there] = [variants.get(locale)!, variants.get(source)!]
  if (here.length > 1) return here[1]!.range
  const second = units.find(({variants}) => variants.get(source)?.some(segment => there[1]!.segments.includes(segment)))
  return cover(second?.variants.get(locale) ?? here)
}

/** What a block says, with its code; where that is nothing, as of a picture alone, how it is written. */
function textOf({variants}: BlockGroup, {locale, text}: Article): string {
  const {segments, value, range} = variants.get(locale)![0]!
  const said = segments.map(legible).join(' ')
  return short(says(said) ? said : (value ?? text.slice(range.start, range.end)))
}
