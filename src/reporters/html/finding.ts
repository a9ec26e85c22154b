import type {Finding} from '../../model/index.ts'
import {contentFile, type ReporterOptions, wording} from '../reporter.ts'
import {html} from './escape.ts'

/** A finding in words, with its witnesses and its fix. */
export function findingHtml(finding: Finding, {t, texts, contentRoot}: ReporterOptions): string {
  const {rule, severity, location, related, fix} = finding
  const witnesses = related.flatMap(({file, range, locale, start}) => {
    const quote = short((texts.get(file) ?? '').slice(range.start, range.end))
    const said = t('html.witness', {locale, file: contentFile(file, contentRoot), line: start.line, quote})
    return quote === '' ? [] : [`<span class="more">${html(said)}</span>`]
  })
  const offer = fix ? [`<span class="more">${html(t('html.fix', {text: fix.text}))}</span>`] : []
  const place = `${contentFile(location.file, contentRoot)}:${location.start.line}:${location.start.column}`
  const attributes = `data-rule="${html(rule)}" data-locale="${html(location.locale)}" data-severity="${severity}"`
  return [
    `<li class="${severity}" ${attributes}>`,
    `<strong>${html(t(`report.severity.${severity}`))}</strong> <span class="said">${html(wording(finding, t))}</span>`,
    ...witnesses,
    ...offer,
    `<span class="where"><code>${html(place)}</code> <code>${html(rule)}</code></span></li>`
  ].join(' ')
}

/** On one line. */
function short(text: string): string {
  const points = [...text.trim().replaceAll(/\s+/gu, ' ')]
  return points.length > 80 ? `${points.slice(0, 80).join('')}…` : points.join('')
}
