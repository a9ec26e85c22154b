import type {Article, Concept, Locale, ParallelText} from '../model/index.ts'
import {sync} from '../sync/index.ts'
import type {TermFinder} from '../terms/index.ts'
import type {DraftOptions} from './draft-options.ts'
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

/** Collects what the policy asks about each version of an article. */
export function evidencesOf(
  parallel: ParallelText,
  {finder, ...options}: DraftOptions
): (article: Article) => Evidence {
  const witness = witnessOf(parallel, options)
  return article => ({
    ...witness(article.locale),
    notes: notesOf(article).filter(({kind}) => kind === 'stele').length,
    provisional: provisionalNames(article, finder)
  })
}

type Counts = Pick<Evidence, 'stale' | 'unreviewed' | 'drafts'>

/** What the memory says. Without one nothing is stale and nothing a machine's, and no one asks for what may be unreviewed. */
function witnessOf(
  parallel: ParallelText,
  {memory, policy, isNewMinor = false}: Omit<DraftOptions, 'finder'>
): (locale: Locale) => Counts {
  if (!memory && policy.faults.unreviewed === 'allow') return () => ({stale: 0, unreviewed: 0, drafts: 0})
  const plan = sync(parallel, memory, {isNewMinor})
  return locale => {
    const isSource = locale === parallel.source
    const own = isSource ? [] : plan.memory.units.flatMap(({kind, variants}) => (kind ? [] : (variants[locale] ?? [])))
    const unreviewed = own.filter(({state}) => state === 'initial' || state === 'translated')
    return {
      stale: plan.items.filter(item => item.locale === locale && item.status === 'stale').length,
      unreviewed: unreviewed.length,
      drafts: unreviewed.filter(({origin}) => origin === 'machine').length
    }
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
