import {PLACES} from '../align/data/places.ts'
import {WORDS} from '../align/data/words.ts'
import {once} from '../once.ts'

/** What each word and each pair of words is called, and the words a pair begins with. */
interface Everyday {
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly firsts: ReadonlySet<string>
}

const read = once<Everyday>(() => {
  const names = new Map(`${PLACES}${WORDS}`.split('\n').flatMap(entriesOf))
  const firsts = [...names.keys()].flatMap(key => (key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : []))
  return {names, firsts: new Set(firsts)}
})

/** What the countries, cities and everyday words of an English text are called: in Chinese, and in Japanese. */
export function everydayNames(english: string): Readonly<Record<'zh' | 'ja', readonly string[]>> {
  const {names, firsts} = read()
  const words = english.toLowerCase().match(/[a-z]+(?:\.[a-z]\b)*/g) ?? []
  const keys = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (names.has(word)) keys.add(word)
    if (firsts.has(word)) keys.add(`${word} ${words[at + 1] ?? ''}`)
  }
  if (keys.size === 0) return NONE
  const column = (at: number) => [...keys].flatMap(key => names.get(key)?.[at]?.split(',') ?? [])
  return {zh: column(0), ja: column(1)}
}

const NONE = {zh: [], ja: []}

/** A line `key,key|中文,中文|日本語`. */
function entriesOf(line: string): [string, string[]][] {
  const [keys = '', ...names] = line.split('|')
  return keys === '' ? [] : keys.split(',').map(key => [key, names])
}
