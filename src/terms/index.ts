import {isCjk} from '../characters.ts'
import type {Concept, Locale, Term, Termbase, TermMatch} from '../model/index.ts'
import {type Folded, fold} from './fold.ts'

/** Finds the names of a glossary. */
export interface TermFinder {
  /**
   * The names in a text, in order, the longest where names overlap; ranges in `text`. Sees through inline codes and
   * line breaks. Linear in the text for names of usual length, whatever the number of names.
   */
  find(text: string, locale: Locale): readonly TermMatch[]
}

interface Entry {
  readonly concept: Concept
  readonly term: Term
}

interface Node {
  readonly next: Map<number, Node>
  readonly entries: Entry[]
}

/** Builds one trie a language over all names; readings are not looked up. */
export function compileTerms({concepts}: Termbase): TermFinder {
  const tries = new Map<Locale, Node>()
  for (const concept of concepts)
    for (const [locale, terms] of concept.terms)
      for (const term of terms) {
        if (term.form === 'reading') continue
        const root = tries.get(locale) ?? node()
        tries.set(locale, root)
        insert(root, {concept, term})
      }
  return {
    find(text, locale) {
      const root = tries.get(locale)
      return root ? search(root, text, locale) : []
    }
  }
}

function node(): Node {
  return {next: new Map(), entries: []}
}

function insert(root: Node, entry: Entry): void {
  const {text} = fold(entry.term.text.trim())
  if (text === '') return
  let at = root
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const next = at.next.get(unit) ?? node()
    at.next.set(unit, next)
    at = next
  }
  at.entries.push(entry)
}

function search(root: Node, original: string, locale: Locale): TermMatch[] {
  const folded = fold(original)
  const matches: TermMatch[] = []
  for (let start = 0; start < folded.text.length; ) {
    const found = isWordInside(folded.text, start) ? undefined : longestAt(root, {original, folded, start})
    if (!found) {
      start += 1
      continue
    }
    const range = {start: folded.offsets[start]!, end: folded.offsets[found.end - 1]! + 1}
    matches.push({concept: found.entry.concept, term: found.entry.term, locale, range})
    start = found.end
  }
  return matches
}

interface Place {
  readonly original: string
  readonly folded: Folded
  readonly start: number
}

function longestAt(root: Node, {original, folded, start}: Place): {entry: Entry; end: number} | undefined {
  let found: {entry: Entry; end: number} | undefined
  let at: Node | undefined = root
  for (let end = start; end < folded.text.length; end += 1) {
    at = at.next.get(folded.text.charCodeAt(end))
    if (!at) break
    if (at.entries.length === 0 || !endsWord(folded.text, end + 1)) continue
    const written = original.slice(folded.offsets[start]!, folded.offsets[end]! + 1)
    const entry = at.entries.find(({term}) => !term.isCaseSensitive || hasCase(written, term.text))
    if (entry) found = {entry, end: end + 1}
  }
  return found
}

/** The letters stand as in the name: capitals where it has capitals. */
function hasCase(written: string, name: string): boolean {
  const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters(written) === letters(name)
}

/** A letter or digit of a script that sets words apart. */
function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !isCjk(character)
}

function isWordInside(text: string, at: number): boolean {
  return isWordCharacter(text[at]) && isWordCharacter(text[at - 1])
}

/** The name ends with a word, or with an English plural or possessive of it. */
function endsWord(text: string, end: number): boolean {
  if (!isWordCharacter(text[end - 1]) || !isWordCharacter(text[end])) return true
  return /^e?s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))
}
