import type {Finding, ParallelText} from '../model/index.ts'
import type {Complaint, Messages, Rule} from '../rule.ts'
import {type Suppression, suppressions} from './suppression.ts'

/** What suppressions are judged by. */
export interface SuppressOptions {
  readonly parallel: ParallelText
  /** The rules that ran: only of these can it be said that nothing was hidden. */
  readonly active: readonly Rule[]
  /** All rules there are. */
  readonly known: readonly Rule[]
  /** Takes complaints of the rule `unused-ignore`. */
  report(complaint: Complaint<Messages>): void
}

/** The findings that no comment hides; complains of comments that hide nothing, lack a reason or name no rule. */
export function suppress(findings: readonly Finding[], {parallel, active, known, report}: SuppressOptions): Finding[] {
  const hidden = new Set<Finding>()
  for (const {locale, file, ...article} of parallel.articles.values()) {
    for (const suppression of suppressions({locale, file, ...article})) {
      const at = {locale, range: suppression.range}
      for (const rule of suppression.rules) {
        const covered = findings.filter(finding => finding.rule === rule && covers(suppression, file, finding))
        for (const finding of covered) hidden.add(finding)
        const message = fault(rule, {suppression, covered, active, known})
        if (message) report({message, at, args: {rule}})
      }
    }
  }
  return findings.filter(finding => !hidden.has(finding))
}

function covers({scope}: Suppression, file: string, {location}: Finding): boolean {
  return location.file === file && location.range.start >= scope.start && location.range.end <= scope.end
}

interface Judged extends Pick<SuppressOptions, 'active' | 'known'> {
  readonly suppression: Suppression
  readonly covered: readonly Finding[]
}

function fault(rule: string, {suppression, covered, active, known}: Judged): string | undefined {
  if (!known.some(({id}) => id === rule)) return 'unknown'
  if (suppression.reason === '') return 'reason'
  return covered.length === 0 && active.some(({id}) => id === rule) ? 'unused' : undefined
}
