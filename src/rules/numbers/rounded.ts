import type {Stated} from './stated.ts'

/** Decimals from which a number is what a machine reckoned. */
const RECKONED = 4

/** Whether one is what a machine reckoned and the other that rounded, as a reader wants it: 11.0704976935 and 11.07. */
export function isRounded(here: Stated, there: Stated): boolean {
  const [long, short] = decimalsOf(here) > decimalsOf(there) ? [here, there] : [there, here]
  const decimals = decimalsOf(short)
  return (
    decimals > 0 &&
    decimalsOf(long) >= Math.max(RECKONED, decimals + 2) &&
    long.statement.kind === short.statement.kind &&
    long.statement.unit === short.statement.unit &&
    long.statement.to === undefined &&
    long.statement.value.toFixed(decimals) === short.statement.value.toFixed(decimals)
  )
}

function decimalsOf({segment: {text}, statement: {range}}: Stated): number {
  return /\.(\d+)/.exec(text.slice(range.start, range.end))?.[1]?.length ?? 0
}
