import type {Locale, Termbase, TermMatch} from '../model/index.ts'
import {isInAddress, isSentenceStart, mayBegin, mayEnd, pluralAt} from './boundary.ts'
import {attachedAt, createFold, type Folded} from './fold.ts'
import {BARRIER} from './fold-unit.ts'
import {longest, type Stretch} from './longest.ts'
import {type Name, namesIn} from './names.ts'
import {buildTrie, scan, type Trie} from './trie.ts'

/** Finds the names of a glossary. */
export interface TermFinder {
  /**
   * The names in a text, in order, the longest where names overlap; ranges in `text`. A name that several concepts
   * share gives one match for each, with the same range. Sees through paired inline codes, line breaks, width and case;
   * an English plural or possessive ending is not part of the range. Linear in the text for names of usual length,
   * whatever their number.
   *
   * @param target Looks for what this locale shall have: a common word without a name there covers no shorter one.
   */
  find(text: string, locale: Locale, target?: Locale): readonly TermMatch[]
}

/** Prepares the search for all names of a glossary; the automaton of a locale is built at its first text. */
export function compileTerms(termbase: Termbase): TermFinder {
  const fold = createFold()
  const lexicons = new Map<string, Lexicon>()
  return {
    find(text, locale, target = locale) {
      const key = target === locale ? locale : `${locale} ${target}`
      const lexicon = lexicons.get(key) ?? buildLexicon(namesIn(locale, termbase, target), fold)
      lexicons.set(key, lexicon)
      if (lexicon.names.length === 0) return []
      const folded = fold(text)
      const found = candidates(lexicon, folded, text)
      if (found.length === 0) return []
      return longest(found).flatMap(({start, spellings}) =>
        spellings.flatMap(({names, end}) => {
          const range = rangeOf(folded, {start, end}, text)
          return names.map(({concept, term}) => ({concept, term, locale, range}))
        })
      )
    }
  }
}

/** The trie's keys are numbered; `names` has for each key the names that are written so. */
interface Lexicon {
  readonly trie: Trie
  readonly names: readonly (readonly Name[])[]
}

function buildLexicon(names: readonly Name[], fold: (text: string) => Folded): Lexicon {
  const byKey = new Map<string, {key: Uint16Array; names: Name[]}>()
  for (const name of names) {
    const {units, length} = fold(name.text.trim())
    const key = units.slice(0, length)
    if (length === 0 || key.includes(BARRIER)) continue
    const text = keyText(key)
    const same = byKey.get(text)
    if (same) same.names.push(name)
    else byKey.set(text, {key, names: [name]})
  }
  const entries = [...byKey.values()]
  return {trie: buildTrie(entries.map(({key}) => key)), names: entries.map(({names}) => names)}
}

function keyText(key: Uint16Array): string {
  let text = ''
  for (const unit of key) text += String.fromCharCode(unit)
  return text
}

/** Names at one place; `end` is behind an English plural ending, so that “tools” is no longer than “tool” with its s. */
interface Candidate extends Stretch {
  readonly spellings: {readonly names: readonly Name[]; readonly end: number}[]
}

function candidates({trie, names}: Lexicon, folded: Folded, original: string): Candidate[] {
  const found: Candidate[] = []
  scan(trie, folded, (start, end, key) => {
    if (!mayBegin(folded, start) || !mayEnd(folded, end) || isInAddress(folded, start, end)) return
    const fitting = fittingOf(names[key]!, {folded, start, end, original})
    if (fitting.length === 0) return
    const reach = end + pluralAt(folded, end)
    const last = found[found.length - 1]
    if (last?.start === start && last.end === reach) last.spellings.unshift({names: fitting, end})
    else found.push({start, end: reach, spellings: [{names: fitting, end}]})
  })
  return found
}

/** Up to the last unit and the marks that belong to it; not to the code that closes behind it. */
function rangeOf({starts, length}: Folded, {start, end}: Stretch, original: string): TermMatch['range'] {
  const limit = end < length ? starts[end]! : original.length
  let to = starts[end - 1]! + 1
  for (let more = attachedAt(original, to); more > 0 && to + more <= limit; more = attachedAt(original, to)) to += more
  return {start: starts[start]!, end: to}
}

interface Place extends Stretch {
  readonly folded: Folded
  readonly original: string
}

const RANK = {preferred: 0, admitted: 1, deprecated: 2, forbidden: 3}

/** Of each concept the name that is written so: first to the letter, then by status. */
function fittingOf(names: readonly Name[], {folded, original, start, end}: Place): readonly Name[] {
  if (names.length === 1 && !names[0]!.isCaseSensitive) return names
  const range = rangeOf(folded, {start, end}, original)
  const written = original.slice(range.start, range.end)
  const fits = (name: Name) =>
    !name.isCaseSensitive ||
    hasCase(written, name.text) ||
    (isSentenceStart(folded, start) && hasCase(written, withCapital(name.text)))
  const best = new Map<string, Name>()
  for (const name of names.filter(fits)) {
    const known = best.get(name.concept.id)
    if (!known || distance(name, written) < distance(known, written)) best.set(name.concept.id, name)
  }
  return [...best.values()]
}

function distance({term, text}: Name, written: string): number {
  return (hasCase(written, text) ? 0 : 3) + RANK[term.status]
}

/** The letters stand as in the name: capitals where it has capitals. */
function hasCase(written: string, name: string): boolean {
  const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return written === name || letters(written) === letters(name)
}

function withCapital(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}
