import {nearestIn, openFuzzy} from '../../find/fuzzy.ts'
import {readable, wordsOf} from '../../formats/memory-text.ts'
import type {Locale, Memory, MemoryText} from '../../model/index.ts'
import {tally} from '../../tally.ts'
import type {TermFinder} from '../../terms/index.ts'
import type {SyncItem, SyncPlan} from '../plan.ts'
import {withCodes} from './codes.ts'
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
  readonly source: MemoryText
  readonly target: MemoryText
  readonly path: string
}

/** So many texts of one likeness are asked which has the codes that are wanted. */
const ALIKE = 5

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
  const entries = usualFirst(memories.flatMap(memory => entriesOf(memory, source, locale)))
  const fuzzy = openFuzzy(entries.map(({source}) => wordsOf(source.text)))
  return (item, plan) => {
    if (item.kind || item.source === '') return {names: []}
    const now = plan.memory.units.find(({id}) => id === item.unit)?.variants[source]
    const words = wordsOf(now?.text ?? '')
    // A cell with a figure has nothing to translate.
    if (!now || !/\p{L}/u.test(words)) return {names: []}
    const own = ownEntry(item, plan, source)
    const found = [
      ...fuzzy.nearest(words, ALIKE).map(({index, score}) => ({entry: entries[index]!, score})),
      ...(own ? [{entry: own, score: nearestIn([wordsOf(own.source.text)], words, 1)[0]?.score ?? 0}] : [])
    ].filter(({entry, score}) => score > 0 && isTranslated(entry))
    const drafts = found.map(({entry, score}) => ({...draftOf(entry, now, score), isOwn: entry === own}))
    const there = own && shown(own.target)
    // Of two that are as like, the words that the translator chose here.
    const isNearer = ({isOwn, text}: Draft) => Number(isOwn && text !== there)
    const [draft] = drafts.sort((a, b) => b.score - a.score || isNearer(b) - isNearer(a))
    const names = namesFor({now: words, source, locale, target: there ?? ''}, finder)
    // What stands in the file already is no help.
    return draft && draft.text !== there ? {draft, names} : {names}
  }

  function draftOf({source: text, target: made, path}: Entry, whole: MemoryText, score: number): Omit<Draft, 'isOwn'> {
    const [was, now] = [wordsOf(text.text), wordsOf(whole.text)]
    const {target, isWhole} = withCodes({was: text, now: whole, target: made})
    const renewal: Renewal = {was, now, target: shown(target), source, locale}
    const draft = withNames({...renewal, target: withFigures(renewal) ?? renewal.target}, finder)
    const best = was === now && isWhole ? 100 : Math.min(99, Math.floor(score * 100))
    return {text: draft, score: best, madeFor: was, now, path}
  }
}

/** What stands in the file, and the source text it was made from. */
function ownEntry({unit, locale}: SyncItem, {memory, path}: SyncPlan, source: Locale): Entry | undefined {
  const variants = memory.units.find(({id}) => id === unit)?.variants
  const [own, was] = [variants?.[locale], variants?.[locale]?.was]
  if (!own || own.text === '' || !was || !variants?.[source]) return undefined
  return {source: was, target: own, path}
}

/** What is translated, not stale, and not a draft that nobody has read, whichever of the two was made from the other, or both from a third. */
function entriesOf({path, units}: Memory, source: Locale, locale: Locale): Entry[] {
  return units.flatMap(({kind, variants}) => {
    const [own, other] = [variants[source], variants[locale]]
    if (kind || !own || !other) return []
    const isSound = [own, other].every(({text, was, state}) => !was && text !== '' && state !== 'initial')
    return isSound ? [{source: own, target: other, path}] : []
  })
}

/** Of several translations of one text that comes first which is the most usual. */
function usualFirst(entries: readonly Entry[]): Entry[] {
  const keyOf = ({source, target}: Entry) => `${wordsOf(source.text)}\0${wordsOf(target.text)}`
  const counts = tally(entries.map(keyOf))
  return entries
    .map(entry => ({entry, count: counts.get(keyOf(entry))!}))
    .sort((a, b) => b.count - a.count)
    .map(({entry}) => entry)
}

/** What was left as the source has it is no translation, but for names and the like. */
function isTranslated({source, target}: Entry): boolean {
  const words = wordsOf(source.text)
  return words !== wordsOf(target.text) || !/\p{Ll}{3}/u.test(words)
}

/** As it stands in a paragraph: without the mark of a heading. */
function shown({text, codes}: MemoryText): string {
  return readable({text, ...(codes && {codes})})
}
