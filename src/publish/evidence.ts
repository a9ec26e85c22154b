import type {Article, Concept, ParallelText} from '../model/index.ts'
import type {SyncPlan} from '../sync/plan.ts'
import type {TermFinder} from '../terms/index.ts'
import {notesOf} from './notes.ts'

/** What speaks for or against publishing a version, besides what `check` finds. */
export interface Evidence {
  /** Segments made from a source text that has since changed. */
  readonly stale: number
  /** Segments that nobody has reviewed. */
  readonly unreviewed: number
  /** Segments as a machine wrote them. */
  readonly drafts: number
  /** Notes of `sync` in the text. */
  readonly notes: number
  /** Names whose concept is provisional, in the order of their first place. */
  readonly provisional: readonly string[]
}

/** What the evidence is taken from. */
export interface Witnesses {
  readonly parallel: ParallelText
  readonly plan: SyncPlan
  readonly finder: TermFinder
}

/** Collects what the policy asks about one version. */
export function evidenceOf(article: Article, {parallel, plan, finder}: Witnesses): Evidence {
  const {locale} = article
  const isSource = locale === parallel.source
  const own = isSource ? [] : plan.memory.units.flatMap(({kind, variants}) => (kind ? [] : (variants[locale] ?? [])))
  const unreviewed = own.filter(({state}) => state === 'initial' || state === 'translated')
  return {
    stale: plan.items.filter(item => item.locale === locale && item.status === 'stale').length,
    unreviewed: unreviewed.length,
    drafts: unreviewed.filter(({origin}) => origin === 'machine').length,
    notes: notesOf(article).filter(({kind}) => kind === 'stele').length,
    provisional: provisionalNames(article, finder)
  }
}

function provisionalNames({blocks, locale}: Article, finder: TermFinder): string[] {
  const names = new Map<Concept, string>()
  for (const {segments} of blocks)
    for (const {text} of segments)
      for (const {concept, term} of finder.find(text, locale))
        if (concept.state === 'provisional' && !names.has(concept)) names.set(concept, term.text)
  return [...names.values()]
}
