import {offsetAt} from '../../locate.ts'
import type {Article, Range} from '../../model/index.ts'

/** Tags that do not fit, so that the page is no MDX, which another rule tells. */
export function slippedTags({text, slips = []}: Article): (range: Range) => boolean {
  const offsets = slips.flatMap(({reason, position}) => {
    const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? []
    const opened = line === undefined ? [] : [offsetAt(text, {line: Number(line), column: Number(column)})]
    return [offsetAt(text, position), ...opened]
  })
  return ({start, end}) => offsets.some(offset => start <= offset && offset < end)
}
