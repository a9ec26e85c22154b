import type {ParallelText} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {asWritten} from './as-written.ts'
import {notesIn} from './note.ts'
import {withoutSeal} from './seal.ts'

/**
 * The files, as they are, with the seals taken off the notes that no memory knows, which so stay: what they ask for cannot be found again. A ticked
 * one asks for nothing.
 *
 * @param files Those of the versions, which may have been read without some notes.
 * @param known Ids of the units that the memory has, or has now.
 */
export function keepUnknownNotes(
  files: readonly {readonly locale: string; readonly file: string; readonly text: string}[],
  {articles}: ParallelText,
  known: ReadonlySet<string>
): Map<string, string> {
  const texts = new Map<string, string>()
  for (const {locale, file, text: whole} of files) {
    const read = articles.get(locale)!
    const article = read.text === whole ? asWritten(read) : parse(whole, {...read, isTolerant: true})
    const unknown = notesIn(article).filter(({units, isDone, words}) => !isDone && !words && isUnknown(units, known))
    const text = unknown.reduceRight(
      (text, {range: {start, end}}) => text.slice(0, start) + withoutSeal(text.slice(start, end)) + text.slice(end),
      whole
    )
    if (text !== whole) texts.set(file, text)
  }
  return texts
}

/** Whether none of the units of a note is known; the mark of a small edit has none. */
export function isUnknown(units: readonly string[], known: ReadonlySet<string>): boolean {
  return units.length > 0 && units.every(id => /^[a-z2-7]{10}$/.test(id) && !known.has(id))
}
