import {charactersOf} from '../../count.ts'
import {memoryText, readable, wordsOf} from '../../formats/memory-text.ts'
import type {Article, Locale, Memory, MemoryText, Segment, TranslationUnit} from '../../model/index.ts'

/** What the memory has of a text of the source and of its translation. */
export interface Recorded {
  readonly source: MemoryText
  readonly translation: MemoryText
}

const known = new WeakMap<Memory, Map<string, ReadonlyMap<string, Recorded>>>()

/**
 * What the memory has of a unit whose source still says the same words, in pieces where the memory has its sentences apart; undefined where
 * the memory lacks one of them or has it in two ways.
 */
export function recordedOf(
  {variants}: TranslationUnit,
  {memory, source, locale}: {readonly memory: Memory | undefined; readonly source: Locale; readonly locale: Locale}
): readonly Recorded[] | undefined {
  const segments = variants.get(source)
  if (!memory || !segments) return undefined
  const lists = known.get(memory) ?? new Map<string, ReadonlyMap<string, Recorded>>()
  known.set(memory, lists)
  const key = `${source} ${locale}`
  const texts = lists.get(key) ?? textsOf(memory, source, locale)
  lists.set(key, texts)
  const pieces: Recorded[] = []
  for (let from = 0; from < segments.length; ) {
    let to = segments.length
    while (to > from && !texts.has(wordsIn(segments.slice(from, to)))) to -= 1
    if (to === from) return undefined
    pieces.push(texts.get(wordsIn(segments.slice(from, to)))!)
    from = to
  }
  return pieces
}

/** The words of the recorded translation. */
export function recordedWords(pieces: readonly Recorded[]): string {
  return pieces.map(({translation}) => wordsOf(translation.text)).join(' ')
}

/** The recorded translation as it is read: with its inline code, and the words of its images. */
export function recordedReading(pieces: readonly Recorded[]): string {
  return pieces.map(({translation: {text, codes = {}}}) => readable({text, codes: valuesOf(codes)})).join(' ')
}

function valuesOf(codes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(codes).map(([mark, data]) => {
      const [, code, alt] = /^`+([\s\S]*?)`+$|^!\[([\s\S]*?)\]/.exec(data) ?? []
      return [mark, code ?? alt ?? '']
    })
  )
}

/** A sentence that was cut out of the recorded translation, and nothing else was changed in it; the source is as it was. */
export function cutFrom(
  unit: TranslationUnit,
  known: {readonly memory: Memory | undefined; readonly source: Locale; readonly locale: Locale}
): string | undefined {
  const pieces = recordedOf(unit, known)
  const here = unit.variants.get(known.locale)
  if (!pieces || !here) return undefined
  const [was, now] = [recordedWords(pieces), wordsIn(here)].map(text => text.replaceAll(/\s+/g, ' ').trim()) as [
    string,
    string
  ]
  let start = 0
  while (start < now.length && was[start] === now[start]) start += 1
  let end = 0
  while (end < now.length - start && was.at(-1 - end) === now.at(-1 - end)) end += 1
  if (start + end < now.length) return undefined
  const cut = was.slice(start, was.length - end)
  const letters = charactersOf(cut, /[\p{L}\p{N}]+/gu)
  return letters >= LETTERS && /[。．.！？!?]/.test(was.slice(Math.max(0, start - 1), was.length - end))
    ? cut.trim()
    : undefined
}

/** Whether a version says what it said when the source still said something else: as the memory has it, or as it is noted to be stale. */
export function isBehind(
  {variants}: TranslationUnit,
  {memory, source, locale}: {readonly memory: Memory | undefined; readonly source: Locale; readonly locale: Locale}
): boolean {
  const [there, here] = [variants.get(source), variants.get(locale)]
  if (!memory || !there || !here) return false
  const [original, translation] = [wordsIn(there), wordsIn(here)]
  const recorded = memory.units.flatMap(({kind, variants: {[source]: before, [locale]: own}}) =>
    !kind && before && own && wordsOf(own.text).trim() === translation ? [{before, own}] : []
  )
  return (
    recorded.length > 0 &&
    recorded.every(({before, own}) => own.was !== undefined || wordsOf(before.text).trim() !== original)
  )
}

/** Whether a version says some words in any of its segments, or from one to the next. */
export function standsIn(words: string, {blocks}: Article): boolean {
  const wanted = words.replaceAll(/\s+/g, '')
  return blocks.some(({segments}) => wordsIn(segments).replaceAll(/\s+/g, '').includes(wanted))
}

/** Letters of the shortest sentence. */
const LETTERS = 4

/** By the words of the source; a text that is translated in two ways is left out. */
function textsOf({units}: Memory, source: Locale, locale: Locale): ReadonlyMap<string, Recorded> {
  const texts = new Map<string, Recorded>()
  const double = new Set<string>()
  for (const {kind, variants} of units) {
    const [original, translation] = [variants[source], variants[locale]]
    // What is stale or still to be made says nothing of this source.
    if (kind || !original || !translation || translation.was || translation.text === '') continue
    const words = wordsOf(original.text).trim()
    const other = texts.get(words)
    if (other && other.translation.text !== translation.text) double.add(words)
    texts.set(words, {source: original, translation})
  }
  for (const words of double) texts.delete(words)
  return texts
}

function wordsIn(segments: readonly Segment[]): string {
  return wordsOf(memoryText(segments).text).trim()
}

/** The source says it since the others were made: they are stale. */
export function isNews(
  {culprit, witnesses}: {readonly culprit: Locale; readonly witnesses: readonly Locale[]},
  unit: TranslationUnit,
  known: {readonly memory: Memory | undefined; readonly source: Locale}
): boolean {
  return culprit === known.source && witnesses.every(locale => isBehind(unit, {...known, locale}))
}
