import {matching} from './matching.ts'

/** A word: a figure, a run of letters of a script with blanks, of katakana, or one sign of a script without. */
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{Script=Katakana}ー]+|\p{Script=Han}|\p{Script=Hiragana}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}’'])+|\s+|./gsu

/** What stands between two changes and is no reason to tell them apart: blanks, or one sign of a script without blanks. */
const SEAM = /^(?:\s+|\p{Script=Han}|\p{Script=Hiragana})$/u

/** Less in common than this, of 1, and the two texts are better read one after the other. */
const LEAST = 0.35

interface Stretch {
  readonly old: string
  readonly fresh: string
}

/** The words that differ as `[-old-]{+new+}` amid those that stay (the form of `git diff --word-diff`); undefined for texts with little in common. */
export function wordDiff(was: string, now: string): string | undefined {
  const stretches = joined(stretchesOf(was.match(WORD) ?? [], now.match(WORD) ?? []))
  const same = stretches.reduce((sum, {old, fresh}) => sum + (old === fresh ? old.trim().length : 0), 0)
  if ((2 * same) / (was.length + now.length) < LEAST) return undefined
  return stretches.map(({old, fresh}) => (old === fresh ? old : gone(old) + come(fresh))).join('')
}

/** The lines that differ, behind `- ` and `+ `. */
export function lineDiff(was: string, now: string): string[] {
  const [old, fresh] = [was.split('\n'), now.split('\n')]
  const lines: string[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...matching(old, fresh), [old.length, fresh.length] as const]) {
    lines.push(...old.slice(i, x).map(line => `- ${line}`), ...fresh.slice(j, y).map(line => `+ ${line}`))
    ;[i, j] = [x + 1, y + 1]
  }
  return lines
}

function gone(text: string): string {
  return text === '' ? '' : `[-${text}-]`
}

function come(text: string): string {
  return text === '' ? '' : `{+${text}+}`
}

function stretchesOf(old: readonly string[], fresh: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...matching(old, fresh), [old.length, fresh.length] as const]) {
    if (x > i || y > j) found.push({old: old.slice(i, x).join(''), fresh: fresh.slice(j, y).join('')})
    if (x < old.length) found.push({old: old[x]!, fresh: old[x]!})
    ;[i, j] = [x + 1, y + 1]
  }
  return found
}

/** Neighbours of one sort as one, and changes with nothing but a seam between them too. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  const isChange = (stretch: Stretch | undefined) => stretch !== undefined && stretch.old !== stretch.fresh
  for (const {old, fresh} of stretches) {
    const [before, last] = [result.at(-2), result.at(-1)]
    const isSame = old === fresh
    if (last && isChange(last) !== isSame) result.splice(-1, 1, {old: last.old + old, fresh: last.fresh + fresh})
    else if (!isSame && last && isChange(before) && SEAM.test(last.old))
      result.splice(-2, 2, {old: before!.old + last.old + old, fresh: before!.fresh + last.fresh + fresh})
    else result.push({old, fresh})
  }
  return result
}
