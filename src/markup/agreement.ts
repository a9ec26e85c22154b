import type {Article} from '../model/index.ts'

/** The blocks of an article as what they are: kind, level and containers. */
export type Shape = readonly string[]

/** The shape of the text of an article. */
export function shapeOf({blocks}: Article): Shape {
  return blocks
    .filter(({kind}) => kind !== 'frontMatterField' && kind !== 'attribute')
    .map(({kind, depth = '', column = '', containers}) =>
      [kind, depth, column, ...containers.map(({kind}) => kind)].join(' ')
    )
}

/** Longer stretches that differ are not compared. */
const MOST = 600

/** How many blocks of two shapes have no counterpart in the other, in order; undefined where they differ over too long a stretch. */
export function apart(a: Shape, b: Shape): number | undefined {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let tail = 0
  const most = Math.min(a.length, b.length) - start
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const [left, right] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)]
  if (left.length > MOST || right.length > MOST) return undefined
  return left.length + right.length - 2 * common(left, right)
}

/** The length of the longest common subsequence. */
function common(a: Shape, b: Shape): number {
  let last = new Uint16Array(b.length + 1)
  for (const item of a) {
    const row = new Uint16Array(b.length + 1)
    for (let at = 1; at <= b.length; at += 1)
      row[at] = item === b[at - 1] ? last[at - 1]! + 1 : Math.max(last[at]!, row[at - 1]!)
    last = row
  }
  return last[b.length]!
}
