import {type Match, matching} from '../matching.ts'

/** A remark in code: what stands behind it may be words for people. An address is none. */
const REMARK = /(?:(?<!:)\/\/|#|<!--|\/\*|^\s*\*|--\s|;\s|%\s).*\p{L}/u

interface Hunk {
  /** Lines of the old text, from and behind. */
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** As `carryLines`, where the block stands further in or out than in the source: in an item of a list that is set otherwise. */
export function carryCodeLines(texts: {was: string; now: string; target: string}): string | undefined {
  const [was, now, target] = [texts.was, texts.now, texts.target].map(indentOf)
  if (was === undefined || now === undefined || target === undefined || (was === target && now === target))
    return carryLines(texts)
  const carried = carryLines({
    was: moved(texts.was, was, ''),
    now: moved(texts.now, now, ''),
    target: moved(texts.target, target, '')
  })
  return carried === undefined ? undefined : moved(carried, '', target)
}

/** What all lines of a block of code stand behind, as its end does; undefined where a line has less. */
function indentOf(text: string): string | undefined {
  const [, ...lines] = text.split('\n')
  const indent = /^[ \t]*/.exec(lines.at(-1) ?? '')![0]
  return lines.every(line => line.trim() === '' || line.startsWith(indent)) ? indent : undefined
}

function moved(text: string, from: string, to: string): string {
  const [first = '', ...lines] = text.split('\n')
  return [first, ...lines.map(line => (line.trim() === '' ? line : to + line.slice(from.length)))].join('\n')
}

/**
 * A block of code after the change of its source: what the source changed is changed here too, where the lines are the source's own (three-way merge).
 * Undefined where the change touches a line that the translator changed, or brings a remark into a block whose remarks are translated.
 */
export function carryLines({was, now, target}: {was: string; now: string; target: string}): string | undefined {
  if (target === was) return now
  const [old, fresh, own] = [was, now, target].map(text => text.split('\n'))
  const [theirs, ours] = [hunks(old!, fresh!), hunks(old!, own!)]
  if (theirs.some(hunk => ours.some(other => isNear(hunk, other)))) return undefined
  if (theirs.some(hunk => bringsRemark(hunk, old!))) return undefined
  return merged(old!, [...theirs, ...ours]).join('\n')
}

/** Whether a remark comes that was in none of the lines before. */
function bringsRemark({from, to, lines}: Hunk, old: readonly string[]): boolean {
  const remarks = new Set(old.slice(from, to).map(remarkOf))
  return lines.map(remarkOf).some(remark => remark !== undefined && !remarks.has(remark))
}

function remarkOf(line: string): string | undefined {
  return REMARK.exec(line)?.[0]
}

function hunks(old: readonly string[], fresh: readonly string[]): Hunk[] {
  const found: Hunk[] = []
  let [i, j] = [0, 0]
  const end: Match = [old.length, fresh.length]
  for (const [x, y] of [...matching(old, fresh), end]) {
    if (x > i || y > j) found.push({from: i, to: x, lines: fresh.slice(j, y)})
    ;[i, j] = [x + 1, y + 1]
  }
  return found
}

/**
 * Changes of one line cannot be told apart without a doubt, nor those of neighbouring lines where lines came or went: a remark and the line below
 * it stay apart as long as each is one for one.
 */
function isNear(a: Hunk, b: Hunk): boolean {
  const isApart = isLineForLine(a) && isLineForLine(b)
  return isApart ? a.from < b.to && b.from < a.to : a.from <= b.to && b.from <= a.to
}

function isLineForLine({from, to, lines}: Hunk): boolean {
  return lines.length === to - from
}

function merged(old: readonly string[], all: readonly Hunk[]): string[] {
  const result: string[] = []
  let at = 0
  for (const {from, to, lines} of [...all].sort((a, b) => a.from - b.from)) {
    result.push(...old.slice(at, from), ...lines)
    at = to
  }
  return [...result, ...old.slice(at)]
}
