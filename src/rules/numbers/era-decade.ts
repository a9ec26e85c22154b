import type {Segment} from '../../model/index.ts'
import {ERA} from '../../quantities/cjk-eras.ts'
import type {Stated} from './stated.ts'

const DECADE = new RegExp(`(?:${ERA})[0-9０-９〇一二三四五六七八九十]+年代`, 'u')

/** Whether texts have ten years of an era for a decade: 昭和30年代 for “the mid-1950s to mid-1960s”. */
export function saysEraDecade({statement: {unit}}: Stated, segments: readonly Segment[]): boolean {
  return unit === 'decade' && segments.some(({text}) => DECADE.test(text))
}
