import {locate} from '../locate.ts'
import type {BlockGroup, Locale} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {plain} from './shared/letters.ts'
import {cover, witnesses} from './shared/place.ts'
import {short} from './shared/short.ts'
import {faultOf} from './structure/block-fault.ts'
import {inRuns, outOfOrder, reorderedIn} from './structure/block-order.ts'
import {haveBoxes} from './structure/block-shape.ts'
import {editionsOf} from './structure/edition.ts'
import {levelShifts, placesOf} from './structure/level-shifts.ts'
import {listFaults} from './structure/list-form.ts'
import {shortPaths} from './structure/menu-paths.ts'
import {misplacedTexts} from './structure/misplaced-texts.ts'
import {countItems, inLists, isInTable, isSorted} from './structure/own-order.ts'
import {joint, textOf} from './structure/shown.ts'
import {sourceEdits} from './structure/source-edits.ts'
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
    items: '{{count}} items of this list stand in another order than in {{source}}.',
    rows: '{{count}} rows of this table stand in another order than in {{source}}.',
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
    }
    for (const {locale, segments, range, related} of misplacedTexts(parallel))
      report({
        message: 'swapped',
        args: {text: short(plain(segments[0])), source},
        at: {locale, range},
        related,
        culprit: locale,
        severity: 'warning'
      })
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
      for (const runs of inLists(inRuns(elsewhere, parallel, [locale, source]), locale)) tellRuns(runs, locale)
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

    /** Runs of one list or table are told once. */
    function tellRuns(runs: readonly (readonly BlockGroup[])[], locale: Locale): void {
      const groups = runs.flat()
      const [first] = groups
      const block = first!.variants.get(locale)![0]!
      const own = articles.get(locale)!
      const count = countItems(groups, locale)
      const placesOf = (run: readonly BlockGroup[]) => ({
        locale,
        range: cover(run.flatMap(({variants}) => variants.get(locale)!))
      })
      const [at, ...repeats] = runs.map(placesOf)
      const about = {at: at!, repeats, related: witnesses(first!.variants, locale), culprit: locale}
      const isOwnOrder = [own, articles.get(source)!].some(({locale}, index, both) =>
        isSorted(first!.variants.get(locale)![0]!, both[index]!)
      )
      // Readers open the tabs of a group in any order.
      const areTabs = groups.every(({variants}) => isTab(variants.get(locale)!, own))
      const weight = isOwnOrder ? ({severity: 'note'} as const) : areTabs ? ({severity: 'warning'} as const) : {}
      const text = textOf(first!, own)
      if (isInTable(block) && count > 1) report({...about, ...weight, message: 'rows', args: {count, source}})
      else if (runs.length > 1 && !isInTable(block))
        report({...about, ...weight, message: 'items', args: {count, source}})
      else if (groups.length > 1 && !isInTable(block))
        report({...about, ...weight, message: 'movedMore', args: {text, blocks: groups.length, source}})
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
