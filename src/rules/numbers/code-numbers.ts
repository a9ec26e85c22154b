import type {Segment} from '../../model/index.ts'
import {type Stated, written} from './stated.ts'

/** The digits of a statement stand in an inline code, a link target or an image of segments. */
export function standsInCode(segments: readonly Segment[], stated: Stated): boolean {
  const digits = written(stated).replace(/[^0-9.]/g, '')
  // The label of a reference names it: [the page][v2.1].
  const codes = segments.flatMap(({codes}) => codes.filter(({kind}) => !kind.endsWith('Reference')))
  const numbers = codes.flatMap(({value = '', target = ''}) => `${value} ${target}`.match(/[0-9]+(?:\.[0-9]+)*/g) ?? [])
  return numbers.includes(digits)
}
