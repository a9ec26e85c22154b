import {PLACES} from '../align/data/places.ts'
import {WORDS} from '../align/data/words.ts'

let known: ReadonlyMap<string, readonly string[]> | undefined

/** What the countries, cities and everyday words of an English text are called in Chinese or Japanese. */
export function everydayNames(english: string, isJapanese: boolean): string[] {
  known ??= new Map(`${PLACES}${WORDS}`.split('\n').flatMap(entriesOf))
  const words = english.toLowerCase().match(/[a-z]+(?:\.[a-z]\b)*/g) ?? []
  const keys = new Set(words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]))
  const column = isJapanese ? 1 : 0
  return [...keys].flatMap(key => known?.get(key)?.[column]?.split(',') ?? [])
}

/** A line `key,key|中文,中文|日本語`. */
function entriesOf(line: string): [string, string[]][] {
  const [keys = '', ...names] = line.split('|')
  return keys === '' ? [] : keys.split(',').map(key => [key, names])
}
