import {createHash} from 'node:crypto'
import type {Finding, ParallelText, Report, Severity} from '../../model/index.ts'
import {countsText, summaryText} from '../counts.ts'
import {contentFile, type Reporter, type ReporterOptions, unchecked, unreadable} from '../reporter.ts'
import {articleHtml} from './article.ts'
import type {Column} from './column.ts'
import {html as safe} from './escape.ts'
import {type Entry, filtersHtml} from './filters.ts'
import {findingHtml} from './finding.ts'
import {namesHtml, namesOf} from './names.ts'
import {SCRIPT} from './script.ts'
import {STYLE} from './style.ts'
import {TAGS} from './tags.ts'

/** One self-contained page for editors: the languages side by side, findings in place, names explained. It loads nothing. */
export const html: Reporter = (report, options) => {
  const {t, language = 'en', parallels = [], locales = []} = options
  const columns = locales.map(({id, tag}): Column => ({locale: id, tag, name: NAMES[tag.split('-')[0]!] ?? tag}))
  const names = namesOf(options)
  const findingsOf = ({articles, faulty = []}: ParallelText) => {
    const files = new Set([...articles.values(), ...faulty].map(({file}) => file))
    return report.findings.filter(({location}) => files.has(location.file))
  }
  const shown = parallels.filter(parallel => findingsOf(parallel).length > 0)
  const articles = shown.map((parallel, number) =>
    articleHtml({parallel, findings: findingsOf(parallel), number, options, names, columns})
  )
  const lost = leftOver(report.findings, shown)
  const entries = shown.map(({path}, number): Entry => ({id: `a${number}`, title: path}))
  return [
    '<!doctype html>',
    `<html lang="${TAGS[language]}">`,
    head(t('html.title')),
    `<body><a class="skip" href="#content">${safe(t('html.skip'))}</a>`,
    headerHtml(report, options),
    navigation(entries, shown.map(findingsOf), options),
    filtersHtml(report.findings, {entries, columns, options}),
    '<main id="content">',
    unreadHtml(options),
    ...articles,
    lost.length > 0
      ? `<section><ul class="findings">${lost.map(one => findingHtml(one, options)).join('')}</ul></section>`
      : '',
    uncheckedHtml(report, options),
    namesHtml(names, columns, options),
    '</main>',
    `<footer>Stele ${safe(options.version)}</footer>`,
    `<script>${SCRIPT}</script>`,
    '</body></html>',
    ''
  ].join('\n')
}

/** Languages in their own words; another one is named by its tag. */
const NAMES: Readonly<Record<string, string>> = {en: 'English', zh: '中文', ja: '日本語'}

/** The policy lets the page's own script and style run and nothing else, whatever a text holds. */
function head(title: string): string {
  const hash = createHash('sha256').update(SCRIPT).digest('base64')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return [
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${safe(title)}</title>`,
    `<style>${STYLE}</style></head>`
  ].join('\n')
}

function headerHtml({findings, counts}: Report, {t}: ReporterOptions): string {
  const totals = (['error', 'warning', 'note'] as const).map((severity: Severity) => {
    const count = findings.filter(finding => finding.severity === severity).length
    return `<li class="${severity}">${safe(t(`report.severity.${severity}`))} ${count}</li>`
  })
  const hidden =
    counts.suppressed > 0 ? `<p class="soft">${safe(t('report.suppressed', {count: counts.suppressed}))}</p>` : ''
  return [
    `<header><h1>${safe(t('html.title'))}</h1>`,
    findings.length === 0
      ? `<p>${safe(summaryText({findings, counts}, t))}</p>`
      : `<ul class="totals">${totals.join('')}</ul>`,
    `<p class="soft">${safe(countsText(counts, t))}</p>${hidden}</header>`
  ].join('\n')
}

function navigation(
  entries: readonly Entry[],
  findings: readonly (readonly Finding[])[],
  {t}: ReporterOptions
): string {
  if (entries.length < 2) return ''
  const items = entries.map(({id, title}, index) => {
    const count = t('html.count', {count: findings[index]!.length})
    return `<li><a href="#${id}">${safe(title)}</a> <span class="soft">${safe(count)}</span></li>`
  })
  const list = `<ul>${items.join('')}</ul>`
  const label = safe(t('html.articles'))
  // A list that fills a screen by itself, and several on a telephone, is opened when it is asked for.
  const shown = items.length > LONG ? `<details><summary>${label} (${items.length})</summary>${list}</details>` : list
  return `<nav aria-label="${label}">${shown}</nav>`
}

/** Articles from which their list is long. */
const LONG = 24

/** Findings of files that no parallel text was given for. */
function leftOver(findings: readonly Finding[], shown: readonly ParallelText[]): Finding[] {
  const files = new Set(
    shown.flatMap(({articles, faulty = []}) => [...articles.values(), ...faulty].map(({file}) => file))
  )
  return findings.filter(({location}) => !files.has(location.file))
}

/** Nothing is known of these, so they come first. */
function unreadHtml({unread = [], t, contentRoot}: ReporterOptions): string {
  if (unread.length === 0) return ''
  const items = unread.map(one => {
    const {line, column} = one.position ?? {}
    const place = [contentFile(one.file, contentRoot), line, column].filter(part => part !== undefined).join(':')
    return `<li class="error"><span class="said">${safe(unreadable(one, t))}</span><span class="where">${safe(place)}</span></li>`
  })
  return `<section aria-labelledby="unread"><h2 id="unread">${safe(t('html.unread'))}</h2><ul class="findings">${items.join('')}</ul></section>`
}

function uncheckedHtml({unchecked: all}: Report, {t, contentRoot}: ReporterOptions): string {
  if (all.length === 0) return ''
  const items = all.map(one => `<li>${safe(unchecked({...one, file: contentFile(one.file, contentRoot)}, t))}</li>`)
  return `<section aria-labelledby="unchecked"><h2 id="unchecked">${safe(t('html.unchecked'))}</h2><ul>${items.join('')}</ul></section>`
}
