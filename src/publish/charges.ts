import type {Locale, Report, Severity} from '../model/index.ts'
import type {Draft} from './draft.ts'

/** What `check` holds against one version. */
export interface Charge {
  /** Findings in its file. */
  readonly findings: Readonly<Record<Severity, number>>
  /** Errors it is to blame for: those of which it is the culprit, and those in its file that name none. */
  readonly errors: number
}

/** The charges of all versions, by article and locale. */
export type Charges = (path: string, locale: Locale) => Charge

/** Counts the findings of a report by version. */
export function chargesOf({findings}: Report, drafts: readonly Draft[]): Charges {
  const paths = new Map(drafts.flatMap(({path, files}) => files.map(({file}) => [file, path] as const)))
  const charges = new Map<string, {findings: Record<Severity, number>; errors: number}>()
  const at = (path: string, locale: Locale) => {
    const key = `${locale}:${path}`
    const charge = charges.get(key) ?? {findings: {error: 0, warning: 0, note: 0}, errors: 0}
    charges.set(key, charge)
    return charge
  }
  for (const {location, severity, culprit} of findings) {
    const path = paths.get(location.file)
    if (path === undefined) continue
    at(path, location.locale).findings[severity] += 1
    if (severity === 'error') at(path, culprit ?? location.locale).errors += 1
  }
  return at
}
