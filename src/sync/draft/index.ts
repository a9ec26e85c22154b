import {nearestIn, openFuzzy} from '../../find/fuzzy.ts'
import {readable, wordsOf} from '../../formats/memory-text.ts'
import type {Locale, Memory, MemoryVariant} from '../../model/index.ts'
import type {TermFinder} from '../../terms/index.ts'
import type {SyncItem, SyncPlan} from '../plan.ts'
import {type Renewal, withFigures} from './figures.ts'
import {type NamePair, namesFor, withNames} from './names.ts'

/** What a translator may start from. */
export interface Draft {
  readonly text: string
  /** How like the source text is the one it was made for: 100 for equal, 99 at most for one that differs. */
  readonly score: number
  /** The source text it was made for. */
  readonly madeFor: string
  /** The source text as it is now. */
  readonly now: string
  /** It is made from what stands in the file. */
  readonly isOwn: boolean
  /** The article it is from. */
  readonly path: string
}

/** A draft, where the memory has one, and the names of the glossary that the translation will need. */
export interface Help {
  readonly draft?: Draft
  readonly names: readonly NamePair[]
}

interface Entry {
  readonly source: string
  readonly target: string
  readonly path: string
}

/** What the drafts are made from. */
export interface DraftSources {
  readonly memories: readonly Memory[]
  readonly finder: TermFinder
  readonly source: Locale
  readonly locale: Locale
}

/**
 * Looks up drafts in the memories for one pair of languages: what was made for the same source text, else for the likest or for what the
 * text was before, with figures and names of the glossary exchanged.
 */
export function openDrafts(sources: DraftSources): (item: SyncItem, plan: SyncPlan) => Help {
  const {memories, source, locale, finder} = sources
  const entries = memories.flatMap(memory => (memory.source === source ? entriesOf(memory, locale) : []))
  const fuzzy = openFuzzy(entries.map(({source}) => source))
  return (item, plan) => {
    if (item.kind || item.source === '') return {names: []}
    const now = wordsOf(plan.memory.units.find(({id}) => id === item.unit)?.variants[source]?.text ?? '')
    // A cell with a figure has nothing to translate.
    if (!/\p{L}/u.test(now)) return {names: []}
    const found = fuzzy.nearest(now, 1).map(({index, score}) => ({entry: entries[index]!, score}))
    const own = ownEntry(item, plan, source)
    if (own) found.push({entry: own, score: nearestIn([own.source], now, 1)[0]?.score ?? 0})
    const [best] = found.sort((a, b) => b.score - a.score)
    const names = namesFor({now, source, locale, target: own?.target ?? ''}, finder)
    const draft = best && best.score > 0 && {...draftOf(best.entry, now, best.score), isOwn: best.entry === own}
    // What stands in the file already is no help.
    return draft && draft.text !== own?.target ? {draft, names} : {names}
  }

  function draftOf({source: was, target, path}: Entry, now: string, score: number): Omit<Draft, 'isOwn'> {
    const renewal: Renewal = {was, now, target, source, locale}
    const text = withNames({...renewal, target: withFigures(renewal) ?? target}, finder)
    return {text, score: was === now ? 100 : Math.min(99, Math.floor(score * 100)), madeFor: was, now, path}
  }
}

/** What stands in the file, and the source text it was made from. */
function ownEntry({unit, locale}: SyncItem, {memory, path}: SyncPlan, source: Locale): Entry | undefined {
  const variants = memory.units.find(({id}) => id === unit)?.variants
  const [own, was] = [variants?.[locale], variants?.[locale]?.was]
  if (!own || own.text === '' || !was || !variants?.[source]) return undefined
  return {source: wordsOf(was.text), target: shown(own), path}
}

/** What is translated, not stale, and not a draft that nobody has read. */
function entriesOf({path, source, units}: Memory, locale: Locale): Entry[] {
  return units.flatMap(({kind, variants}) => {
    const [own, other] = [variants[source], variants[locale]]
    if (kind || !own || !other || other.was || other.text === '' || other.state === 'initial') return []
    return [{source: wordsOf(own.text), target: shown(other), path}]
  })
}

/** As it stands in a paragraph: without the mark of a heading. */
function shown({text, codes}: MemoryVariant): string {
  return readable({text, ...(codes && {codes})})
}
