import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Concept, Term, Termbase} from '../src/model/index.ts'

/** The versions of a page, in the order en, zh, ja. */
export type Texts = ReadonlyMap<string, {readonly file: string; readonly text: string}>

const LOCALES = ['en', 'zh', 'ja']

/** The pages below a folder `{en,zh,ja}/…`, by their path without ending. */
export function readPages(folder: string): Map<string, Texts> {
  const pages = new Map<string, Map<string, {file: string; text: string}>>()
  for (const locale of LOCALES)
    for (const file of filesIn(join(folder, locale))) {
      const path = relative(join(folder, locale), file).replace(/\.mdx?$/, '')
      const texts = pages.get(path) ?? new Map()
      pages.set(path, texts.set(locale, {file: relative(folder, file), text: readFileSync(file, 'utf8')}))
    }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

interface Mutant {
  readonly round: number
  readonly file: string
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** The pages that each round changes, edits applied. */
export function readRounds(file: string, pages: ReadonlyMap<string, Texts>): Map<number, Map<string, Texts>> {
  const rounds = new Map<number, Map<string, Texts>>()
  const owners = new Map(
    [...pages].flatMap(([path, texts]) => [...texts.values()].map(({file}) => [file, path] as const))
  )
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const {round, file, edits} = JSON.parse(line) as Mutant
    const path = owners.get(file)!
    const pagesOfRound = rounds.get(round) ?? new Map<string, Texts>()
    const texts = pagesOfRound.get(path) ?? pages.get(path)!
    const locale = file.slice(0, 2)
    const {text} = texts.get(locale)!
    rounds.set(round, pagesOfRound.set(path, new Map(texts).set(locale, {file, text: edited(text, edits)})))
  }
  return rounds
}

function edited(text: string, edits: Mutant['edits']): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((left, {start, end, text}) => left.slice(0, start) + text + left.slice(end), text)
}

/** The glossary of the bench: English names with their translations, one concept each. */
export function readGlossary(file: string): Termbase {
  const entries: Record<string, string>[] = JSON.parse(readFileSync(file, 'utf8'))
  const names = new Map<string, Map<string, Set<string>>>()
  const loose = new Set<string>()
  for (const entry of entries) {
    if ([entry.zhKept, entry.jaKept].some(kept => kept && !isKept(kept))) loose.add(entry.en!)
    const concept = names.get(entry.en!) ?? new Map([['en', new Set([entry.en!])]])
    for (const locale of ['zh', 'ja'])
      if (entry[locale]) concept.set(locale, (concept.get(locale) ?? new Set()).add(entry[locale]))
    names.set(entry.en!, concept)
  }
  const concepts = [...names].map(([name, terms]): Concept => {
    const id = name.replaceAll(/[^a-z0-9]+/gi, '-')
    return {
      id,
      kind: 'term',
      state: 'approved',
      use: loose.has(name) ? 'usually' : 'always',
      terms: new Map([...terms].map(([locale, set]) => [locale, termsOf(set)]))
    }
  })
  return {concepts}
}

/** “58/59”: of so many sentences so many have the name. */
function isKept(kept: string): boolean {
  const [count, all] = kept.split('/')
  return count === all
}

function termsOf(names: ReadonlySet<string>): Term[] {
  return [...names].map((text, index) => ({
    text,
    status: index === 0 ? 'preferred' : 'admitted',
    form: 'full',
    isCaseSensitive: false
  }))
}
