import {isCjk} from './characters.ts'

/** What stands between two sentences: nothing behind a full-width mark, else a blank, without which the next one would not begin. */
export function between(before: string, after: string): string {
  const [last, first] = [[...before.slice(-2)].at(-1) ?? '', [...after.slice(0, 2)][0] ?? '']
  const isClosed = isCjk(last) || (isCjk(first) && /[”’…—]/.test(last))
  return before === '' || after === '' || isClosed ? '' : ' '
}
