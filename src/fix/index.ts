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

/**
 * Every fixed finding is gone, and the changed files have none that they had not; the right name may well show what another version lacks. A
 * finding that quotes the words around a fix says other words afterwards: it is the same where it stands.
 */
function isBetter(before: readonly Finding[], after: readonly Finding[], fixed: readonly Finding[]): boolean {
  const files = new Set(fixed.map(({location}) => location.file))
  const isTouched = ({location}: Finding) => files.has(location.file)
  const others = without(before.filter(isTouched), fixed, keyOf)
  const now = after.filter(isTouched)
  const [gone, come] = [without(others, now, keyOf), without(now, others, keyOf)]
  const place = ({rule, message, location: {file, range}}: Finding, start = range.start) =>
    JSON.stringify([rule, message, file, start])
  const moved = new Set(gone.map(finding => place(finding, startAfter(finding, fixed))))
  return come.every(finding => moved.has(place(finding)))
}

/** The findings but for as many of each key as the others have. */
function without(all: readonly Finding[], others: readonly Finding[], key: (finding: Finding) => string): Finding[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(key(other), (counts.get(key(other)) ?? 0) + 1)
  return all.filter(finding => {
    const left = counts.get(key(finding)) ?? 0
    counts.set(key(finding), left - 1)
    return left <= 0
  })
}

/** Where a finding starts when the fixes before it are made. */
function startAfter({location: {file, range}}: Finding, fixed: readonly Finding[]): number {
  const before = fixed.flatMap(({fix}) => (fix && fix.file === file && fix.range.end <= range.start ? [fix] : []))
  return before.reduce((start, fix) => start + fix.text.length - (fix.range.end - fix.range.start), range.start)
}

/** A finding without its place, which changes before it may move. */
function keyOf({rule, message, args, location}: Finding): string {
  return JSON.stringify([rule, message, args, location.file])
}
