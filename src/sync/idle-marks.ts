import {readable} from '../formats/memory-text.ts'
import type {ParallelText, Range} from '../model/index.ts'
import {textOf} from './compare.ts'
import {isMinorMark, type MinorMarks} from './minor-marks.ts'
import type {Traced} from './trace.ts'

/** Comments `stele: minor` that speak for no change: nothing stands behind them, or nothing that changed, or their page does not lead. */
export function idleMarks(
  {articles, source}: ParallelText,
  {marks}: MinorMarks,
  units: readonly Traced[]
): {readonly file: string; readonly range: Range}[] {
  const heard = new Set(marks.filter(({ids}) => units.some(unit => ids.has(unit.id) && isChanged(unit, source))))
  const idle = new Set(marks.filter(mark => !heard.has(mark)).map(({range}) => range))
  return [...articles.values()].flatMap(({file, locale, comments = []}) =>
    comments.filter(isMinorMark).flatMap(({range}) => (locale !== source || idle.has(range) ? [{file, range}] : []))
  )
}

/** Whether the source says it otherwise than the memory, or has not been followed. */
function isChanged({known, places}: Traced, source: string): boolean {
  const old = known?.variants[source]
  const isOpen = Object.values(known?.variants ?? {}).some(({was}) => was !== undefined)
  return isOpen || !old || readable(old) !== readable(textOf(places.get(source)!))
}
