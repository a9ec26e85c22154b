import type {Finding, Severity} from '../../model/index.ts'
import type {ReporterOptions} from '../reporter.ts'
import type {Column} from './column.ts'
import {html} from './escape.ts'

/** An article in the list of the filter. */
export interface Entry {
  readonly id: string
  readonly title: string
}

/** The form that narrows the page down; hidden where no script runs, none where there is nothing to look for. */
export function filtersHtml(
  findings: readonly Finding[],
  {entries, columns, options}: {entries: readonly Entry[]; columns: readonly Column[]; options: ReporterOptions}
): string {
  if (findings.length === 0) return ''
  const {t} = options
  const rules = [...new Set(findings.map(({rule}) => rule))].sort()
  const severities = (['error', 'warning', 'note'] as const).filter(one =>
    findings.some(({severity}) => severity === one)
  )
  const choice = (name: string, values: readonly (readonly [string, string])[]) => {
    const all = `<option value="">${html(t('html.all'))}</option>`
    const own = values.map(([value, text]) => `<option value="${html(value)}">${html(text)}</option>`)
    return `<label>${html(t(`html.filter.${name}`))}<select name="${name}">${all}${own.join('')}</select></label>`
  }
  return [
    `<form hidden aria-label="${html(t('html.filters'))}" data-shown="${html(t('html.shown', {count: '{count}'}))}">`,
    choice(
      'severity',
      severities.map((one: Severity) => [one, t(`report.severity.${one}`)])
    ),
    choice(
      'rule',
      rules.map(rule => [rule, rule])
    ),
    choice(
      'locale',
      columns.map(({locale, name}) => [locale, name])
    ),
    choice(
      'article',
      entries.map(({id, title}) => [id, title])
    ),
    `<label class="inline"><input type="checkbox" name="only"> ${html(t('html.filter.only'))}</label>`,
    '<output name="shown" aria-live="polite"></output></form>'
  ].join('\n')
}
