import type {Translate} from '../messages/index.ts'
import type {Report, Severity} from '../model/index.ts'

const COUNTED = ['articles', 'pages', 'segments', 'units'] as const
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** How much was looked at, in words. */
export function countsText(counts: Report['counts'], t: Translate): string {
  return t('report.counts', Object.fromEntries(COUNTED.map(name => [name, t(`report.${name}`, {count: counts[name]})])))
}

/** How many findings there are of each severity, in words; whether there are none, or nothing was checked. */
export function summaryText({findings, counts}: Pick<Report, 'findings' | 'counts'>, t: Translate): string {
  if (findings.length === 0) return t(counts.pages === 0 ? 'report.nothing' : 'report.clean')
  const words = SEVERITIES.map(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return [severity, t(`report.total.${severity}`, {count})]
  })
  return t('report.summary', Object.fromEntries(words))
}
