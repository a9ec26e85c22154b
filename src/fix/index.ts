import {InputError} from '../input-error.ts'
import type {Finding, Fix} from '../model/index.ts'
import type {Source} from '../pipeline.ts'
import {applyFixes, compatible} from './apply.ts'

/** What came of the safe fixes of an article. */
export interface Mended {
  readonly sources: readonly Source[]
  /** The findings whose fixes were applied, in the order of their places. */
  readonly applied: readonly Finding[]
  /** Those whose fix would have brought another finding, or did not remove its own. */
  readonly refused: readonly Finding[]
}

/** Fixes may uncover others; more rounds than this only a rule with a fault would need. */
const ROUNDS = 200

/**
 * Applies the safe fixes of an article until none is left. Of overlapping ones the first is applied, the next round looks again.
 * Each change is verified by a new check: its finding is gone and its file has no other, or it is not made.
 *
 * @param find The findings of the article as it would stand with these texts.
 */
export function mend(sources: readonly Source[], find: (sources: readonly Source[]) => readonly Finding[]): Mended {
  let texts = sources
  const applied: Finding[] = []
  const refused = new Map<string, Finding>()
  let findings = find(texts)
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = findings.filter(finding => finding.fix && !refused.has(keyOf(finding)))
    const chosen = compatible(open)
    if (chosen.length === 0) break
    const whole = tried(texts, chosen, {find, before: findings})
    for (const group of whole ? [chosen] : chosen.map(one => [one])) {
      const result = whole ?? tried(texts, group, {find, before: findings})
      if (result) {
        applied.push(...group)
        texts = result.texts
        findings = result.findings
      } else for (const one of group) refused.set(keyOf(one), one)
      // The others stand at other offsets now: the next round finds them.
      if (!whole && result) break
    }
  }
  return {sources: texts, applied, refused: [...refused.values()]}
}

interface Trial {
  readonly find: (sources: readonly Source[]) => readonly Finding[]
  readonly before: readonly Finding[]
}

function tried(texts: readonly Source[], chosen: readonly Finding[], {find, before}: Trial) {
  const fixes = chosen.map(({fix}) => fix as Fix) // Chosen because it has one.
  const next = texts.map(source => ({
    ...source,
    text: applyFixes(
      source.text,
      fixes.filter(({file}) => file === source.file)
    )
  }))
  try {
    const after = find(next)
    return isBetter(before, after, chosen) ? {texts: next, findings: after} : undefined
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** Every fixed finding is gone, and the changed files have none that they had not; the right name may well show what another version lacks. */
function isBetter(before: readonly Finding[], after: readonly Finding[], fixed: readonly Finding[]): boolean {
  const files = new Set(fixed.map(({location}) => location.file))
  const counts = new Map<string, number>()
  const add = (finding: Finding, by: number) => counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + by)
  for (const finding of before) add(finding, 1)
  for (const finding of fixed) add(finding, -1)
  for (const finding of after.filter(({location}) => files.has(location.file))) add(finding, -1)
  return [...counts.values()].every(count => count >= 0)
}

/** A finding without its place, which changes before it may move. */
function keyOf({rule, message, args, location}: Finding): string {
  return JSON.stringify([rule, message, args, location.file])
}
