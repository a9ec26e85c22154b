import type {Translate} from '../messages/index.ts'
import type {Concept, Locale, Segment, TermMatch} from '../model/index.ts'
import {html} from '../reporters/html/escape.ts'
import type {TermFinder} from '../terms/index.ts'

/** The names of the glossary on a page. */
export interface NameList {
  find(segment: Segment, locale: Locale): readonly TermMatch[]
  idOf(concept: Concept): string
  /** Those that were found, in the order of their first place. */
  seen(): readonly Concept[]
}

/** Finds names and remembers which must be explained. */
export function nameList(finder: TermFinder): NameList {
  const numbers = new Map<Concept, number>()
  const idOf = (concept: Concept) => {
    if (!numbers.has(concept)) numbers.set(concept, numbers.size + 1)
    return `name-${numbers.get(concept)}`
  }
  return {
    find(segment, locale) {
      const matches = finder.find(segment.text, locale)
      for (const {concept} of matches) idOf(concept)
      return matches
    },
    idOf,
    seen: () => [...numbers.keys()]
  }
}

interface Column {
  readonly locale: Locale
  readonly tag: string
}

/** What each name stands for, and what it is in the other languages; nothing where no name was found. */
export function namesSection(names: NameList, columns: readonly Column[], t: Translate): string {
  const seen = names.seen()
  if (seen.length === 0) return ''
  const entries = seen.map(concept => {
    const [own, ...others] = columns.flatMap(({locale, tag}) => {
      const preferred = (concept.terms.get(locale) ?? []).filter(({status}) => status === 'preferred')
      if (preferred.length === 0) return []
      const texts = preferred.map(({text}) => html(text)).join(html(t('furniture.separator')))
      return [`<span lang="${html(tag)}">${texts}</span>`]
    })
    const about = [
      t(`html.kind.${concept.kind}`),
      ...(concept.state === 'provisional' ? [t('html.provisional')] : []),
      ...(concept.definition === undefined ? [] : [concept.definition])
    ]
    const translations = others.length > 0 ? `<p>${others.join(html(t('furniture.separator')))}</p>` : ''
    const definition = `<p class="soft">${html(about.join(t('furniture.separator')))}</p>`
    return `<div id="${names.idOf(concept)}"><dt>${own ?? html(concept.id)}</dt><dd>${translations}${definition}</dd></div>`
  })
  return `<section aria-labelledby="names"><h2 id="names">${html(t('site.names'))}</h2><dl class="names">${entries.join('')}</dl></section>`
}
