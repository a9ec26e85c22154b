import {LEAD} from './parameters.ts'

/** Rows and columns that correspond one by one beyond doubt, from `i` and `j` on. */
export interface Run {
  readonly i: number
  readonly j: number
  /** For each by how much it leads the next best reading, in log odds. */
  readonly leads: readonly number[]
}

/** What is known of rows and columns: by how much each link of two leads leaving both alone, and which columns may be linked so. */
export interface Links {
  readonly rows: number
  readonly columns: number
  /** For each row the columns `[from, to)` that may correspond. */
  readonly from: Int32Array
  readonly to: Int32Array
  lead(row: number, column: number): number
  /** Whether a link may be certain at all. */
  canLink(row: number, column: number): boolean
  /** By how much two links that follow each other lead one of all four. */
  apart(row: number, column: number): number
}

/**
 * Runs of links that need no search: each leads every other of its row and column, none crosses another, and they follow each
 * other without a gap. Where something is left over, the nearest strong link is not certain: it may belong to that too; a weak one
 * is certain between strong ones only.
 */
export function certainRuns(links: Links): Run[] {
  const found: {i: number; j: number; lead: number}[] = []
  const {first, second, columns} = bestTwo(links)
  for (let i = 0; i < links.rows; i += 1) {
    const j = first[i]!
    if (j < 0 || columns.first[j] !== i) continue
    const best = links.lead(i, j)
    const lead = Math.min(best, best - second[i]!, best - columns.second[j]!)
    if (lead >= LEAD.weak && links.canLink(i, j)) found.push({i, j, lead})
  }
  return runsOf(whole(inOrder(found), links), links)
}

/** Without neighbours whose sentences may be divided elsewhere: each says something of what the other is linked with. */
function whole<T extends {readonly i: number; readonly j: number}>(found: readonly T[], {lead, apart}: Links): T[] {
  const torn = new Set<T>()
  for (const [at, one] of found.entries()) {
    const next = found[at + 1]
    const {i, j} = one
    if (!next || next.i !== i + 1 || next.j !== j + 1) continue
    if (Math.max(lead(i, j + 1), lead(i + 1, j)) < LEAD.torn || apart(i, j) >= LEAD.weak) continue
    torn.add(one).add(next)
  }
  return found.filter(one => !torn.has(one))
}

/** For each row its best column and what the next best leads by; the same for each column. */
function bestTwo({rows, columns, from, to, lead}: Links) {
  const best = {first: new Int32Array(rows).fill(-1), second: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY)}
  const across = {
    first: new Int32Array(columns).fill(-1),
    second: new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  }
  const tops = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < rows; i += 1) {
    let top = Number.NEGATIVE_INFINITY
    for (let j = from[i]!; j < to[i]!; j += 1) {
      const value = lead(i, j)
      if (value > top) {
        best.second[i] = top
        best.first[i] = j
        top = value
      } else if (value > best.second[i]!) best.second[i] = value
      if (value > tops[j]!) {
        across.second[j] = tops[j]!
        across.first[j] = i
        tops[j] = value
      } else if (value > across.second[j]!) across.second[j] = value
    }
  }
  return {...best, columns: across}
}

/** Without links that cross any other. */
function inOrder<T extends {readonly j: number}>(links: readonly T[]): T[] {
  const after = new Array<number>(links.length + 1).fill(Number.POSITIVE_INFINITY)
  for (let at = links.length - 1; at >= 0; at -= 1) after[at] = Math.min(after[at + 1]!, links[at]!.j)
  let most = -1
  return links.filter(({j}, at) => {
    const isFree = j > most && j < after[at + 1]!
    most = Math.max(most, j)
    return isFree
  })
}

/** Links that follow each other without a gap, but for those beside one. */
function runsOf(links: readonly {i: number; j: number; lead: number}[], {rows, columns}: Links): Run[] {
  const runs: {i: number; j: number; leads: number[]}[] = []
  for (const {i, j, lead} of links) {
    const last = runs.at(-1)
    if (last && i === last.i + last.leads.length && j === last.j + last.leads.length) last.leads.push(lead)
    else runs.push({i, j, leads: [lead]})
  }
  return runs.flatMap(({i, j, leads}) => {
    const isStrong = (lead: number) => lead >= LEAD.strong
    const first = i === 0 && j === 0 ? 0 : leads.findIndex(isStrong) + 1
    const end = i + leads.length === rows && j + leads.length === columns ? leads.length : leads.findLastIndex(isStrong)
    return leads.some(isStrong) && end > first ? [{i: i + first, j: j + first, leads: leads.slice(first, end)}] : []
  })
}
