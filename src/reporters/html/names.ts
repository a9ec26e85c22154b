import type {Concept, Locale, Segment, TermMatch} from '../../model/index.ts'
import type {ReporterOptions} from '../reporter.ts'
import type {Column} from './column.ts'
import {html} from './escape.ts'

/** The names of the glossary that the page shows. */
export interface Names {
  find(segment: Segment, locale: Locale): readonly TermMatch[]
  idOf(concept: Concept): string
  /** The concepts that were found, in the order of their first place. */
  readonly seen: ReadonlySet<Concept>
}

/** Finds names and remembers which must be explained. */
export function namesOf({terms}: Pick<ReporterOptions, 'terms'>): Names {
  const seen = new Set<Concept>()
  return {
    seen,
    find(segment, locale) {
      const matches = terms?.(segment, locale) ?? []
      for (const {concept} of matches) seen.add(concept)
      return matches
    },
    idOf: ({id}) => `name-${id}`
  }
}

/** What each name that was marked stands for. */
export function namesHtml({seen, idOf}: Names, columns: readonly Column[], {t}: ReporterOptions): string {
  if (seen.size === 0) return ''
  const entries = [...seen]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(concept => {
      const names = columns.flatMap(({locale, tag}) =>
        (concept.terms.get(locale) ?? []).map(
          ({text, status, form}) => `<span lang="${html(tag)}">${html(text)}</span>${remark(status, form, t)}`
        )
      )
      const about = [
        t(`html.kind.${concept.kind}`),
        ...(concept.state === 'provisional' ? [t('html.provisional')] : []),
        ...[concept.definition, concept.note].filter(text => text !== undefined)
      ]
      return `<dt id="${html(idOf(concept))}">${html(concept.id)}</dt><dd><p>${names.join(' · ')}</p><p class="soft">${html(about.join(' · '))}</p></dd>`
    })
  return `<section aria-labelledby="names"><h2 id="names">${html(t('html.names'))}</h2><dl class="names">${entries.join('')}</dl></section>`
}

function remark(status: string, form: string, t: ReporterOptions['t']): string {
  const words = [
    ...(status === 'preferred' ? [] : [t(`html.status.${status}`)]),
    ...(form === 'full' ? [] : [t(`html.form.${form}`)])
  ]
  return words.length > 0 ? ` <span class="soft">(${html(words.join(', '))})</span>` : ''
}
