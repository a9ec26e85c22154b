import type {MemoryText} from '../model/index.ts'
import {readQuantities} from '../quantities/index.ts'
import {meaning} from './fingerprint.ts'

/** Letters from which a word is long enough that one wrong letter makes it no other word. */
const LONG = 6

/**
 * Whether an edit of a text only mends its spelling: words of Latin letters, long and not capitalised, with one letter more, less, other or changed
 * places. What figures say must stay the same, and so must what stands in codes.
 */
export function isMinorEdit(was: MemoryText, now: MemoryText, locale: string): boolean {
  const [before, after] = [was, now].map(({text}) =>
    text
      .split(/\s+/)
      .map(bare)
      .filter(word => word !== '')
  )
  if (before!.length !== after!.length) return false
  const edited = before!.flatMap((word, at) => (word === after![at] ? [] : [[word, after![at]!] as const]))
  if (edited.length === 0 || edited.length > 2 || !edited.every(([old, fresh]) => isRespelt(old, fresh))) return false
  const values = [was, now].map(({text}) =>
    JSON.stringify(readQuantities(text, locale).map(({kind, value}) => [kind, value]))
  )
  return values[0] === values[1] && codesOf(was) === codesOf(now)
}

function bare(word: string): string {
  return word.replace(/^\p{P}+|\p{P}+$/gu, '')
}

function codesOf({text, codes}: MemoryText): string {
  return meaning({text: (text.match(/<\/?\d+\/?>/g) ?? []).join(''), ...(codes && {codes})})
}

function isRespelt(old: string, fresh: string): boolean {
  const [a, b] = [old, fresh].map(word => word.replaceAll(/[-’']/g, ''))
  if (a === b) return true
  return (
    /^\p{Script=Latin}+$/u.test(a! + b!) &&
    /^\p{Ll}/u.test(a!) &&
    Math.min(a!.length, b!.length) >= LONG &&
    isOneApart(a!, b!)
  )
}

/** One letter more, less or other, or two neighbours that changed places. */
function isOneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length + y.length <= 2) return x.length <= 1 && y.length <= 1
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]
}
