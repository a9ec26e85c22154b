import type {Finding, Fix} from '../model/index.ts'
import {splice} from '../splice.ts'

/** Findings whose fixes touch nothing of one another's, by place; of two that do, the one that begins first. */
export function compatible(findings: readonly Finding[]): Finding[] {
  const end = new Map<string, number>()
  const chosen: Finding[] = []
  for (const finding of [...findings].filter(({fix}) => fix).sort(byPlace)) {
    const {file, range} = finding.fix!
    const last = end.get(file)
    // Two insertions at one place depend on their order.
    if (last !== undefined && (range.start < last || (range.start === last && range.start === range.end))) continue
    end.set(file, range.end)
    chosen.push(finding)
  }
  return chosen
}

function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.fix!, b.fix!]
  return left.range.start - right.range.start || left.range.end - right.range.end
}

/** The text with fixes that do not overlap applied. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return splice(
    text,
    [...fixes].sort((a, b) => a.range.start - b.range.start)
  )
}
